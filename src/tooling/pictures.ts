/**
 * `node scripts/run.mjs pictures`: redraws the README's pictures from the production build running in the workbench, one
 * for each language.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../report/language";
import { openWorkbench } from "./workbench/browser";
import { projectFolder } from "./machine/folders";

const asked: Readonly<Record<Language, string>> = { en: "insurance", zh: "保险" };

async function picture(language: Language): Promise<void> {
  const folder = join(projectFolder, "assets", "pictures");
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ language, width: 1280, height: 800 });
  try {
    await workbench.becomes("C6", 351);
    const search = workbench.frame.getByRole("searchbox");
    await search.fill(asked[language]);
    await search.press("ArrowDown");
    await workbench.page.keyboard.press("Space");
    await workbench.frame.locator("section[data-area=preview]").waitFor();
    // The parts of the preview load one after the other.
    await workbench.page.waitForTimeout(1000);
    // The status shows a number while cells are still being calculated.
    await workbench.page.locator("#state").filter({ hasNotText: /\d/ }).waitFor();
    await workbench.page.screenshot({ path: join(folder, `${language}.png`) });
  } finally {
    await workbench.close();
  }
}

async function main(): Promise<void> {
  await picture("en");
  await picture("zh");
  console.log("Drew assets/pictures/en.png and assets/pictures/zh.png.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
