import { factWords } from "../../functions/facts/facts";
import type { Language, Text } from "../../report/language";
import { standingNames } from "../../report/provenance";
import { segmentNames } from "../../report/dimensions";
import { numberFormula, shownIn } from "./amounts";
import type { BlockCell } from "./block";
import { callText, rowsOf } from "../formulas/write-call";
import { sixBanksYears, type ChartId } from "../insertables/charts";
import { headings } from "./headings";
import type { ChartKind, SeriesStyle } from "../plan/chart";
import { defaultOptions, type Options } from "../insertables/options";

/** What a chart shows: a table whose first column names its points, and which of its other columns are drawn, and how. */
export interface ChartRecipe {
  readonly type: ChartKind;
  /** The title in the chart: true whatever the cells hold, since they may be changed. */
  readonly title: Text;
  readonly header: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** Of the columns from the second on; those beyond stand in the table alone. */
  readonly series: readonly SeriesStyle[];
}

type Cook = (language: Language, unit: Options["unit"]) => ChartRecipe;

/** The colours of the report's own parts. */
const colors = { bank: "#0072B2", insurance: "#E69F00", securities: "#009E73", total: "#333333" } as const;

/** Colours of two measures, told apart by lightness too. */
const measures = { investment: "#0F3D5C", procurement: "#56B4E9" } as const;

const solid = { color: colors.total, labels: "values" } as const;
const hollow = { color: colors.total, isHollow: true, labels: "values" } as const;

const yearHeading: Text = { en: "year", zh: "年份" };
const investment: Text = { en: "investment", zh: "技术投入" };
const procurement: Text = { en: "procurement", zh: "技术采购" };
const rate: Text = { en: "procurement rate", zh: "采购率" };

export const chartRecipes: Readonly<Record<ChartId, Cook>> = {
  "chart/segments": (language, unit) => ({
    type: "column",
    title: { en: "Technology investment by segment, 2020", zh: "各领域技术投入（2020年）" },
    header: [headings.segment[language], investment[language]],
    rows: (["bank", "insurance", "securities"] as const).map((segment) => [
      { value: segmentNames[segment][language] },
      factCell(`spend/${segment}/2020`, unit),
    ]),
    series: [{ ...solid, points: [colors.bank, colors.insurance, colors.securities] }],
  }),
  "chart/forecast": (language, unit) => ({
    type: "column",
    title: {
      en: "Total technology investment, 2020 and forecast for 2024",
      zh: "技术投入合计：2020年与2024年预计值",
    },
    header: [yearHeading, standingNames.reported, standingNames.forecast].map((name) => name[language]),
    rows: [
      [{ value: 2020 }, factCell("spend/total/2020", unit), empty],
      [{ value: 2024 }, empty, factCell("spend/total/2024", unit)],
    ],
    series: [solid, hollow],
  }),
  "chart/procurement": (language, unit) => ({
    type: "columns",
    title: { en: "Technology investment and procurement, 2020", zh: "技术投入与技术采购（2020年）" },
    header: [headings.segment, investment, procurement, rate].map((name) => name[language]),
    rows: (["bank", "insurance"] as const).map((segment) => [
      { value: segmentNames[segment][language] },
      factCell(`spend/${segment}/2020`, unit),
      factCell(`procurement/${segment}/2020`, unit),
      callCell("PROCUREMENTRATE", [segment, 2020]),
    ]),
    series: [
      { color: measures.investment, labels: "values" },
      { color: measures.procurement, labels: "values" },
    ],
  }),
  "chart/path": (language, unit) => ({
    type: "line",
    title: { en: "Path of technology investment, 2020–2024", zh: "技术投入路径（2020—2024年）" },
    header: [yearHeading, standingNames.reported, standingNames.forecast, standingNames.interpolated].map(
      (name) => name[language],
    ),
    rows: [2020, 2021, 2022, 2023, 2024].map((year) => [
      { value: year },
      year === 2020 ? factCell("spend/total/2020", unit) : empty,
      year === 2024 ? factCell("spend/total/2024", unit) : empty,
      callCell("PROJECT", [
        "total",
        year,
        ...(unit === defaultOptions.unit ? [] : [undefined, undefined, undefined, unit]),
      ]),
    ]),
    series: [
      { ...solid, marks: "points" },
      { ...hollow, marks: "points" },
      { color: colors.total, isDashed: true },
    ],
  }),
  "chart/six-banks": (language, unit) => ({
    type: "column",
    title: {
      en: "Fintech investment of six large banks, 2019–2024",
      zh: "六大行金融科技投入（2019—2024年）",
    },
    header: [yearHeading[language], investment[language]],
    rows: sixBanksYears.map((year) => [{ value: year }, factCell(`six-banks/${year}`, unit)]),
    series: [{ color: colors.bank, labels: "values" }],
  }),
};

const empty: BlockCell = { value: "" };

function factCell(id: string, unit: Options["unit"]): BlockCell {
  const data = factWords.all.find((word) => word.id === id)?.fact.data;
  if (!data) throw new Error(`There is no fact ${id}`);
  return { value: shownIn(data, unit), formula: numberFormula(id, data, unit) };
}

function callCell(id: string, given: Parameters<typeof rowsOf>[1]): BlockCell {
  return { value: rowsOf(id, given)[0]?.[0] ?? "", formula: callText(id, given) };
}
