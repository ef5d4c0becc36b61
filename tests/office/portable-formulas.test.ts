import { handbook } from "../../src/functions/handbook";
import type { Scalar } from "../../src/functions/engine/cells";
import { portableBook } from "../../src/functions/portable-book";
import { cellRef } from "../../src/xlsx/area";
import { writeBook } from "../../src/xlsx/write/write-book";
import { recalculated, type Calculated } from "../support/office/recalculate";
import { CaseBook, forms } from "../support/portable/case-book";
import { RandomCalls } from "../support/portable/random-calls";

/** Calls with random arguments of each function. */
const randomCalls = 4;

const book = new CaseBook();
let read: Calculated;
beforeAll(async () => {
  const random = new RandomCalls(20241129);
  for (const [id, portable] of Object.entries(portableBook)) {
    if (portable.form === "value") continue;
    const calls = handbook[id]!.examples.map(({ given }) => given);
    for (let i = 0; i < randomCalls; i++) calls.push(random.of(id));
    for (const given of calls) {
      for (const form of forms) await book.add(id, given, form);
      if (given.some((one) => typeof one === "object"))
        await book.add(id, given, "cells", random.later(id, given));
    }
  }
  read = (await recalculated(new Map([["portable.xlsx", writeBook(book.file)]]))).get("portable.xlsx")!;
}, 300_000);

function isSame(found: Scalar | undefined, expected: Scalar): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return (found ?? "") === expected;
  return Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-6);
}

test("LibreOffice calculates the native formulas to what the functions answer", () => {
  const wrong = book.expected
    .map(({ call, row, column, formula, value }) => {
      return { call, formula, expected: value, found: read("Out", cellRef(row, column)) };
    })
    .filter(({ found, expected }) => !isSame(found, expected));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(wrong).toHaveLength(0);
  expect(book.expected.length).toBeGreaterThan(8_000);
});
