// Story 10: a decision that needs nobody in a room. Asked on Wed 30 Dec 2026 at 17:00 in New York, Russia has one
// working day of its own; 31 December and the first ten days of January are none. And five keystrokes to capture something.
import {
  axe, expect, invite, join, MOSCOW, NEW_YORK, open, type Person, pillSays, sleepUntil, startCampaign, test,
} from "../fixtures";

const ASKED = "2026-12-30T22:00:00Z";
const QUESTION = "Which day do both markets publish?";
const DEFAULT_WHY = "The studio is booked for Friday";

/** Asks Russia, with the first option as what holds if it stays silent. */
async function propose(person: Person): Promise<void> {
  const { page } = person;
  await open(person, "decisions");
  await page.getByRole("button", { name: person.say("decisions-propose"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: person.say("decisions-propose") });
  await dialog.getByLabel(person.say("decisions-field-title")).fill(QUESTION);
  await dialog.getByLabel(person.say("decisions-field-options")).fill("Friday in both\nEach on its own day");
  await dialog.getByLabel(person.say("decisions-field-market")).selectOption({ label: "Russia" });
  await expect(dialog.getByRole("status").filter({ hasText: "18:00 Moscow" })).toContainText("Mon 11 Jan 2027, 10:00");
  await dialog.getByLabel(person.say("decisions-field-default-why")).fill(DEFAULT_WHY);
  await axe(page, "dialog[open]");
  await dialog.getByRole("button", { name: person.say("decisions-send"), exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function tab(person: Person, key: string): Promise<void> {
  await person.page.getByRole("tab", { name: person.say(key), exact: true }).click();
}

test("silence decides on Mon 11 Jan at 18:00 in Moscow, with its why, and not before", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  await ownRelay.setClock(new Date(ASKED));
  const nora = await person({ ...NEW_YORK, now: ASKED });
  const olga = await person({ ...MOSCOW, now: ASKED });
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["Russia, Moscow", "United States, New York"]);
  const link = await invite(nora, { name: "Olga", role: "market-lead", market: "Russia", language: "ru" });
  await propose(nora);
  const card = nora.page.getByRole("article", { name: QUESTION });
  await expect(card).toContainText("Mon 11 Jan 2027, 10:00 your time (18:00 Moscow)");
  await expect(card).toContainText("11 days in between are not worked");
  await expect(card.getByRole("button", { name: nora.say("decisions-decide"), exact: true })).toHaveCount(0);
  await pillSays(nora.page, "synced");

  await test.step("Olga finds it among what needs her, on her own clock", async () => {
    await join(olga, link);
    await pillSays(olga.page, "synced");
    await open(olga, "decisions");
    await expect(olga.page.getByRole("article", { name: QUESTION })).toContainText("18:00");
    await expect(olga.page.getByRole("article", { name: QUESTION })).toContainText(olga.say("decisions-awaits-input"));
    await axe(olga.page);
  });

  await test.step("over the holidays nothing fires", async () => {
    for (const moment of ["2026-12-31T15:30:00Z", "2027-01-08T15:30:00Z", "2027-01-11T14:58:00Z"]) {
      await sleepUntil(nora.page, moment);
      await expect(card).toContainText(nora.say("decisions-stands-waiting", { market: "Russia" }));
    }
  });

  await test.step("at 18:00 the default holds, is in the log and in both digests", async () => {
    await sleepUntil(nora.page, "2027-01-11T15:01:00Z");
    await expect(card).toHaveCount(0);
    await tab(nora, "decisions-tab-decided");
    const row = nora.page.getByRole("article").filter({ hasText: QUESTION });
    await expect(row).toContainText("A. Friday in both");
    await expect(row).toContainText(DEFAULT_WHY);
    await expect(row).toContainText(nora.say("decisions-default"));
    await expect(row.getByRole("button", { name: nora.say("decisions-go-on"), exact: true })).toBeVisible();
    await axe(nora.page);
    await sleepUntil(olga.page, "2027-01-12T06:05:00Z");
    for (const who of [nora, olga]) {
      await open(who, "today");
      await expect(who.page.getByRole("main")).toContainText(DEFAULT_WHY);
    }
  });
});

test("five keystrokes capture a pasted message, without a network", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["United States, New York"]);
  await pillSays(page, "synced");
  await nora.canOpenOffline();
  await nora.offline();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: nora.say("capture-title") });
  await expect(dialog.getByLabel(nora.say("capture-words"))).toBeFocused();
  await page.keyboard.insertText("Legal agrees: the ERID stands on the second slide");
  await page.keyboard.press("Alt+2");
  await expect(dialog.getByRole("radio", { name: "Decision" })).toBeChecked();
  await axe(page, "dialog[open]");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  await open(nora, "decisions");
  const waiting = page.getByRole("region", { name: nora.say("decisions-captured") });
  await waiting.getByRole("button", { name: nora.say("capture-to-decision"), exact: true }).click();
  const form = page.getByRole("dialog", { name: nora.say("decisions-record") });
  await expect(form.getByLabel(nora.say("decisions-field-what"))).toHaveValue("Legal agrees: the ERID stands on the second slide");
  await form.getByRole("button", { name: nora.say("decisions-save"), exact: true }).click();
  await expect(waiting).toHaveCount(0);
  await tab(nora, "decisions-tab-why");
  await page.getByRole("textbox", { name: nora.say("recorder-why-of", { title: "Legal agrees: the ERID stands on the second slide" }) })
    .fill("The preview cuts after two lines");
  await page.getByRole("button", { name: nora.say("recorder-send"), exact: true }).click();
  await expect(page.getByText(nora.say("recorder-empty-title"))).toBeVisible();
  await axe(page);
});