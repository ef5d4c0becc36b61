/**
 * `npm test`: everything that must hold, in the order in which it is found out soonest. A step that fails does not keep
 * the others from running; the last line gives the totals of all tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { runScript, runTool } from "./machine/command";
import { cacheFolder } from "./machine/folders";
import { findLibreOffice } from "./machine/installed-office";
import { ensureBrowser, ensureLibreOffice } from "./machine/prerequisites";
import { closingLines, noTests, sum, testTotals, type Totals } from "./test-totals";

interface Step {
  readonly name: string;
  /** The step without whose success this one has nothing to look at. */
  readonly after?: string;
  /** False if this machine lacks what the step needs. */
  isPossible?(): boolean;
  run(): Promise<Outcome>;
}

interface Outcome {
  readonly passed: boolean;
  readonly totals: Totals;
}

const projects = ["tsconfig.json", "tsconfig.addin.json", "tsconfig.workbench.json", "tsconfig.node.json"];
const results = join(cacheFolder, "test");

/** Steps that need one processor or none run at once with others; each row is a sequence. What follows waits for all. */
const stages: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: "types", run: () => check(types()) },
      {
        name: "format",
        run: () =>
          checkBy("prettier", [
            ...["--check", ".", "--log-level", "warn"],
            ...["--cache", "--cache-location", cached("prettier")],
          ]),
      },
    ],
    [
      {
        name: "production build",
        // For the default address and cloud, whatever the environment says: the tests expect them.
        run: () =>
          check(runScript("build", { environment: { ADDIN_URL: "", OFFICE_CLOUD: "" }, inOnePiece: true })),
      },
      {
        name: "lint",
        run: () =>
          checkBy("eslint", [
            ...[".", "--max-warnings", "0"],
            ...["--cache", "--cache-location", cached("eslint")],
          ]),
      },
    ],
    [
      { name: "a browser", run: browser },
      // Without it the last step is named as not run; with CI=true that is a failure.
      { name: "LibreOffice", run: office },
      {
        // Says so itself if the schemas are not at hand; that counts as no test, neither passed nor skipped.
        name: "manifest.xml against Microsoft's XML schemas",
        run: () => check(runScript("schemas", { inOnePiece: true })),
      },
    ],
  ],
  [
    [
      {
        name: "unit, property, architecture, generated text and manifest",
        run: () => jest("unit", availableParallelism()),
      },
      { name: "the build by itself", after: "production build", run: () => jest("build", 1) },
      {
        name: "exported files in LibreOffice",
        isPossible: () => findLibreOffice() !== undefined,
        run: () => jest("office", 1),
      },
      // Two browsers keep two processors busy; more of them would make each other late.
      {
        name: "end to end",
        after: "production build",
        run: () => jest("e2e", Math.min(2, availableParallelism())),
      },
    ],
  ],
];

/** Type-checks every part against what it may know. The caches make the second time quick. */
async function types(): Promise<number> {
  let worst = 0;
  for (const project of projects) {
    const memory = ["--incremental", "--tsBuildInfoFile", cached(`${project}.tsbuildinfo`)];
    const code = await runTool("tsc", ["-p", project, "--pretty", ...memory], { inOnePiece: true });
    worst = Math.max(worst, code);
  }
  return worst;
}

async function check(code: Promise<number>): Promise<Outcome> {
  return { passed: (await code) === 0, totals: noTests };
}

function checkBy(tool: "eslint" | "prettier", args: readonly string[]): Promise<Outcome> {
  return check(runTool(tool, args, { inOnePiece: true }));
}

/** Runs one of Jest's projects; what it counted stands in a file, since its output is for reading. */
async function jest(project: string, workers: number): Promise<Outcome> {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const code = await runTool("jest", [
    ...["--selectProjects", project, "--maxWorkers", String(workers)],
    ...["--json", "--outputFile", file],
  ]);
  const totals = testTotals(existsSync(file) ? readFileSync(file, "utf8") : "");
  return { passed: code === 0 && totals.failed === 0 && totals.passed > 0, totals };
}

async function browser(): Promise<Outcome> {
  const missing = await ensureBrowser();
  if (missing) console.error(missing);
  return { passed: missing === undefined, totals: noTests };
}

async function office(): Promise<Outcome> {
  const missing = await ensureLibreOffice();
  if (missing) console.error(missing);
  return { passed: missing === undefined || !process.env["CI"], totals: noTests };
}

function cached(name: string): string {
  return join(results, name);
}

async function test(): Promise<void> {
  mkdirSync(results, { recursive: true });
  const began = Date.now();
  const failed: string[] = [];
  const lines: string[] = [];
  let totals = noTests;

  const take = async ({ name, after, isPossible, run }: Step): Promise<void> => {
    if (isPossible?.() === false) {
      lines.push(`  –  ${name}: not run, since this machine lacks what it needs`);
      return;
    }
    if (after !== undefined && failed.includes(after)) {
      lines.push(`  –  ${name}: not run, since “${after}” failed`);
      failed.push(name);
      totals = sum(totals, { ...noTests, failed: 1 });
      return;
    }
    console.log(`\n—— ${name}`);
    const start = Date.now();
    const outcome = await run();
    if (!outcome.passed) failed.push(name);
    // A step that fails without a failing test counts as one: the last line never says that all is well when it is not.
    const silent = !outcome.passed && outcome.totals.failed === 0;
    totals = sum(totals, silent ? { ...outcome.totals, failed: 1 } : outcome.totals);
    lines.push(`  ${outcome.passed ? "✓" : "✗"}  ${name} (${seconds(Date.now() - start)})`);
  };

  for (const sequences of stages) {
    await Promise.all(
      sequences.map(async (sequence) => {
        for (const step of sequence) await take(step);
      }),
    );
  }
  console.log(`\n—— in all ${seconds(Date.now() - began)}\n${lines.join("\n")}\n`);
  console.log(closingLines(totals));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

test().catch((error: unknown) => {
  console.error(error);
  console.log(closingLines({ ...noTests, failed: 1 }));
  process.exitCode = 1;
});
