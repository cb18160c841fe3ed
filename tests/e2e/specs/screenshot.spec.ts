// The picture in the README. `UPDATE_SCREENSHOT=1` takes it anew.
import { join as path } from "node:path";
import { expect, join, NEW_YORK, open, openSample, pillSays, test } from "../fixtures";

test("the README's picture shows the sample campaign", async ({ ownRelay, person }) => {
  test.skip(!process.env.UPDATE_SCREENSHOT, "only when it is asked for");
  const who = await person({ ...NEW_YORK, colorScheme: "light", viewport: { width: 1440, height: 900 } });
  await join(who, ownRelay.link);
  await openSample(who);
  await open(who, "timeline");
  await pillSays(who.page, "synced");
  await expect(who.page.getByRole("button", { name: /Go-live|go-live|draft/i }).first()).toBeVisible();
  await who.page.screenshot({ path: path(import.meta.dirname, "../../../docs/screenshot.png") });
});
