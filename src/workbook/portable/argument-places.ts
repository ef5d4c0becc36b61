import type { Grid } from "../../functions/engine/cells";
import { calculated, constant, formula } from "../../functions/portable/expression";
import type { Given } from "../../functions/portable/given";
import { NotNative } from "../../functions/portable/not-native";
import type { SheetArea } from "../cells/address";
import { referenceKeepingBlanks } from "../formulas/keep-blanks";
import { argumentIn } from "../formulas/parse-calls";
import { referencesIn } from "../formulas/parse-references";
import { targetOf } from "../formulas/resolve-reference";
import { areaBlock } from "./area-block";
import type { WorkSheet } from "./work-sheet";
import type { WorkbookNow } from "./workbook-now";

const noSuchCells = new NotNative({
  en: "An argument refers to cells that are not in this workbook.",
  zh: "参数引用的单元格不在本工作簿中。",
});

const calculatedArgument = new NotNative({
  en: "An argument is calculated within the formula in a way that older versions of Excel do not know.",
  zh: "参数在公式内计算，所用写法不被旧版 Excel 支持。",
});

/** An argument of a call: where it stands, and the cells that it holds now. */
export interface PlacedArgument {
  readonly given: Given;
  readonly cells: Grid | undefined;
}

/** Cells of a place, as an argument. */
export function placedCells(place: SheetArea, workbook: WorkbookNow): PlacedArgument {
  const cells = workbook.values(place);
  const block = areaBlock(place.sheet, place.area);
  const isOne = place.area.height === 1 && place.area.width === 1;
  const given: Given = isOne
    ? { is: "cell", reference: block.all, present: cells[0]?.[0] ?? null }
    : { is: "range", cells: block, present: cells };
  return { given, cells };
}

/** What an argument without calls stands for, by its text in a formula of a cell. */
export function placeArgument(
  text: string,
  from: SheetArea,
  workbook: WorkbookNow,
  work: WorkSheet,
): PlacedArgument {
  const argument = argumentIn(text);
  switch (argument.is) {
    case "omitted":
      return { given: { is: "omitted" }, cells: undefined };
    case "value":
      return { given: { is: "typed", value: argument.value }, cells: [[argument.value]] };
    case "array":
      return writtenRows(argument.rows, work);
    case "reference":
      return referredTo(argument.reference, from, workbook);
    case "expression": {
      const range = referenceKeepingBlanks(argument.text);
      if (range !== undefined) return referredTo(range, from, workbook);
      return countedYears(argument.text, from, workbook, work);
    }
  }
}

/** An array constant, in cells of its own. */
function writtenRows(rows: Grid, work: WorkSheet): PlacedArgument {
  const block = work.block(rows.length, rows[0]?.length ?? 1);
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null && typeof value !== "object") block.set(i, j, constant(value));
    }),
  );
  return { given: { is: "range", cells: block, present: rows }, cells: rows };
}

function referredTo(text: string, from: SheetArea, workbook: WorkbookNow): PlacedArgument {
  const [reference] = referencesIn(`=${text}`);
  const target = reference && targetOf(reference, `=${text}`, from, workbook.directory);
  if (target?.is === "constant")
    return { given: { is: "typed", value: target.value }, cells: [[target.value]] };
  if (target?.is !== "cells") throw noSuchCells;
  return placedCells(target.isSpill ? workbook.spillAt(target.place) : target.place, workbook);
}

/** The number that a sum or difference of cells makes now. */
function resultOf(text: string, from: SheetArea, workbook: WorkbookNow): number {
  const terms = [...text.matchAll(/([+-]?)\s*([^+-]+)/g)];
  return terms.reduce((sum, [, sign, term = ""]) => {
    const value = /^[\d.]+$/.test(term.trim())
      ? Number(term)
      : Number(referredTo(term.trim(), from, workbook).cells?.[0]?.[0] ?? 0);
    return sign === "-" ? sum - value : sum + value;
  }, 0);
}

/**
 * SEQUENCE(count, 1, start), which only newer versions know: a column in which each cell is the one above + 1. The
 * column keeps its length; once the count differs it is #N/A.
 */
function countedYears(text: string, from: SheetArea, workbook: WorkbookNow, work: WorkSheet): PlacedArgument {
  const [, count = "", start = ""] = /^SEQUENCE\(([^(),]+),1,([^(),]+)\)$/i.exec(text.trim()) ?? [];
  if (count === "") throw calculatedArgument;
  const length = resultOf(count, from, workbook);
  const first = resultOf(start, from, workbook);
  if (!(length >= 1) || length > mostCounted) throw calculatedArgument;
  const block = work.block(length, 1);
  const absolute = (formulaText: string) => calculated(absoluteReferences(formulaText, from, workbook));
  block.set(0, 0, formula`IF(${absolute(count)}=${length},${absolute(start)},NA())`);
  const cells = Array.from({ length }, (_, i) => [first + i]);
  for (let i = 1; i < length; i++) block.set(i, 0, formula`${block.at(i - 1, 0)}+1`);
  const isOne = length === 1;
  return {
    given: isOne
      ? { is: "cell", reference: block.at(0, 0), present: first }
      : { is: "range", cells: block, present: cells },
    cells,
  };
}

const mostCounted = 1000;

/** An expression of references as it is written on another sheet. */
function absoluteReferences(text: string, from: SheetArea, workbook: WorkbookNow): string {
  return referencesIn(`=${text}`).reduce((result, reference) => {
    const target = targetOf(reference, `=${text}`, from, workbook.directory);
    if (target?.is !== "cells") throw noSuchCells;
    const absolute = areaBlock(target.place.sheet, target.place.area).all.text;
    return result.replace(
      new RegExp(`(?<![\\w!$])${reference.text.replaceAll("$", "\\$")}(?![\\w!])`, "g"),
      () => absolute,
    );
  }, text);
}
