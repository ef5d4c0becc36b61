import { join } from "node:path";
import { projectFolder } from "../../src/tooling/machine/folders";
import { closingLines, noTests, sum, testTotals } from "../../src/tooling/test-totals";

const results = (given: object) =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...given,
  });

/** One file of Jest's results, with its tests: how often each was run, and how that ended. */
const file = (
  name: string,
  ...tests: readonly (readonly [title: string, status: string, runs: number])[]
) => ({
  name: join(projectFolder, name),
  assertionResults: tests.map(([title, status, invocations]) => ({
    ancestorTitles: ["undo"],
    title,
    status,
    invocations,
  })),
});

describe("the totals of npm test", () => {
  test("are Jest's", () => {
    expect(testTotals(results({ numFailedTests: 2, numPendingTests: 3 }))).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
      flaky: [],
    });
  });

  test("count a file that does not load as a failure", () => {
    expect(testTotals(results({ numRuntimeErrorTestSuites: 1 })).failed).toBe(1);
  });

  test.each(["", "{}", "not json"])("count missing results as a failure: %j", (json) => {
    expect(testTotals(json)).toEqual({ passed: 0, failed: 1, skipped: 0, flaky: [] });
  });

  test("name the tests that passed only when they were run again", () => {
    const testResults = [
      file("tests/e2e/insert.test.ts", ["removes the sheet", "passed", 2], ["keeps the rest", "passed", 1]),
      file("tests/e2e/pane.test.ts", ["closes", "failed", 2], ["is skipped", "pending", 0]),
    ];
    const name = join("tests", "e2e", "insert.test.ts");
    expect(testTotals(results({ testResults })).flaky).toEqual([`${name} › undo › removes the sheet`]);
  });
});

describe("the closing lines of npm test", () => {
  test("end in one plain line", () => {
    const lines = closingLines(sum(testTotals(results({})), testTotals(results({ numTodoTests: 1 }))));
    expect(lines).toBe("10 passed, 0 failed, 1 skipped");
  });

  test("list flaky tests before that line", () => {
    const flaky = sum(
      { ...noTests, passed: 1, flaky: ["a › b"] },
      { ...noTests, passed: 1, flaky: ["c › d"] },
    );
    expect(closingLines(flaky).split("\n")).toEqual([
      "2 flaky (passed only at the second try):",
      "  a › b",
      "  c › d",
      "",
      "2 passed, 0 failed, 0 skipped",
    ]);
  });
});
