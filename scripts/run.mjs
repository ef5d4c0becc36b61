// Runs one tool of src/tooling by name after installing missing dependencies, so that `npm start` and `npm test` work in
// a fresh clone with nothing but Node.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** Whether node_modules holds what the lockfile names: npm leaves a list of what it has installed there. */
function installed() {
  const marker = join(root, "node_modules", ".package-lock.json");
  // Another process may be installing.
  if (!existsSync(marker) || isInstalling()) return false;
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, "utf8")).packages)
      .filter(([path]) => path !== "")
      .map(([path, entry]) => [path, entry.version, entry.optional === true]);
  const present = new Map(versions(marker).map(([path, version]) => [path, version]));
  return versions(join(root, "package-lock.json")).every(
    ([path, version, optional]) => present.get(path) === version || (optional && !present.has(path)),
  );
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const shell = process.platform === "win32";
/** Lock file with the id of the process that installs: npm first removes what another process has installed. */
const lock = join(root, ".cache", "installing");

function beginInstalling() {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isInstalling()) rmSync(lock, { force: true });
    return false;
  }
}

function isInstalling() {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    // It is created first and filled afterwards.
    return pid > 0 ? process.kill(pid, 0) : Date.now() - statSync(lock).mtimeMs < 2000;
  } catch (error) {
    return error.code === "EPERM";
  }
}

while (!installed()) {
  if (!beginInstalling()) {
    await pause(500);
    continue;
  }
  console.log("Installing dependencies (once; about a minute) …");
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell,
  });
  rmSync(lock, { force: true });
  if (status !== 0) {
    console.error("The dependencies could not be installed; see npm's message above.");
    process.exit(status ?? 1);
  }
  // Not again, whatever npm has made of it.
  break;
}

const [tool, ...rest] = process.argv.slice(2);
const running = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "src", "tooling", `${tool}.ts`), ...rest],
  { cwd: root, stdio: "inherit" },
);
// A signal to this process is passed on to the tool, which ends in its own way. Ctrl+C reaches both.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => running.kill(signal));
running.on("exit", (status) => process.exit(status ?? 1));
