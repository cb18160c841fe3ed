// Moving things along the plan: the pointer and the keyboard end in the same place, a day off is told with a
// way out, and what was moved can be taken back.
import { axe, expect, join, MOSCOW, NEW_YORK, open, type Person, plan, startCampaign, test } from "../fixtures";

// Wednesday before Thanksgiving 2025; the relay takes no change from its own future.
const WEDNESDAY = "2025-11-19T15:00:00Z";

/** A lead in New York whose only market is the United States; their draft is due on Tuesday. */
async function draft(person: Person, link: string): Promise<void> {
  await join(person, link);
  await startCampaign(person, "Winter launch", "Nora", [person.language === "ru" ? "Нью-Йорк" : "New York"]);
  await open(person, "timeline");
  await plan(person, "Draft", "2025-11-25", "18:00");
  await person.page.getByRole("button", { name: /^Draft,/ }).click();
  const editor = person.page.getByRole("dialog", { name: person.say("timeline-edit") });
  await editor.getByLabel(person.say("timeline-market"), { exact: true }).selectOption({ index: 1 });
  await editor.getByRole("button", { name: person.say("parts-close") }).click();
  await expect(editor).toBeHidden();
}

function thing(person: Person) {
  return person.page.locator(".lanes").getByRole("button", { name: /^Draft,/ });
}

test("arrows move by working days and weeks, keep the time, and say where", async ({ ownRelay, person }) => {
  await ownRelay.setClock(WEDNESDAY);
  const nora = await person({ ...NEW_YORK, now: WEDNESDAY });
  await draft(nora, ownRelay.link);
  const said = nora.page.getByRole("main").getByRole("status").filter({ hasText: "Draft" });
  await thing(nora).focus();
  await nora.page.keyboard.press("ArrowRight");
  await expect(thing(nora)).toHaveAccessibleName(/^Draft, Wed 26 Nov, 18:00 your time/);
  await expect(said).toHaveText("Draft: Wed 26 Nov, 18:00 your time");
  await expect(thing(nora)).toBeFocused();
  await nora.page.keyboard.press("ArrowRight");
  // Thursday is Thanksgiving: a working day on is Friday.
  await expect(said).toHaveText("Draft: Fri 28 Nov, 18:00 your time");
  await nora.page.keyboard.press("Shift+ArrowRight");
  await expect(said).toHaveText("Draft: Fri 5 Dec, 18:00 your time");
  await nora.page.keyboard.press("Control+z");
  await expect(thing(nora)).toHaveAccessibleName(/^Draft, Fri 28 Nov, 18:00 your time/);
  await thing(nora).focus();
  await nora.page.keyboard.press("Enter");
  await expect(nora.page.getByRole("dialog", { name: nora.say("timeline-edit") })).toBeVisible();
  await nora.page.keyboard.press("Escape");
  await axe(nora.page);
});

test("dragging ends where the arrows end; a day off says so and offers the next working day", async ({ ownRelay, person }) => {
  await ownRelay.setClock(WEDNESDAY);
  const nora = await person({ ...NEW_YORK, now: WEDNESDAY });
  await draft(nora, ownRelay.link);
  const { page } = nora;
  const drag = async (days: number, letGo = true) => {
    const track = (await page.locator(".track").first().boundingBox())!;
    const day = track.width / 56;
    const box = (await thing(nora).locator(".diamond").boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (day * days) / 2, y);
    await page.mouse.move(x + day * days, y);
    if (letGo) await page.mouse.up();
  };

  await test.step("a day by the pointer is a day by the arrow", async () => {
    await drag(1, false);
    await expect(page.locator(".ghost")).toContainText("Draft: Wed 26 Nov, 18:00 your time");
    await page.mouse.up();
    await expect(thing(nora)).toHaveAccessibleName(/^Draft, Wed 26 Nov, 18:00 your time/);
    await expect(page.getByRole("dialog")).toBeHidden();
    const toast = page.locator(".toast").filter({ hasText: "Draft: Wed 26 Nov" });
    await toast.getByRole("button", { name: nora.say("parts-undo") }).click();
    await expect(thing(nora)).toHaveAccessibleName(/^Draft, Tue 25 Nov, 18:00 your time/);
  });

  await test.step("Esc lets go", async () => {
    await drag(3, false);
    await page.keyboard.press("Escape");
    await expect(page.locator(".ghost")).toHaveCount(0);
    await page.mouse.up();
    await expect(thing(nora)).toHaveAccessibleName(/^Draft, Tue 25 Nov/);
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await test.step("Thanksgiving is told, and Friday is one press away", async () => {
    await drag(2);
    const toast = page.locator(".toast").filter({ hasText: "Thanksgiving" });
    await expect(toast).toContainText("Thu 27 Nov is a day off in United States: Thanksgiving.");
    await axe(page);
    await toast.getByRole("button", { name: "Next working day, Fri 28 Nov" }).click();
    await expect(thing(nora)).toHaveAccessibleName(/^Draft, Fri 28 Nov, 18:00 your time/);
  });

  await test.step("a weekend is never meant: Saturday is Friday, Sunday Monday", async () => {
    await drag(2);
    await expect(thing(nora)).toHaveAccessibleName(/^Draft, Mon 1 Dec, 18:00 your time/);
  });
});

test("a bar is moved by its end with the keyboard", async ({ ownRelay, person }) => {
  await ownRelay.setClock(WEDNESDAY);
  const olga = await person({ ...MOSCOW, now: WEDNESDAY });
  await draft(olga, ownRelay.link);
  const { page } = olga;
  await thing(olga).click();
  const editor = page.getByRole("dialog", { name: olga.say("timeline-edit") });
  const start = editor.getByRole("group", { name: olga.say("timeline-start"), exact: true });
  await start.getByLabel(olga.say("parts-when-day")).fill("2025-11-20");
  await start.getByLabel(olga.say("parts-when-time")).fill("10:00");
  await start.getByLabel(olga.say("parts-when-time")).blur();
  await expect(start.getByRole("button", { name: olga.say("parts-when-none") })).toBeVisible();
  await editor.getByRole("button", { name: olga.say("parts-close") }).click();
  await thing(olga).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(olga.say("move-grip-start", { title: "Draft" }))).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^Draft, начало: пт 21 нояб\., 10:00/)).toBeAttached();
  await expect(thing(olga)).toHaveAccessibleName(/^Draft, вт 25 нояб\., 18:00/);
  await axe(page);
});
