// Every screen, in every language, on a phone and a desk, light and dark: it fits, it says everything, and
// axe finds nothing.
import type { Page } from "@playwright/test";
import { join as path } from "node:path";
import {
  axe, axeColours, axeWithoutColours, expect, join, type Language, MEXICO_CITY, MOSCOW, NEW_YORK, openSample, type Person, PHONE, type Relay, test,
} from "../fixtures";

// Each test stands for itself and takes minutes.
test.describe.configure({ mode: "parallel" });

const READERS = { en: NEW_YORK, ru: MOSCOW, es: MEXICO_CITY } satisfies Record<Language, object>;
const INSIDE = [
  "today", "overview", "brief", "timeline", "timeline/find-time", "timeline/conversion", "feedback", "creators", "decisions",
  "decisions/agree", "risks", "metrics", "sync", "learnings", "settings",
] as const;
// The sample is told around the day the relay stores it; a fixed clock would make it a story of the past.

async function looks(who: Person, name: string): Promise<void> {
  const { page } = who;
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  const { width } = page.viewportSize()!;
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${name} is wider than its window` }).toBeLessThanOrEqual(width);
  const everything = await page.evaluate(() => document.documentElement.outerHTML);
  expect([...everything.matchAll(/⟦[^⟧]*⟧/g)].map(String), `${name} has words that are missing`).toEqual([]);
  if (who.language === "en") {
    await page.emulateMedia({ colorScheme: "dark" });
    await axeColours(page);
    await picture(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: "light" });
    await axe(page);
  } else {
    await axeWithoutColours(page);
  }
  await picture(page, `${name}-light`);
}

/** For the eye, when asked for by `PICTURES=1`: long pages take long to draw. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  await page.screenshot({ path: path(test.info().project.outputDir, "screens", `${name}.png`), fullPage: true });
}

/** Goes there as a link of the app does, without starting it anew: until another screen stands. */
async function follow({ page }: Person, address: string): Promise<void> {
  const path = new URL(address).pathname;
  if (new URL(page.url()).pathname === path) return;
  const title = page.getByRole("heading", { level: 1 }).first();
  const before = await title.innerText();
  await page.evaluate((there) => {
    history.pushState({}, "", there);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await expect(title).not.toHaveText(before);
}

async function inTheSample(relay: Relay, who: Person): Promise<string> {
  await join(who, await relay.newcomer());
  await openSample(who);
  return who.page.url().replace(/\/today.*/, "");
}

for (const [language, reader] of Object.entries(READERS)) {
  for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
    test(`every screen in ${language}, ${viewport.width} wide`, async ({ relay, person }) => {
      test.setTimeout(600_000);
      const who = await person({ ...reader, viewport });
      const campaign = await inTheSample(relay, who);
      const name = (screen: string) => `${screen.replace("/", "-")}-${language}-${viewport.width}`;
      for (const screen of INSIDE) {
        await follow(who, `${campaign}/${screen}`);
        await looks(who, name(screen));
      }
      await follow(who, `${campaign}/creators`);
      await who.page.getByRole("table").getByRole("link").first().click();
      await expect(who.page).toHaveURL(/creator=/);
      await looks(who, name("creator"));
      await follow(who, `${relay.url}/start`);
      await looks(who, name("start"));
      await who.page.goto(`${relay.url}/join#something`);
      await looks(who, name("join"));
    });
  }
}

test("the keyboard reaches everything", async ({ relay, person }) => {
  const who = await person(NEW_YORK);
  const { page } = who;
  await inTheSample(relay, who);
  const palette = page.getByRole("dialog", { name: "Go to or do" });
  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await axe(page);
  await page.keyboard.type("timel");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/timeline$/);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();

  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await expect(help).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  for (const [key, screen] of [["t", "today"], ["b", "brief"], ["l", "timeline"], ["c", "creators"], ["s", "settings"]] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`/${screen}$`));
    await expect(page.getByRole("main")).toBeFocused();
  }

  await page.keyboard.press("g");
  await page.keyboard.press("c");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  await page.keyboard.press("j");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("j");
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/creator=/);
});

test("the frame is the same for those who listen", async ({ relay, person }) => {
  const who = await person({ ...NEW_YORK, viewport: { width: 1440, height: 900 } });
  const campaign = await inTheSample(relay, who);
  await expect(who.page.getByRole("navigation")).toMatchAriaSnapshot(`
    - navigation "Campaign":
      - link /Today/
      - link /Brief/
      - link "Timeline"
      - link "Creators"
      - link "Settings"
  `);
  await who.page.goto(`${campaign}/timeline`);
  await expect(who.page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "Timeline" [level=1]
    - paragraph
    - button "Add to the plan"
    - radiogroup "How it is shown":
      - radio "Lanes" [checked]
      - radio "Table"
  `);
  await who.page.goto(`${campaign}/creators`);
  await expect(who.page.getByRole("table")).toMatchAriaSnapshot(`
    - table "Creators":
      - rowgroup:
        - row:
          - columnheader "Name"
          - columnheader "Hub"
          - columnheader "Tier"
          - columnheader "Point of contact"
          - columnheader "Due next"
          - columnheader "Brief"
  `);
});
