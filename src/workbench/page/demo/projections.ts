import { threeLines } from "./demo-charts";
import type { DemoSheet } from "./demo-sheet";
import type { DemoTexts } from "./texts";

/** The sheet that goes beyond the stated years: each formula reads the inputs above it. */
export function projections({ projections: text, lang }: DemoTexts): DemoSheet {
  const stated = (row: number): string => `=FINTECH.SPEND("${text.total}",B${row})`;
  const years = "SEQUENCE(B6-B5+1,1,B5)";
  const [low, base, high] = text.growth;
  return {
    name: text.sheet,
    widths: [230, 72, 72, 140, 180, 66, 460],
    heights: { 1: 24, 31: 32, 32: 32, 33: 32 },
    blocks: [
      { at: "A1", looks: "title", rows: [[text.title]] },
      { at: "A2", looks: "note", rows: [[text.note]] },
      { at: "A4", looks: "heading", rows: [[text.band]] },
      {
        at: "A5",
        looks: ["plain", "year", "money"],
        ruled: true,
        rows: [
          [text.from, 2020, stated(5)],
          [text.to, 2024, stated(6)],
        ],
      },
      {
        at: "A7",
        looks: ["plain", "assumption", "note"],
        ruled: true,
        rows: [
          [text.sigma, 0.1, text.assumed],
          [text.level, 0.9, text.assumed],
        ],
      },
      { at: "A17", looks: "heading", rows: [[text.scenarios]] },
      { at: "A18", looks: ["plain", "assumption", "note"], ruled: true, rows: [[low, 0.15, text.assumed]] },
      {
        at: "A19",
        looks: ["plain", "rate", "note"],
        ruled: true,
        rows: [[base, `=FINTECH.GROWTH("${text.total}",B5,B6)`, text.implied]],
      },
      { at: "A20", looks: ["plain", "assumption", "note"], ruled: true, rows: [[high, 0.25, text.assumed]] },
      { at: "A29", looks: "heading", rows: [[text.backtest]] },
    ],
    charts: [
      threeLines({ name: "Demo band", at: "F4:G16", title: "A4", first: 11, last: 15 }, text.bandLines),
      threeLines({ name: "Demo scenarios", at: "F17:G28", title: "A17", first: 23, last: 27 }, text.growth),
    ],
    spills: [
      {
        at: "A10",
        // The second number is a forecast, and not certain.
        formula: `=FINTECH.BAND(B5,C5,B6,C6,${years},B7,B8,,"first"${lang.replace(",,", ",")})`,
        looks: ["live year", "modelled", "modelled", "modelled"],
        rows: 5,
      },
      {
        at: "A22",
        formula: `=FINTECH.SCENARIO(B5,C5,${years},B18,B19,B20${lang})`,
        looks: ["live year", "modelled", "modelled", "modelled"],
        rows: 5,
      },
      {
        at: "A30",
        formula: `=FINTECH.BACKTEST(TRUE${lang.replace(",,", ",")})`,
        looks: ["wrapped", "top tag", "top tag", "top rate", "top rate", "top rate", "wrapped"],
        rows: 3,
      },
    ],
  };
}
