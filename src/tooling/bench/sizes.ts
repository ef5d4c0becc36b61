import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { distFolder, projectFolder } from "../machine/folders";
import { weigh } from "../machine/size";
import { buildEmptyPane } from "./empty-pane";
import type { Bench, Instead, Row } from "./row";

/** The size of what is downloaded. */
export const sizes: Bench = {
  name: "sizes",
  title: "Sizes",
  about:
    "The production build, minified and gzipped, without office.js, which Excel provides. Parts are fetched when a function first needs them.",
  async run() {
    const empty = new Map(weigh(await buildEmptyPane()).map(({ what, kilobytes }) => [what, kilobytes]));
    const engine = join(projectFolder, "node_modules", "hyperformula", "dist", "hyperformula.full.min.js");
    const instead: Readonly<Record<string, Instead>> = {
      "functions.js": { what: "HyperFormula, the engine alone", samples: [gzipped([engine])] },
    };
    const rows = weigh(distFolder).map(({ what, kilobytes }): Row => {
      const other = instead[what] ?? { what: "an empty Fluent pane", samples: [empty.get(what) ?? NaN] };
      return weight(what, kilobytes, [other]);
    });
    // The pane contains the functions too, with a copy of the same parts under other names.
    const functions = readFileSync(join(distFolder, "functions.js"), "utf8");
    const parts = filesIn(join(distFolder, "parts")).filter(
      (path) => path.endsWith(".wasm") || functions.includes(basename(path)),
    );
    const solver = parts.filter((path) => /[\\/]highs-/.test(path));
    return [
      ...rows,
      weight("parts on first use, the solver aside", gzipped(parts.filter((path) => !solver.includes(path)))),
      weight("the solver of linear programmes, on first use", gzipped(solver)),
      weight("all of dist/, help and icons included, not compressed", onDisk(filesIn(distFolder))),
    ];
  },
};

function weight(what: string, kilobytes: number, instead: readonly Instead[] = []): Row {
  return { what, unit: "kB", samples: [kilobytes], instead };
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}

function onDisk(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}
