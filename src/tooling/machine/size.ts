import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that a group of files may weigh, minified and gzipped. Raised only in the commit that needs it. */
export interface Ceiling {
  readonly what: string;
  readonly files: readonly string[];
  /** kB of 1000 bytes. */
  readonly most: number;
}

export const ceilings: readonly Ceiling[] = [
  { what: "functions.js", files: ["functions.js"], most: 62 },
  {
    what: "the pane until it is usable",
    files: ["taskpane.html", "taskpane.js", "taskpane.css"],
    most: 250,
  },
];

export interface Weight extends Ceiling {
  readonly kilobytes: number;
}

/** What each group of files in a build weighs. Files that the build did not need weigh nothing. */
export function weigh(folder: string): Weight[] {
  return ceilings.map((ceiling) => ({
    ...ceiling,
    kilobytes: ceiling.files.reduce((sum, file) => sum + gzipped(join(folder, file)), 0) / 1000,
  }));
}

/** One line per ceiling; throws where one is broken. */
export function checkSizes(folder: string): string[] {
  const weights = weigh(folder);
  const broken = weights.filter(({ kilobytes, most }) => kilobytes > most);
  if (broken.length > 0)
    throw new Error(
      broken
        .map(
          ({ what, kilobytes, most }) =>
            `Too large: ${what} is ${kilobytes.toFixed(1)} kB min+gzip; the ceiling is ${most} kB.`,
        )
        .join("\n"),
    );
  return weights.map(
    ({ what, kilobytes, most }) => `${what}: ${kilobytes.toFixed(1)} kB of ${most} kB min+gzip`,
  );
}

function gzipped(file: string): number {
  return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0;
}
