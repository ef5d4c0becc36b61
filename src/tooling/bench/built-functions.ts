import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder, distFolder } from "../machine/folders";
import { addinAddress } from "../workbench/workbench";

type Answerer = (...given: unknown[]) => unknown;

/** A cell's value. Ranges are rows of them; Excel hands single values over as ranges of one cell. */
type Cell = string | number | boolean | null;

/** Calls a function of the production build as Excel does, with a single value or a range for each argument. */
export type Call = (id: string, ...given: readonly (Cell | readonly (readonly Cell[])[])[]) => unknown;

let loading: Promise<Call> | undefined;

/** The functions of the production build. */
export function builtFunctions(): Promise<Call> {
  return (loading ??= load());
}

/**
 * Evaluates dist/functions.js in this process, with nothing of Excel but `CustomFunctions`. Not in a vm context, where
 * access to globals is slower than in any browser. The copy loads its parts from its own folder instead of the address
 * of the build.
 */
async function load(): Promise<Call> {
  const folder = join(cacheFolder, "bench", "functions");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(distFolder, "parts"), join(folder, "parts"), { recursive: true });
  const address = addinAddress();
  if (!address) throw new Error("The add-in is not built yet: run npm run build first.");
  const built = readFileSync(join(distFolder, "functions.js"), "utf8");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, "functions.js"),
    built.replaceAll(`${address}/`, pathToFileURL(folder + "/").href),
  );
  const answerers = new Map<string, Answerer>();
  const CustomFunctions = {
    associate: (id: string, answerer: Answerer) => answerers.set(id, answerer),
    Error: RuntimeError,
    ErrorCode: errorCodes,
  };
  Object.assign(globalThis, { CustomFunctions });
  await import(pathToFileURL(join(folder, "functions.js")).href);
  return (id, ...given) => {
    const answerer = answerers.get(id);
    if (!answerer) throw new Error(`${id} is not in the build.`);
    return answerer(...given.map((value) => (Array.isArray(value) ? value : [[value]])));
  };
}

/** The error class of Excel's runtime, as far as functions use it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = {
  notAvailable: "#N/A",
  invalidValue: "#VALUE!",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
  nullReference: "#NULL!",
};
