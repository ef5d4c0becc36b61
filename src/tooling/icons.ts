/**
 * `node scripts/run.mjs icons`: draws the PNG icons that Office requires from the SVG files beside them. Run it by hand
 * when an SVG has changed; the PNG files are committed, because browser versions differ in pixels.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { iconNames, iconsFolder, iconSizes, packageIcons } from "./texts/icon-files";
import { browserArguments, findHeadlessBrowser } from "./machine/installed-browser";

/** Smaller icons have a drawing of their own, whose lines match the pixels. */
const small = 24;

const icons: readonly { readonly file: string; readonly drawing: string; readonly size: number }[] = [
  ...iconNames.flatMap((name) =>
    iconSizes.map((size) => ({
      file: `${name}-${size}.png`,
      drawing: size < small ? `${name}-small.svg` : `${name}.svg`,
      size,
    })),
  ),
  ...packageIcons,
];

async function draw(): Promise<void> {
  const executablePath = findHeadlessBrowser();
  if (!executablePath)
    throw new Error("Drawing the icons needs Chromium. Install it or name it in $CHROMIUM.");
  const browser = await chromium.launch({ executablePath, args: browserArguments("") });
  try {
    const page = await browser.newPage();
    for (const { file, drawing, size } of icons) {
      const svg = readFileSync(join(iconsFolder, drawing), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(iconsFolder, file), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

draw().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
