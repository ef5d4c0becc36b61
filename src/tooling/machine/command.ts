import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./folders";

export interface RunOptions {
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Prints the output when the program has ended, so that programs running at once do not mix theirs. */
  readonly inOnePiece?: boolean;
  /** Receives the output as it is printed. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a program in the project's folder and prints its output; resolves to its exit code. */
export function run(
  program: string,
  args: readonly string[],
  { environment = {}, inOnePiece = false, onOutput }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: inOnePiece ? ["ignore", "pipe", "pipe"] : onOutput ? ["inherit", "pipe", "pipe"] : "inherit",
      // npm's programs are scripts on Windows.
      shell: process.platform === "win32" && !program.includes("\\"),
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (piece: Buffer) => {
        onOutput?.(piece.toString("utf8"));
        if (inOnePiece) output.push(piece);
        else process.stdout.write(piece);
      });
    child.on("error", () => resolve(127));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

const programs = {
  eslint: "eslint/bin/eslint.js",
  jest: "jest/bin/jest.js",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
} as const;

/** Runs one of the project's tools with the Node that runs this process. */
export function runTool(
  name: keyof typeof programs,
  args: readonly string[],
  options?: RunOptions,
): Promise<number> {
  return run(process.execPath, [join(projectFolder, "node_modules", programs[name]), ...args], options);
}

/** Runs a script of src/tooling, as package.json does. */
export function runScript(name: string, options?: RunOptions): Promise<number> {
  return run(process.execPath, [join(projectFolder, "scripts", "run.mjs"), name], options);
}
