// Story 1: "end of Tuesday" was somebody else's Tuesday. Both versions are underlined, the panel shows both
// moments on both clocks, and one exact time mends both.
import { axe, expect, join, masterText, NEW_YORK, open, pillSays, startCampaign, test } from "../fixtures";

test("an English and a Russian brief that end on different Tuesdays agree after one press", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const [english, russian] = [masterText(nora, "thesis", "English"), masterText(nora, "thesis", "Русский")];
  await english.fill("Send the assets by end of Tuesday.");
  await russian.fill("Пришлите материалы до конца вторника.");
  await russian.blur();

  const unclear = page.getByRole("list", { name: nora.say("lint-known") });
  await expect(unclear).toHaveCount(2);
  await expect(unclear.first()).toContainText("“by end of Tuesday” ends at a different moment in every time zone.");
  await expect(page.locator(".prose-marks .lint")).toHaveText(["by end of Tuesday", "до конца вторника"]);
  const disagree = page.getByRole("list", { name: nora.say("lint-parity-label") });
  await expect(disagree).toContainText(/Tue \d+ \w+ 2026, 23:59 New York = Wed \d+ \w+ 2026, 07:59 Moscow/);
  await expect(disagree).toContainText(/Tue \d+ \w+ 2026, 23:59 Moscow = Tue \d+ \w+ 2026, 15:59 New York/);
  await axe(page);

  await disagree.getByRole("button", { name: /23:59 New York/ }).click();
  await expect(disagree).toBeHidden();
  await expect(unclear).toHaveCount(0);
  await expect(english).toHaveValue(/^Send the assets by Tue \d+ \w+ 2026, 23:59 New York\.$/);
  await expect(russian).toHaveValue(/^Пришлите материалы не позднее .*23:59.*Нью-Йорк/);
  await pillSays(page, "synced");

  // One intent, one step back: both versions say again what they said.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(english).toHaveValue("Send the assets by end of Tuesday.");
  await expect(russian).toHaveValue("Пришлите материалы до конца вторника.");
});

test("Alt+Enter says an unclear time exactly, with what is known filled in", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await open(nora, "brief");
  const thesis = masterText(nora, "thesis", "English");
  await thesis.fill("The call is at 6 pm on 8 Dec 2026. At the end of the day it is about trust.");
  await expect(page.locator(".prose-marks .lint")).toHaveCount(1);
  await thesis.press("Alt+Enter");
  const dialog = page.getByRole("dialog", { name: nora.say("lint-dialog") });
  await expect(dialog.getByLabel(nora.say("parts-when-day"))).toHaveValue("2026-12-08");
  await expect(dialog.getByLabel(nora.say("parts-when-time"))).toHaveValue("18:00");
  await expect(dialog).toContainText("Wed 9 Dec 2026, 02:00 Moscow");
  await axe(page);
  await dialog.getByRole("button", { name: nora.say("lint-put") }).click();
  await expect(dialog).toBeHidden();
  await expect(thesis).toHaveValue("The call is Tue 8 Dec 2026, 18:00 New York. At the end of the day it is about trust.");
  await expect(page.locator(".prose-marks .lint")).toHaveCount(0);
});
