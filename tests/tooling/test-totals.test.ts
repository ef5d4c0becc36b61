import { sum, testTotals, totalsLine } from "../../src/tooling/test-totals";

const results = (counts: object) =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
  });

describe("the totals of npm test", () => {
  test("are Jest's", () => {
    expect(testTotals(results({ numFailedTests: 2, numPendingTests: 3 }))).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });

  test("count a file that does not load as a failure", () => {
    expect(testTotals(results({ numRuntimeErrorTestSuites: 1 })).failed).toBe(1);
  });

  test.each(["", "{}", "not json"])("count missing results as a failure: %j", (json) => {
    expect(testTotals(json)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("end in one line", () => {
    const line = totalsLine(sum(testTotals(results({})), testTotals(results({ numTodoTests: 1 }))));
    expect(line).toBe("10 passed, 0 failed, 1 skipped");
  });
});
