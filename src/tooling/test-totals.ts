import { relative } from "node:path";
import { projectFolder } from "./machine/folders";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests that passed only when they were run again, as "file › name". They count as passed, too. */
  readonly flaky: readonly string[];
}

/** The part of Jest's results (`--json`) that is read here. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      /** How often the test was run. */
      readonly invocations?: number;
    }[];
  }[];
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0, flaky: [] };

export function sum(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    flaky: [...a.flaky, ...b.flaky],
  };
}

/**
 * The totals of Jest's results. A file that could not be loaded counts as one failed test, and so do results that are
 * missing or unreadable: the run broke off.
 */
export function testTotals(json: string): Totals {
  try {
    const result = JSON.parse(json) as Results;
    const count = (name: Exclude<keyof Results, "testResults">) => {
      const value = result[name];
      if (typeof value !== "number") throw new Error(`no ${name}`);
      return value;
    };
    return {
      passed: count("numPassedTests"),
      failed: count("numFailedTests") + count("numRuntimeErrorTestSuites"),
      skipped: count("numPendingTests") + count("numTodoTests"),
      flaky: flakyTests(result),
    };
  } catch {
    return { ...noTests, failed: 1 };
  }
}

function flakyTests({ testResults }: Results): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, invocations = 1 }) => status === "passed" && invocations > 1)
      .map(({ ancestorTitles, title }) =>
        [relative(projectFolder, name), ...ancestorTitles, title].join(" › "),
      ),
  );
}

/** The closing lines of `npm test`. The last one is read by machines: it holds the three counts and nothing else. */
export function closingLines({ passed, failed, skipped, flaky }: Totals): string {
  const again =
    flaky.length === 0
      ? []
      : [`${flaky.length} flaky (passed only at the second try):`, ...flaky.map((test) => `  ${test}`), ""];
  return [...again, `${passed} passed, ${failed} failed, ${skipped} skipped`].join("\n");
}
