import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Module, MultiStats } from "webpack";
import { projectFolder } from "../machine/folders";

/** A package whose code is in the build. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The text of its licence; "" if the package contains none. */
  readonly text: string;
}

/** Licences under which a package's code may be shipped with ours if its notice is included. */
export const permissive: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
]);

/** The packages that a compilation took code from, by name. */
export function bundledPackages({ stats }: MultiStats): Bundled[] {
  const folders = new Set<string>();
  const visit = (module: Module) => {
    const file = module.nameForCondition();
    const folder = file === null ? undefined : packageFolder(file);
    if (folder) folders.add(folder);
    // Modules that webpack has concatenated.
    if ("modules" in module) for (const inner of module.modules as Iterable<Module>) visit(inner);
  };
  for (const { compilation } of stats)
    for (const module of compilation.modules)
      if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  return [...folders].map(bundledPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `…/node_modules/@scope/name` of a file in it. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

export function bundledPackage(folder: string): Bundled {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as {
    name: string;
    version: string;
    license?: string;
    /** The form that old packages use. */
    licenses?: readonly { type: string }[];
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return {
    name,
    version,
    licence: license ?? licenses?.map(({ type }) => type).join(" OR ") ?? "",
    text: file ? readFileSync(join(folder, file), "utf8").trim() : "",
  };
}

/** The notices that go with the build; throws if a package may not be shipped. */
export function licenceText(packages: readonly Bundled[]): string {
  const refused = packages.filter(({ licence }) => !permissive.has(licence));
  if (refused.length > 0)
    throw new Error(
      `Not shipped under a permissive licence: ${refused.map(({ name, licence }) => `${name} (${licence || "none named"})`).join(", ")}.`,
    );
  const own = readFileSync(join(projectFolder, "LICENSE"), "utf8").trim();
  return (
    [
      own,
      "The build also contains code of these packages, each under its own licence.",
      ...packages.map(
        ({ name, version, licence, text }) => `${name} ${version} (${licence})${text && `\n\n${text}`}`,
      ),
    ].join(`\n\n${"-".repeat(80)}\n\n`) + "\n"
  );
}
