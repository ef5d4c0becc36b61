export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0 };

export function sum(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * What Jest's own results count. A file that could not even be loaded counts as one failed test, and so do results
 * that are missing or unreadable: the run broke off.
 */
export function testTotals(json: string): Totals {
  try {
    const result = JSON.parse(json) as Record<string, number>;
    const count = (name: string) => {
      const value = result[name];
      if (typeof value !== "number") throw new Error(`no ${name}`);
      return value;
    };
    return {
      passed: count("numPassedTests"),
      failed: count("numFailedTests") + count("numRuntimeErrorTestSuites"),
      skipped: count("numPendingTests") + count("numTodoTests"),
    };
  } catch {
    return { ...noTests, failed: 1 };
  }
}

/** The last line of `npm test`. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
