import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** How long a lock file may be empty, in milliseconds: it is created first and filled afterwards. */
const filling = 2000;

/**
 * Waits until no other process holds the lock file, then takes it; resolves to the function that releases it. `waiting`
 * is called once if another process holds it. The lock of a process that no longer runs is ignored.
 */
export async function takeTurn(file: string, waiting: () => void, every = 250): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let isWaiting = false; !created(file); isWaiting = true) {
    if (!isHeld(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isWaiting) waiting();
    await pause(every);
  }
  return () => rmSync(file, { force: true });
}

/** Creates the lock file unless it exists. */
function created(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isHeld(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (!(pid > 0)) return Date.now() - statSync(file).mtimeMs < filling;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
