import type { Plan } from "../../../src/workbook/plan/plan";

/** A plan that does everything once: a title, a live table or its values, a source line, styles, widths, a name. */
export function samplePlan(mode: "live" | "values" = "values", more: Partial<Plan> = {}): Plan {
  const area = { row: 2, column: 0, height: 3, width: 3 };
  const values = [
    ["Item", "Year", "Value"],
    ["Banks", "2020", 2078],
    ["Insurers, with a name so long that the column grows", "=1+1", { ...insurers }],
  ];
  return {
    subject: "spend",
    title: { en: "Spending", zh: "投入" },
    language: "en",
    mode,
    dataset: "2021.1.0",
    height: 6,
    width: 3,
    spills: mode === "live" ? [area] : [],
    operations: [
      { do: "write", row: 0, column: 0, cells: [["Spending"], ["CNY 100 million · reported"]] },
      {
        do: "write",
        row: 2,
        column: 0,
        cells: mode === "live" ? [[{ formula: '=FINTECH.TABLE("spend",TRUE,"en")' }]] : values,
      },
      { do: "write", row: 5, column: 0, cells: [["Source: iResearch"]] },
      { do: "style", area: { row: 0, column: 0, height: 1, width: 3 }, style: "title" },
      { do: "style", area: { row: 2, column: 0, height: 1, width: 3 }, style: "header" },
      { do: "style", area: { row: 3, column: 0, height: 2, width: 3 }, style: "body" },
      { do: "style", area: { row: 4, column: 2, height: 1, width: 1 }, style: "forecast" },
      { do: "number-format", area: { row: 3, column: 2, height: 2, width: 1 }, code: "#,##0.0" },
      { do: "width", column: 0, characters: 30 },
      { do: "width", column: 1, characters: 8 },
      { do: "wrap", area: { row: 4, column: 0, height: 1, width: 3 }, lines: 2 },
      { do: "name", area, name: "FT_spend" },
    ],
    preview: {
      title: "",
      caption: "",
      inputs: [],
      header: [],
      rows: [],
      source: "",
      tableRow: 2,
      sourceRow: 5,
      formulas: [],
    },
    ...more,
  };
}

const insurers = {
  value: 351,
  unit: "CNY100M",
  standing: "reported",
  origins: [],
  working: { en: "", zh: "" },
} as const;
