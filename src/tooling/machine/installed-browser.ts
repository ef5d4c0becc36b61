import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { cacheFolder } from "./folders";

const MAC = ["Google Chrome", "Microsoft Edge", "Chromium", "Brave Browser"].flatMap((name) =>
  ["", process.env["HOME"] ?? ""].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
);
const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
  const folder = process.env[variable];
  const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return folder ? [...programs, "Chromium\\Application\\chrome.exe"].map((path) => join(folder, path)) : [];
});
const LINUX = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
].flatMap(inPath);

function inPath(name: string): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
}

const exists = (file: string): boolean => existsSync(file);

/** A browser of Chromium's family on this machine: the one in $CHROMIUM, or the first one found. */
export function findBrowser(): string | undefined {
  const usual = process.platform === "darwin" ? MAC : process.platform === "win32" ? WINDOWS : LINUX;
  return chosenBrowser() ?? usual.find(exists);
}

/** The same for work without a window. Chromium without a user interface is faster, if it is installed. */
export function findHeadlessBrowser(): string | undefined {
  return chosenBrowser() ?? headlessShell() ?? findBrowser();
}

export function chosenBrowser(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  return chosen && existsSync(chosen) ? chosen : undefined;
}

/** Chromium without a user interface, a package of its own in Debian. */
export function headlessShell(): string | undefined {
  return inPath("chromium-headless-shell").find(exists);
}

/** Whether this machine has a screen that somebody may be looking at. */
export function hasDisplay(): boolean {
  if (process.env["CI"]) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

/** Arguments of every start: our certificate is accepted, and the browser causes no traffic of its own. */
export function browserArguments(spki: string): string[] {
  return [
    `--ignore-certificate-errors-spki-list=${spki}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium's sandbox does not work for root, which only containers are.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Opens a page in a window of its own, which stays open when this process ends. */
export function showPage(browser: string, url: string, spki: string): void {
  const profile = join(cacheFolder, "browser");
  mkdirSync(profile, { recursive: true });
  // Without --test-type a bar warns of the certificate flag, which is intended here.
  const own = [`--user-data-dir=${profile}`, "--test-type", "--window-size=1440,900"];
  const flags = [...browserArguments(spki), ...own, url];
  spawn(browser, flags, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}
