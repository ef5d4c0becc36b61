import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that a group of files may weigh, minified and gzipped. Raised only in the commit that needs it. */
export interface Ceiling {
  readonly what: string;
  /** Names of files at the top of the build; the names of some contain a hash. */
  readonly files: RegExp;
  /** kB of 1000 bytes. */
  readonly most: number;
}

export const ceilings: readonly Ceiling[] = [
  { what: "functions.js", files: /^functions\.js$/, most: 66 },
  {
    what: "the pane until it is usable",
    files: /^taskpane(-\w+)?\.(html|js|css)$/,
    most: 250,
  },
];

export interface Weight extends Ceiling {
  readonly kilobytes: number;
}

/** What each group of files in a build weighs. */
export function weigh(folder: string): Weight[] {
  return ceilings.map((ceiling) => {
    const files = readdirSync(folder).filter((name) => ceiling.files.test(name));
    return {
      ...ceiling,
      kilobytes: files.reduce((sum, file) => sum + gzipped(join(folder, file)), 0) / 1000,
    };
  });
}

/** One line for each ceiling; throws if one is exceeded. */
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
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
