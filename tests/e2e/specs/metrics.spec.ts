// Story 12: the same number, two readings. Engagement of 3 % in the US against 3 and of 6 % in Russia against 8 are 100 %
// and 75 % of each market's own target; twice as much opens one diagnosis with both readings, and nobody has failed.
import { axe, expect, invite, join, MOSCOW, NEW_YORK, open, openSample, type Person, PHONE, startCampaign, test } from "../fixtures";

/** Opens one of the lists of Metrics. */
async function list(who: Person, tab: "curves" | "targets" | "readings" | "import" | "experiments" | "sourcing"): Promise<void> {
  await open(who, "metrics");
  await who.page.getByRole("tab", { name: who.say(`metrics-tab-${tab}`) }).click();
}

test("each market stands against its own target, and a gap of twice is one diagnosis", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await list(nora, "curves");
  const card = nora.page.getByRole("article", { name: "Engagement rate" });
  await expect(card.getByRole("listitem").filter({ hasText: "Россия" }).first()).toContainText("75%");
  await expect(card.getByRole("listitem").filter({ hasText: "United States" }).first()).toContainText("100%");
  await expect(card.getByRole("img", { name: /^Engagement rate/ })).toBeVisible();
  await card.getByText(nora.say("metrics-table"), { exact: true }).click();
  await expect(card.getByRole("table")).toContainText("(75%)");
  const diagnosis = card.getByRole("region", { name: "Diagnosis: Engagement rate" });
  await expect(diagnosis).toHaveCount(1);
  await expect(diagnosis).toContainText("2.0 times as much");
  await expect(diagnosis).toContainText("Для тизеров VK 6 %");
  await expect(diagnosis).toContainText("Twice ours");
  await expect(nora.page.getByRole("main")).not.toContainText(/fail/i);
  await axe(nora.page);
  await nora.page.getByRole("radio", { name: nora.say("metrics-axis-values") }).check();
  await expect(card.getByRole("img", { name: /^Engagement rate/ })).toBeVisible();
  await axe(nora.page);
});

test("two leads read one number blind, then compare", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await list(nora, "targets");
  await nora.page.getByRole("button", { name: nora.say("metrics-kpi-add") }).click();
  const dialog = nora.page.getByRole("dialog", { name: nora.say("metrics-kpi-add") });
  await dialog.getByLabel(nora.say("metrics-kpi-name"), { exact: true }).fill("Engagement");
  await dialog.getByRole("button", { name: nora.say("metrics-kpi-add") }).click();
  await expect(nora.page.getByRole("article", { name: "Engagement" })).toBeVisible();

  const read = async (who: Person, verdict: string, words: string) => {
    await list(who, "readings");
    const card = who.page.getByRole("region", { name: /^Engagement, (Russia|Россия)/ });
    await card.getByRole("radio", { name: who.say(`metrics-verdict-${verdict}`) }).check();
    await card.getByLabel(who.say("metrics-reading-note")).fill(words);
    await card.getByRole("button", { name: who.say("metrics-reading-save") }).click();
    return card;
  };
  await read(olga, "normal", "Для VK это норма.");
  await list(nora, "readings");
  const hers = nora.page.getByRole("region", { name: /^Engagement, (Russia|Россия)/ });
  await expect(hers).toContainText("1 reading is kept back");
  await expect(hers).not.toContainText("Для VK это норма.");
  const card = await read(nora, "good", "Twice of ours.");
  await expect(card).toContainText("Для VK это норма.");
  await expect(card.getByRole("note")).toContainText("a diagnosis is open");
  await axe(nora.page);
});

test("on a phone nothing is wider than the screen", async ({ ownRelay, person }) => {
  const maya = await person({ ...NEW_YORK, viewport: { ...PHONE, width: 360 } });
  await join(maya, ownRelay.link);
  await openSample(maya);
  for (const tab of ["curves", "targets", "readings", "import", "experiments", "sourcing"] as const) {
    await maya.page.goto(`${maya.page.url().replace(/\/[^/]*$/, "")}/metrics?show=${tab}`);
    await expect(maya.page.getByRole("tab", { name: maya.say(`metrics-tab-${tab}`) })).toHaveAttribute("aria-selected", "true");
    expect(await maya.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await axe(maya.page);
  }
});
