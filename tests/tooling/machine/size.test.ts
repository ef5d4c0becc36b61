import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSizes, weigh } from "../../../src/tooling/machine/size";

describe("the ceilings of the build", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "size-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("count what is compressed, of the scripts that each loads", () => {
    writeFileSync(join(folder, "functions.js"), "x".repeat(1_000_000));
    writeFileSync(join(folder, "taskpane.js"), randomBytes(100_000));
    const [functions, pane] = weigh(folder);
    expect(functions?.kilobytes).toBeLessThan(2);
    expect(pane?.kilobytes).toBeCloseTo(100, 0);
    expect(checkSizes(folder)).toHaveLength(2);
  });

  test("are kept: a build above one fails and says by how much", () => {
    writeFileSync(join(folder, "functions.js"), randomBytes(61_000));
    expect(() => checkSizes(folder)).toThrow(/functions\.js is 61\.\d kB min\+gzip; the ceiling is 60 kB/);
  });
});
