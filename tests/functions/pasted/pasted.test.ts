import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isProblem } from "../../../src/model/problem";
import { evaluatedLater } from "../../support/ask";

/** A call as a user would make it, with its correct answer and the authority for it. */
interface Pasted {
  readonly id: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly right: unknown;
  readonly tolerance: number;
  readonly authority: string;
}

interface Refusal {
  readonly error: string;
  readonly says?: string;
}
interface Named {
  readonly pairs: Readonly<Record<string, number>>;
}

const calls = JSON.parse(readFileSync(join(__dirname, "calls.json"), "utf8")) as readonly Pasted[];

/** A text between slashes is a pattern; any other text is compared as it is. */
function pattern(text: string): RegExp {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/.exec(text) ?? [];
  return source === undefined ? new RegExp(`^${text.replace(/[/!]/g, "\\$&")}$`) : new RegExp(source, flags);
}

function close(value: unknown, right: unknown, tolerance: number): void {
  if (typeof right !== "number") expect(value).toEqual(right);
  else
    expect(Math.abs((value as number) - right)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(right)));
}

/** Bars separate labels of which any is correct: I|IV. */
function oneOfLabels(value: unknown, right: unknown, tolerance: number): void {
  if (typeof right === "string" && right.includes("|")) expect(right.split("|")).toContain(value);
  else close(value, right, tolerance);
}

test.each(calls.map((one) => [one.id, one] as const))("%s", async (_, { call, args, right, tolerance }) => {
  const { cells } = await evaluatedLater(call, ...args);
  const values = cells.map((row) =>
    row.map(({ value }) => (typeof value === "object" && !isProblem(value) ? value.value : value)),
  );
  if (typeof right === "object" && right !== null && "error" in right) {
    const { error, says } = right as Refusal;
    const [cell] = cells[0]!;
    expect(isProblem(cell!.value) && cell!.value.code).toMatch(pattern(error));
    if (says) expect(isProblem(cell!.value) && cell!.value.sentence.en).toMatch(pattern(says));
  } else if (typeof right === "object" && right !== null && "pairs" in right) {
    const found = new Map(values.map(([name, value]) => [name, value]));
    for (const [name, value] of Object.entries((right as Named).pairs))
      close(found.get(name), value, tolerance);
  } else if (Array.isArray(right)) {
    expect(values).toHaveLength(right.length);
    for (const [i, row] of (right as unknown[][]).entries())
      for (const [j, value] of row.entries()) oneOfLabels(values[i]?.[j], value, tolerance);
  } else close(values[0]?.[0], right, tolerance);
});
