import { spawnSync } from "node:child_process";
import { run } from "./command";
import { chosenBrowser, findHeadlessBrowser, headlessShell } from "./installed-browser";
import { findLibreOffice } from "./installed-office";

const headless = "chromium-headless-shell";
const windowed = "chromium";
/** LibreOffice Calc without a user interface. */
const calc = "libreoffice-calc-nogui";

/**
 * Makes sure that there is a browser for the end-to-end tests: installs one from Debian's packages if that is possible,
 * preferably the one without a user interface, in which the tests take a fifth less time. Resolves to what is missing and
 * what to do, or to undefined. The tests bring their own fonts.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  if (chosenBrowser() ?? headlessShell()) return undefined;
  const isMissing = findHeadlessBrowser() === undefined;
  await installFirst([headless, ...(isMissing ? [windowed] : [])], isMissing);
  if (findHeadlessBrowser()) return undefined;
  return `The end-to-end tests need Chromium, Chrome or Edge (or $CHROMIUM naming one). On Debian and Ubuntu: sudo apt-get install ${windowed}`;
}

/**
 * The same for LibreOffice, which opens and calculates the exported files: a judge that is not us. The package without
 * a user interface takes about 400 MB.
 */
export async function ensureLibreOffice(): Promise<string | undefined> {
  if (findLibreOffice() === undefined) await installFirst([calc], true);
  if (findLibreOffice()) return undefined;
  return `Exported files are opened in LibreOffice (or in the program that $SOFFICE names). On Debian and Ubuntu: sudo apt-get install ${calc}`;
}

/** Installs the first of the packages that this machine knows, if it may; `refresh` fetches the list of packages before. */
async function installFirst(names: readonly string[], refresh: boolean): Promise<void> {
  const root = rootPrefix();
  if (!root || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const [program = "apt-get", ...prefix] = [...root, "apt-get"];
  const apt = (...arguments_: string[]) =>
    run(program, [...prefix, "-qq", "-o", "Acquire::http::Timeout=20", ...arguments_], {
      environment: { DEBIAN_FRONTEND: "noninteractive" },
      inOnePiece: true,
    });
  if (refresh && (await apt("update")) !== 0) return;
  const name = names.find(isKnown);
  if (name === undefined) return;
  console.log(`Installing ${name} from Debian's packages (once) …`);
  await apt("install", "-y", "--no-install-recommends", name);
}

/** Whether this machine's packages have one of that name. */
function isKnown(name: string): boolean {
  return spawnSync("apt-cache", ["show", name]).status === 0;
}

/** The command before another that runs it as root without asking for a password; undefined if there is none. */
function rootPrefix(): string[] | undefined {
  if (process.platform !== "linux") return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}
