import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { cacheFolder, projectFolder } from "../../../src/tooling/machine/folders";

/** The pictures that views must look like. `node scripts/run.mjs goldens` draws them again. */
const folder = join(projectFolder, "tests", "e2e", "goldens");
const drawing = process.env["GOLDENS"] === "draw";

/** How many of the pixels may differ: another version of the browser smooths edges a little differently. */
const tolerance = 0.01;

/** Compares a picture with the golden of that name. A picture that differs is saved in .cache/goldens. */
export function expectGolden(name: string, picture: Buffer): void {
  const file = join(folder, `${name}.png`);
  if (drawing) {
    write(file, picture);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no picture ${name}: run node scripts/run.mjs goldens.`);
  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(file))];
  expect([name, is.width, is.height]).toEqual([name, was.width, was.height]);
  const difference = new PNG({ width: is.width, height: is.height });
  const count = pixelmatch(was.data, is.data, difference.data, is.width, is.height);
  const part = count / (is.width * is.height);
  if (part <= tolerance) return;
  const saved = join(cacheFolder, "goldens", name);
  write(`${saved}.is.png`, picture);
  write(`${saved}.difference.png`, PNG.sync.write(difference));
  throw new Error(
    `${name} looks different: ${(part * 100).toFixed(1)} % of its pixels. See ${saved}.difference.png; if the change is intended, run node scripts/run.mjs goldens.`,
  );
}

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
