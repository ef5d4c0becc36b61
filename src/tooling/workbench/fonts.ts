import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame } from "playwright-core";
import { fontsFolder } from "../machine/folders";

/** Where the server offers the packages of fonts. */
export const FONTS_PATH = "/fontsource/";

/** The weights for which there are files, and the range of weights that each stands for. */
const WEIGHTS = [
  [400, "1 500"],
  [600, "501 1000"],
] as const;

/**
 * The names under which the pane and the workbench ask for fonts first, and the packages that stand for them; a later
 * one goes first. They have every character that is shown, so no name further down, and no machine's font, is reached.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "Segoe UI": ["dejavu-sans", "noto-sans-sc", "noto-sans"],
  Consolas: ["dejavu-sans", "noto-sans-sc", "noto-sans-mono"],
};

interface Face {
  readonly family: string;
  readonly url: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

/**
 * Lays the fonts of npm packages over all pages of a browser, so that they look the same on every machine, whatever
 * fonts it has. Each page fetches those that it needs.
 */
export async function layFonts(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    (faces) => {
      for (const { family, url, ...descriptors } of faces)
        document.fonts.add(new FontFace(family, `url(${url})`, descriptors));
    },
    Object.entries(FAMILIES).flatMap(([family, packages]) => facesOf(family, packages)),
  );
}

/** Waits until all letters of a page are drawn with their own fonts. */
export async function fontsLoaded(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    do {
      // Layout finds out which fonts are needed.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    } while (document.fonts.status === "loading");
  });
}

/** Upright and oblique faces in two weights: one that were missing would leave its characters to the machine. */
function facesOf(family: string, packages: readonly string[]): Face[] {
  return packages.flatMap((name) =>
    WEIGHTS.flatMap(([weight, range]) =>
      ["normal", "italic"].flatMap((style) =>
        filesOf(name, weight, style).map(({ url, unicodeRange }) => ({
          ...{ family, url, weight: range, style, unicodeRange },
        })),
      ),
    ),
  );
}

/** The files of a package in the weight and style nearest to those wanted, each with its characters. */
function filesOf(name: string, weight: number, style: string): Pick<Face, "url" | "unicodeRange">[] {
  const css = [...(style === "italic" ? [`${weight}-italic`] : []), `${weight}`, "400"]
    .map((variant) => join(fontsFolder, name, `${variant}.css`))
    .find((file) => existsSync(file));
  if (css === undefined) throw new Error(`The package ${name} has no font of weight ${weight}.`);
  return readFileSync(css, "utf8")
    .split("@font-face")
    .slice(1)
    .map((rule) => {
      const file = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(rule)?.[1];
      const unicodeRange = /unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? "U+0-10FFFF";
      if (!file) throw new Error(`${css} has a rule of another form: ${rule}`);
      return { url: `${FONTS_PATH}${name}/${file}`, unicodeRange };
    });
}
