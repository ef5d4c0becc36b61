// Runs one tool of src/tooling by name, after making sure that its dependencies are there:
// `npm start` and `npm test` work in a fresh clone with nothing but Node.
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

/** npm leaves a copy of what it installed in node_modules; when it names what the lockfile names, nothing is to do. */
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
/** One process installs at a time, for npm takes away first what another has put there. A note holds its id. */
const note = join(root, ".cache", "installing");

function beginInstalling() {
  mkdirSync(dirname(note), { recursive: true });
  try {
    writeFileSync(note, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isInstalling()) rmSync(note, { force: true });
    return false;
  }
}

function isInstalling() {
  try {
    const pid = Number(readFileSync(note, "utf8"));
    // It is made first and filled then.
    return pid > 0 ? process.kill(pid, 0) : Date.now() - statSync(note).mtimeMs < 2000;
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
  rmSync(note, { force: true });
  if (status !== 0) {
    console.error("The dependencies could not be installed; npm's message is above.");
    process.exit(status ?? 1);
  }
  // Whatever npm made of it: once is enough.
  break;
}

const [tool, ...rest] = process.argv.slice(2);
const running = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "src", "tooling", `${tool}.ts`), ...rest],
  { cwd: root, stdio: "inherit" },
);
// Whoever stops this stops the tool, which ends in its own way. Ctrl+C reaches both by itself.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => running.kill(signal));
running.on("exit", (status) => process.exit(status ?? 1));
