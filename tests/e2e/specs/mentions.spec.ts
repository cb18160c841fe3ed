// Calling somebody in a comment: behind an @, people and roles are offered, and a role reaches whoever holds it now.
import { axe, expect, invite, join, masterText, NEW_YORK, open, startCampaign, test } from "../fixtures";

test("behind an @ a role is found and taken by keyboard", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await invite(nora, { name: "Timur", role: "bridge", language: "ru" });
  await open(nora, "brief");
  const about = (await masterText(nora, "thesis", "English").getAttribute("aria-label"))!;
  await page.getByRole("button", { name: new RegExp(`^${nora.say("brief-comment")}.*${about}$`) }).click();
  const dialog = page.getByRole("dialog", { name: nora.say("brief-comment-title") });
  const words = dialog.getByRole("textbox", { name: nora.say("brief-comment-words") });
  await words.pressSequentially("Is this right there? @bri");
  const offered = dialog.getByRole("listbox", { name: nora.say("brief-mentions") });
  await expect(offered.getByRole("option", { selected: true })).toContainText("@bridge");
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(offered).toBeHidden();
  await expect(words).toHaveValue("Is this right there? @bridge ");
});
