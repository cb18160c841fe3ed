// The creator's side: nothing pending is said, languages are switched without a network, and the team sees receipts.
import { addCreator, addDeliverable, creatorLink, expect, join, MOSCOW, PHONE, startCampaign, test } from "../fixtures";

const MAYA_ON_A_PHONE = { timezoneId: "America/Los_Angeles", locale: "en-US", viewport: PHONE };

test("a creator confirms her page, and her contact sees it", async ({ ownRelay, person }) => {
  const olga = await person(MOSCOW);
  await join(olga, ownRelay.link);
  await startCampaign(olga, "Зимний запуск", "Ольга", ["Москва", "Нью-Йорк"]);
  await addCreator(olga, "Maya", "Россия", "Лос-Анджелес");
  await addDeliverable(olga, "First cut of the reel", "2026-12-08", "18:00");
  const link = await creatorLink(olga, "Maya");
  const seen = olga.page.getByRole("region", { name: olga.say("creators-receipts") });
  await expect(seen).toContainText(olga.say("creators-receipt-unopened"));

  const maya = await person(MAYA_ON_A_PHONE);
  await expect(async () => {
    await maya.page.goto(`${link}?lang=en`);
    await expect(maya.page.getByRole("main")).toContainText("First cut of the reel", { timeout: 1_000 });
  }).toPass();
  await expect(maya.page.getByRole("main")).toContainText("Nothing pending");
  await expect(maya.page.getByRole("main")).toContainText("No feedback yet.");
  await maya.page.getByRole("button", { name: "I have read this" }).click();
  await expect(maya.page.getByRole("main")).toContainText("You confirmed this on");

  await test.step("languages are switched without a network", async () => {
    await maya.canOpenOffline();
    await maya.offline();
    await maya.page.getByRole("link", { name: "Español" }).click();
    await expect(maya.page.getByRole("main")).toContainText("Nada pendiente");
    await maya.page.getByRole("link", { name: "Русский" }).click();
    await expect(maya.page.locator("html")).toHaveAttribute("lang", "ru");
    await maya.offline(false);
  });

  await olga.page.reload();
  await expect(seen).toContainText("Подтверждено в нынешнем виде");
});
