// The weekly call (S0-11, S1-07, S1-08, S1-15, S1-19): planned once, an agenda of exactly what changed, four kinds of
// points, outcomes that become things, the next one made by itself, and a recap on every clock.
import { axe, expect, join, NEW_YORK, open, openSample, PHONE, type Person, sleepUntil, startCampaign, test, type } from "../fixtures";

/** Plans a meeting of everybody on a day, on the reader's clock. */
async function plan(who: Person, day: string, time: string): Promise<void> {
  const { page } = who;
  await page.getByRole("button", { name: who.say("meeting-plan"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: who.say("meeting-plan") });
  const start = dialog.getByRole("group", { name: who.say("meeting-plan-start"), exact: true });
  await start.getByLabel(who.say("parts-when-day")).fill(day);
  await start.getByLabel(who.say("parts-when-time")).fill(time);
  await start.getByLabel(who.say("parts-when-time")).blur();
  await dialog.getByRole("button", { name: who.say("meeting-plan"), exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Writes down what came out. */
async function log(who: Person, kind: string, words: string): Promise<void> {
  const form = who.page.getByRole("region", { name: who.say("meeting-log") });
  await form.getByRole("radio", { name: who.say(`meeting-outcome-${kind}`) }).check();
  await form.getByLabel(who.say("meeting-log-words"), { exact: true }).fill(words);
  if (kind === "decision") await form.getByLabel(who.say("meeting-log-decider")).selectOption({ label: "Nora" });
  if (kind === "action") await form.getByLabel(who.say("meeting-log-owner")).selectOption({ label: "Nora" });
  await form.getByRole("button", { name: who.say("meeting-log"), exact: true }).click();
  await expect(who.page.getByRole("region", { name: who.say("meeting-outcomes") })).toContainText(words);
}

test("a sync from its agenda to its recap, and the next one with what is left", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const nora = await person({ ...NEW_YORK, now: "2026-12-08T14:00:00Z" });
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await open(nora, "sync");
  await axe(page);

  await test.step("without a time it is not planned, and the sentence says what is missing", async () => {
    await page.getByRole("button", { name: "Plan a meeting" }).click();
    const dialog = page.getByRole("dialog", { name: "Plan a meeting" });
    await dialog.getByRole("button", { name: "Plan a meeting" }).click();
    await expect(dialog.getByRole("alert").filter({ hasText: "Choose a day and a time" })).toBeVisible();
    await axe(page);
    await page.keyboard.press("Escape");
  });
  await plan(nora, "2026-12-08", "10:00");
  await page.getByRole("link", { name: "Weekly sync, Tue 8 Dec 2026" }).first().click();

  await test.step("a general update is refused, a blocker is taken", async () => {
    const form = page.getByRole("region", { name: "Put on the agenda" });
    await form.getByLabel("In a sentence").fill("The samples have arrived");
    await form.getByLabel("What it is").selectOption("update");
    await form.getByRole("button", { name: "Put on the agenda" }).click();
    await expect(form).toContainText("General updates are not for the call");
    await form.getByLabel("What it is").selectOption("blocker");
    await form.getByRole("button", { name: "Put on the agenda" }).click();
    const shift = page.getByRole("region", { name: "What needs to shift" });
    await expect(shift.getByRole("listitem").filter({ hasText: "The samples have arrived" })).toContainText("Blocker");
  });
  await test.step("it begins with a recorder and twenty minutes", async () => {
    await expect(page.getByText("Nora writes")).toBeVisible();
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await expect(page.getByRole("timer")).toHaveText(/^(20:00|19:5\d)$/);
    await axe(page);
    await log(nora, "decision", "We go live on Friday.");
    await log(nora, "action", "Write the captions");
    await log(nora, "learning", "Captions need two days.");
  });
  await test.step("it ends, and its recap is due within two hours", async () => {
    await page.getByRole("button", { name: "End the meeting" }).click();
    const recap = page.getByRole("region", { name: "Recap", exact: true });
    await expect(recap).toContainText("We go live on Friday.");
    await expect(recap).toContainText("Moscow");
    await expect(recap).toContainText("New York");
    await recap.getByRole("radio", { name: "Русский" }).check();
    await expect(recap.getByRole("heading", { name: "Решения" })).toBeVisible();
    const saved = page.waitForEvent("download");
    await recap.getByRole("button", { name: "Save as Markdown" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.md$/);
    await axe(page);
  });
  await test.step("the recorder makes the draft their own, and that is what goes out", async () => {
    const recap = page.getByRole("region", { name: "Recap", exact: true });
    await recap.getByRole("radio", { name: "English" }).check();
    await recap.getByRole("button", { name: "Edit before sending" }).click();
    const words = recap.getByRole("textbox", { name: "The recap as it goes out" });
    await expect(words).toHaveValue(/We go live on Friday\./);
    await type(nora, words, "end", " Thank you all.");
    const mail = await recap.getByRole("link", { name: "Write in your mail program" }).getAttribute("href");
    expect(new URL(mail!).protocol).toBe("mailto:");
    expect(new URLSearchParams(mail!.slice(mail!.indexOf("?") + 1)).get("body")).toContain("Thank you all.");
    await axe(page);
  });
  await test.step("after two hours it is late; once it went out it is not", async () => {
    await sleepUntil(page, "2026-12-08T16:30:00Z");
    const recap = page.getByRole("region", { name: "Recap", exact: true });
    await expect(recap.getByRole("note")).toContainText("is late by");
    await recap.getByRole("button", { name: "Mark as sent" }).click();
    await expect(recap.getByRole("note")).toContainText("Sent");
    await expect(recap).toContainText("Thank you all.");
    await expect(recap.getByRole("button", { name: "Edit before sending" })).toHaveCount(0);
  });
  await test.step("the next one is there, on the same clock, and asks about what is not done", async () => {
    await page.getByRole("link", { name: "All meetings" }).click();
    await page.getByRole("link", { name: "Weekly sync, Tue 15 Dec 2026" }).first().click();
    await expect(page.getByRole("region", { name: "What needs to shift" })).toContainText("Write the captions");
    await expect(page.getByRole("region", { name: "What’s different this week" })).toContainText("Nothing has changed since then.");
  });
});

test("the sample’s syncs on a phone: one held, one planned", async ({ relay, person }) => {
  const who = await person({ ...NEW_YORK, viewport: PHONE });
  const { page } = who;
  await join(who, await relay.newcomer());
  await openSample(who);
  await page.goto(`${page.url().replace(/\/today.*$/, "")}/sync`);
  const held = page.getByRole("region", { name: "Held" });
  await expect(held.getByRole("listitem")).toContainText("recap sent");
  await axe(page);
  await held.getByRole("link", { name: /^Weekly sync/ }).first().click();
  await expect(page.getByRole("region", { name: "What came out of it" }).getByRole("listitem")).toHaveCount(4);
  await axe(page);
  await page.getByRole("link", { name: "All meetings" }).click();
  await page.getByRole("region", { name: "Now and next" }).getByRole("link", { name: /^Weekly sync/ }).first().click();
  await expect(page.getByRole("region", { name: "What needs to shift" })).toContainText("Maya’s reel");
  await axe(page);
});
