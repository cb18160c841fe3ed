// Story 9: both leads signed the four points; anyone edits the success definition, and both signatures read "signed an
// earlier version", and the launch gate says why. And what is blind stays blind until one's own is handed in.
import type { Locator } from "@playwright/test";
import {
  axe, beginning, expect, invite, join, MOSCOW, NEW_YORK, openSample, PHONE, type Person, pillSays, startCampaign, test,
} from "../fixtures";

/** Goes to what was agreed first, by the decisions. */
async function agreed(who: Person): Promise<void> {
  const { page } = who;
  await page.getByRole("navigation").getByRole("link", { name: beginning(who.say("shell-decisions")) }).click();
  await page.getByRole("link", { name: who.say("decisions-agreed-link"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: who.say("agree-title") })).toBeVisible();
}

/** A key's words as a heading has them. */
function heading(who: Person, key: string): string {
  const words = who.say(key);
  return words.charAt(0).toLocaleUpperCase(who.language) + words.slice(1);
}

const point = (who: Person, kind: string) => who.page.getByRole("textbox", { name: heading(who, `agree-part-${kind}`), exact: true });
const gate = (who: Person) => who.page.getByRole("region", { name: who.say("agree-gate") });

/** A market's row under the four points. */
function signature(who: Person, market: string) {
  return who.page.getByRole("region", { name: who.say("agree-alignment"), exact: true }).getByRole("listitem").filter({ hasText: market }).last();
}

test("an edit of the success definition un-signs both leads, and the launch gate says why", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await agreed(nora);

  await test.step("nobody signs what is not written", async () => {
    await expect(nora.page.getByRole("button", { name: nora.say("agree-sign", { market: "United States" }) })).toBeDisabled();
    await expect(gate(nora)).toContainText("Not written yet: what success looks like.");
    await axe(nora.page);
  });
  await test.step("both sign the four points", async () => {
    for (const kind of ["timelines", "success", "failure", "decisions"]) {
      await point(nora, kind).fill(`What we say about ${kind}.`);
      await point(nora, kind).blur();
    }
    await nora.page.getByRole("button", { name: nora.say("agree-sign", { market: "United States" }) }).click();
    await expect(signature(nora, "United States")).toContainText("Nora");
    await pillSays(nora.page, "synced");
    await agreed(olga);
    await expect(point(olga, "success")).toHaveValue("What we say about success.");
    await expect(olga.page.getByRole("button", { name: olga.say("agree-sign", { market: "United States" }) })).toHaveCount(0);
    await olga.page.getByRole("button", { name: olga.say("agree-sign", { market: "Russia" }) }).click();
    await expect(signature(nora, "Russia")).toContainText("Ольга");
    for (const market of ["United States", "Russia"]) await expect(signature(nora, market)).not.toContainText("earlier version");
    await expect(gate(nora)).not.toContainText("signed");
  });
  await test.step("Olga changes what success is: both signatures are about an earlier version", async () => {
    await point(olga, "success").fill("Люди пишут нам сами.");
    await point(olga, "success").blur();
    for (const market of ["United States", "Russia"]) {
      await expect(signature(nora, market)).toContainText("signed an earlier version");
      await expect(signature(olga, market)).toContainText("подписана прежняя версия");
      await expect(gate(nora)).toContainText(`${market} signed an earlier version. Changed since: what success looks like.`);
    }
    await axe(nora.page);
  });
  await test.step("signing again is about the new words, and only for one's own market", async () => {
    await nora.page.getByRole("button", { name: nora.say("agree-sign-again", { market: "United States" }) }).click();
    await expect(signature(nora, "United States")).not.toContainText("earlier version");
    await expect(signature(nora, "Russia")).toContainText("signed an earlier version");
    await expect(gate(olga)).not.toContainText("United States: подписана прежняя версия");
    await axe(olga.page);
  });
  await test.step("what others wrote about success is hidden until one's own is handed in", async () => {
    const [hers, mine] = [olga, nora].map((who) => who.page.getByRole("region", { name: who.say("agree-definitions") })) as [Locator, Locator];
    await hers.getByLabel(olga.say("agree-define")).fill("Нам пишут незнакомые люди.");
    await hers.getByRole("button", { name: olga.say("agree-define-send") }).click();
    await expect(mine).toContainText(nora.say("agree-define-hidden"));
    await expect(mine).not.toContainText("незнакомые");
    await mine.getByLabel(nora.say("agree-define")).fill("People save it and send it on.");
    await mine.getByRole("button", { name: nora.say("agree-define-send") }).click();
    await expect(mine).toContainText("Нам пишут незнакомые люди.");
    await expect(mine.getByLabel(nora.say("agree-define"))).toHaveCount(0);
    await axe(nora.page);
  });
});

test("on a phone: ten minutes, the week's meetings, and what the launch waits for", async ({ ownRelay, person }) => {
  const maya = await person({ ...NEW_YORK, viewport: { ...PHONE, width: 360 }, now: new Date() });
  const { page } = maya;
  await join(maya, ownRelay.link);
  await openSample(maya);
  await page.goto(page.url().replace(/\/today.*$/, "/decisions/agree"));
  await expect(gate(maya)).toContainText("Two goals pull apart and nobody has decided");

  await test.step("the timer pauses and says what is left", async () => {
    const timer = page.getByRole("group", { name: maya.say("agree-timer") });
    await expect(timer.getByRole("timer")).toHaveText("10:00");
    await timer.getByRole("button", { name: maya.say("agree-timer-start") }).click();
    await page.clock.fastForward("05:01");
    await expect(timer.getByRole("status")).toHaveText("5 minutes left");
    await timer.getByRole("button", { name: maya.say("agree-timer-pause") }).click();
    await expect(timer.getByRole("timer")).toHaveText(/^4:5\d$/);
    await timer.getByRole("button", { name: maya.say("agree-timer-reset") }).click();
    await expect(timer.getByRole("timer")).toHaveText("10:00");
  });
  await test.step("the week has its minutes, and a point is confirmed by name", async () => {
    await expect(page.getByRole("region", { name: maya.say("agree-meetings") })).toContainText("60 minutes");
    const checks = page.getByRole("region", { name: maya.say("agree-compliance") });
    await expect(checks).toContainText("not legal advice");
    const open = checks.getByRole("button", { name: beginning(maya.say("agree-compliance-confirm")) });
    const before = await open.count();
    await open.first().click();
    await expect(open).toHaveCount(before - 1);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await axe(page);
});
