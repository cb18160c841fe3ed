// An export as people really have it: semicolons, decimal commas, Cyrillic headings, a day that does not exist. Every bad
// cell is shown with its reason, one undo takes the whole table back, the same export again is no news, and 120,000
// values come in while the screen stays alive.
import { axe, expect, join, NEW_YORK, open, openSample, type Person, test } from "../fixtures";

const EXPORT = [
  "Дата;Рынок;Автор;Показы;Взаимодействия",
  "05.12.2026;Россия;@vera_na_kuhne;12 500;775,5",
  "06.12.2026;Россия;Вера;1 000;много",
  "31.02.2026;Россия;Вера;7;1",
  "07.12.2026;Франция;Вера;7;1",
].join("\n");

async function begin(who: Person, name: string, text: string): Promise<void> {
  const asked = who.page.waitForEvent("filechooser");
  await who.page.getByRole("button", { name: new RegExp(`${who.say("metrics-import-choose")}|${who.say("metrics-import-again")}`) }).click();
  await (await asked).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

async function importing(who: Person): Promise<void> {
  await open(who, "metrics");
  await who.page.getByRole("tab", { name: who.say("metrics-tab-import") }).click();
}

test("an export in Russian comes in, what is wrong with it is shown, and one undo takes it back", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await importing(nora);
  await begin(nora, "vk.csv", EXPORT);
  const preview = nora.page.getByRole("region", { name: nora.say("metrics-import-preview") });
  await expect(preview).toContainText("3 new values");
  await expect(preview.getByRole("row").filter({ hasText: "31.02.2026" })).toContainText("The calendar has no such day");
  await expect(preview.getByRole("row").filter({ hasText: "много" })).toContainText("Not a number");
  await expect(preview.getByRole("row").filter({ hasText: "Франция" })).toContainText("No market of this name");
  await axe(nora.page);
  await preview.getByRole("button", { name: "Bring in 3 values" }).click();
  const row = nora.page.getByRole("listitem").filter({ hasText: "vk.csv" });
  await expect(row).toContainText("3 values");
  await begin(nora, "vk.csv", EXPORT);
  await expect(preview).toContainText(nora.say("metrics-import-nothing"));
  await nora.page.getByRole("button", { name: nora.say("metrics-import-cancel") }).click();
  await nora.page.keyboard.press("Control+z");
  await expect(row).toHaveCount(0);
  await axe(nora.page);
});

test("a table with a line for each number is read like one with a column for each", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await importing(nora);
  const lines = ["Дата;Рынок;Автор;Показатель;Значение", "05.12.2026;Россия;@vera_na_kuhne;Показы;12 500", "05.12.2026;Россия;@vera_na_kuhne;Взаимодействия;775,5", "06.12.2026;Россия;@vera_na_kuhne;Показы;много"];
  await begin(nora, "long.csv", lines.join("\n"));
  const preview = nora.page.getByRole("region", { name: nora.say("metrics-import-preview") });
  await expect(preview).toContainText("2 new values");
  await expect(preview.getByRole("row").filter({ hasText: "много" })).toContainText(nora.say("metrics-bad-not-a-value"));
  await axe(nora.page);
});

test("days that read both ways are asked about", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await importing(nora);
  await begin(nora, "clicks.csv", "Date,Country,Clicks\n03/04/2026,US,1\n05/06/2026,US,2\n");
  await expect(nora.page.getByRole("alert").filter({ hasText: "the day or the month" })).toBeVisible();
  await nora.page.getByLabel(nora.say("metrics-import-order")).selectOption("month");
  await expect(nora.page.getByRole("region", { name: nora.say("metrics-import-preview") })).toContainText("2 new values");
});

test("a hundred and twenty thousand values come in while the screen answers", async ({ ownRelay, person }) => {
  test.setTimeout(180_000);
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await importing(nora);
  const columns = ["impressions", "reach", "views", "engagements", "likes", "comments", "shares", "saves", "clicks", "orders"];
  const lines = [`Date,Market,Creator,${columns.join(",")}`];
  for (let creator = 0; creator < 200; creator++) {
    for (let day = 0; day < 60; day++) {
      const date = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
      lines.push(`${date},US,c${creator},${columns.map((_, at) => (creator * 131 + day * 17 + at * 7919) % 20_011).join(",")}`);
    }
  }
  // The longest the page was deaf.
  await nora.page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(window, { seen });
    const look = () => {
      seen.longest = Math.max(seen.longest, performance.now() - seen.last);
      seen.last = performance.now();
      setTimeout(look, 0);
    };
    look();
  });
  await begin(nora, "big.csv", lines.join("\n"));
  await expect(nora.page.getByRole("progressbar")).toBeVisible();
  await nora.page.getByRole("button", { name: "Bring in 120,000 values" }).click({ timeout: 60_000 });
  await expect(nora.page.getByRole("listitem").filter({ hasText: "big.csv" })).toContainText("120,000 values", { timeout: 60_000 });
  expect(await nora.page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest)).toBeLessThan(1_500);
});
