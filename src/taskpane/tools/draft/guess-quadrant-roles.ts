import { headingParts } from "../../../workbook/table-layout/heading-parts";
import type { UserTable } from "../../../workbook/tools/user-table";
import type { ColumnRole } from "./state";

/** Names of what is put in, and of what comes out. */
const inputWords =
  /staff|employee|headcount|spend|invest|cost|expens|input|capital|branch|asset|人员|人数|员工|投入|投资|成本|费用|支出|网点|资产|资本/i;
const outputWords =
  /revenue|income|profit|sales|users?\b|customers?|mau|output|volume|patent|收入|营收|利润|产出|用户|客户|交易|业务量|服务量|专利|月活/i;

interface Named {
  readonly column: number;
  readonly name: string;
  readonly period: string | undefined;
}

/** Returns the likely roles of the columns of numbers: of two periods if their names have periods, or of one. */
export function quadrantRoles(
  { columns }: UserTable,
  numeric: readonly number[],
): ReadonlyMap<number, ColumnRole> {
  const named = numeric.map((column): Named => {
    const cell = columns[column]?.head?.cell;
    const { name, period } = headingParts(typeof cell === "string" ? cell : "");
    return { column, name: name.toLowerCase().trim(), period };
  });
  return ofTwoPeriods(named) ?? ofHalves(named) ?? ofOnePeriod(named);
}

/** Pairs the columns of the last two periods by their names: IT spend 2022 and IT spend 2023. */
function ofTwoPeriods(named: readonly Named[]): ReadonlyMap<number, ColumnRole> | undefined {
  const periods = [...new Set(named.flatMap(({ period }) => period ?? []))].sort();
  const [first, second] =
    periods.length > 1 ? periods.slice(-2) : periods[0] === "before" ? ["before", undefined] : [];
  if (first === undefined) return undefined;
  const pairs = named.flatMap((one) => {
    const other = named.find(({ name, period }) => period === second && name === one.name);
    return one.period === first && other ? [{ before: one, after: other }] : [];
  });
  if (pairs.length < 2) return undefined;
  const isInput = inputsAmong(pairs.map(({ before }) => before.name));
  return new Map(
    pairs.flatMap(({ before, after }, i): [number, ColumnRole][] => [
      [before.column, isInput[i] ? "input0" : "output0"],
      [after.column, isInput[i] ? "input" : "output"],
    ]),
  );
}

/** Two halves whose names repeat, or of which the first is the earlier period: In 0, Out 0, In 1, Out 1. */
function ofHalves(named: readonly Named[]): ReadonlyMap<number, ColumnRole> | undefined {
  const half = named.length / 2;
  if (named.length < 4 || !Number.isInteger(half)) return undefined;
  const [early, late] = [named.slice(0, half), named.slice(half)];
  const stem = ({ name }: Named) => name.replace(/[\s_-]*\d$/, "");
  const repeats = early.every((one, i) => late[i] !== undefined && stem(one) === stem(late[i]));
  const isEarlier = early.every(({ period }) => period === "before") && late.every(({ period }) => !period);
  if (!repeats && !isEarlier) return undefined;
  const isInput = inputsAmong(early.map(({ name }) => name));
  return new Map([
    ...early.map(({ column }, i): [number, ColumnRole] => [column, isInput[i] ? "input0" : "output0"]),
    ...late.map(({ column }, i): [number, ColumnRole] => [column, isInput[i] ? "input" : "output"]),
  ]);
}

/** Inputs, outputs, and the last column as a score. */
function ofOnePeriod(named: readonly Named[]): ReadonlyMap<number, ColumnRole> {
  const hasScore = named.length >= 3;
  const used = hasScore ? named.slice(0, -1) : named;
  const isInput = inputsAmong(
    used.map(({ name }) => name),
    1,
  );
  const roles = new Map<number, ColumnRole>();
  for (const [i, { column }] of used.entries()) roles.set(column, isInput[i] ? "input" : "output");
  const last = named.at(-1);
  if (hasScore && last) roles.set(last.column, "score");
  return roles;
}

/** Which names are inputs: by their words; if these leave nothing on one side, the first `few` or the first half. */
function inputsAmong(
  names: readonly string[],
  few = Math.max(1, Math.floor(names.length / 2)),
): readonly boolean[] {
  const byWords = names.map((name) => inputWords.test(name) && !outputWords.test(name));
  const count = byWords.filter(Boolean).length;
  const isKnown = count > 0 && count < names.length;
  return isKnown ? byWords : names.map((_, i) => i < few);
}
