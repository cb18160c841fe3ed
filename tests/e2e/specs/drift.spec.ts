// Drift against intended difference: a market says it differently, it is a flag until somebody says why, and it
// comes back when a text changes.
import { axe, expect, join, masterText, NEW_YORK, PHONE, pillSays, startCampaign, test, type } from "../fixtures";

test("a market's own words are drift until somebody says that they are meant", async ({ ownRelay, person }) => {
  const nora = await person({ ...NEW_YORK, viewport: PHONE });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await type(nora, masterText(nora, "thesis", "English"), "end", "Ten quiet minutes.");
  await page.getByRole("button", { name: /Russia$/ }).first().click();
  const local = page.getByRole("textbox", { name: /^Campaign thesis, .*Russia/ });
  await type(nora, local, "end", "Десять громких минут.");

  const drift = page.getByRole("region", { name: nora.say("drift-title") });
  await drift.getByText("1 difference nobody has explained").click();
  const flag = drift.getByRole("list", { name: nora.say("drift-title") }).getByRole("listitem");
  await expect(flag).toHaveCount(1);
  await expect(flag).toContainText(nora.say("drift-divergence"));
  await axe(page);

  await test.step("one press leads to the field", async () => {
    await flag.getByRole("button", { name: beginning("drift-open") }).click();
    await expect(local).toBeFocused();
  });
  await test.step("without a reason it stays drift", async () => {
    await flag.getByRole("button", { name: beginning("drift-intend") }).click();
    const dialog = page.getByRole("dialog", { name: nora.say("drift-intend-title") });
    await dialog.getByRole("button", { name: nora.say("drift-intend-done") }).click();
    await expect(dialog).toContainText(nora.say("drift-intend-missing"));
    await dialog.getByLabel(nora.say("drift-intend-why")).fill("Russia turns the sound up first.");
    await axe(page);
    await dialog.getByRole("button", { name: nora.say("drift-intend-done") }).click();
    await expect(dialog).toBeHidden();
  });
  await test.step("it is gone from drift and stands among the intended differences", async () => {
    await expect(flag).toHaveCount(0);
    await drift.getByText("1 intended difference").click();
    const meant = drift.getByRole("list", { name: nora.say("drift-intended") });
    await expect(meant).toContainText("Russia turns the sound up first.");
    await expect(meant).toContainText("Nora");
    await axe(page);
    await pillSays(page, "synced");
  });
  await test.step("an edit of either text asks again", async () => {
    await type(nora, masterText(nora, "thesis", "English"), "end", " Every evening.");
    await expect(flag).toHaveCount(1);
    await flag.getByRole("button", { name: beginning("drift-fix-divergence") }).click();
    await expect(local).toHaveValue("");
    await expect(flag.filter({ hasText: nora.say("drift-divergence") })).toHaveCount(0);
  });

  function beginning(key: string): RegExp {
    return new RegExp(`^${nora.say(key).replace(/[.…]/g, ".")}`);
  }
});
