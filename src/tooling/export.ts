/** `npm run export`: every table, chart and model as .xlsx in both languages, in dist/files/. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportedFiles } from "./export/exported-files";
import { distFolder } from "./machine/folders";

async function main(): Promise<void> {
  const files = await exportedFiles();
  const folder = join(distFolder, "files");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`${files.length} files, ${Math.round(size / 1024)} kB, in dist/files/.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
