// The release gate: a creator's brief leaves when every market has signed exactly this version, by its own hub.
import {
  addCreator, axe, creatorLink, expect, invite, join, MOSCOW, NEW_YORK, open, PHONE, type Person, pillSays, startCampaign, test, type,
} from "../fixtures";

const FIELDS = ["goal", "role", "content", "live", "connects"];

/** The panel of sign-offs on the open creator. */
function panel(who: Person) {
  return who.page.getByRole("region", { name: who.say("release-title") });
}

/** Opens a creator's page from the list. */
async function show(who: Person, name: string): Promise<void> {
  await open(who, "creators");
  await who.page.getByRole("link", { name }).click();
  await expect(panel(who)).toBeVisible();
}

test("a brief is released when both markets have signed this version, and only by its own hub", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await addCreator(nora, "Maya", "United States", "Los Angeles");
  const link = await creatorLink(nora, "Maya");
  const maya = await person({ timezoneId: "America/Los_Angeles", locale: "en-US", viewport: PHONE });
  const release = panel(nora).getByRole("button", { name: nora.say("release-go", { name: "Maya" }) });

  await test.step("all five fields are needed", async () => {
    await expect(panel(nora)).toContainText("Still missing in the card: Goal, Role, What to make, When it goes live and How it connects.");
    await expect(release).toBeDisabled();
    for (const field of FIELDS) {
      const text = nora.page.getByRole("textbox", { name: nora.say(`creators-card-${field}`), exact: true });
      await type(nora, text, "end", `Maya's ${field}`);
    }
    await expect(panel(nora)).toContainText("Waits for the sign-off of United States and Russia.");
    await maya.page.goto(`${link}?lang=en`);
    await expect(maya.page.getByRole("main")).toContainText("being agreed");
    await expect(maya.page.getByRole("main")).not.toContainText("Maya's goal");
    await axe(nora.page);
  });
  await test.step("one market is not enough; the other hub signs but does not release", async () => {
    await panel(nora).getByRole("button", { name: nora.say("release-sign", { market: "United States" }) }).click();
    await expect(panel(nora)).toContainText("Waits for the sign-off of Russia.");
    await expect(release).toBeDisabled();
    await pillSays(nora.page, "synced");
    await show(olga, "Maya");
    await expect(panel(olga).getByRole("button", { name: /United States/ })).toHaveCount(0);
    await panel(olga).getByRole("button", { name: olga.say("release-sign", { market: "Russia" }) }).click();
    await expect(panel(olga)).toContainText(olga.say("release-other-hub", { market: "United States" }));
    await expect(panel(olga).getByRole("button", { name: olga.say("release-go", { name: "Maya" }) })).toBeDisabled();
    await axe(olga.page);
  });
  await test.step("released, the creator reads it", async () => {
    await expect(release).toBeEnabled();
    await release.click();
    await expect(panel(nora)).toContainText("Released by Nora");
    await pillSays(nora.page, "synced");
    await maya.page.reload();
    await expect(maya.page.getByRole("main")).toContainText("Maya's goal");
    await axe(maya.page);
  });
  await test.step("after an edit the signatures are of an earlier version, and the creator still reads what was released", async () => {
    const goal = nora.page.getByRole("textbox", { name: nora.say("creators-card-goal"), exact: true });
    await type(nora, goal, "end", ", and a draft");
    await expect(panel(nora).getByText(nora.say("release-signed-earlier"))).toHaveCount(2);
    await expect(panel(nora)).toContainText("It has changed since");
    await expect(panel(nora).getByRole("button", { name: nora.say("release-again", { name: "Maya" }) })).toBeDisabled();
    await pillSays(nora.page, "synced");
    await maya.page.reload();
    await expect(maya.page.getByRole("main")).not.toContainText("and a draft");
  });
});
