// What a person waits for: opening a campaign with a long past, a key until it is seen, and somebody else's edit.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { MOSCOW, NEW_YORK, type Person } from "../fixtures/person";
import { pillSays } from "../fixtures/pill";
import { join as joinRelay, joinByLink, masterText, open, startCampaign } from "../fixtures/steps";
import { ms, percentile, row } from "./figures";

const OPENINGS = 9;
const KEYS = 120;
const EDITS = 30;

for (const count of [1_000, 10_000]) {
  test(`a campaign of ${count} changes`, async ({ ownRelay, person }) => {
    const nora = await person(NEW_YORK);
    await joinRelay(nora, ownRelay.link);
    await nora.canOpenOffline();
    // With no network it is the device alone that is measured.
    await nora.offline();
    await imported(nora, count, ownRelay.url);
    const address = nora.page.url();
    const opened: number[] = [];
    for (let run = 0; run < OPENINGS; run++) {
      await nora.page.goto(`${ownRelay.url}/start`);
      opened.push(await opening(nora.page, new URL(address).pathname));
    }
    row(`open a campaign of ${count.toLocaleString("en")} changes, from the start screen to Today painted`, ms(percentile(opened, 0.5)), count === 10_000 ? "≤ 250 ms" : "");
    await open(nora, "brief");
    const keys = await keystrokes(masterText(nora, "thesis", "English"), nora.page);
    row(`key to paint with ${count.toLocaleString("en")} changes, p95`, ms(percentile(keys, 0.95)), count === 10_000 ? "≤ 16 ms" : "");
  });
}

test("the deadline linter over 2,000 characters", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await joinRelay(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  const typed = masterText(nora, "thesis", "English");
  const sentence = "Send the first cut by end of Tuesday, the team reviews it at 6 pm and the brand answers within 48 hours. ";
  await typed.fill(sentence.repeat(20).slice(0, 2_000));
  const runs: number[] = [];
  for (let run = 0; run < 60; run++) {
    const before = await nora.page.evaluate(() => performance.getEntriesByName("lint").length);
    await typed.press("a");
    await expect.poll(() => nora.page.evaluate(() => performance.getEntriesByName("lint").length)).toBeGreaterThan(before);
    runs.push(await nora.page.evaluate(() => performance.getEntriesByName("lint").at(-1)?.duration ?? Infinity));
  }
  row("lint 2,000 characters, p95", ms(percentile(runs, 0.95)), "≤ 1 ms");
});

test("an edit until it is painted in a second browser", async ({ ownRelay, person }) => {
  const [nora, olga] = [await person(NEW_YORK), await person(MOSCOW)];
  await joinRelay(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["New York", "Moscow"]);
  await joinByLink(nora, olga, { name: "Olga", role: "market-lead", market: "Russia", language: "ru" });
  await open(nora, "brief");
  await open(olga, "brief");
  const [typed, seen] = [masterText(nora, "thesis", "English"), masterText(olga, "thesis", "English")];
  await expect(seen).toBeVisible();
  const runs: number[] = [];
  for (let run = 0; run < EDITS; run++) {
    const word = `word${run} `;
    const painted = seen.evaluate(
      (field: HTMLTextAreaElement, word) =>
        new Promise<number>((done) => {
          const look = () => (field.value.includes(word) ? done(performance.timeOrigin + performance.now()) : requestAnimationFrame(look));
          look();
        }),
      word,
    );
    await typed.focus();
    await typed.press("Control+End");
    await nora.page.keyboard.insertText(word);
    // Typing is one change per pause; leaving the field ends the pause, and the clock starts there.
    const left = await typed.evaluate((field: HTMLTextAreaElement) => {
      const now = performance.timeOrigin + performance.now();
      field.blur();
      return now;
    });
    runs.push((await painted) - left);
  }
  row("edit to painted in a second browser, p95", ms(percentile(runs, 0.95)), "≤ 60 ms");
  await pillSays(nora.page, "synced");
});

/** Brings the campaign in from its file, until it is on this device. */
async function imported(person: Person, count: number, url: string): Promise<void> {
  const { page } = person;
  await page.goto(`${url}/start`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: person.say("start-import-choose") }).click();
  const buffer = await readFile(join(process.env.DATELINE_CAMPAIGNS ?? "", `${count}.automerge`));
  await (await chooser).setFiles({ name: "busy.automerge", mimeType: "application/octet-stream", buffer });
  await expect(page).toHaveURL(/\/campaign\/\w+\/today/, { timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 60_000 });
}

/** From the click on a campaign's name to the frame in which Today stands there. */
async function opening(page: Page, path: string): Promise<number> {
  const link = page.locator(`a[href="${path}"]`);
  await expect(link).toBeVisible();
  return link.evaluate(
    (link: HTMLAnchorElement) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const look = () => {
          const there = document.querySelector("header nav, header [role=status]") && document.querySelector("main h1");
          if (there && location.pathname.endsWith("/today")) requestAnimationFrame(() => done(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        link.click();
        look();
      }),
  );
}

/** From each key to the end of the frame that shows it. */
async function keystrokes(field: ReturnType<typeof masterText>, page: Page): Promise<number[]> {
  await field.focus();
  await field.press("Control+End");
  await field.evaluate((field: HTMLTextAreaElement) => {
    const spent: number[] = [];
    (window as unknown as { spent: number[] }).spent = spent;
    const channel = new MessageChannel();
    let begun = 0;
    channel.port1.onmessage = () => spent.push(performance.now() - begun);
    // The frame is painted when the task after it runs.
    field.addEventListener("keydown", (event) => {
      begun = event.timeStamp;
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
  });
  for (let key = 0; key < KEYS; key++) await page.keyboard.press("abcdefgh ".charAt(key % 9));
  await expect.poll(() => page.evaluate(() => (window as unknown as { spent: number[] }).spent.length)).toBe(KEYS);
  return page.evaluate(() => (window as unknown as { spent: number[] }).spent);
}
