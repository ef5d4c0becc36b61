import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** How long a note may be empty: it is made first and filled then. Milliseconds. */
const filling = 2000;

/**
 * Waits until no other process does what the file stands for, then notes that this one does; call the answer when it is
 * done. `waiting` is told once where there is something to wait for. A process that was killed holds nobody up.
 */
export async function takeTurn(file: string, waiting: () => void, every = 250): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let isTold = false; !noted(file); isTold = true) {
    if (!isHeld(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isTold) waiting();
    await pause(every);
  }
  return () => rmSync(file, { force: true });
}

/** Makes the note, unless there is one. */
function noted(file: string): boolean {
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
    // Somebody else's process is there as well.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
