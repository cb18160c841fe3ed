// A time for Moscow and New York: the best slots, "10:00 UTC" corrected, and the slot on the plan.
import { axe, expect, join, MOSCOW, open, startCampaign, test } from "../fixtures";

const OCTOBER = "2025-10-20T07:00:00Z";

test("10:00 UTC turns out to be night in New York, and a better time goes on the plan", async ({ ownRelay, person }) => {
  await ownRelay.setClock(OCTOBER);
  const olga = await person({ ...MOSCOW, locale: "en-GB", now: OCTOBER });
  const { page } = olga;
  await join(olga, ownRelay.link);
  await startCampaign(olga, "Winter launch", "Olga", ["Russia, Moscow", "United States, New York"]);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("find a time");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Find a time" })).toBeVisible();

  await expect(page.getByText("From Sun 2 Nov your shared window halves, from 2 h to 1 h a day.")).toBeVisible();
  await expect(page.getByText("Everybody is at work in the best slots.")).toBeVisible();
  const slots = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(slots).toHaveCount(6);
  await expect(slots.first()).toContainText("Moscow");
  await expect(slots.first()).toContainText("at work");

  const ask = page.getByRole("textbox", { name: "The time proposed" });
  await ask.fill("nonsense");
  await expect(page.getByText("Write a time of day, for example 10:00, and whose it is: UTC or a city.")).toBeVisible();
  await ask.fill("Tue 10:00 UTC");
  await expect(page.getByText("Weekly, Tue 10:00 UTC is Moscow 13:00 and New York 06:00. Asleep then: New York.")).toBeVisible();
  await expect(page.getByText("From Tue 4 Nov: Moscow 13:00 and New York 05:00")).toBeVisible();
  await axe(page);

  await page.getByLabel("What it is").fill("Kickoff");
  const when = await slots.first().getByRole("heading").textContent();
  await slots.first().getByRole("button", { name: /^Put on the plan/ }).click();
  await open(olga, "timeline");
  await page.getByRole("radio", { name: "Table" }).check();
  await expect(page.getByRole("row", { name: /Kickoff/ })).toContainText(when!.replace(" your time", ""));
});
