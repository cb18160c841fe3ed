// Who may come in and what they may do: links that work once, roles that hold, access that ends.
import {
  axe, expect, invite, join, type Language, masterText, MEXICO_CITY, MOSCOW, NEW_YORK, open, pillSays, startCampaign, test, type,
} from "../fixtures";

const SAYS: Record<"unknown" | "used", Record<Language, string>> = {
  unknown: {
    en: "This invite link is incomplete or not from here. Copy the whole link again",
    ru: "Скопируйте её ещё раз целиком",
    es: "Cópialo de nuevo entero",
  },
  used: { en: "This invite was already used", ru: "Это приглашение уже использовано", es: "Esta invitación ya se usó" },
};

test("a link that is used up or mangled says what to do, in three languages", async ({ relay, person }) => {
  const owner = await person(NEW_YORK);
  const used = await relay.newcomer();
  await join(owner, used);
  for (const options of [NEW_YORK, MOSCOW, MEXICO_CITY]) {
    const somebody = await person(options);
    for (const [link, says] of [[`${relay.url}/join#nonsense`, "unknown"], [used, "used"]] as const) {
      await somebody.page.goto(link);
      await somebody.page.getByRole("button", { name: somebody.say("join-go") }).click();
      await expect(somebody.page.getByRole("alert")).toContainText(somebody.say(`error-invite-${says}`));
      await expect(somebody.page.getByRole("alert")).toContainText(SAYS[says][somebody.language]);
      await expect(somebody.page.getByRole("link", { name: somebody.say("join-to-start") })).toBeVisible();
      await axe(somebody.page);
    }
    await somebody.page.goto(`${relay.url}/join`);
    await expect(somebody.page.getByRole("main")).toContainText(somebody.say("join-incomplete-title"));
  }
});

test("a viewer reads everything and changes nothing; a removed member is told within seconds", async ({ ownRelay, person }) => {
  const nora = await person(NEW_YORK);
  await join(nora, ownRelay.link);
  await startCampaign(nora, "Winter launch", "Nora", ["Russia, Moscow", "United States, New York"]);
  await type(nora, masterText(nora, "thesis", "English"), "end", "The evening is yours.");
  const forViewer = await invite(nora, { name: "Vic", role: "viewer" });
  const forLead = await invite(nora, { name: "Olga", role: "market-lead", market: "Russia", language: "ru" });

  await test.step("the viewer's fields are not for writing", async () => {
    const vic = await person({ locale: "en-US" });
    await join(vic, forViewer);
    await open(vic, "brief");
    const thesis = masterText(vic, "thesis", "English");
    await expect(thesis).toHaveValue("The evening is yours.");
    await expect(thesis).not.toBeEditable();
    await expect(vic.page.getByRole("button", { name: /^Comment/ })).toHaveCount(0);
    await open(vic, "timeline");
    await expect(vic.page.getByRole("button", { name: "Add to the plan" })).toHaveCount(0);
    await axe(vic.page);
  });

  await test.step("whoever is removed learns it at once and keeps what they wrote", async () => {
    const olga = await person(MOSCOW);
    await join(olga, forLead);
    await open(olga, "brief");
    const thesis = masterText(olga, "thesis", "English");
    await type(olga, thesis, "end", " И тёплый.");
    await pillSays(olga.page, "synced");
    await open(nora, "settings");
    await nora.page.getByRole("button", { name: "Olga: link and removal" }).click();
    await nora.page.getByRole("menuitem", { name: "Remove from the campaign" }).click();
    await nora.page.getByRole("dialog", { name: "Remove Olga?" }).getByRole("button", { name: "Remove from the campaign" }).click();
    await expect(olga.page.getByText(olga.say("error-access-revoked"))).toBeVisible({ timeout: 5_000 });
    await expect(thesis).not.toBeEditable();
    await expect(thesis).toHaveValue("The evening is yours. И тёплый.");
    await open(nora, "brief");
    await expect(masterText(nora, "thesis", "English")).toHaveValue("The evening is yours. И тёплый.");
    await axe(nora.page);
  });
});
