import { findables } from "../../../src/functions/search/searchable";
import { tables } from "../../../src/report/dataset";
import { languages } from "../../../src/report/language";
import { contains, covers, intersects, type Area } from "../../../src/workbook/cells/address";
import { chartFindables } from "../../../src/workbook/insertables/charts";
import { modelFindables } from "../../../src/workbook/insertables/models";
import type { Content, Plan } from "../../../src/workbook/plan/plan";
import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";

/** Everything that can be found and inserted, in both languages and both ways. */
let plans: readonly (readonly [string, Plan])[] = [];

beforeAll(async () => {
  const asked = [...findables(), ...modelFindables(), ...chartFindables()].flatMap(({ found }) =>
    languages.flatMap((language) =>
      (["live", "values"] as const).map(async (mode) => {
        const plan = await planInsertable(found, language, mode);
        if (!plan) throw new Error(`${found.kind} ${found.id} has no plan`);
        return [`${found.kind} ${found.id} ${language} ${mode}`, plan] as const;
      }),
    ),
  );
  plans = await Promise.all(asked);
  // Some functions load WebAssembly first.
}, 60_000);

const written = ({
  operations,
}: Plan): readonly { readonly area: Area; readonly cells: readonly Content[] }[] =>
  operations.flatMap((operation) =>
    operation.do === "write"
      ? [
          {
            area: {
              row: operation.row,
              column: operation.column,
              height: operation.cells.length,
              width: operation.cells[0]?.length ?? 0,
            },
            cells: operation.cells.flat(),
          },
        ]
      : [],
  );

/** Functions whose first example rests on the report, as CITE names it. */
const answers = (id: string) =>
  ["SPEND", "FACT", "SHARE", "PROCUREMENTRATE", "GROWTH", "MATRIX", "QUADRANT", "USECASES", "DEFINE"]
    .concat("TABLE", "STATUS", "SOURCE", "CHECK")
    .includes(id);

test("covers everything that can be inserted", () => {
  expect(plans.length).toBeGreaterThan(4 * 150);
  expect(plans.filter(([name]) => name.startsWith("table"))).toHaveLength(4 * tables.length);
});

test("stays within its block", () => {
  for (const [name, plan] of plans) {
    const block: Area = { row: 0, column: 0, height: plan.height, width: plan.width };
    const areas = plan.operations.flatMap((operation) =>
      // Formats for cells that a growing spill may fill lie beside it.
      "area" in operation && operation.do !== "number-format-beyond" ? [operation.area] : [],
    );
    for (const area of [...areas, ...plan.spills, ...written(plan).map((write) => write.area)])
      expect([name, area, covers(block, area)]).toEqual([name, area, true]);
  }
});

test("writes no cell twice, and none that a formula fills but the formula's own", () => {
  for (const [name, plan] of plans) {
    const writes = written(plan).map(({ area }) => area);
    writes.forEach((area, i) => {
      expect([name, writes.slice(i + 1).some((other) => intersects(area, other))]).toEqual([name, false]);
      for (const spill of plan.spills)
        if (intersects(area, spill))
          expect([name, area]).toEqual([name, { row: spill.row, column: spill.column, height: 1, width: 1 }]);
    });
  }
});

test("is rectangular, and neither too narrow nor too wide", () => {
  for (const [name, plan] of plans)
    for (const operation of plan.operations) {
      if (operation.do === "write")
        expect([name, new Set(operation.cells.map((row) => row.length)).size]).toEqual([name, 1]);
      if (operation.do === "width") {
        expect(operation.characters).toBeGreaterThanOrEqual(8);
        expect(operation.characters).toBeLessThanOrEqual(48);
      }
    }
});

test("holds formulas if it is live and none otherwise", () => {
  for (const [name, plan] of plans) {
    const formulas = written(plan)
      .flatMap(({ cells }) => cells)
      .flatMap((content) => (typeof content === "object" && "formula" in content ? content.formula : []));
    expect([name, formulas]).toEqual([name, plan.preview.formulas]);
    expect([name, formulas.length > 0]).toEqual([name, plan.mode === "live"]);
    if (name.startsWith("table") && plan.mode === "live") expect(formulas).toHaveLength(1);
  }
});

test("gives every number a format with no more digits than it has, and marks what is not a fact", () => {
  for (const [name, plan] of plans) {
    if (plan.mode === "live") continue;
    for (const { area, cells } of written(plan))
      cells.forEach((content, i) => {
        if (typeof content !== "object" || "formula" in content) return;
        const at = [area.row + Math.floor(i / area.width), area.column + (i % area.width)] as const;
        const on = plan.operations.filter((each) => "area" in each && contains(each.area, ...at));
        const code = on.flatMap((each) => (each.do === "number-format" ? each.code : []));
        const styles = on.flatMap((each) => (each.do === "style" ? each.style : []));
        const digits = /\.(0+)/.exec(code[0] ?? "")?.[1]?.length ?? 0;
        const value = code[0]?.endsWith("%") ? content.value * 100 : content.value;
        expect([name, code.length]).toEqual([name, 1]);
        const rounded = Number(value.toFixed(Math.max(0, digits - 1)));
        const isLastDigitNeeded = digits === 0 || Math.abs(rounded - value) > 1e-12 * Math.abs(value);
        expect([name, isLastDigitNeeded]).toEqual([name, true]);
        expect([name, styles.includes("input"), styles.includes("forecast")]).toEqual([
          name,
          true,
          content.standing === "forecast",
        ]);
      });
  }
});

test("names its source, unless it rests on nothing of the report", () => {
  for (const [name, plan] of plans) {
    const isSilent = plan.preview.rows.flat().some(({ text }) => text === "#N/A");
    // A formula can be asked; a value has its source beside it, if its function answers from the report.
    const hasNone = name.startsWith("function") ? plan.mode === "live" || !answers(plan.subject) : isSilent;
    expect([name, plan.preview.source !== ""]).toEqual([name, !hasNone]);
  }
});
