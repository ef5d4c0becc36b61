import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./folders";

/** Runs a program in the project's folder, its output going where ours goes; answers with its exit code. */
export function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: "inherit",
      // npm's programs are scripts on Windows.
      shell: process.platform === "win32" && !program.includes("\\"),
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

const programs = {
  eslint: "eslint/bin/eslint.js",
  jest: "jest/bin/jest.js",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
} as const;

/** Runs one of the project's tools with this very Node. */
export function runTool(name: keyof typeof programs, args: readonly string[]): Promise<number> {
  return run(process.execPath, [join(projectFolder, "node_modules", programs[name]), ...args]);
}

/** Runs a script of src/tooling, as package.json does. */
export function runScript(name: string, environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return run(process.execPath, [join(projectFolder, "scripts", "run.mjs"), name], environment);
}
