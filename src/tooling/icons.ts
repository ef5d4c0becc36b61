/**
 * Draws the PNG icons that Office asks for from the SVG files beside them: `node scripts/run.mjs icons`. Run by hand
 * after an SVG has changed; the PNG files are committed, since pixels differ between browser versions.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { iconNames, iconsFolder, iconSizes } from "./texts/icon-files";
import { browserArguments, findHeadlessBrowser } from "./machine/installed-browser";

/** Below this size lines are drawn on a grid of their own, or they blur. */
const small = 24;

async function draw(): Promise<void> {
  const executablePath = findHeadlessBrowser();
  if (!executablePath)
    throw new Error("Drawing the icons needs Chromium. Install it or name it in $CHROMIUM.");
  const browser = await chromium.launch({ executablePath, args: browserArguments("") });
  try {
    const page = await browser.newPage();
    for (const name of iconNames)
      for (const size of iconSizes) {
        const drawing = readFileSync(
          join(iconsFolder, size < small ? `${name}-small.svg` : `${name}.svg`),
          "utf8",
        );
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
        );
        writeFileSync(
          join(iconsFolder, `${name}-${size}.png`),
          await page.screenshot({ omitBackground: true }),
        );
      }
  } finally {
    await browser.close();
  }
}

draw().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
