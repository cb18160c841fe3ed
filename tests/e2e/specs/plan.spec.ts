// The plan from go-live. Story 3: a template counts back from go-live, and a go-live that moves takes the plan along,
// but not what is pinned. Story 4: a slip in one market eats the buffer before the next, then becomes a proposal.
import {
  axe, expect, join, NEW_YORK, open, openItem, type Person, plan, startCampaign, test,
} from "../fixtures";

const MARKETS = ["Russia, Moscow", "United States, New York"];

async function begin(person: Person, link: string): Promise<void> {
  await join(person, link);
  await startCampaign(person, "Winter launch", "Nora", MARKETS);
  await open(person, "timeline");
}

/** Fills in a go-live in the open dialog. */
async function setLive(person: Person, market: string, day: string, time = "11:00"): Promise<void> {
  const live = person.page.getByRole("group", { name: person.say("plan-go-live", { market }), exact: true });
  await live.getByLabel(person.say("parts-when-day")).fill(day);
  await live.getByLabel(person.say("parts-when-time")).fill(time);
  await live.getByLabel(person.say("parts-when-time")).blur();
}

async function moveGoLive(person: Person, days: [string, string][], look?: () => Promise<void>): Promise<void> {
  const { page } = person;
  await page.getByRole("button", { name: person.say("planner-move"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: person.say("planner-move") });
  await expect(dialog.getByRole("button", { name: person.say("planner-move-do"), exact: true })).toBeDisabled();
  for (const [market, day] of days) await setLive(person, market, day);
  await look?.();
  await dialog.getByRole("button", { name: person.say("planner-move-do"), exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Opens what the plan says, where it is closed. */
async function unfold(person: Person): Promise<void> {
  const more = person.page.locator("details.plan-more");
  await expect(more).toBeVisible();
  if ((await more.getAttribute("open")) === null) await more.locator("summary").press("Enter");
}

test("a plan counts back from go-live, and moves with it except for what is pinned", async ({ ownRelay, person }) => {
  const nora = await person({ ...NEW_YORK, viewport: { width: 360, height: 780 } });
  const { page } = nora;
  await begin(nora, ownRelay.link);
  await expect(page.getByText(nora.say("planner-empty"))).toBeVisible();

  await test.step("without a go-live there is nothing to count from", async () => {
    await page.getByRole("button", { name: nora.say("planner-begin"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: nora.say("planner-begin") });
    await expect(dialog).toContainText(nora.say("planner-undated"));
    await expect(dialog.getByRole("button", { name: nora.say("planner-apply") })).toBeDisabled();
    await axe(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: nora.say("planner-begin"), exact: true })).toBeFocused();
  });

  await moveGoLive(nora, [["Russia", "2027-03-15"], ["United States", "2027-03-15"]]);

  await test.step("every date is shown with its weekday in each zone before it is made", async () => {
    await page.getByRole("button", { name: nora.say("planner-begin"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: nora.say("planner-begin") });
    await dialog.getByRole("radio", { name: nora.say("planner-template-checkpoints") }).check();
    const preview = dialog.getByRole("table", { name: nora.say("planner-preview") });
    await expect(preview.getByRole("row").filter({ hasText: "Day 7: final delivery" }).first()).toContainText(/Fri 5 Mar.*18:00/);
    await axe(page);
    await dialog.getByRole("button", { name: nora.say("planner-apply") }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("pinned stays, the rest moves, in one step that can be undone", async () => {
    await openItem(nora, "Day 3: assets submitted");
    const editor = page.getByRole("dialog", { name: nora.say("timeline-edit") });
    await editor.getByRole("checkbox", { name: new RegExp(`^${nora.say("planner-pin")}`) }).check();
    await axe(page);
    await editor.getByRole("button", { name: nora.say("parts-close") }).click();
    const final = page.getByRole("row").filter({ hasText: "Day 7: final delivery" }).first();
    await expect(final).toContainText("5 Mar");
    await moveGoLive(nora, [["Russia", "2027-03-22"], ["United States", "2027-03-22"]], async () => {
      const dialog = page.getByRole("dialog", { name: nora.say("planner-move") });
      await expect(dialog.getByRole("heading", { name: nora.say("planner-move-stay", { count: 1 }) })).toBeVisible();
      await expect(dialog).toContainText(nora.say("plan-pinned"));
      await axe(page);
    });
    await expect(final).toContainText("15 Mar");
    await page.keyboard.press("Control+z");
    await expect(final).toContainText("5 Mar");
    await page.keyboard.press("Control+Shift+z");
    await expect(final).toContainText("15 Mar");
  });

  await test.step("a move without a why asks for one until it has it", async () => {
    await unfold(nora);
    const why = page.getByPlaceholder(nora.say("planner-why-example"));
    await why.first().fill("The samples are late.");
    await why.first().press("Enter");
    await expect(why).toHaveCount(0);
  });
});

test("a slip eats the buffer, then becomes a proposal with a reason", async ({ ownRelay, person }) => {
  const priya = await person(NEW_YORK);
  const { page } = priya;
  await begin(priya, ownRelay.link);
  await moveGoLive(priya, [["United States", "2027-03-22"]]);
  await plan(priya, "Hero film", "2027-03-15", "18:00");
  await plan(priya, "Pause", "2027-03-15", "18:00");
  const editor = page.getByRole("dialog", { name: priya.say("timeline-edit") });
  const live = priya.say("plan-go-live", { market: "United States" });

  await test.step("four days are kept free between the film and the launch", async () => {
    await openItem(priya, "Pause");
    await editor.getByLabel(priya.say("timeline-kind")).selectOption("buffer");
    await editor.getByLabel(priya.say("planner-free"), { exact: true }).fill("4");
    await editor.getByLabel(priya.say("planner-free"), { exact: true }).press("Enter");
    await editor.getByLabel(priya.say("planner-after")).selectOption({ label: "Hero film" });
    await editor.getByLabel(priya.say("planner-before")).selectOption({ label: live });
    await axe(page);
    await editor.getByRole("button", { name: priya.say("parts-close") }).click();
    await unfold(priya);
    await expect(page.getByRole("listitem").filter({ hasText: "Pause" })).toContainText(priya.say("plan-buffer-green"));
  });

  const slip = async (day: string) => {
    await openItem(priya, "Hero film");
    const due = editor.getByRole("group", { name: priya.say("timeline-due"), exact: true });
    await due.getByLabel(priya.say("parts-when-day")).fill(day);
    await due.getByLabel(priya.say("parts-when-day")).blur();
    await editor.getByRole("button", { name: priya.say("parts-close") }).click();
  };

  await test.step("two of four days are half of it: said in words, not in colour alone", async () => {
    await slip("2027-03-17");
    const line = page.getByRole("listitem").filter({ hasText: "Pause" });
    await expect(line).toContainText(/50\s?%/);
    await expect(line).toContainText(priya.say("plan-buffer-yellow"));
    await expect(page.getByRole("heading", { name: priya.say("planner-proposals") })).toHaveCount(0);
  });

  await test.step("beyond the buffer the launch moves only as a proposal, and only when it is accepted", async () => {
    await slip("2027-03-23");
    await expect(page.getByRole("heading", { name: priya.say("planner-proposals") })).toBeVisible();
    await page.getByLabel(priya.say("planner-reason")).fill("The voice had to be recorded again.");
    await axe(page);
    await page.getByRole("button", { name: new RegExp(`^${priya.say("planner-accept")}\\s*: ${live}`) }).click();
    await expect(page.getByRole("heading", { name: priya.say("planner-proposals") })).toHaveCount(0);
    await expect(page.getByPlaceholder(priya.say("planner-why-example"))).toHaveCount(0);
  });

  await test.step("a circle of waiting is refused in words", async () => {
    await plan(priya, "Subtitles", "2027-03-24", "18:00");
    const wait = async (item: string, other: string) => {
      await openItem(priya, item);
      await editor.getByLabel(priya.say("planner-wait-for"), { exact: true }).selectOption({ label: other });
      await editor.getByRole("button", { name: priya.say("planner-wait-add") }).click();
    };
    await wait("Subtitles", "Hero film");
    await expect(editor).toContainText(priya.say("planner-waits-for", { what: "Hero film" }));
    await editor.getByRole("button", { name: priya.say("parts-close") }).click();
    await wait("Hero film", "Subtitles");
    await expect(editor).not.toContainText(priya.say("planner-waits-for", { what: "Subtitles" }));
  });
});

test("a checkpoint is not done before it has evidence and a signature, or a waiver with its reason", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await begin(nora, ownRelay.link);
  await plan(nora, "Assets in", "2027-03-10", "18:00");
  await openItem(nora, "Assets in");
  const editor = page.getByRole("dialog", { name: nora.say("timeline-edit") });
  await editor.getByLabel(nora.say("planner-gate")).selectOption("assets");
  await expect(editor).toContainText(nora.say("plan-open-evidence"));
  await editor.getByLabel(nora.say("planner-evidence"), { exact: true }).fill("https://drive.example/final");
  await editor.getByRole("button", { name: nora.say("planner-evidence-add") }).click();
  await expect(editor).not.toContainText(nora.say("plan-open-evidence"));
  const sign = editor.getByRole("button", { name: new RegExp(`^${nora.say("planner-sign")}`) });
  await sign.first().click();
  await expect(sign).toHaveCount(1);
  await editor.getByLabel(nora.say("planner-waive-why")).fill("The US lead is on leave.");
  await axe(page);
  await editor.getByRole("button", { name: nora.say("planner-waive") }).click();
  await expect(editor).toContainText("The US lead is on leave.");
  await expect(editor.getByLabel(nora.say("planner-waive-why"))).toHaveCount(0);
});
