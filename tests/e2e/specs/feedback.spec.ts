// Feedback: both markets' points become one list with one sender, a bad time is noticed before it is promised, a
// delay needs a new time, a handoff goes when its checklist is ticked, and the longest chain is seen first.
import {
  addCreator, addDeliverable, axe, expect, invite, join, MOSCOW, NEW_YORK, open, openSample, PHONE, type Person, startCampaign, test,
} from "../fixtures";

/** Opens one of the four lists. */
async function list(who: Person, tab: "work" | "promises" | "handoffs" | "waiting"): Promise<void> {
  await open(who, "feedback");
  await who.page.getByRole("tab", { name: who.say(`feedback-tab-${tab}`) }).click();
}

/** Adds a point on the open deliverable. */
async function point(who: Person, aspect: string, strength: string, words: string): Promise<void> {
  const form = who.page.getByRole("region", { name: who.say("feedback-say") });
  await form.getByLabel(who.say("feedback-aspect"), { exact: true }).selectOption(aspect);
  await form.getByLabel(who.say("feedback-words"), { exact: true }).fill(words);
  if (strength) await form.getByLabel(who.say("feedback-strength"), { exact: true }).selectOption(strength);
  await form.getByRole("button", { name: who.say("feedback-add") }).click();
}

test("two markets insist on one field: one list, one sender, one round", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await addCreator(nora, "Maya", "United States", "Los Angeles");
  await addDeliverable(nora, "First cut", "2026-12-01", "12:00");

  await test.step("what she hands in another way is noted", async () => {
    await open(nora, "feedback");
    await axe(nora.page);
    await nora.page.getByRole("link", { name: "First cut" }).click();
    await nora.page.getByText(nora.say("feedback-note"), { exact: true }).click();
    await nora.page.getByLabel(nora.say("feedback-note-link")).fill("https://files.example/cut-1");
    await nora.page.getByRole("button", { name: nora.say("feedback-note-add") }).click();
    await expect(nora.page.getByRole("link", { name: "https://files.example/cut-1" })).toBeVisible();
  });
  await test.step("a point without a strength is not added, and its words stay", async () => {
    await point(nora, "caption", "", "Two lines at most.");
    await expect(nora.page.getByRole("alert").filter({ hasText: "Say how strongly you mean it" })).toBeVisible();
    await point(nora, "caption", "must-fix", "Two lines at most.");
    await expect(nora.page.getByRole("listitem").filter({ hasText: "Two lines at most." })).toContainText("Must fix");
  });
  await test.step("the other market's opposite must-fix is marked for both", async () => {
    await open(olga, "feedback");
    await olga.page.getByRole("link", { name: "First cut" }).click();
    await point(olga, "caption", "must-fix", "Подпись полностью, с ERID.");
    await expect(nora.page.getByRole("note").filter({ hasText: "insist on different things" })).toBeVisible();
    await axe(nora.page);
    await expect(olga.page.getByRole("button", { name: /Отправить раунд/ })).toHaveCount(0);
  });
  await test.step("one sends, and it is one round", async () => {
    await nora.page.getByRole("button", { name: "Send round: 2 points" }).click();
    await expect(nora.page.getByRole("article").filter({ hasText: "Round 1 of 2" })).toContainText("Подпись полностью");
    await expect(olga.page.getByRole("article").filter({ hasText: "Раунд 1 из 2" })).toBeVisible();
  });
});

test("a night-time promise is noticed, and a delay needs a new time", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await openSample(nora);
  await list(nora, "promises");
  await expect(nora.page.getByText("Every Friday 17:00 Moscow")).toBeVisible();
  await nora.page.getByRole("button", { name: nora.say("feedback-promise-add") }).click();
  const dialog = nora.page.getByRole("dialog", { name: nora.say("feedback-promise-add") });
  await dialog.getByLabel(nora.say("feedback-promise-by")).selectOption("p-olga");
  await dialog.getByLabel(nora.say("feedback-promise-to")).selectOption("creators/cr-vera");
  await dialog.getByLabel(nora.say("feedback-promise-what"), { exact: true }).fill("Sound");
  await dialog.getByLabel(nora.say("parts-when-day")).fill("2027-01-15");
  await dialog.getByLabel(nora.say("parts-when-time")).fill("02:00");
  await dialog.getByLabel(nora.say("parts-when-time")).blur();
  await expect(dialog.getByRole("note")).toContainText("outside");
  await dialog.getByRole("button", { name: nora.say("feedback-promise-add") }).click();
  const made = nora.page.getByRole("listitem", { name: "Sound" });
  await expect(made).toContainText("Fri");
  await made.getByRole("button", { name: nora.say("feedback-promise-move") }).click();
  const later = nora.page.getByRole("dialog", { name: nora.say("feedback-move-title") });
  await later.getByRole("button", { name: nora.say("feedback-move-send") }).click();
  await expect(later.getByRole("alert").filter({ hasText: "Choose the new time" })).toBeVisible();
  await axe(nora.page);
});

test("handoffs and the waiting board on a phone", async ({ ownRelay, person }) => {
  const maya = await person({ ...NEW_YORK, viewport: { ...PHONE, width: 360 } });
  await join(maya, ownRelay.link);
  await openSample(maya);
  await list(maya, "handoffs");
  await expect(maya.page.getByText("Acknowledgement overdue").first()).toBeVisible();
  const numbers = maya.page.getByRole("listitem").filter({ hasText: "Performance data" });
  await expect(numbers.getByRole("button", { name: maya.say("feedback-handoff-send") })).toBeDisabled();
  for (const box of await numbers.getByRole("checkbox").all()) await box.check();
  await numbers.getByRole("button", { name: maya.say("feedback-handoff-send") }).click();
  await numbers.getByRole("button", { name: maya.say("feedback-handoff-arrive") }).click();
  await expect(numbers).toContainText("Acknowledged");
  await axe(maya.page);
  await list(maya, "waiting");
  await expect(maya.page.getByRole("article", { name: /^Chain of/ }).first()).toBeVisible();
  await expect(maya.page.getByRole("cell", { name: "not enough yet" }).first()).toBeVisible();
  expect(await maya.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await axe(maya.page);
});
