// No network: the app opens, edits, shares between tabs, keeps, and hands the campaign over as a file.
import { load } from "@automerge/automerge";
import { readFile } from "node:fs/promises";
import {
  axe, expect, join, masterText, NEW_YORK, open, type Person, pillSays, pillWaits, type Relay, startCampaign, test, type,
} from "../fixtures";

async function started(relay: Relay, who: Person): Promise<void> {
  await join(who, relay.link);
  await startCampaign(who, "Winter launch", "Nora", ["Russia, Moscow", "United States, New York"]);
  await type(who, masterText(who, "thesis", "English"), "end", "The evening is yours.");
  await pillSays(who.page, "synced");
  await who.canOpenOffline();
}

test("after one visit the app opens and edits with no network, in several tabs, and keeps it all", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await started(ownRelay, nora);
  await ownRelay.kill();
  await nora.offline();

  const second = await nora.newTab();
  const [first, other] = [masterText(nora, "thesis", "English"), masterText(nora, "thesis", "English", second)];
  await test.step("another tab opens from the device", async () => {
    await second.goto(nora.page.url());
    await expect(other).toHaveValue("The evening is yours.");
  });
  await test.step("tabs converge without the relay, whoever types", async () => {
    await type(nora, first, "end", " Stay in.");
    await expect(other).toHaveValue("The evening is yours. Stay in.");
    await type(nora, other, "start", "Winter: ");
    await expect(first).toHaveValue("Winter: The evening is yours. Stay in.");
    await pillWaits(nora.page, 2);
    await axe(nora.page);
  });
  await test.step("everything is there after both tabs are opened again", async () => {
    await second.close();
    await nora.page.reload();
    await expect(first).toHaveValue("Winter: The evening is yours. Stay in.");
    await pillWaits(nora.page, 2);
  });
  await test.step("and goes to the relay when there is one", async () => {
    await ownRelay.restart();
    await nora.offline(false);
    await pillSays(nora.page, "synced", 40_000);
    expect(await ownRelay.command("export", "--format", "markdown")).toContain("Winter: The evening is yours. Stay in.");
  });
});

test("the campaign leaves as a file that stock Automerge opens, and comes in on a fresh browser", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await started(ownRelay, nora);
  await open(nora, "settings");
  const download = nora.page.waitForEvent("download");
  await nora.page.getByRole("button", { name: "Export", exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Winter launch.automerge");
  const path = await file.path();

  const read = JSON.parse(JSON.stringify(load(new Uint8Array(await readFile(path))))) as {
    campaign: { name: string };
    brief: { sections: Record<string, { kind: string; text: { en: string } }> };
  };
  expect(read.campaign.name).toBe("Winter launch");
  expect(Object.values(read.brief.sections).find(({ kind }) => kind === "thesis")?.text.en).toBe("The evening is yours.");

  const fresh = await person(NEW_YORK);
  await fresh.page.goto(`${ownRelay.url}/start`);
  await fresh.canOpenOffline();
  await fresh.offline();
  const chooser = fresh.page.waitForEvent("filechooser");
  await fresh.page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "launch.automerge", mimeType: "application/octet-stream", buffer: await readFile(path) });
  await expect(fresh.page).toHaveURL(/\/campaign\/\w+\/today/);
  await open(fresh, "brief");
  await expect(masterText(fresh, "thesis", "English")).toHaveValue("The evening is yours.");
  await axe(fresh.page);
});

test("a file that is no campaign gets a sentence, and nothing is lost", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await started(ownRelay, nora);
  await open(nora, "settings");
  for (const [bytes, says] of [
    [Buffer.from("Once upon a time there was a spreadsheet."), "This file is not a Dateline campaign."],
    [Buffer.alloc(0), "This file is empty."],
  ] as const) {
    const chooser = nora.page.waitForEvent("filechooser");
    await nora.page.getByRole("button", { name: "Merge a file" }).click();
    await (await chooser).setFiles({ name: "story.automerge", mimeType: "application/octet-stream", buffer: bytes });
    await expect(nora.page.getByRole("alert").filter({ hasText: says })).toBeVisible();
  }
  await axe(nora.page);
  await open(nora, "brief");
  await expect(masterText(nora, "thesis", "English")).toHaveValue("The evening is yours.");
  await nora.page.goto(`${ownRelay.url}/start`);
  const chooser = nora.page.waitForEvent("filechooser");
  await nora.page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "photo.automerge", mimeType: "application/octet-stream", buffer: Buffer.from("\x89PNG\r\n") });
  await expect(nora.page.getByRole("alert").filter({ hasText: "This file" })).toBeVisible();
  await expect(nora.page.getByRole("link", { name: "Winter launch" })).toBeVisible();
});
