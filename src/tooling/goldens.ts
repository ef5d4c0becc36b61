/**
 * `node scripts/run.mjs goldens`: redraws the reference pictures of the pane's views from the production build. Check
 * `git diff` before you commit them.
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
