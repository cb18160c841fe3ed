// Story 8, overnight: one lead leaves at six, the other market works on, and the morning tells exactly that.
import {
  axe, expect, invite, inviteAgain, join, masterText, MOSCOW, NEW_YORK, open, openItem, openThread, type Person, pillSays, plan,
  setDue, sleepUntil, startCampaign, test, type,
} from "../fixtures";

// A Tuesday gone by: 17:00 in Moscow, 09:00 in New York. The relay takes no change from its own future.
const TUESDAY_17_MOSCOW = "2025-12-02T14:00:00Z";
const TUESDAY_18_MOSCOW = "2025-12-02T15:00:00Z";
const TUESDAY_13_NEW_YORK = "2025-12-02T18:00:00Z";
const WEDNESDAY_9_MOSCOW = "2025-12-03T06:00:00Z";

/** What Today tells, group by group: the heading and the sentence of each row. */
async function told(who: Person): Promise<[string, string[]][]> {
  const groups = who.page.locator("main .digest").getByRole("region");
  return groups.evaluateAll((regions) =>
    regions.map((region) => [
      region.querySelector("h2")?.textContent?.trim() ?? "",
      [...region.querySelectorAll("li")].map((row) => row.querySelector("p")?.textContent?.trim() ?? ""),
    ]),
  );
}

test("the Russian lead leaves on Tuesday at six and reads on Wednesday at nine what New York did", async ({ ownRelay, person }) => {
  test.setTimeout(120_000);
  await ownRelay.setClock(TUESDAY_17_MOSCOW);
  const nora = await person({ ...NEW_YORK, now: TUESDAY_17_MOSCOW });
  const olga = await person({ ...MOSCOW, now: TUESDAY_17_MOSCOW });
  const phone = await person({ ...MOSCOW, now: TUESDAY_17_MOSCOW, viewport: { width: 390, height: 844 } });

  await test.step("on Tuesday both markets are at work", async () => {
    await join(nora, ownRelay.link);
    await startCampaign(nora, "Winter launch", "Nora", ["Russia, Moscow", "United States, New York"]);
    const thesis = masterText(nora, "thesis", "English");
    await thesis.fill("The evening is yours.");
    await thesis.blur();
    await open(nora, "timeline");
    await plan(nora, "Draft of reel 1", "2025-12-09", "18:00");
    await join(olga, await invite(nora, { name: "Ольга", role: "market-lead", market: "Russia", language: "ru" }));
    await join(phone, await inviteAgain(nora, "Ольга"));
    await open(olga, "timeline");
    await plan(olga, "Смета", "2025-12-05", "12:00");
    for (const who of [olga, nora, phone]) await pillSays(who.page, "synced");
    await open(olga, "today");
  });

  await test.step("Olga closes her laptop at six; New York works on", async () => {
    for (const device of [olga, phone]) {
      await sleepUntil(device.page, TUESDAY_18_MOSCOW);
      await device.offline();
    }
    await ownRelay.setClock(TUESDAY_13_NEW_YORK);
    await sleepUntil(nora.page, TUESDAY_13_NEW_YORK);
    await open(nora, "brief");
    await type(nora, masterText(nora, "thesis", "English"), "end", " Make it warm.");
    await openThread(nora, "Campaign thesis, Master, English", "Is warm right in Russia? @Ольга");
    await openThread(nora, "Audience, Master, English", "Students too?", "idea");
    const decided = nora.page.getByRole("article").filter({ hasText: "Students too?" });
    await decided.getByRole("button", { name: "End with an outcome" }).click();
    await decided.getByLabel("What was decided, in one sentence").fill("Families only, this winter.");
    await decided.getByRole("button", { name: "End the thread" }).click();
    await open(nora, "timeline");
    await openItem(nora, "Draft of reel 1");
    await setDue(nora, "2025-12-11", "18:00");
    await pillSays(nora.page, "synced");
  });

  await test.step("on Wednesday at nine Today tells Olga exactly that, what needs her first", async () => {
    await ownRelay.setClock(WEDNESDAY_9_MOSCOW);
    for (const device of [olga, phone]) {
      await sleepUntil(device.page, WEDNESDAY_9_MOSCOW);
      await device.offline(false);
      await pillSays(device.page, "synced", 40_000);
    }
    await expect(olga.page.getByRole("heading", { level: 1 })).toHaveText(/^Пока вас не было\. Nora: /);
    expect(await told(olga)).toEqual([
      ["Нужны вы", ["Новое обсуждение, «Тезис кампании: английский текст»: Is warm right in Russia? @Ольга"]],
      ["Решено", ["«Аудитория: английский текст», решено: Families only, this winter."]],
      ["План", ["«Draft of reel 1»: новый срок, ср 10 дек., 02:00 → пт 12 дек., 02:00 по вашему времени (чт 18:00, Нью-Йорк)"]],
      ["Бриф", ["Новая редакция: Тезис кампании (английский текст)"]],
    ]);
    await axe(olga.page);
  });

  await test.step("read on one device is read on the other", async () => {
    await open(phone, "today");
    expect(await told(phone)).toEqual(await told(olga));
    await olga.page.getByRole("button", { name: "Отметить прочитанным" }).click();
    for (const device of [olga, phone]) {
      await expect(device.page.getByRole("heading", { level: 1 })).toHaveText("Пока вас не было, ничего не изменилось");
    }
    await axe(phone.page);
  });
});
