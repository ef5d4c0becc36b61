import { spawnSync } from "node:child_process";
import { run } from "./command";
import { chosenBrowser, findHeadlessBrowser, headlessShell } from "./installed-browser";

const headless = "chromium-headless-shell";
const windowed = "chromium";

/**
 * Makes sure that there is a browser for the end-to-end tests: installs one from Debian's packages if that is possible,
 * preferably the one without a user interface, in which the tests take a fifth less time. Resolves to what is missing and
 * what to do, or to undefined. The tests bring their own fonts.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const root = (chosenBrowser() ?? headlessShell()) ? undefined : rootPrefix();
  if (root && spawnSync("apt-get", ["--version"]).status === 0) await install(root);
  if (findHeadlessBrowser()) return undefined;
  return `The end-to-end tests need Chromium, Chrome or Edge (or $CHROMIUM naming one). On Debian and Ubuntu: sudo apt-get install ${windowed}`;
}

async function install(root: readonly string[]): Promise<void> {
  const [program = "apt-get", ...prefix] = [...root, "apt-get"];
  const apt = (...arguments_: string[]) =>
    run(program, [...prefix, "-qq", "-o", "Acquire::http::Timeout=20", ...arguments_], {
      environment: { DEBIAN_FRONTEND: "noninteractive" },
      inOnePiece: true,
    });
  const isMissing = findHeadlessBrowser() === undefined;
  if (isMissing && (await apt("update")) !== 0) return;
  const name = [headless, ...(isMissing ? [windowed] : [])].find(isKnown);
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
