// The brief that cannot drift unseen: what is the same everywhere is proposed and not edited, a gap is a red cell,
// every market's part says why it matters, and a template fills what is empty.
import {
  axe, expect, joinByLink, join, masterText, MOSCOW, NEW_YORK, open, type Person, pillSays, startCampaign, test,
} from "../fixtures";

const MARKETS = ["Russia, Moscow", "United States, New York"];

async function begin(nora: Person, link: string): Promise<void> {
  await join(nora, link);
  await startCampaign(nora, "Winter launch", "Nora", MARKETS);
}

test("a market lead's change of a locked section is a proposal until it is accepted", async ({ ownRelay, person }) => {
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await begin(nora, ownRelay.link);
  await masterText(nora, "core-value", "English").fill("Ten quiet minutes, every evening.");
  await masterText(nora, "core-value", "English").blur();
  await pillSays(nora.page, "synced");
  await joinByLink(nora, olga, { name: "Olga", role: "market-lead", market: "Russia", language: "ru" });

  const section = olga.say("label-section-core-value");
  const local = (who: Person) => who.page.getByRole("textbox", { name: `${who.say("label-section-core-value")}, Russia`, exact: true });
  await test.step("she cannot edit it, and is led to her own words", async () => {
    await open(olga, "brief");
    const master = masterText(olga, "core-value", "English");
    await expect(master).toHaveValue("Ten quiet minutes, every evening.");
    await expect(master).not.toBeEditable();
    await olga.page.getByRole("button", { name: new RegExp(`^${olga.say("lock-propose")}.*${section}.*English`) }).click();
    await expect(local(olga)).toBeFocused();
    await local(olga).fill("Десять минут тишины.");
    await local(olga).blur();
    const proposal = olga.page.getByRole("group", { name: new RegExp(`^${olga.say("lock-proposal")}: `) });
    await expect(proposal).toContainText(olga.say("lock-waits"));
    await expect(proposal).toContainText(olga.say("lock-no-why"));
    await expect(proposal).toContainText("Olga");
    await olga.page.getByRole("textbox", { name: `${olga.say("brief-why")}: ${section}, Russia`, exact: true }).fill("Здесь говорят «тишина».");
    await local(olga).focus();
    await expect(proposal).not.toContainText(olga.say("lock-no-why"));
    await pillSays(olga.page, "synced");
    await axe(olga.page);
  });

  await test.step("the owner decides it with a word", async () => {
    await open(nora, "brief");
    await nora.page.getByRole("button", { name: `${coreValue(nora)}: text for Russia` }).click();
    await expect(local(nora)).toBeFocused();
    const decide = nora.page.getByRole("group", { name: /^Decision: / });
    await decide.getByRole("button", { name: nora.say("lock-accept") }).click();
    await expect(decide).toContainText(nora.say("lock-word-missing"));
    await decide.getByLabel(nora.say("lock-word")).fill("It says the same.");
    await axe(nora.page);
    await decide.getByRole("button", { name: nora.say("lock-accept") }).click();
    await expect(decide).toHaveCount(0);
    await expect(olga.page.getByRole("group", { name: new RegExp(`^${olga.say("lock-proposal")}: `) })).toContainText("It says the same.");
  });

  await test.step("opening the section makes it her own text again, and nothing is lost", async () => {
    await nora.page.getByRole("button", { name: `${nora.say("lock-make-open")}: ${coreValue(nora)}` }).click();
    await expect(olga.page.getByRole("group", { name: new RegExp(`^${olga.say("lock-proposal")}: `) })).toHaveCount(0);
    await expect(local(olga)).toHaveValue("Десять минут тишины.");
    await expect(masterText(olga, "core-value", "English")).toBeEditable();
  });
});

function coreValue(who: Person): string {
  return who.say("label-section-core-value");
}

test("a gap is a red cell, one press leads to it, and done ends with any edit", async ({ ownRelay, person }) => {
  const nora = await person({ ...NEW_YORK, viewport: { width: 360, height: 780 } });
  const { page } = nora;
  await begin(nora, ownRelay.link);
  await page.getByRole("button", { name: nora.say("matrix-title") }).click();
  const cell = (state: string) => page.getByRole("button", { name: `${nora.say(`matrix-state-${state}`)}: ${nora.say("label-section-creative")}, English` });
  await expect(cell("empty")).toHaveClass(/empty/);
  await axe(page);
  await cell("empty").click();
  const creative = masterText(nora, "creative", "English");
  await expect(creative).toBeFocused();
  await creative.fill("The kitchen is small and lived in; nothing on the table matches.");
  await creative.blur();
  await expect(cell("draft")).toBeVisible();
  const done = (key: string) => page.getByRole("button", { name: new RegExp(`^${nora.say(key)}: ${nora.say("label-section-creative")}, .*English`) });
  await done("lock-mark-done").click();
  await expect(cell("done")).toBeVisible();
  await expect(done("lock-reopen")).toBeVisible();
  await creative.fill("The kitchen is small and lived in.");
  await creative.blur();
  await expect(cell("draft")).toBeVisible();
  const why = page.getByRole("group", { name: new RegExp(`^${nora.say("lock-change-send")}: ${nora.say("label-section-creative")}`) });
  await why.getByLabel(nora.say("lock-change-why")).fill("Shorter reads better on a phone.");
  await why.getByRole("button", { name: nora.say("lock-change-send") }).click();
  await expect(why).toHaveCount(0);
  await expect(page.getByText("Shorter reads better on a phone.")).toBeVisible();
  await axe(page);
});

test("a market's part of the goal says why it matters to the overall win", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await begin(nora, ownRelay.link);
  const goals = page.getByRole("region", { name: nora.say("goals-title"), exact: true });
  await goals.getByRole("button", { name: nora.say("goals-add"), exact: true }).click();
  await goals.getByRole("textbox", { name: `${nora.say("goals-overall")}, English`, exact: true }).fill("A first winter told by the people who live it.");
  await goals.getByRole("button", { name: nora.say("goals-add-part", { market: "Russia" }) }).click();
  const part = nora.say("goals-part-of", { market: "Russia" });
  await goals.getByRole("textbox", { name: `${part}, English`, exact: true }).fill("Six in a hundred answer with a story of their own.");
  const note = goals.getByRole("note");
  await expect(note).toContainText(nora.say("goals-missing-why"));
  await axe(page);
  await goals.getByRole("textbox", { name: `${nora.say("goals-why")}: ${part}, English`, exact: true }).fill("These stories open the launch in every other market.");
  await expect(note).toHaveCount(0);
  await goals.getByRole("button", { name: nora.say("goals-archive", { goal: part }) }).click();
  await expect(goals.getByRole("textbox", { name: `${part}, English`, exact: true })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(goals.getByRole("textbox", { name: `${part}, English`, exact: true })).toHaveValue(/^Six in a hundred/);
});

test("a template fills the empty sections in every language, and one step takes it back", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await begin(nora, ownRelay.link);
  const [thesis, audience] = [masterText(nora, "thesis", "English"), masterText(nora, "audience", "English")];
  await thesis.fill("The evening is yours.");
  await thesis.blur();
  await page.getByRole("button", { name: nora.say("templates-title"), exact: true }).click();
  const library = page.getByRole("dialog", { name: nora.say("templates-title") });
  await axe(page);
  await library.getByRole("button", { name: nora.say("templates-use", { name: nora.say("templates-name-launch") }) }).click();
  await expect(library).toBeHidden();
  await expect(thesis).toHaveValue("The evening is yours.");
  await expect(audience).toHaveValue(nora.say("templates-launch-audience"));
  await expect(masterText(nora, "audience", "Русский")).toHaveValue(/^Кто эти люди/);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(audience).toHaveValue("");
  await expect(thesis).toHaveValue("The evening is yours.");
});

test("a template of one campaign on this device is taken over by another, and edited", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await begin(nora, ownRelay.link);
  const library = page.getByRole("dialog", { name: nora.say("templates-title") });
  await page.getByRole("button", { name: nora.say("templates-title"), exact: true }).click();
  await library.getByLabel(nora.say("templates-name")).fill("How we begin");
  await library.getByRole("button", { name: nora.say("templates-save"), exact: true }).click();
  await expect(library.getByText("How we begin", { exact: true })).toBeVisible();
  await library.getByRole("button", { name: nora.say("parts-close") }).click();
  await pillSays(page, "synced");
  await page.goto(new URL("/start", page.url()).href);
  await startCampaign(nora, "Spring", "Nora", MARKETS);
  await page.getByRole("button", { name: nora.say("templates-title"), exact: true }).click();
  await library.getByLabel(nora.say("templates-from"), { exact: true }).selectOption({ label: "Winter launch" });
  await expect(library.getByText(nora.say("templates-from-count", { count: 1 }).replace("{ $count }", "1"))).toBeVisible();
  await library.getByRole("button", { name: nora.say("templates-edit", { name: "How we begin" }) }).click();
  const words = library.getByRole("textbox", { name: `${nora.say("label-section-thesis")}, English`, exact: true });
  await words.fill("We believe that …, because ….");
  await axe(page);
});

test("a difference says why, with evidence that can be followed", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  const { page } = nora;
  await begin(nora, ownRelay.link);
  const slot = `${nora.say("label-slot-audience")}, Russia`;
  const adaptations = page.locator("#adaptations");
  const words = adaptations.getByRole("textbox", { name: slot, exact: true });
  await words.fill("Снимите обзор.");
  await words.blur();
  await expect(adaptations.getByText(nora.say("lock-differs-why"))).toHaveCount(1);
  await adaptations.getByRole("textbox", { name: `${nora.say("brief-why")}: ${slot}`, exact: true }).fill("Quality beats novelty here.");
  await expect(adaptations.getByText(nora.say("lock-differs-why"))).toHaveCount(0);
  await adaptations.getByRole("button", { name: nora.say("lock-evidence-of", { place: slot }) }).click();
  await adaptations.getByLabel(nora.say("lock-evidence-link")).fill("http://example.org/report");
  await adaptations.getByRole("button", { name: nora.say("lock-evidence-keep") }).click();
  await expect(adaptations.getByText(nora.say("lock-evidence-wrong"))).toBeVisible();
  await adaptations.getByLabel(nora.say("lock-evidence-link")).fill("https://example.org/report");
  await adaptations.getByLabel(nora.say("lock-evidence-title")).fill("Survey of last winter");
  await adaptations.getByRole("button", { name: nora.say("lock-evidence-keep") }).click();
  await expect(adaptations.getByRole("link", { name: "Survey of last winter" })).toHaveAttribute("href", "https://example.org/report");
  await axe(page);
});
