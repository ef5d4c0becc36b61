/** `npm run fix`: writes what is generated, then repairs what lint and format can repair. */
import { runScript, runTool } from "./machine/command";

async function fix(): Promise<boolean> {
  const generated = await runScript("generate");
  const linted = await runTool("eslint", [".", "--fix"]);
  const formatted = await runTool("prettier", ["--write", ".", "--log-level", "warn"]);
  return generated === 0 && linted === 0 && formatted === 0;
}

fix().then(
  (whole) => {
    process.exitCode = whole ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
