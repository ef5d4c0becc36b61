import { spawnSync } from "node:child_process";
import { run } from "./command";
import { chosenBrowser, findHeadlessBrowser, headlessShell } from "./installed-browser";

const packages = {
  browser: "chromium",
  headless: "chromium-headless-shell",
  font: "fonts-noto-cjk",
} as const;

/**
 * Makes sure that there is a browser for the end-to-end tests and a font with Chinese characters in it: installs
 * them from Debian's packages where that is possible. Answers with what is still missing and what to do, or nothing.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const missing = missingPackages();
  const quicker = chosenBrowser() || headlessShell() ? [] : [packages.headless].filter(isKnown);
  const root = missing.length + quicker.length > 0 ? rootPrefix() : undefined;
  if (root && spawnSync("apt-get", ["--version"]).status === 0) {
    const [program = "apt-get", ...prefix] = [...root, "apt-get"];
    const apt = (...arguments_: string[]) =>
      run(program, [...prefix, "-qq", "-o", "Acquire::http::Timeout=20", ...arguments_], {
        environment: { DEBIAN_FRONTEND: "noninteractive" },
        inOnePiece: true,
      });
    const install = async (names: readonly string[]) => {
      console.log(`Installing ${names.join(" and ")} from Debian's packages (once) …`);
      await apt("install", "-y", "--no-install-recommends", ...names);
    };
    if (missing.length > 0 && (await apt("update")) === 0) await install(missing);
    // Without it the tests take a fifth longer, and that is all.
    if (quicker.length > 0) await install(quicker);
  }
  const left = missingPackages();
  if (left.length === 0) return undefined;
  return `The end-to-end tests need ${left.map((name) => (name === packages.browser ? "Chromium, Chrome or Edge (or $CHROMIUM naming one)" : "a font with Chinese characters")).join(" and ")}. On Debian and Ubuntu: sudo apt-get install ${left.join(" ")}`;
}

function missingPackages(): string[] {
  return [...(findHeadlessBrowser() ? [] : [packages.browser]), ...(hasChineseFont() ? [] : [packages.font])];
}

/** Whether this machine's packages have one of that name. */
function isKnown(name: string): boolean {
  return process.platform === "linux" && spawnSync("apt-cache", ["show", name]).status === 0;
}

/** Windows and macOS bring one along. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

/** How to run a program as root, without being asked for a password; undefined where that cannot be. */
function rootPrefix(): string[] | undefined {
  if (process.platform !== "linux") return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}
