// The screens that `specs/screens.spec.ts` does not walk yet: to be added to its list once every language, width and
// theme has passed here.
import { axe, expect, join, type Language, MEXICO_CITY, MOSCOW, NEW_YORK, openSample, PHONE, test } from "../fixtures";

const READERS = { en: NEW_YORK, ru: MOSCOW, es: MEXICO_CITY } satisfies Record<Language, object>;
const MORE = [
  "overview", "timeline/find-time", "timeline/conversion", "feedback", "decisions", "decisions/agree", "risks", "metrics",
  "sync", "learnings",
] as const;

for (const [language, reader] of Object.entries(READERS)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`more screens in ${language}, ${colorScheme}`, async ({ relay, person }) => {
      test.setTimeout(600_000);
      const who = await person({ ...reader, colorScheme });
      await join(who, await relay.newcomer());
      await openSample(who);
      const campaign = who.page.url().replace(/\/today.*/, "");
      for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
        await who.page.setViewportSize(viewport);
        for (const screen of MORE) {
          await who.page.goto(`${campaign}/${screen}`);
          await expect(who.page.getByRole("heading", { level: 1 }).first()).toBeAttached();
          const width = () => who.page.evaluate(() => document.documentElement.scrollWidth);
          await expect.poll(width, { message: `${screen} is wider than its window` }).toBeLessThanOrEqual(viewport.width);
          await axe(who.page);
        }
      }
    });
  }
}
