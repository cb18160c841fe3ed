// Story 1: "end of Tuesday" was somebody else's Tuesday. Both versions are underlined, the panel shows both
// moments on both clocks, and one exact time mends both.
import { addCreator, axe, expect, join, masterText, NEW_YORK, open, pillSays, startCampaign, test } from "../fixtures";

test("an English and a Russian brief that end on different Tuesdays agree after one press", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const [english, russian] = [masterText(nora, "thesis", "English"), masterText(nora, "thesis", "Русский")];
  await english.fill("Send the assets by end of Tuesday.");
  await russian.fill("Пришлите материалы до конца вторника.");
  await russian.blur();

  const unclear = page.getByRole("list", { name: nora.say("lint-known") });
  await expect(unclear).toHaveCount(2);
  await expect(unclear.first()).toContainText("“by end of Tuesday” ends at a different moment in every time zone.");
  await expect(page.locator(".prose-marks .lint")).toHaveText(["by end of Tuesday", "до конца вторника"]);
  const disagree = page.getByRole("list", { name: nora.say("lint-parity-label") });
  await expect(disagree).toContainText(/Tue \d+ \w+ 2026, 23:59 New York = Wed \d+ \w+ 2026, 07:59 Moscow/);
  await expect(disagree).toContainText(/Tue \d+ \w+ 2026, 23:59 Moscow = Tue \d+ \w+ 2026, 15:59 New York/);
  await axe(page);

  await disagree.getByRole("button", { name: /23:59 New York/ }).click();
  await expect(disagree).toBeHidden();
  await expect(unclear).toHaveCount(0);
  await expect(english).toHaveValue(/^Send the assets by Tue \d+ \w+ 2026, 23:59 New York\.$/);
  await expect(russian).toHaveValue(/^Пришлите материалы не позднее .*23:59.*Нью-Йорк/);
  await pillSays(page, "synced");

  // One intent, one step back: both versions say again what they said.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(english).toHaveValue("Send the assets by end of Tuesday.");
  await expect(russian).toHaveValue("Пришлите материалы до конца вторника.");
});

test("Alt+Enter says an unclear time exactly, with what is known filled in", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await open(nora, "brief");
  const thesis = masterText(nora, "thesis", "English");
  await thesis.fill("The call is at 6 pm on 8 Dec 2026. At the end of the day it is about trust.");
  await expect(page.locator(".prose-marks .lint")).toHaveCount(1);
  await thesis.press("Alt+Enter");
  const dialog = page.getByRole("dialog", { name: nora.say("lint-dialog") });
  await expect(dialog.getByLabel(nora.say("parts-when-day"))).toHaveValue("2026-12-08");
  await expect(dialog.getByLabel(nora.say("parts-when-time"))).toHaveValue("18:00");
  await expect(dialog).toContainText("Wed 9 Dec 2026, 02:00 Moscow");
  await axe(page);
  await dialog.getByRole("button", { name: nora.say("lint-put") }).click();
  await expect(dialog).toBeHidden();
  await expect(thesis).toHaveValue("The call is Tue 8 Dec 2026, 18:00 New York. At the end of the day it is about trust.");
  await expect(page.locator(".prose-marks .lint")).toHaveCount(0);
});

test("an unclear time in a comment, an adaptation and a creator's card is mended by keyboard alone", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const unclear = page.getByRole("list", { name: nora.say("lint-known") });
  const dialog = page.getByRole("dialog", { name: nora.say("lint-dialog") });

  await test.step("an adaptation", async () => {
    const slot = page.getByRole("textbox", { name: new RegExp(`^${nora.say("label-slot-timing")}, `) }).first();
    await slot.fill("The teaser goes out on Friday, 11 December 2026 at 6 pm.");
    await expect(unclear).toContainText("does not say whose clock");
    await slot.press("Alt+Enter");
    await expect(dialog.getByLabel(nora.say("parts-when-day"))).toHaveValue("2026-12-11");
    await dialog.getByRole("button", { name: nora.say("lint-put") }).press("Enter");
    await expect(dialog).toBeHidden();
    await expect(slot).toHaveValue(/11 Dec 2026, 18:00/);
    await expect(slot).toBeFocused();
  });

  await test.step("a comment that is being written, and the same one sent", async () => {
    await page.getByRole("button", { name: new RegExp(`^${nora.say("brief-comment")}`) }).first().click();
    const opening = page.getByRole("dialog", { name: nora.say("brief-comment-title") });
    const words = opening.getByRole("textbox", { name: nora.say("brief-comment-words") });
    await words.fill("I need the cut by Tue 8 Dec 2026 at 6 pm");
    await expect(opening.getByRole("list", { name: nora.say("lint-known") })).toContainText("does not say whose clock");
    await words.press("Alt+Enter");
    await dialog.getByRole("button", { name: nora.say("lint-put") }).press("Enter");
    await expect(words).toHaveValue(/^I need the cut by Tue 8 Dec 2026, 18:00 New York$/);
    await words.fill("I need the cut ASAP");
    await opening.getByRole("button", { name: nora.say("brief-comment-send") }).press("Enter");
    await expect(page.getByRole("article").getByRole("list", { name: nora.say("lint-known") })).toContainText("“ASAP”");
    await axe(page);
  });

  await test.step("a creator's card", async () => {
    await open(nora, "creators");
    await addCreator(nora, "Maya", "United States", "Los Angeles");
    const content = page.getByRole("textbox", { name: nora.say("creators-card-content") });
    await content.fill("One reel by Tue 8 Dec 2026 at 6 pm.");
    await expect(page.locator(".prose-marks .lint.error-level")).toHaveText("by Tue 8 Dec 2026 at 6 pm");
    await content.press("Alt+Enter");
    await dialog.getByRole("button", { name: nora.say("lint-put") }).press("Enter");
    await expect(content).toHaveValue("One reel by Tue 8 Dec 2026, 18:00 Los Angeles.");
    await expect(page.locator(".prose-marks .lint")).toHaveCount(0);
  });
});

test("the composer prints a deadline in three languages, warns, and puts it where one was writing", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const thesis = masterText(nora, "thesis", "English");
  await thesis.fill("First things first. ");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: nora.say("shell-palette") }).fill(nora.say("lint-say-when"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: nora.say("lint-dialog") });

  await dialog.getByRole("textbox", { name: nora.say("lint-words"), exact: true }).fill("9am PST 14 July 2027");
  await expect(dialog).toContainText("the abbreviation is PDT, one hour away");
  await expect(dialog.getByLabel(nora.say("parts-when-day"))).toHaveValue("2027-07-14");

  await dialog.getByLabel(nora.say("parts-when-day")).fill("2026-12-25");
  await dialog.getByLabel(nora.say("parts-when-time")).fill("18:00");
  await dialog.getByLabel(nora.say("parts-when-time")).blur();
  await dialog.getByLabel(nora.say("lint-who"), { exact: true }).selectOption({ label: "Nora" });
  await dialog.getByLabel(nora.say("lint-what-in", { language: "English" })).fill("sends the first cut");
  await dialog.getByLabel(nora.say("lint-what-in", { language: "Русский" })).fill("присылает первый монтаж");
  const sentences = dialog.getByRole("region", { name: nora.say("lint-sentences") });
  await expect(sentences).toContainText("Nora sends the first cut by Fri 25 Dec 2026, 18:00 Los Angeles");
  await expect(sentences).toContainText("Nora присылает первый монтаж не позднее: пт 25 дек. 2026, 18:00, Лос-Анджелес");
  await expect(sentences).toContainText("vie 25 dic 2026, 18:00 Los Ángeles");
  await expect(dialog.getByRole("list", { name: nora.say("lint-warnings") })).toContainText("for United States, a day off there (Christmas");
  await axe(page);
  await sentences.getByRole("button", { name: nora.say("lint-insert", { language: "English" }) }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(thesis).toHaveValue(/^First things first\. Nora sends the first cut by Fri 25 Dec 2026, 18:00 Los Angeles/);
});
