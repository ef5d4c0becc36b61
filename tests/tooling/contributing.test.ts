import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { projectFolder } from "../../src/tooling/machine/folders";
import { carryOut, stepsUnder } from "../support/walked-example";

const contributing = readFileSync(join(projectFolder, "CONTRIBUTING.md"), "utf8");
/** What the examples change and what their commands read. */
const copied = [
  ...["src", "tests/functions", "tests/report", "tests/support"],
  ...["README.md", "CONTRIBUTING.md", "BENCHMARKS.md"],
  ...["jest.config.cjs", "package.json", "tsconfig.json", "tsconfig.jest.json", "tsconfig.node.json"],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "contributing-"));
  for (const path of copied) cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
  symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true }));

const typeCheck = "npx tsc -p tsconfig.json";
const generate = "npm run generate";

/** What the compiler says about files of the copy, under the options that `npx tsc -p tsconfig.json` reads. */
function complaints(paths: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, folder);
  const files = paths.filter((path) => path.startsWith("src/")).map((path) => join(folder, path));
  const program = ts.createProgram(files, options);
  return files.flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

/** Carries out an example; returns what its type checks say, and the test files that it names. */
function walk(heading: string): { readonly said: string[][]; readonly tests: string[]; touched: string[] } {
  const said: string[][] = [];
  const tests: string[] = [];
  const touched: string[] = [];
  for (const step of stepsUnder(heading, contributing)) {
    if (step.kind !== "run") {
      carryOut(step, folder);
      touched.push(step.path);
    } else if (step.command === typeCheck) said.push(complaints([...new Set(touched)]));
    else if (step.command.startsWith("npx jest ")) tests.push(...step.command.split(" ").slice(2));
    // Once for all examples, below.
    else expect(step.command).toBe(generate);
  }
  return { said, tests, touched };
}

const node = (...given: readonly string[]) =>
  spawnSync(process.execPath, given, { cwd: folder, encoding: "utf8" });

test("a new function and a new table: the steps compile, and the checks that they name pass", () => {
  const walks = ["A new function", "A new table"].map(walk);
  expect(walks.map(({ said }) => said)).toEqual([[[]], [[]]]);
  const generated = node("--import", "tsx", "src/tooling/generate.ts");
  expect([generated.status, generated.stderr]).toEqual([0, ""]);
  expect(generated.stdout).toContain("Written: src/report/checksum.generated.ts");
  const tests = walks.flatMap((one) => one.tests);
  const checked = node("node_modules/jest/bin/jest.js", "--runInBand", "--silent", "--json", ...tests);
  expect([checked.status, checked.status === 0 ? "" : checked.stderr]).toEqual([0, ""]);
  const { numPassedTests, testResults } = JSON.parse(checked.stdout) as {
    numPassedTests: number;
    testResults: readonly { readonly name: string }[];
  };
  expect(testResults).toHaveLength(tests.length);
  expect(numPassedTests).toBeGreaterThan(tests.length);
}, 300_000);

test("a new language: the compiler names what is missing, and is content where it was added", () => {
  const steps = stepsUnder("A new language", contributing);
  const [declared, ...translated] = steps.filter((step) => step.kind !== "run");
  expect(steps.filter((step) => step.kind === "run").map(({ command }) => command)).toEqual([typeCheck]);
  carryOut(declared!, folder);
  const files = translated.map(({ path }) => path);
  const before = complaints(["src/report/provenance.ts", "src/report/sections.ts"]);
  expect(before.length).toBeGreaterThan(10);
  for (const complaint of before) expect(complaint).toMatch(/'de' is missing/);
  for (const step of translated) carryOut(step, folder);
  expect(complaints([...new Set(files)])).toEqual([]);
}, 120_000);
