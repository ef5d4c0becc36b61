import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, distFolder } from "../machine/folders";
import { pageScript } from "./page-script";

/**
 * A copy of the production build with an empty pane: React, Fluent UI and a search box that finds nothing, the smallest
 * pane that these allow. It has no functions. Resolves to its folder.
 */
export async function buildEmptyPane(): Promise<string> {
  const folder = join(cacheFolder, "bench", "empty-pane");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(distFolder, folder, {
    recursive: true,
    filter: (path) => !/[\\/](help|parts|taskpane-\w+\.(js|css))$/.test(path),
  });
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  writeFileSync(
    join(folder, "taskpane.html"),
    page.replace(/<link rel="stylesheet"[^>]*>/g, "").replace(/taskpane-\w+\.js/, "taskpane.js"),
  );
  writeFileSync(join(folder, "taskpane.js"), await pageScript("empty-pane-page.tsx"));
  writeFileSync(join(folder, "functions.js"), "");
  for (const file of ["functions.json", "functions.zh-cn.json"])
    writeFileSync(join(folder, file), '{ "functions": [] }\n');
  return folder;
}
