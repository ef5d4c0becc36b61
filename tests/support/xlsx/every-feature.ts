import type { FileArea } from "../../../src/xlsx/area";
import type { FileBook, FileCell, FileSheet, FileValue } from "../../../src/xlsx/book";
import type { FileChart, FilePlot, FileSeries } from "../../../src/xlsx/chart";
import type { FileStyle } from "../../../src/xlsx/style";

export const area = (row: number, column: number, height = 1, width = 1): FileArea => ({
  row,
  column,
  height,
  width,
});

/** Rows of constants from a place on; undefined leaves a cell out, a text with `=` is a formula. */
export function grid(
  row: number,
  column: number,
  rows: readonly (readonly (FileValue | undefined)[])[],
  style?: FileStyle,
): FileCell[] {
  return rows.flatMap((line, i) =>
    line.flatMap((value, j): FileCell[] => {
      const place = { row: row + i, column: column + j, style };
      if (value === undefined) return [];
      return typeof value === "string" && value.startsWith("=")
        ? [{ ...place, formula: value }]
        : [{ ...place, value }];
    }),
  );
}

export const banks: readonly (readonly [string, number, number, number, number])[] = [
  ["工商银行", 272.46, 3.1, 4.2, 6.5],
  ["建设银行", 250.24, 3.3, 3.9, 7.1],
  ["农业银行", 248.5, 2.9, 3.2, 4.8],
  ["中国银行", 223.97, 3.6, 2.8, 5.9],
  ["招商银行", 141.26, 4.4, 4.7, 8.3],
];
const years = [
  [2020, 100, 100, 100],
  [2021, 112, 118, 126],
  [2022, 124, 139, 158],
  [2023, 137, 164, 199],
  [2024, 150, 193, 251],
];

const data = (column: string, first = 2, last = 6): string => `数据!$${column}$${first}:$${column}$${last}`;
const blue = "#0072B2";
const orange = "#E69F00";
const green = "#009E73";
const head = (column: string): FileSeries["name"] => ({ cell: `数据!$${column}$1`, text: "列" + column });

const columns = (kind: FilePlot["kind"], grouping: NonNullable<FilePlot["grouping"]>): FilePlot => ({
  kind,
  grouping,
  series: [
    { name: head("B"), categories: data("A"), values: data("B"), fill: blue, labels: { show: "value" } },
    { name: head("E"), categories: data("A"), values: data("E"), fill: orange },
  ],
});
const points = (more: Partial<FileSeries>): FileSeries[] =>
  banks.map(([name], index) => ({
    name: { cell: `数据!$A$${index + 2}`, text: name },
    categories: data("C", index + 2, index + 2).replace(/:.*/, ""),
    values: data("D", index + 2, index + 2).replace(/:.*/, ""),
    labels: { show: "series", position: "right" },
    ...more,
  }));
const cut = (name: string, x: string, y: string): FileSeries => ({
  name,
  categories: data(x, 2, 3),
  values: data(y, 2, 3),
  line: { color: "#999999", width: 1, dash: "dash" },
  marker: "none",
});

const lines: FilePlot = {
  kind: "line",
  series: [
    {
      name: head("I"),
      categories: data("G"),
      values: data("I"),
      line: { color: "#0F3D5C", width: 2, dash: "dash" },
      marker: "none",
    },
  ],
};
const band: FilePlot = {
  kind: "area",
  grouping: "stacked",
  series: [
    { name: head("H"), categories: data("G"), values: data("H"), fill: "none" },
    { name: head("K"), categories: data("G"), values: data("K"), fill: "#C6DBEF" },
  ],
};
const axes: Partial<FileChart> = {
  categoryAxis: { title: "占比", minimum: 2.5, maximum: 5 },
  valueAxis: { title: "增速", minimum: 2, maximum: 5 },
};

/** Every kind of chart that is written. */
export const charts: readonly FileChart[] = (
  [
    {
      title: "簇状柱形",
      plots: [columns("column", "clustered")],
      valueAxis: { title: "亿元", minimum: 0 },
      legend: "top",
    },
    { title: "堆积柱形", plots: [columns("column", "stacked")], legend: "bottom" },
    {
      title: "百分比条形",
      plots: [columns("bar", "percent")],
      categoryAxis: { isReversed: true },
      legend: "bottom",
    },
    {
      title: "条形",
      plots: [columns("bar", "clustered")],
      categoryAxis: { isReversed: true },
      legend: "right",
    },
    { title: { cell: "数据!$G$1", text: "年份" }, plots: [band, lines], legend: "bottom" },
    {
      title: "象限",
      plots: [
        {
          kind: "scatter",
          series: [
            ...points({ line: "none", marker: { symbol: "circle", size: 8, fill: blue } }),
            cut("均值 x", "M", "N"),
            cut("均值 y", "O", "P"),
          ],
        },
      ],
      ...axes,
    },
    {
      title: "气泡",
      plots: [
        {
          kind: "bubble",
          bubbleScale: 40,
          series: points({ fill: green }).map((one, i) => ({ ...one, sizes: `数据!$E$${i + 2}` })),
        },
      ],
      ...axes,
    },
    {
      title: "雷达",
      plots: [
        {
          kind: "radar",
          series: [
            ["C", blue],
            ["D", orange],
            ["E", green],
          ].map(([column = "", color = ""]) => ({
            name: head(column),
            categories: data("A"),
            values: data(column),
            line: { color, width: 2 },
            marker: { symbol: "circle" as const, size: 5, fill: color },
          })),
        },
      ],
      legend: "right",
    },
    {
      title: "饼图",
      plots: [
        {
          kind: "pie",
          series: [
            {
              name: head("B"),
              categories: data("A"),
              values: data("B"),
              labels: { show: "percent", position: "outsideEnd" },
              points: [
                { index: 0, fill: blue },
                { index: 1, fill: orange },
              ],
            },
          ],
        },
      ],
      legend: "right",
    },
    {
      title: "圆环",
      plots: [{ kind: "doughnut", series: [{ name: head("B"), categories: data("A"), values: data("B") }] }],
      legend: "right",
    },
    {
      title: "柱形与折线（次坐标轴）",
      plots: [
        {
          kind: "column",
          series: [{ name: head("H"), categories: data("G"), values: data("H"), fill: blue }],
        },
        { ...lines, isSecondary: true, series: lines.series.map((one) => ({ ...one, values: data("B") })) },
      ],
      valueAxis: { title: "左轴", minimum: 0 },
      secondaryAxis: { title: "右轴", minimum: 0, format: "0.0" },
      legend: "top",
    },
  ] as const satisfies readonly Omit<FileChart, "name" | "area">[]
).map((chart, index) => ({
  name: `图 ${index + 1}`,
  description: "alt & <text>",
  area: area(Math.floor(index / 2) * 18, (index % 2) * 8, 17, 7),
  ...chart,
}));

const inputs: FileSheet = {
  name: "模型 一",
  tabColor: "#0F3D5C",
  cells: [
    ...grid(0, 0, [["银行技术投入模型"]], { fontSize: 14, bold: true }),
    ...grid(1, 0, [["银行", "农业银行"]]),
    ...grid(2, 0, [["增长率", 0.1]], { numberFormat: "0.0%", fontColor: "#0000FF" }),
    ...grid(3, 0, [["公式", "结果", undefined, undefined, "银行", "投入", "明年"]], {
      bold: true,
      fontColor: "#FFFFFF",
      fill: "#0F3D5C",
      wrap: true,
      vertical: "center",
    }),
    ...grid(4, 0, [
      ["查找", `=INDEX(${data("B")},MATCH($B$2,${data("A")},0))`],
      ["名称", "=合计投入*(1+增长率)"],
      ["逻辑", true],
      ["错误", { error: "#N/A" }],
    ]),
    { row: 8, column: 0, value: "数组" },
    {
      row: 8,
      column: 1,
      formula: `=SUM(IF(${data("B")}>240,${data("D")},0))`,
      value: 11.3,
      array: { kind: "array" },
    },
    { row: 9, column: 0, value: "溢出" },
    { row: 9, column: 1, formula: "=SEQUENCE(3)", value: 1, array: { kind: "dynamic", area: area(9, 1, 3) } },
    ...grid(10, 1, [[2], [3]]),
    ...banks.flatMap(([name, spend], i): FileCell[] => [
      ...grid(4 + i, 4, [[name, spend]]),
      {
        row: 4 + i,
        column: 6,
        formula: "=投入表[@投入]*(1+增长率)",
        style: { numberFormat: "#,##0.00" },
      },
    ]),
    ...grid(13, 0, [["合并的单元格"]], {
      horizontal: "center",
      borders: { bottom: { style: "double", color: "#FF0000" } },
    }),
    ...grid(15, 0, [
      ["明细 1", 1],
      ["明细 2", 2],
    ]),
  ],
  columns: [
    { first: 0, last: 0, width: 22 },
    { first: 1, last: 1, width: 16 },
    { first: 8, last: 9, hidden: true },
    { first: 10, last: 11, level: 1 },
  ],
  rows: [
    { row: 0, height: 24 },
    { row: 15, level: 1 },
    { row: 16, level: 1, hidden: true },
  ],
  merges: [area(13, 0, 1, 2)],
  freeze: { rows: 4, columns: 1 },
  tables: [
    {
      name: "投入表",
      area: area(3, 4, 6, 3),
      columns: [{ name: "银行" }, { name: "投入" }, { name: "明年", formula: "=投入表[@投入]*(1+增长率)" }],
      style: "TableStyleLight1",
    },
  ],
  validations: [
    {
      areas: [area(1, 1)],
      type: "list",
      formula1: "银行名单",
      alert: { style: "stop", title: "未知银行", message: "请从列表中选择" },
      prompt: { title: "银行", message: "任选其一" },
    },
    {
      areas: [area(2, 1)],
      type: "decimal",
      operator: "between",
      formula1: "-0.5",
      formula2: "1",
      alert: { style: "warning", title: "", message: "-50% … 100%" },
    },
  ],
  conditions: [
    {
      areas: [area(4, 5, 5)],
      rule: { type: "expression", formula: "F5>250" },
      style: { fill: "#FFF4D6", bold: true },
    },
    {
      areas: [area(4, 5, 5)],
      rule: { type: "dataBar", lower: { kind: "min" }, upper: { kind: "max" }, color: "#56B4E9" },
    },
    {
      areas: [area(4, 6, 5)],
      rule: {
        type: "colorScale",
        points: [
          { kind: "min", color: "#FFFFFF" },
          { kind: "percentile", value: "50", color: "#E69F00" },
          { kind: "max", color: "#D55E00" },
        ],
      },
    },
    {
      areas: [area(4, 1, 5)],
      rule: { type: "cell", operator: "between", formulas: ["1", "10"] },
      style: { fontColor: "#D55E00" },
    },
    {
      areas: [area(4, 4, 5)],
      rule: { type: "text", operator: "contains", text: '工商"' },
      style: { italic: true },
    },
    {
      areas: [area(4, 5, 5)],
      rule: {
        type: "iconSet",
        icons: "3TrafficLights1",
        points: [
          { kind: "percent", value: "0" },
          { kind: "percent", value: "33" },
          { kind: "percent", value: "67" },
        ],
      },
    },
    {
      areas: [area(4, 5, 5)],
      rule: { type: "top", rank: 2, isPercent: false, isBottom: false },
      style: { underline: true },
    },
    { areas: [area(4, 4, 5)], rule: { type: "state", state: "duplicates" }, style: { strike: true } },
  ],
  notes: [{ row: 2, column: 1, text: "假设：每年增长率，可更改\n<第二行> & “引号”", author: "金融科技研究" }],
  links: [
    { area: area(0, 0), address: "https://example.com/?a=1&b=2", tip: "Source" },
    { area: area(1, 0), location: "数据!A1" },
  ],
  print: {
    landscape: true,
    paper: 9,
    fit: { width: 1, height: 0 },
    areas: [area(0, 0, 30, 8)],
    titleRows: [3, 3],
    footer: "第 &P 页，共 &N 页",
    header: "&L&A",
    rowBreaks: [20],
    centerHorizontally: true,
  },
};

const dataSheet: FileSheet = {
  name: "数据",
  state: "hidden",
  cells: [
    ...grid(0, 0, [["银行", "投入", "占比", "增速", "规模", undefined, "年份", "低", "中", "高", "带宽"]]),
    ...grid(1, 0, banks),
    ...years.flatMap((year, i) => [
      ...grid(1 + i, 6, [year]),
      { row: 1 + i, column: 10, formula: `=J${i + 2}-H${i + 2}`, value: (year[3] ?? 0) - (year[1] ?? 0) },
    ]),
    ...grid(1, 12, [
      [3.4, 2, 2.5, 3.8],
      [3.4, 5, 5, 3.8],
    ]),
  ],
};

/** A workbook with everything that the writer knows. */
export const everyFeature: FileBook = {
  sheets: [
    inputs,
    dataSheet,
    { name: "图表", cells: [], charts, gridlines: false, zoom: 80 },
    { name: "Kept's", state: "veryHidden", cells: grid(0, 0, [["secret"]]), isProtected: true },
  ],
  names: [
    { name: "增长率", formula: "='模型 一'!$B$3", comment: "a year" },
    { name: "合计投入", formula: `=SUM(${data("B")})` },
    { name: "银行名单", formula: `=${data("A")}` },
    { name: "local", formula: "=图表!$A$1", sheet: "图表" },
  ],
  properties: {
    title: "演示 <1> & 2",
    author: "金融科技研究",
    subject: "s",
    keywords: "k",
    description: "d",
    created: "2026-01-01T00:00:00Z",
    custom: { edition: "2021" },
  },
};
