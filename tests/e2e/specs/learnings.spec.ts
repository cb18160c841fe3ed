// What a campaign teaches (S0-09, E9, E13): written down beside the part of the brief it should change, seen by whoever
// begins with it in another campaign, and told in a closeout that always reads the same.
import { axe, expect, join, NEW_YORK, open, openSample, PHONE, startCampaign, test } from "../fixtures";

const WORDS = "Name the subtitle language when the brief goes out.";

test("a learning goes with the templates into the next campaign and stands beside its section", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);

  await test.step("it is written down and given its place", async () => {
    await open(nora, "learnings");
    await expect(page.getByText("Nothing learned yet")).toBeVisible();
    await page.getByRole("button", { name: "Add a learning" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a learning" });
    await dialog.getByRole("button", { name: "Add a learning" }).click();
    await expect(dialog).toContainText("Say what was learned.");
    await dialog.getByLabel("What was learned").fill(WORDS);
    await dialog.getByLabel("Where it belongs").selectOption("brief/creative");
    await axe(page);
    await dialog.getByRole("button", { name: "Add a learning" }).click();
    await expect(page.getByRole("textbox", { name: "What was learned" })).toHaveValue(WORDS);
    await axe(page);
  });
  await test.step("another campaign takes the templates over and sees it beside the section", async () => {
    await page.goto(new URL("/start", page.url()).href);
    await startCampaign(nora, "Spring launch", "Nora", ["New York", "Moscow"]);
    await page.getByRole("button", { name: nora.say("templates-title") }).click();
    const library = page.getByRole("dialog", { name: nora.say("templates-title") });
    await library.getByLabel(nora.say("templates-from")).selectOption({ label: "Winter launch" });
    await expect(library.getByRole("status")).toContainText("1 learning came with them");
    await page.keyboard.press("Escape");
    const creative = page.getByRole("region", { name: nora.say("label-section-creative") });
    await creative.getByText("Learned before").click();
    await expect(creative).toContainText(WORDS);
    await expect(creative).toContainText("Winter launch");
    await axe(page);
  });
  await test.step("worked into the template it is open no more", async () => {
    await open(nora, "learnings");
    await page.getByRole("button", { name: "It is in the template now" }).click();
    await expect(page.getByText("Nothing matches.")).toBeVisible();
    await page.getByLabel("Show", { exact: true }).selectOption("applied");
    await expect(page.getByRole("textbox", { name: "What was learned" })).toHaveValue(WORDS);
  });
});

test("a campaign can begin with another one's templates and what was learned there", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await open(nora, "learnings");
  await page.getByRole("button", { name: "Add a learning" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a learning" });
  await dialog.getByLabel("What was learned").fill(WORDS);
  await dialog.getByLabel("Where it belongs").selectOption("brief/creative");
  await dialog.getByRole("button", { name: "Add a learning" }).click();
  await expect(page.getByRole("textbox", { name: "What was learned" })).toHaveValue(WORDS);
  await page.goto(new URL("/start", page.url()).href);
  await startCampaign(nora, "Spring launch", "Nora", ["New York", "Moscow"], "Winter launch");
  const creative = page.getByRole("region", { name: nora.say("label-section-creative") });
  await creative.getByText("Learned before").click();
  await expect(creative).toContainText(WORDS);
  await expect(creative).toContainText("Winter launch");
});

test("the closeout of the sample reads the same twice and leaves as a file", async ({ relay, person }) => {
  const who = await person({ ...NEW_YORK, viewport: PHONE });
  const { page } = who;
  await join(who, await relay.newcomer());
  await openSample(who);
  await page.goto(`${page.url().replace(/\/today.*$/, "")}/learnings?show=closeout`);
  const panel = page.getByRole("tabpanel", { name: "Closeout" });
  await expect(panel.getByRole("heading", { name: "Planned against actual" })).toBeVisible();
  await expect(panel).toContainText("Reposts across markets carry the label");
  await axe(page);
  const once = await panel.innerText();
  await page.reload();
  await expect(panel.getByRole("heading", { name: "What was waived" })).toBeVisible();
  expect(await panel.innerText()).toBe(once);
  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as Markdown" }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Closeout .*\.md$/);
});
