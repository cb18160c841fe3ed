// Story 11: the same risk is nothing in one market and everything in the other. Both leads rate it and say what they do;
// together it is critical and differs by market, and Overview names it until it is resolved.
import {
  axe, expect, join, joinByLink, MOSCOW, NEW_YORK, type Person, PHONE, pillSays, startCampaign, test, type,
} from "../fixtures";

const TITLE = "Instagram placement";

/** The screen behind "More" on a phone. */
async function openRisks(who: Person): Promise<void> {
  const campaign = who.page.url().replace(/(\/campaign\/\w+).*/, "$1");
  await who.page.goto(`${campaign}/risks`);
  await expect(who.page.getByRole("heading", { level: 1, name: who.say("risks-title") })).toBeVisible();
}

async function rate(who: Person, market: string, level: string, response: string): Promise<void> {
  const risk = who.page.getByRole("article", { name: TITLE });
  await risk.getByLabel(who.say("risks-likelihood-in", { market, title: TITLE })).selectOption(level);
  await risk.getByLabel(who.say("risks-impact-in", { market, title: TITLE })).selectOption(level);
  await type(who, risk.getByRole("textbox", { name: who.say("risks-response-in", { market, title: TITLE }) }), "end", response);
}

test("a risk that is low here and critical there is critical together", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const olga = await person({ ...MOSCOW, viewport: PHONE });
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["Moscow", "New York"]);
  await joinByLink(nora, olga, { name: "Olga", role: "market-lead", market: "Russia", language: "ru" });

  await test.step("somebody writes it down, and says who answers for it", async () => {
    await openRisks(nora);
    await expect(nora.page.getByText(nora.say("risks-empty-title"))).toBeVisible();
    await nora.page.getByRole("button", { name: nora.say("risks-add"), exact: true }).click();
    const dialog = nora.page.getByRole("dialog", { name: nora.say("risks-add") });
    await dialog.getByRole("button", { name: nora.say("risks-add"), exact: true }).click();
    await expect(dialog).toContainText(nora.say("risks-add-missing"));
    await dialog.getByLabel(nora.say("risks-add-what")).fill(TITLE);
    await axe(nora.page);
    await dialog.getByRole("button", { name: nora.say("risks-add"), exact: true }).click();
    await expect(nora.page.getByRole("article", { name: TITLE })).toBeFocused();
    await pillSays(nora.page, "synced");
  });

  await test.step("each lead rates it, one of them on a train", async () => {
    await openRisks(olga);
    await expect(olga.page.getByRole("article", { name: TITLE })).toBeVisible();
    await olga.offline();
    await rate(nora, "United States", "low", "Post as planned.");
    await rate(olga, "Russia", "critical", "Всё выходит в VK и Telegram.");
    await olga.offline(false);
    await pillSays(olga.page, "synced");
  });

  await test.step("together it is critical, and it differs by market", async () => {
    const risk = nora.page.getByRole("article", { name: TITLE });
    await expect(risk).toContainText("Critical, because of Russia");
    await expect(risk).toContainText(nora.say("risks-differs"));
    await expect(risk.getByRole("textbox", { name: nora.say("risks-response-in", { market: "Russia", title: TITLE }) })).toHaveValue("Всё выходит в VK и Telegram.");
    await expect(nora.page.getByRole("img", { name: nora.say("risks-grid", { market: "Russia" }) })).toBeVisible();
    await nora.page.getByText(nora.say("risks-grid-table")).click();
    await expect(nora.page.getByRole("row", { name: new RegExp(`^${TITLE}`) })).toContainText("Likelihood low, impact low");
    await axe(nora.page);
    await axe(olga.page);
  });

  await test.step("Overview names it, and resolving it takes it away at once", async () => {
    await nora.page.goto(nora.page.url().replace(/risks.*/, "overview"));
    const flags = nora.page.getByRole("region", { name: nora.say("overview-risks") });
    await expect(flags.getByRole("link", { name: TITLE })).toBeVisible();
    await flags.getByRole("link", { name: TITLE }).click();
    const risk = nora.page.getByRole("article", { name: TITLE });
    await expect(risk).toBeFocused();
    await risk.getByLabel(nora.say("risks-status")).selectOption("resolved");
    await nora.page.goBack();
    await expect(flags.getByRole("link", { name: TITLE })).toHaveCount(0);
  });
});

test("a risk captured in passing waits until the register takes it", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["Moscow", "New York"]);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("c");
  const capture = page.getByRole("dialog", { name: nora.say("capture-title") });
  await page.keyboard.insertText("The courier may not cross the border in December");
  await capture.getByRole("radio", { name: new RegExp(nora.say("capture-kind-risk"), "i") }).check();
  await capture.getByRole("button", { name: nora.say("capture-save"), exact: true }).click();
  await expect(capture).toBeHidden();
  await openRisks(nora);
  const waiting = page.getByRole("region", { name: nora.say("risks-captured") });
  await waiting.getByRole("button", { name: new RegExp(`^${nora.say("risks-captured-take")}`) }).click();
  const form = page.getByRole("dialog", { name: nora.say("risks-add") });
  await expect(form.getByLabel(nora.say("risks-add-what"))).toHaveValue("The courier may not cross the border in December");
  await form.getByRole("button", { name: nora.say("risks-add"), exact: true }).click();
  await expect(page.getByRole("article", { name: "The courier may not cross the border in December" })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await axe(page);
});
