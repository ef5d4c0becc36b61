import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ceilings, checkSizes, weigh } from "../../../src/tooling/machine/size";

describe("the ceilings of the build", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "size-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("count the compressed size of each group of files", () => {
    writeFileSync(join(folder, "functions.js"), "x".repeat(1_000_000));
    writeFileSync(join(folder, "taskpane-0123456789.js"), randomBytes(100_000));
    writeFileSync(join(folder, "taskpane.html"), "");
    const [functions, pane] = weigh(folder);
    expect(functions?.kilobytes).toBeLessThan(2);
    expect(pane?.kilobytes).toBeCloseTo(100, 0);
    expect(checkSizes(folder)).toHaveLength(2);
  });

  test("fail a build that exceeds one, with its size", () => {
    const most = ceilings[0]?.most ?? 0;
    writeFileSync(join(folder, "functions.js"), randomBytes((most + 1) * 1000));
    expect(() => checkSizes(folder)).toThrow(
      new RegExp(`functions\\.js is ${most + 1}\\.\\d kB min\\+gzip; the ceiling is ${most} kB`),
    );
  });
});
