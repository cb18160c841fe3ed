// The conversion table on paper: a row per date, a clock per column, days off marked, nothing to press.
import { axe, expect, join, NEW_YORK, open, plan, startCampaign, test } from "../fixtures";

const NOVEMBER = "2025-11-19T15:00:00Z";

test("every date stands on every market's clock, ready for A4", async ({ ownRelay, person }, info) => {
  await ownRelay.setClock(NOVEMBER);
  const nora = await person({ ...NEW_YORK, now: NOVEMBER });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["United States, New York", "Russia, Moscow"]);
  await open(nora, "timeline");
  await plan(nora, "Draft", "2025-11-27", "18:00");
  await page.getByRole("link", { name: nora.say("conversion-open") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Conversion table" })).toBeVisible();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText([/^What$/, /^New York/, /^Moscow/, /^UTC/]);
  const row = table.getByRole("row", { name: /Draft/ });
  await expect(row.getByRole("cell")).toHaveText([/^Thu 27 Nov, 18:00Off: Thanksgiving$/, /^Fri 28 Nov, 02:00$/, /^Thu 27 Nov, 23:00$/]);
  await axe(page);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main").getByText("Winter launch")).toBeVisible();
  await expect(page.getByText("As of Wed 19 Nov 2025, 10:00 New York")).toBeVisible();
  await expect(page.getByRole("button", { name: nora.say("conversion-print") })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  await info.attach("conversion table", { body: sheet, contentType: "application/pdf" });
  // A4 lying: 842 by 595 points.
  expect(sheet.toString("latin1")).toMatch(/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[456](\.\d+)?\s*\]/);
});

test("a phone opens the plan as a table, at today", async ({ ownRelay, person }) => {
  await ownRelay.setClock(NOVEMBER);
  const nora = await person({ ...NEW_YORK, now: NOVEMBER });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York"]);
  await open(nora, "timeline");
  for (const day of ["03", "04", "05", "06", "07", "10", "12"]) await plan(nora, `Past ${day}`, `2025-11-${day}`, "18:00");
  await plan(nora, "Next", "2025-11-21", "18:00");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  const next = page.getByRole("row", { name: /Next/ });
  await expect(next).toBeInViewport();
  await expect(page.getByRole("row", { name: /Past 03/ })).not.toBeInViewport();
  await axe(page);
});
