import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./folders";

/** A running server of this folder. */
export interface Running {
  readonly port: number;
  readonly pid: number;
}

const note = join(cacheFolder, "running.json");

/** Records that this process serves at a port; returns the function to call when it ends. */
export function noteRunning(port: number, file = note): () => void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify({ port, pid: process.pid } satisfies Running));
  return () => rmSync(file, { force: true });
}

/** The recorded server, if its process is still running: a process that was killed leaves its record behind. */
export function notedRunning(file = note): Running | undefined {
  try {
    const { port, pid } = JSON.parse(readFileSync(file, "utf8")) as Partial<Running>;
    if (typeof port !== "number" || typeof pid !== "number") return undefined;
    process.kill(pid, 0);
    return { port, pid };
  } catch {
    return undefined;
  }
}
