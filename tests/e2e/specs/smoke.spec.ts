// The first minute: the link the relay prints opens an app that works, also with no network.
import { axe, expect, test } from "../fixtures";

test("the printed link opens the app, and axe has nothing to say", async ({ relay, person }) => {
  const somebody = await person();
  await somebody.page.goto(relay.link);
  await expect(somebody.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(somebody.page.locator("#loading")).toHaveCount(0);
  await axe(somebody.page);
});

test("after one visit the app opens with no network", async ({ ownRelay, person }) => {
  const somebody = await person();
  await somebody.page.goto(ownRelay.link);
  await expect(somebody.page.getByRole("heading", { level: 1 })).toBeVisible();
  await somebody.canOpenOffline();
  await ownRelay.kill();
  await somebody.page.goto(ownRelay.url);
  await expect(somebody.page.getByRole("heading", { level: 1 })).toBeVisible();
});
