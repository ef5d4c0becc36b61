import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { cacheFolder, projectFolder } from "../../../src/tooling/machine/folders";

/** Where the pictures are kept that views must look like. `node scripts/run.mjs goldens` draws them anew. */
const folder = join(projectFolder, "tests", "e2e", "goldens");
const drawing = process.env["GOLDENS"] === "draw";

/** How many of the pixels may differ: another version of the browser smooths edges a little differently. */
const tolerance = 0.01;

/** The fonts that draw the pane here, with their versions; undefined where that cannot be told. */
function fonts(): string | undefined {
  const matches = ["Noto Sans CJK SC", "Segoe UI", "sans-serif", "monospace"].map((family) => {
    const { status, stdout } = spawnSync("fc-match", ["-f", "%{family} %{fontversion}", family], {
      encoding: "utf8",
    });
    return status === 0 ? `${family}: ${stdout}` : undefined;
  });
  return matches.includes(undefined) ? undefined : matches.join("\n") + "\n";
}

const fontsFile = join(folder, "fonts.txt");

/** Whether pictures can be compared: letters of other fonts are other pixels. */
export const canCompare = drawing || (existsSync(fontsFile) && readFileSync(fontsFile, "utf8") === fonts());

/** `test` where pictures can be compared; skipped, and said so, where the fonts are others. */
export const testLooks = canCompare ? test : test.skip;

/** Compares a picture with the one that is kept under its name. What differs is left in .cache/goldens. */
export function expectGolden(name: string, picture: Buffer): void {
  const file = join(folder, `${name}.png`);
  if (drawing) {
    write(file, picture);
    const here = fonts();
    if (here) writeFileSync(fontsFile, here);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no picture ${name}: run node scripts/run.mjs goldens.`);
  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(file))];
  expect([name, is.width, is.height]).toEqual([name, was.width, was.height]);
  const difference = new PNG({ width: is.width, height: is.height });
  const count = pixelmatch(was.data, is.data, difference.data, is.width, is.height);
  const part = count / (is.width * is.height);
  if (part <= tolerance) return;
  const left = join(cacheFolder, "goldens", name);
  write(`${left}.is.png`, picture);
  write(`${left}.difference.png`, PNG.sync.write(difference));
  throw new Error(
    `${name} looks different: ${(part * 100).toFixed(1)} % of its pixels. See ${left}.difference.png; where that is meant, run node scripts/run.mjs goldens.`,
  );
}

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
