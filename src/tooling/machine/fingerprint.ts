import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { projectFolder } from "./folders";

/**
 * One hash over the content of files and folders (paths from the project's folder) and over further texts:
 * equal as long as nothing that goes into a build has changed.
 */
export function fingerprint(paths: readonly string[], ...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, join(projectFolder, path));
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest("hex");
}

function add(hash: Hash, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name));
    return;
  }
  hash.update(`\0${relative(projectFolder, path)}\0`).update(readFileSync(path));
}
