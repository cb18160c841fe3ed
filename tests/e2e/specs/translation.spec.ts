// Story 6, the stale translation: the master moves on, the Russian text says by how much it is behind and what
// changed, the morning tells its lead, and an edit or a word clears it.
import { axe, expect, invite, join, masterText, MOSCOW, NEW_YORK, open, type Person, pillSays, startCampaign, test, type } from "../fixtures";

const RUSSIAN = /^Перевод: .*Русский$/;

/** The note under the Russian text of the thesis, as Olga sees it. */
function note(olga: Person) {
  return olga.page.getByRole("group", { name: RUSSIAN });
}

test("the Russian text says it is two changes behind, shows them, and its lead clears it", async ({ ownRelay, person }) => {
  test.setTimeout(90_000);
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const english = masterText(nora, "thesis", "English");
  await type(nora, english, "end", "The evening is yours.");
  await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
  await open(olga, "brief");
  const russian = masterText(olga, "thesis", "Русский");
  await type(olga, russian, "end", "Вечер ваш.");
  await expect(note(olga)).toContainText("Переведено");
  await open(olga, "today");
  await olga.page.getByRole("button", { name: olga.say("today-mark-read") }).click();
  await pillSays(olga.page, "synced");

  await test.step("the master changes twice", async () => {
    await open(nora, "brief");
    await type(nora, english, "end", " Stay in.");
    await type(nora, english, "end", " Bring a friend.");
    await pillSays(nora.page, "synced");
  });
  await test.step("the morning tells the lead, with what changed", async () => {
    const needs = olga.page.getByRole("region", { name: olga.say("digest-group-needs-you") });
    await expect(needs).toContainText("отстаёт от мастера на 2 изменения");
    await expect(needs).toContainText(olga.say("digest-reason-translation"));
    await expect(needs.locator("ins")).toContainText("Stay in. Bring a friend.");
    await axe(olga.page);
  });
  await test.step("the brief shows two changes and the words", async () => {
    await open(olga, "brief");
    await expect(note(olga)).toContainText("Отстаёт на 2 изменения");
    await expect(note(olga).locator("ins")).toContainText("Stay in. Bring a friend.");
    await axe(olga.page);
  });
  await test.step("“still correct” clears it and changes no words", async () => {
    await note(olga).getByRole("button", { name: olga.say("translation-still-correct") }).click();
    await expect(note(olga)).not.toContainText("Отстаёт");
    await expect(note(olga)).toBeFocused();
    await expect(note(olga)).toContainText("«по-прежнему верно»");
    await expect(russian).toHaveValue("Вечер ваш.");
    await expect(note(olga)).toContainText("Переведено");
  });
  await test.step("so does an edit, and a person may call it adapted", async () => {
    await type(nora, english, "end", " Switch the light off.");
    await expect(note(olga)).toContainText("Отстаёт на 1 изменение");
    await type(olga, russian, "end", " Погасите верхний свет.");
    await expect(note(olga)).not.toContainText("Отстаёт");
    await note(olga).getByRole("button", { name: olga.say("translation-mark-adapted") }).click();
    await expect(note(olga)).toContainText("Адаптировано");
  });
});
