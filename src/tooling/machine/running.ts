import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./folders";

/** A server of this folder that somebody has started and not ended. */
export interface Running {
  readonly port: number;
  readonly pid: number;
}

const note = join(cacheFolder, "running.json");

/** Notes that this process serves at a port; call the answer when it ends. */
export function noteRunning(port: number, file = note): () => void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify({ port, pid: process.pid } satisfies Running));
  return () => rmSync(file, { force: true });
}

/** The server that was noted, if its process is still there; one that was killed leaves its note behind. */
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
