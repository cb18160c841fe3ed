// A market's calendar: walked by keys, changed by a choice, closed for several days, taken back.
import { axe, expect, join, NEW_YORK, open, startCampaign, test } from "../fixtures";

const NOVEMBER = "2025-11-19T15:00:00Z";

test("a lead closes days, shortens one, and takes it back", async ({ ownRelay, person }) => {
  // A year of days is much for axe to look at.
  test.setTimeout(120_000);
  await ownRelay.setClock(NOVEMBER);
  const nora = await person({ ...NEW_YORK, now: NOVEMBER });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York"]);
  await open(nora, "settings");
  await page.getByText(nora.say("calendar-title")).click();
  const november = page.getByRole("grid", { name: "November 2025" });
  const day = (name: string | RegExp) => page.getByRole("grid").getByRole("button", { name });
  await expect(november.getByRole("button", { name: "Thu 27 Nov 2025, Thanksgiving" })).toBeVisible();
  await axe(page);

  await test.step("arrows walk from day to day; Enter opens the choice", async () => {
    await day("Wed 19 Nov 2025").focus();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect(day("Fri 28 Nov 2025")).toBeFocused();
    await page.keyboard.press("PageDown");
    await expect(day("Sun 28 Dec 2025, weekend")).toBeFocused();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("Enter");
    const choice = page.getByRole("dialog", { name: /^Fri 28 Nov 2025/ });
    await axe(page, "dialog[open]");
    await choice.getByLabel(nora.say("calendar-until"), { exact: true }).fill("07:00");
    await choice.getByRole("button", { name: nora.say("calendar-set-short"), exact: true }).click();
    await expect(choice).toContainText("Write when the day ends, between 09:00 and 18:00.");
    await choice.getByLabel(nora.say("calendar-until"), { exact: true }).fill("15:00");
    await choice.getByRole("button", { name: nora.say("calendar-set-short"), exact: true }).click();
    await expect(choice).toBeHidden();
    await expect(day("Fri 28 Nov 2025, Short day until 15:00, your own change")).toBeFocused();
  });

  await test.step("as shipped again, by a press", async () => {
    await day(/^Fri 28 Nov 2025/).click();
    await page.getByRole("dialog").getByRole("button", { name: /^As shipped/ }).click();
    await expect(day("Fri 28 Nov 2025")).toBeVisible();
  });

  await test.step("a closure names several days at once and can be undone", async () => {
    const form = page.getByRole("group", { name: nora.say("calendar-closure"), exact: true });
    await form.getByRole("button", { name: nora.say("calendar-closure-add") }).click();
    await expect(form.getByRole("alert")).toHaveText(nora.say("calendar-closure-unreadable"));
    await form.getByLabel(nora.say("calendar-closure-from")).fill("2025-12-22");
    await form.getByLabel(nora.say("calendar-closure-to")).fill("2025-12-24");
    await form.getByLabel(nora.say("calendar-day-name")).fill("Studio closed");
    await form.getByRole("button", { name: nora.say("calendar-closure-add") }).click();
    await expect(day("Tue 23 Dec 2025, Studio closed, your own change")).toBeVisible();
    await page.getByText(nora.say("calendar-list"), { exact: true }).click();
    await expect(page.getByRole("row", { name: /^Wed 24 Dec 2025 Studio closed/ })).toBeVisible();
    await axe(page);
    await day("Mon 22 Dec 2025, Studio closed, your own change").focus();
    await page.keyboard.press("Control+z");
    await expect(day("Tue 23 Dec 2025")).toBeVisible();
    await expect(day("Wed 24 Dec 2025")).toBeVisible();
  });
});

test("every country whose holidays are known can be added as a market", async ({ ownRelay, person }) => {
  await ownRelay.setClock(NOVEMBER);
  const nora = await person({ ...NEW_YORK, now: NOVEMBER });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York"]);
  await open(nora, "settings");
  await page.getByLabel(nora.say("settings-market-country")).selectOption({ label: "Brazil" });
  const brazil = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Brazil" }) });
  await brazil.getByText(nora.say("calendar-title")).click();
  await expect(brazil.getByRole("button", { name: /^Thu 20 Nov 2025, .+/ })).toBeVisible();
});
