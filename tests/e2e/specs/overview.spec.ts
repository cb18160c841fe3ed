// Overview: exactly five blocks in the users' order (S0-14), and a gate whose every line leads to where it is settled or
// is waived with a reason (S0-40).
import { axe, expect, join, NEW_YORK, openSample, type Person, PHONE, test } from "../fixtures";

const BLOCKS = ["overview-milestones", "overview-metrics", "overview-differences", "overview-risks", "overview-planned"];

async function openOverview(who: Person): Promise<void> {
  await who.page.goto(who.page.url().replace(/(\/campaign\/\w+).*/, "$1/overview"));
  await expect(who.page.getByRole("heading", { level: 1, name: who.say("overview-title") })).toBeVisible();
}

for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
  test(`five blocks in their order, at ${viewport.width}`, async ({ relay, person }) => {
    const nora = await person({ ...NEW_YORK, viewport });
    const { page } = nora;
    await join(nora, await relay.newcomer());
    await openSample(nora);
    await openOverview(nora);
    const gate = page.getByRole("region", { name: nora.say("launch-not-ready") });
    await expect(gate).toBeVisible();
    const headings = page.getByRole("main").getByRole("heading", { level: 2 });
    await expect(headings).toHaveText([nora.say("launch-not-ready"), ...BLOCKS.map((key) => nora.say(key))]);
    for (const key of BLOCKS) await expect(page.getByRole("region", { name: nora.say(key), exact: true })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
    await axe(page);
  });
}

test("what is open at launch is settled where it stands, or stays open for a reason", async ({ relay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, await relay.newcomer());
  await openSample(nora);
  await openOverview(nora);
  const gate = page.getByRole("region", { name: nora.say("launch-not-ready") });
  const check = (key: string) => gate.getByRole("listitem").filter({ has: page.getByText(nora.say(key), { exact: true }) }).first();

  await test.step("a line leads to the field", async () => {
    const exact = check("launch-check-exact");
    await exact.locator("summary").click();
    await exact.getByRole("link", { name: new RegExp(`^${nora.say("launch-settle")}`) }).first().click();
    await expect(page).toHaveURL(/\/brief#section-/);
    await page.goBack();
  });

  await test.step("a line stays open only for a reason, with name and time", async () => {
    const owned = check("launch-check-owned");
    await owned.locator("summary").click();
    const point = owned.getByRole("listitem").first();
    await point.getByRole("button", { name: new RegExp(`^${nora.say("launch-waive")}`) }).click();
    const dialog = page.getByRole("dialog", { name: nora.say("launch-waive-title") });
    await dialog.getByRole("button", { name: nora.say("launch-waive-done") }).click();
    await expect(dialog).toContainText(nora.say("launch-waive-missing"));
    await axe(page);
    await dialog.getByLabel(nora.say("launch-waive-why")).fill("Dana finds somebody after the weekend.");
    await dialog.getByRole("button", { name: nora.say("launch-waive-done") }).click();
    await expect(dialog).toBeHidden();
    await expect(owned).toContainText("Dana finds somebody after the weekend.");
    await expect(owned).toContainText(/Waived by .+, \w{3} \d/);
    await axe(page);
  });
});

test("how a market stands, in its own words, with who said so and when", async ({ relay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, await relay.newcomer());
  await openSample(nora);
  await openOverview(nora);
  const notes = page.getByRole("region", { name: nora.say("overview-status"), exact: true });
  const russia = notes.getByRole("textbox", { name: nora.say("overview-status-of", { market: "Россия" }) });
  await russia.fill("Two creators wait for their ERID.");
  await russia.blur();
  await expect(notes).toContainText(/Written by .+, \w{3} \d/);
  await page.reload();
  await expect(russia).toHaveValue("Two creators wait for their ERID.");
  await axe(page);
});
