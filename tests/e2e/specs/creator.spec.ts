// Story 2, the creator's clock: a link without an account, her own time, a calendar, and no network needed.
import {
  addCreator, addDeliverable, axe, creatorLink, expect, join, MOSCOW, open, PHONE, type Person, startCampaign, test, withdrawLink,
} from "../fixtures";

const MAYA_ON_A_PHONE = { timezoneId: "America/Los_Angeles", locale: "en-US", viewport: PHONE };
const DUE = /Tue 8 Dec(?: 2026)?, 07:00 your time \(18:00 Moscow\)/;

/** Olga asks Maya in Los Angeles for a reel, and another creator for something else. */
async function asked(olga: Person, start: string): Promise<string> {
  await join(olga, start);
  await startCampaign(olga, "Зимний запуск", "Ольга", ["Москва", "Нью-Йорк"]);
  await addCreator(olga, "Вера", "Россия", "Москва");
  await addDeliverable(olga, "Рецепт Веры", "2026-12-07", "12:00");
  await open(olga, "creators");
  await addCreator(olga, "Maya", "Россия", "Лос-Анджелес");
  await addDeliverable(olga, "First cut of the reel", "2026-12-08", "18:00");
  await axe(olga.page);
  return creatorLink(olga, "Maya");
}

test("a creator reads her own dates on her own clock, also without scripts and without a network", async ({ ownRelay, person }) => {
  const olga = await person(MOSCOW);
  const link = await asked(olga, ownRelay.link);

  await test.step("without JavaScript everything is there", async () => {
    const plain = await person({ ...MAYA_ON_A_PHONE, javaScriptEnabled: false });
    await expect(async () => {
      await plain.page.goto(`${link}?lang=en`);
      await expect(plain.page.getByRole("main")).toContainText(DUE, { timeout: 1_000 });
    }).toPass();
    await expect(plain.page.getByRole("main")).toContainText("First cut of the reel");
    await expect(plain.page.locator("body")).not.toContainText("Рецепт Веры");
    await expect(plain.page.locator("body")).not.toContainText("Вера");
  });

  const maya = await person(MAYA_ON_A_PHONE);
  await test.step("on a phone the page fits, with the contact first, and weighs little", async () => {
    let bytes = 0;
    maya.page.on("requestfinished", async (request) => {
      const sizes = await request.sizes();
      bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    });
    await maya.page.goto(`${link}?lang=en`);
    await expect(maya.page.getByRole("main")).toContainText(DUE);
    const headings = await maya.page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(headings[0]).toBe("Your contact");
    expect(headings[1]).toBe("Next due");
    expect(await maya.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await maya.canOpenOffline();
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(14 * 1024);
    await axe(maya.page);
  });

  await test.step("the calendar has the same moment", async () => {
    const address = await maya.page.getByRole("link", { name: "Add to your calendar" }).getAttribute("href");
    const calendar = await maya.context.request.get(new URL(address!, link).href);
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    const events = await calendar.text();
    expect(events).toContain("DTSTART:20261208T150000Z");
    expect(events).toContain("First cut of the reel");
    expect(events).not.toContain("Рецепт Веры");
  });

  await test.step("after one visit it opens with no network and no relay", async () => {
    await ownRelay.kill();
    await maya.offline();
    await maya.page.goto(`${link}?lang=en`);
    await expect(maya.page.getByRole("main")).toContainText(DUE);
    await maya.offline(false);
    await ownRelay.restart();
  });

  await test.step("a withdrawn link says what to do, in her language", async () => {
    await withdrawLink(olga, "Maya");
    const later = await person(MAYA_ON_A_PHONE);
    await later.page.goto(link);
    await expect(later.page.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
    await expect(later.page.getByRole("main")).toContainText("ask for a new link");
    await axe(later.page);
    await later.page.goto(`${ownRelay.url}/c/nothing-like-a-link`);
    await expect(later.page.getByRole("main")).toContainText("Copy the whole link from the message again");
  });
});
