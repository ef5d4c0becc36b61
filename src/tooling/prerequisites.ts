import { spawnSync } from "node:child_process";
import { run } from "./command";
import { findBrowser } from "./installed-browser";

const packages = { browser: "chromium", font: "fonts-noto-cjk" } as const;

/**
 * Makes sure that there is a browser for the end-to-end tests and a font with Chinese characters in it: installs
 * them from Debian's packages where that is possible. Answers with what is still missing and what to do, or nothing.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  const root = rootPrefix();
  if (root && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log(`Installing ${missing.join(" and ")} from Debian's packages (once) …`);
    const quietly = { environment: { DEBIAN_FRONTEND: "noninteractive" }, inOnePiece: true };
    const [program = "apt-get", ...prefix] = [...root, "apt-get"];
    const updated = await run(program, [...prefix, "update", "-qq"], quietly);
    const arguments_ = ["install", "-y", "-qq", "--no-install-recommends", ...missing];
    if (updated === 0) await run(program, [...prefix, ...arguments_], quietly);
  }
  const left = missingPackages();
  if (left.length === 0) return undefined;
  return `The end-to-end tests need ${left.map((name) => (name === packages.browser ? "Chromium, Chrome or Edge (or $CHROMIUM naming one)" : "a font with Chinese characters")).join(" and ")}. On Debian and Ubuntu: sudo apt-get install ${left.join(" ")}`;
}

function missingPackages(): string[] {
  return [...(findBrowser() ? [] : [packages.browser]), ...(hasChineseFont() ? [] : [packages.font])];
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
