import { languages } from "../../../src/report/language";
import { textWidth } from "../../../src/workbook/format/text-width";
import { models } from "../../../src/workbook/models/library/models";
import { planModelSheets } from "../../../src/workbook/models/plan-model-sheets";
import { shapeCodes } from "../../../src/workbook/models/shapes";
import { applyPreferences } from "../../../src/workbook/plan/apply-preferences";
import { numberCopy } from "../../../src/workbook/plan/number-copy";
import type { PlannedSheet } from "../../../src/workbook/plan/plan";
import { planBook } from "../../../src/workbook/file/plan-book";
import { defaultPreferences } from "../../../src/workbook/format/preferences";
import { writeBook } from "../../../src/xlsx/write/write-book";
import { CalculatedModel } from "../../support/models/calculated-model";
import { walk } from "../../support/models/every-model";
import { drawn } from "../../support/workbook/drawn-cells";

const date = "2026-11-30";
const cases = models.flatMap((model) => languages.map((language) => [model.key, language, model] as const));

const formulasOf = (sheet: PlannedSheet) =>
  walk(sheet).flatMap(({ content }) =>
    typeof content === "object" && "formula" in content ? [content.formula] : [],
  );

describe.each(cases)("%s in %s", (_key, language, model) => {
  const planned = planModelSheets(model, language, date);
  const sheets = planned.plan.sheets!;

  test("is planned as it was", () => {
    const golden = sheets.map((sheet) => `## ${sheet.name}\n\n${drawn(sheet)}`).join("\n\n");
    expect(golden).toMatchSnapshot();
  });

  test("every check holds with the values that it comes with", async () => {
    const calculated = await CalculatedModel.of(planned);
    expect(calculated.failing()).toEqual([]);
    expect(calculated.value("checks.total")).toBe(0);
  });

  test("no cell shows an error but an #N/A that charts leave out", async () => {
    const calculated = await CalculatedModel.of(planned);
    sheets.forEach((sheet, i) => {
      const mayBeGap = new Set(
        sheet.operations.flatMap((operation) =>
          operation.do === "condition" && operation.style === "gap"
            ? Array.from(
                { length: operation.area.width },
                (_, j) => `${operation.area.row},${operation.area.column + j}`,
              )
            : [],
        ),
      );
      calculated.shown(i).forEach((line, row) =>
        line.forEach((cell, column) => {
          if (typeof cell === "object" && cell !== null)
            expect([sheet.id, row, column, cell.code, mayBeGap.has(`${row},${column}`)]).toEqual([
              sheet.id,
              row,
              column,
              "#N/A",
              true,
            ]);
        }),
      );
    });
  });

  test("every number is an input, a formula, a stated fact or a tolerance", () => {
    for (const sheet of sheets)
      for (const { content, styles, row } of walk(sheet)) {
        if (typeof content !== "number") continue;
        const isInput =
          sheet.id === "inputs" && styles.some((style) => style === "input-cell" || style === "sample");
        const isStated =
          sheet.id === "calculation" &&
          model.sheets.calculation.some(
            (block) =>
              "lines" in block && block.lines.some((line) => "stated" in line && line.stated === content),
          );
        const isTolerance =
          sheet.id === "checks" && model.checks.some(({ tolerance }) => tolerance === content);
        expect([sheet.id, row, content, isInput || isStated || isTolerance]).toEqual([
          sheet.id,
          row,
          content,
          true,
        ]);
      }
  });

  test("nothing is volatile, refers to another file or is too long to read", () => {
    for (const sheet of sheets)
      for (const formula of formulasOf(sheet)) {
        expect(formula).not.toMatch(/\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN)\(/);
        expect(formula).not.toMatch(/\[[^\]]*\]/);
        const isSentence = /&/.test(formula);
        expect([formula, formula.length <= (isSentence ? 800 : 420)]).toEqual([formula, true]);
      }
  });

  test("one language throughout", () => {
    const texts = sheets.flatMap((sheet) =>
      walk(sheet).flatMap(({ content, column }) =>
        // The quotes of the sources sheet are Chinese in every language.
        typeof content === "string" && !(sheet.id === "sources" && column === 5) ? [content] : [],
      ),
    );
    if (language === "en") for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}/u);
    else {
      const wordy = texts.filter((text) => /[a-z]{4,} [a-z]{2,} [a-z]{2,}/i.test(text));
      expect(wordy).toEqual([]);
    }
  });

  test("labels fit their column", () => {
    for (const sheet of sheets) {
      const width = sheet.operations.flatMap((operation) =>
        operation.do === "width" && operation.column === 1 ? [operation.characters] : [],
      )[0]!;
      const cells = walk(sheet);
      const besides = new Set(cells.filter(({ column }) => column === 2).map(({ row }) => row));
      const cut = cells
        .filter(({ column, row, content }) => column === 1 && typeof content === "string" && besides.has(row))
        .map(({ content }) => String(content))
        .filter((text) => textWidth(text) > width);
      expect(cut).toEqual([]);
    }
  });

  test("a second copy has names of its own and reads none of the first", () => {
    const copy = numberCopy(planned.plan, 2);
    const names = (plan: typeof copy) =>
      plan.sheets!.flatMap(({ operations }) =>
        operations.flatMap((operation) => (operation.do === "name" ? [operation.name] : [])),
      );
    expect(new Set([...names(copy), ...names(planned.plan)]).size).toBe(2 * names(copy).length);
    const first = sheets.map(({ name }) => `'${name}'!`);
    for (const sheet of copy.sheets!)
      for (const formula of formulasOf(sheet)) for (const name of first) expect(formula).not.toContain(name);
  });

  test("is a file", () => {
    const { sheets: written, names } = planBook(applyPreferences(planned.plan, defaultPreferences), {
      sheet: "",
    });
    expect(written).toHaveLength(6);
    expect(writeBook({ sheets: written, names }).length).toBeGreaterThan(10_000);
  });
});

test("every shape has a format", () => {
  for (const code of Object.values(shapeCodes)) expect(code).not.toBe("");
});
