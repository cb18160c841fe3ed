// Time travel: the whole campaign as it stood, read-only, with what changed since; and back, with nothing lost.
import { axe, expect, invite, join, masterText, MOSCOW, NEW_YORK, open, pillSays, plan, sleepUntil, startCampaign, test, type } from "../fixtures";

const TUESDAY = "2025-12-02T14:00:00Z";
const WEDNESDAY = "2025-12-03T15:00:00Z";

test("the lead looks back at Tuesday, changes nothing there, and comes back to what was written meanwhile", async ({ ownRelay, person }) => {
  await ownRelay.setClock(TUESDAY);
  const [nora, olga] = [await person({ ...NEW_YORK, now: TUESDAY }), await person({ ...MOSCOW, now: TUESDAY })];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await type(nora, masterText(nora, "thesis", "English"), "end", "The evening is yours.");
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await pillSays(nora.page, "synced");

  await ownRelay.setClock(WEDNESDAY);
  for (const who of [nora, olga]) await sleepUntil(who.page, WEDNESDAY);
  await open(nora, "brief");
  await type(nora, masterText(nora, "thesis", "English"), "end", " Make it warm.");
  await open(nora, "timeline");
  await plan(nora, "Asset lock", "2025-12-09", "18:00");

  const { page } = nora;
  await open(nora, "today");
  await page.getByRole("button", { name: nora.say("past-look") }).click();
  const dialog = page.getByRole("dialog", { name: nora.say("past-title") });
  await axe(page);
  await dialog.getByLabel(nora.say("parts-when-day")).fill("2025-12-03");
  await dialog.getByLabel(nora.say("parts-when-time")).fill("23:00");
  await dialog.getByLabel(nora.say("parts-when-time")).blur();
  await dialog.getByRole("button", { name: nora.say("past-show") }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: nora.say("past-not-past") })).toBeVisible();
  await dialog.getByLabel(nora.say("parts-when-time")).fill("08:00");
  await dialog.getByLabel(nora.say("parts-when-time")).blur();
  await dialog.getByRole("button", { name: nora.say("past-show") }).click();

  const bar = page.getByRole("status").filter({ hasText: "You see the campaign as it was on Wed 3 Dec, 08:00 your time." });
  await expect(bar).toBeVisible();
  await bar.getByText(/^What changed since/).click();
  await expect(bar).toContainText("Asset lock");
  await axe(page);

  await test.step("every screen stands then, and cannot be written", async () => {
    await bar.getByText(/^What changed since/).click();
    await open(nora, "timeline");
    await expect(page.getByRole("heading", { level: 1, name: nora.say("timeline-title") })).toBeVisible();
    await expect(page.getByText("Asset lock").filter({ visible: true })).toHaveCount(0);
    await open(nora, "brief");
    const thesis = masterText(nora, "thesis", "English");
    await expect(thesis).toHaveValue("The evening is yours.");
    await expect(thesis).not.toBeEditable();
  });
  await test.step("what others write meanwhile waits in the present", async () => {
    const since = async () => Number(/What changed since: (\d+)/.exec(await bar.innerText())?.[1]);
    const before = await since();
    await open(olga, "brief");
    await type(olga, masterText(olga, "thesis", "English"), "end", " Stay in.");
    await pillSays(olga.page, "synced");
    await expect.poll(since).toBeGreaterThan(before);
    await expect(masterText(nora, "thesis", "English")).toHaveValue("The evening is yours.");
    await page.getByRole("button", { name: nora.say("past-now") }).click();
    await expect(bar).toBeHidden();
    await expect(masterText(nora, "thesis", "English")).toHaveValue("The evening is yours. Make it warm. Stay in.");
    await expect(masterText(nora, "thesis", "English")).toBeEditable();
  });
});
