// The morning (stories 5 and 7): escalations, drift, conflicts and chains on Today, each once, and a walk through all.
import { axe, expect, join, NEW_YORK, openSample, PHONE, test } from "../fixtures";

test("the morning review goes through everything by keyboard and ends with the mark", async ({ relay, person }) => {
  const who = await person(NEW_YORK);
  const { page } = who;
  await join(who, await relay.newcomer());
  await openSample(who);
  await expect(page.getByRole("region", { name: "Escalations" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Drift" })).toBeVisible();

  const review = page.getByRole("dialog", { name: "Morning review" });
  await page.getByRole("button", { name: "Morning review" }).click();
  const place = review.getByRole("status");
  await expect(place).toHaveText(/^1 of \d+$/);
  const count = Number((await place.textContent())!.split(" ").at(-1));
  await axe(page);
  await page.keyboard.press("j");
  await expect(place).toHaveText(`2 of ${count}`);
  await page.keyboard.press("k");
  for (let at = 0; at < count; at += 1) await page.keyboard.press("j");
  await expect(place).toContainText("That was everything");
  await review.getByRole("button", { name: "Mark as read" }).click();
  await expect(review).toBeHidden();
});

test("an escalation is taken, planned and resolved, on a phone", async ({ relay, person }) => {
  const who = await person({ ...NEW_YORK, viewport: PHONE });
  const { page } = who;
  await join(who, await relay.newcomer());
  await openSample(who);
  const first = page.getByRole("region", { name: "Escalations" }).getByRole("listitem").first();
  await first.getByRole("button", { name: /^I take it/ }).click();
  await expect(page.getByRole("region", { name: "Escalations" })).toContainText("taken by");

  await page.getByRole("button", { name: /^Next step/ }).first().click();
  const plan = page.getByRole("dialog", { name: "The next step" });
  await plan.getByRole("button", { name: "This is the plan" }).click();
  await expect(plan).toContainText("Write one sentence");
  await axe(page);
  await page.keyboard.press("Escape");

  const left = await page.getByRole("region", { name: "Escalations" }).getByRole("listitem").count();
  await page.getByRole("button", { name: /^Resolved/ }).first().click();
  const resolve = page.getByRole("dialog", { name: "How it was settled" });
  await resolve.getByLabel("In one sentence").fill("One cut for both markets.");
  await resolve.getByRole("button", { name: "It is resolved" }).click();
  await expect(page.getByRole("region", { name: "Escalations" }).getByRole("listitem")).toHaveCount(left - 1);
});
