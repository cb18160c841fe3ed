// Notices: a team's chat is set up in Settings, its address is not shown again, and a wrong one is explained.
import { axe, expect, join, MOSCOW, open, startCampaign, test } from "../fixtures";

test("a lead sets up the team's channel, and takes it away", async ({ ownRelay, person }) => {
  const olga = await person(MOSCOW);
  await join(olga, ownRelay.link);
  await startCampaign(olga, "Зимний запуск", "Ольга", ["Москва", "Нью-Йорк"]);
  await open(olga, "settings");
  const team = olga.page.getByRole("group", { name: "Канал команды" });

  await test.step("an address that leads inside is refused with a reason", async () => {
    await team.getByLabel("Адрес вебхука").fill("https://10.0.0.1/hook");
    await team.getByRole("button", { name: "Сохранить" }).click();
    await expect(olga.page.getByRole("alert").filter({ hasText: "общедоступный сервер" })).toBeVisible();
  });

  await test.step("a good one is kept and never shown in full", async () => {
    await team.getByLabel("Адрес вебхука").fill("https://hooks.example.com/services/T0/B0/abcdefghijkl");
    await team.getByRole("button", { name: "Сохранить" }).click();
    await expect(team).toContainText("https://hooks.example.com/…ijkl");
    await expect(olga.page.locator("body")).not.toContainText("abcdefgh");
    await axe(olga.page);
  });

  await team.getByRole("button", { name: "Убрать" }).click();
  await expect(team.getByLabel("Адрес вебхука")).toBeVisible();
});
