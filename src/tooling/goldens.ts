/**
 * `node scripts/run.mjs goldens`: draws anew the pictures that the views of the pane must look like, from the production
 * build. Look at what `git diff` shows before you commit them.
 */
import { runScript, runTool } from "./machine/command";

async function draw(): Promise<number> {
  const built = await runScript("build", { environment: { ADDIN_URL: "", OFFICE_CLOUD: "" } });
  if (built !== 0) return built;
  process.env["GOLDENS"] = "draw";
  return runTool("jest", ["--selectProjects", "e2e", "--runInBand", "tests/e2e/views-"]);
}

draw().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
