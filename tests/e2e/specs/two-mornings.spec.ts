// The main job: two market leads, eight hours apart, edit one campaign offline and come back to one picture.
import { load } from "@automerge/automerge";
import { readFile } from "node:fs/promises";
import { join as path } from "node:path";
import {
  axe, expect, invite, join, listenToPill, masterText, MOSCOW, NEW_YORK, open, openItem, openThread, type Person, pillSays,
  pillWaits, plan, type Relay, SAYS, setDue, showTable, sleepUntil, startCampaign, test, type, waiting,
} from "../fixtures";

const FIRST_WORDS = "The evening is yours.";
const ITEM = "Draft of reel 1";
const HOUR = 3_600_000;

/** What an exported campaign holds, as far as this story looks. */
interface Exported {
  campaign: { name: string };
  brief: { sections: Record<string, { kind: string; text: Record<string, string> }> };
  timeline: Record<string, { title: string; due: string }>;
  threads: Record<string, { comments: Record<string, { body: string }> }>;
}

test("two mornings: both edit offline, the relay is killed, and both end with one picture", async ({ ownRelay, person }) => {
  test.setTimeout(150_000);
  const now = new Date();
  const olga = await person({ ...MOSCOW, now });
  const nora = await person({ ...NEW_YORK, now });
  const thesis = (who: Person) => masterText(who, "thesis", "English");

  await test.step("Olga starts the campaign and invites Nora", async () => {
    await join(olga, ownRelay.link);
    await startCampaign(olga, "Зимний запуск", "Ольга", ["Москва", "Нью-Йорк"]);
    await thesis(olga).fill(FIRST_WORDS);
    await thesis(olga).blur();
    await pillSays(olga.page, "synced");
    await open(olga, "timeline");
    await plan(olga, ITEM, "2026-12-08", "18:00");
    await pillSays(olga.page, "synced");
    const link = await invite(olga, { name: "Nora", role: "market-lead", market: "США", language: "en" });
    await join(nora, link);
    await pillSays(nora.page, "synced");
    await axe(olga.page);
  });

  await test.step("both are told when the network and the relay are gone", async () => {
    for (const who of [olga, nora]) {
      await open(who, "brief");
      await expect(thesis(who)).toHaveValue(FIRST_WORDS);
      await pillSays(who.page, "synced");
      await who.canOpenOffline();
    }
    await Promise.all([olga.offline(), nora.offline()]);
    await ownRelay.kill();
    for (const who of [olga, nora]) await pillSays(who.page, "device");
  });

  await test.step("for a day both work on the same paragraph, date and threads", async () => {
    for (const [who, where, words, day, thread] of [
      [olga, "start", "Москва: ", "2026-12-09", "Согласовано с юристами?"],
      [nora, "end", " New York agrees.", "2026-12-10", "Can we say evening in the US?"],
    ] as const) {
      await type(who, thesis(who), where, words);
      await pillWaits(who.page, 1);
      await openThread(who, await labelOf(thesis(who)), thread, "must-fix");
      await pillWaits(who.page, 2);
      await open(who, "timeline");
      await openItem(who, ITEM);
      await setDue(who, day, "18:00");
      await pillWaits(who.page, 3);
      await sleepUntil(who.page, new Date(now.getTime() + 15 * HOUR));
    }
  });

  await test.step("a reload without network or relay loses nothing", async () => {
    for (const who of [olga, nora]) {
      const said = await waiting(who.page);
      await who.page.reload();
      await pillWaits(who.page, said);
      await open(who, "brief");
    }
    await expect(thesis(olga)).toHaveValue(`Москва: ${FIRST_WORDS}`);
    await expect(thesis(nora)).toHaveValue(`${FIRST_WORDS} New York agrees.`);
  });

  await test.step("the relay is back, the network is not: nothing pretends to be synced", async () => {
    await ownRelay.restart();
    await expect.poll(() => fetch(`${ownRelay.url}/readyz`).then((answer) => answer.status)).toBe(200);
    for (const who of [olga, nora]) expect(await waiting(who.page)).toBe(3);
  });

  const pills = await Promise.all([listenToPill(olga.page), listenToPill(nora.page)]);
  await test.step("both come back, and both have the same text, plan and threads", async () => {
    await Promise.all([olga.offline(false), nora.offline(false)]);
    const both = `Москва: ${FIRST_WORDS} New York agrees.`;
    for (const who of [olga, nora]) {
      await expect(thesis(who)).toHaveValue(both, { timeout: 30_000 });
      await pillSays(who.page, "synced", 30_000);
      for (const thread of ["Согласовано с юристами?", "Can we say evening in the US?"]) {
        await expect(who.page.getByRole("article").filter({ hasText: thread })).toBeVisible();
      }
    }
    for (const { heard } of pills) {
      const words = await heard();
      expect(words.filter((said) => SAYS.unsaved.test(said))).toEqual([]);
      expect(SAYS.waiting.test(words[0]!), `the first word is of what waits: ${words.join(" | ")}`).toBe(true);
    }
    expect(await planOf(olga)).toEqual(await planOf(nora));
  });

  await test.step("the relay dies with no network trouble at all: the pill says so", async () => {
    await ownRelay.kill();
    for (const who of [olga, nora]) await pillSays(who.page, "device");
    await ownRelay.restart();
    for (const who of [olga, nora]) await pillSays(who.page, "synced", 40_000);
  });

  await test.step("Today tells each in their own language, and lists the conflict", async () => {
    await open(olga, "today");
    await open(nora, "today");
    await expect(olga.page.getByRole("heading", { level: 1 })).toHaveText(/^Пока вас не было\. Нью-Йорк: 1 новое обсуждение и правка 1 текста брифа/);
    await expect(nora.page.getByRole("heading", { level: 1 })).toHaveText(/^While you were away, Ольга /);
    await expect(olga.page.getByRole("region", { name: "Нужны вы" }).or(olga.page.getByRole("region", { name: "Обсуждения" })).first()).toContainText("Can we say evening in the US?");
    // Olga works across markets, so her question is news for New York rather than a thing New York must fix.
    await expect(nora.page.getByRole("region", { name: "Threads" })).toContainText("Согласовано с юристами?");
    for (const [who, name] of [[olga, "Конфликты правок"], [nora, "Conflicting edits"]] as const) {
      const conflicts = who.page.getByRole("region", { name });
      await expect(conflicts).toContainText(ITEM);
      await expect(conflicts.getByRole("button")).toHaveCount(2);
      await axe(who.page);
    }
  });

  await test.step("one of them settles the conflict, and it is gone on both", async () => {
    const conflicts = nora.page.getByRole("region", { name: "Conflicting edits" });
    await conflicts.getByRole("button", { name: /^Keep this.*10 Dec/ }).click();
    // What stays there are words that both wrote: nothing to choose, only to read.
    await expect(conflicts.getByRole("button")).toHaveCount(0);
    await expect(olga.page.getByRole("region", { name: "Конфликты правок" }).getByRole("button")).toHaveCount(0);
    await pillSays(nora.page, "synced");
    await pillSays(olga.page, "synced");
    expect(await planOf(nora)).toEqual(["2026-12-10T"]);
    expect(await planOf(olga)).toEqual(["2026-12-10T"]);
  });

  await test.step("stock Automerge opens the relay's log and shows the same", async () => {
    const exported = await exportedBy(ownRelay);
    expect(exported.campaign.name).toBe("Зимний запуск");
    await open(nora, "brief");
    const section = Object.values(exported.brief.sections).find(({ kind }) => kind === "thesis");
    expect(section?.text.en).toBe(await thesis(nora).inputValue());
    expect(Object.values(exported.timeline).map(({ title, due }) => [title, due.includes("2026-12-10T18:00")])).toEqual([[ITEM, true]]);
    const said = Object.values(exported.threads).flatMap(({ comments }) => Object.values(comments).map(({ body }) => body));
    expect(said.sort()).toEqual(["Can we say evening in the US?", "Согласовано с юристами?"]);
    await axe(nora.page);
  });
});

async function labelOf(field: ReturnType<typeof masterText>): Promise<string> {
  return (await field.getAttribute("aria-label")) ?? "";
}

/** The days of the plan, as its table tells them. */
async function planOf(who: Person): Promise<string[]> {
  await open(who, "timeline");
  await showTable(who);
  await expect(who.page.getByRole("row").nth(1).locator("time")).toBeVisible();
  return who.page.getByRole("table").locator("time").evaluateAll((times) => times.map((time) => (time.getAttribute("datetime") ?? "").slice(0, 11)));
}

async function exportedBy(relay: Relay): Promise<Exported> {
  const file = path(relay.data, "export.automerge");
  await relay.command("export", "--format", "automerge", "--to", file);
  return JSON.parse(JSON.stringify(load(new Uint8Array(await readFile(file))))) as Exported;
}
