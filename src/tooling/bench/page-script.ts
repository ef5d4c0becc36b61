import { build } from "esbuild";
import { projectFolder } from "../machine/folders";

/** Bundles a file of this folder that runs in a page into the text of one script. */
export async function pageScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [`src/tooling/bench/${file}`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild wrote nothing for ${file}.`);
  return script.text;
}
