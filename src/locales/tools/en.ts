/** The texts of the Tools tab, in English; the type is required of every language. */
export const toolsEn = {
  title: "Research tools for your data",
  intro:
    "General tools for your own data. The report does not publish the axes of its matrix, radar and quadrant, so these results come from your data, not from the report.",
  tools: {
    matrix: {
      name: "Strategy matrix",
      what: "Two weighted scores, a quadrant for each row, and how robust it is.",
      shape: "One row per item, one column per criterion; names in the first column.",
    },
    radar: {
      name: "Digital-practice radar",
      what: "Scores on three or more axes, compared with a benchmark.",
      shape: "One row per institution, one column per axis; one row can be the benchmark.",
    },
    quadrant: {
      name: "Effectiveness quadrant",
      what: "Efficiency on the x axis, its change on the y axis.",
      shape: "One row per unit; columns of inputs and outputs for two periods, or a score.",
    },
    projection: {
      name: "Projections",
      what: "A path with a prediction band, three scenarios, or a growth curve.",
      shape: "A column of years and a column of amounts; at least two rows.",
    },
  },
  allTools: "All tools",
  steps: { rows: "Rows", columns: "Columns", weights: "Weights", result: "Result" },
  stepsLabel: "Steps",
  stepOf: (number: number, count: number, name: string) => `Step ${number} of ${count}: ${name}`,
  back: "Back",
  next: "Next",

  // Rows
  readSelection: "Use the selection",
  readAgain: "Use this selection instead",
  selectFirst: "Select your table in the sheet, headings included. One of its cells is enough.",
  rowLimit: (most: string) => `Up to ${most} rows.`,
  expected: "Expected layout",
  madeUpShape: "Invented numbers, to show the layout.",
  insertSample: "Insert a sample table to try",
  sampleNote: "Invented rows, marked as such, on a new sheet.",
  readFrom: (place: string) => `Read from ${place}`,
  changedSince: "Snapshot. Refresh to read again.",
  updateRows: "Refresh",
  lineRole: (place: string) => `${place} is`,
  lineRoles: {
    title: "title",
    heading: "headings",
    units: "units",
    data: "data",
    average: "average",
    total: "total",
    note: "note",
    blank: "blank",
  },
  roleHead: "Read as",
  namesIn: "Names of the rows",
  noNames: "none: row numbers",
  understood: "How the table was read",
  rowsUsed: (count: string) => `Rows of data: ${count}.`,
  leftOutAs: (role: string, places: string) => `Left out as ${role}: ${places}.`,
  textNumbers: (count: string, cells: string) =>
    `Numbers stored as text, read as numbers: ${count} (${cells}).`,
  percentages: (count: string, cells: string) =>
    `Percentages stored as text, read as fractions (24% is 0.24): ${count} (${cells}).`,
  mixedPercentages: (columns: string) =>
    `Percentages and plain numbers are mixed in ${columns}: 24% is read as 0.24, and 24 as 24. Write them alike.`,
  gaps: (count: string, cells: string) => `Cells without a number: ${count} (${cells}).`,
  periods: (periods: string) => `Periods in the headings: ${periods}.`,
  units: (units: string) => `Units: ${units}.`,
  hiddenRows: (count: string) => `Hidden or filtered rows: ${count}.`,
  visibleOnly: "Visible rows only",
  visibleOnlyNote: "Follows the filter only when you refresh.",
  moreData: (count: string) => `… ${count} more rows of data`,
  turned: "Transpose",
  tableRead: "The table that was read",
  reading: "Reading the cells…",
  columnNamed: (place: string) => `Column ${place}`,
  rowNamed: (place: string) => `Row ${place}`,

  // Columns
  columnsIntro: {
    matrix: "Choose the axis of each criterion, and whether higher or lower is better.",
    radar: "Choose the columns to use as axes, clockwise from the top.",
    quadrant:
      "Choose inputs and outputs. The same columns for an earlier period give the change; otherwise choose a column for it.",
    projection: "Choose the columns of times and amounts.",
  },
  useAs: (column: string) => `Use ${column} as`,
  roles: {
    none: "not used",
    x: "x",
    y: "y",
    axis: "axis",
    input: "input",
    output: "output",
    input0: "input, before",
    output0: "output, before",
    score: "y, as given",
    time: "time",
    value: "amount",
  },
  directionOf: (column: string) => `Direction of ${column}`,
  higher: "higher is better",
  lower: "lower is better",
  textColumn: "text",
  emptyColumn: "empty",
  axisNameLabel: { x: "Name of the x axis", y: "Name of the y axis" },
  axisNames: { x: "Value", y: "Readiness" },
  fullMarks: "Full marks",
  fullMarksHelp: "Values are divided by this number: the outer ring of the radar is 1.",
  radarScale: "Scale of the axes",
  radarScales: {
    same: "the same full marks for all",
    data: "of each axis, from these rows",
    targets: "of each axis, up to the benchmark",
    typed: "of each axis, as typed",
  },
  scaleOfData: "0 is the worst of these rows on each axis, 1 the best: the marks change with the rows.",
  swallows: (columns: string) =>
    `On the same scale ${columns} would swallow the other axes. Choose a scale for each axis.`,
  axisEnd: {
    zero: (axis: string) => `${axis}: 0 at`,
    one: (axis: string) => `${axis}: 1 at`,
  },
  benchmark: "Benchmark row",
  noBenchmark: "none",
  returns: "Returns to scale",
  returnsNames: { crs: "constant", vrs: "variable" },
  kind: "Projection",
  kinds: { path: "path and band", scenarios: "scenarios", curve: "growth curve" },
  method: "Between the points",
  methods: { cagr: "constant growth", linear: "straight line" },
  sigma: "Volatility a year, in %",
  sigmaHelp: "Your assumption: two points do not determine it.",
  level: "Share of cases within the band, in %",
  low: "Low growth a year, in %",
  base: "Base growth a year, in %",
  baseHelp: "If empty: the growth between your first and last points.",
  high: "High growth a year, in %",
  years: "Years ahead",
  model: "Curve",
  models: { logistic: "logistic", gompertz: "Gompertz", richards: "Richards" },
  ahead: "Steps beyond the last point",

  // Issues
  toSettle: "What to settle first",
  nothingRead: "No rows have been read yet. Select them in the sheet, then choose Use the selection.",
  noNumbers:
    "No column of numbers was found. Select a table with at least one, or mark its rows as data, or transpose it.",
  needRole: (role: string, least: number) =>
    `At least ${least} × “${role}” is needed. Choose it in the list above.`,
  needPeriods: "Both periods need the same number of inputs and of outputs.",
  needSecondAxis: "The y axis is empty. Choose inputs and outputs for an earlier period, or one column as y.",
  textCells: (cells: string) =>
    `Text instead of a number: ${cells}. Write a number there, or leave those rows out.`,
  blankCells: (cells: string) => `Blank: ${cells}. Fill them in, or leave those rows out.`,
  errorCells: (cells: string) => `Errors: ${cells}. Correct them, or leave those rows out.`,
  negativeCells: (cells: string) =>
    `Below 0: ${cells}. This needs 0 or more: correct them, or do not use the column.`,
  notPositiveCells: (cells: string) =>
    `Not above 0: ${cells}. This needs more than 0: correct them, or do not use the column.`,
  constantColumns: (names: string) =>
    `The same in every row: ${names}. It does not distinguish the rows; do not use it.`,
  tooFewRows: (rows: number, least: number) =>
    `Usable rows: ${rows}. At least ${least} are needed; select more.`,
  tooManyRows: (rows: number, most: number) => `Rows: ${rows}. At most ${most} can be drawn; select fewer.`,
  leaveOut: "Leave out the rows with gaps",
  andMore: (count: number) => `and ${count} more`,

  // Weights
  weightsOf: (axis: string) => `Weights of ${axis}`,
  weighting: "Weighting method",
  methodsOfWeighting: {
    equal: "all equal",
    hand: "by hand",
    entropy: "entropy: what differs most",
    critic: "CRITIC: differs and is not repeated",
    std: "standard deviation",
    ahp: "AHP: compare in pairs",
  },
  oneCriterion: "A single criterion has all the weight.",
  weightOf: (criterion: string) => `Weight of ${criterion}`,
  sumIs: (sum: string) => `Total ${sum}`,
  pairQuestion: (a: string, b: string) => `${a} or ${b}: which counts more?`,
  judgementNames: [
    "as much as",
    "a little more than",
    "clearly more than",
    "much more than",
    "far more than",
  ],
  judged: (a: string, words: string, b: string) => `${a} counts ${words} ${b}`,
  consistency: (ratio: string) => `Consistency ratio ${ratio}.`,
  consistent: "The judgements are consistent (0.1 or less).",
  notConsistent: (a: string, b: string) =>
    `The judgements are inconsistent (above 0.1). Least consistent pair: ${a} and ${b}. Compare that pair again.`,
  groupRatio: (ratio: string) => `Group: ${ratio}.`,
  expert: (number: number) => `Expert ${number}`,
  expertWithRatio: (number: number, ratio: string) => `Expert ${number} (CR ${ratio})`,
  whoseJudgements: "Judgements of",
  addExpert: "Add an expert",
  removeExpert: (number: number) => `Remove expert ${number}`,
  pasteMatrix: "Paste a matrix",
  pasteMatrixHelp: (size: number) =>
    `${size} rows and ${size} columns, such as 1, 3, 1/5; half of it is enough. Matrices below each other are those of several experts. Replaces the judgements above.`,
  useMatrix: "Use this matrix",
  matrixSize: (rows: number, columns: number, wanted: number) =>
    `This has ${rows} rows and ${columns} columns; each expert's matrix must be ${wanted} × ${wanted}.`,
  matrixBlank: (row: number, column: number) =>
    `Row ${row}, column ${column} is blank, and so is its mirror image. Give one of them.`,
  matrixCell: (row: number, column: number, text: string) =>
    `Row ${row}, column ${column}: “${text}” is no judgement. Write a number above 0, such as 3 or 1/3.`,
  matrixReciprocal: (row: number, column: number) =>
    `Row ${row}, column ${column} and its mirror image are not reciprocals. Correct one of them, or leave it blank.`,
  twoCriteria: "Two criteria cannot contradict each other.",

  // Result
  cut: "Cut",
  xcut: "Cut of x",
  ycut: "Cut of y",
  cuts: { mean: "mean", median: "median", number: "number" },
  cutNumber: (cut: string) => `${cut}: the number`,
  cornerNames: "Names of the corners",
  cornerPlaces: ["high x, high y", "low x, high y", "low x, low y", "high x, low y"],
  matrixCorners: ["Invest", "Build on", "Watch", "Prepare"] as [string, string, string, string],
  quadrantCorners: ["Lead", "Catch up", "Rethink", "Defend"] as [string, string, string, string],
  efficiency: "Efficiency",
  change: "Malmquist index",
  showTable: "Show as a table",
  hideTable: "Hide the table",
  item: "Item",
  place: "Place",
  labelsHidden: (count: number) =>
    `${count === 1 ? "1 label" : `${count} labels`} hidden. The table lists all.`,
  polygonsLeftOut: (count: number) => `The first six are drawn. The table lists ${count} more.`,
  drawingOf: (title: string, summary: string) => `${title}. ${summary}`,
  inCorner: (corner: string, names: string) => `${corner}: ${names}.`,
  nobody: "none",
  robustness: "How robust is this result?",
  robustAt: (name: string, share: string, corner: string) =>
    `${name} is in “${corner}” for ${share} of random weights.`,
  robustAll: (share: string) =>
    `Every row stays in its quadrant for at least ${share} of random weights: the result hardly depends on the weights.`,
  leastRobust: "Least robust:",
  weightsOne: "Changing one weight, with the others in proportion:",
  weightsFree: "No single weight, from 0% to 100%, moves a row across a cut.",
  weightUpTo: (name: string, axis: string, weight: string, high: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: up to ${high} no row changes sides; above it, ${first} is the first.`,
  weightDownTo: (name: string, axis: string, weight: string, low: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: down to ${low} no row changes sides; below it, ${first} is the first.`,
  weightBetween: (name: string, axis: string, weight: string, low: string, high: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: from ${low} to ${high} no row changes sides; past the nearer end, ${first} is the first.`,
  frontier: (count: number, all: number) => `${count} of ${all} are on the frontier (efficiency 1).`,
  fewUnits: (count: number, least: number) =>
    `${count} units are few for so many columns; with ${least} or more, efficiency distinguishes them better.`,
  otherReturns: (moved: number, all: number) =>
    moved === 0
      ? "Under the other returns-to-scale assumption every row keeps its quadrant."
      : `Under the other returns-to-scale assumption ${moved} of ${all} rows would change quadrant.`,
  orderMatters: (share: string) =>
    `The drawn area depends on the order of the axes: it differs by up to ${share} from the mean over all orders.`,
  orderRanks: (tau: string) => `Rank agreement of the two areas: ${tau} (1 means the same order).`,
  bandMeans: (level: string, sigma: string) =>
    `${level} of cases lie within the band if growth varies by ${sigma} a year. This is an assumption, not an estimate.`,
  scenariosMean: "The rates are assumptions; the spread between the lines follows from them.",
  fitMeans: (r2: string) => `The curve explains ${r2} of the variation of the points (r²).`,
  saturation: (share: string) => `The last point is at ${share} of the saturation level.`,
  saturationUnknown: "Below half of it, the saturation level is very uncertain: use the curve with care.",
  calculating: "Calculating…",
  stop: "Stop",
  stopped: "The calculation was stopped.",
  calculate: "Calculate",
  failed: (sentence: string) => `No result: ${sentence}`,

  // Insert
  insertNewSheet: "Insert on a new sheet",
  insertHere: "Insert at the selection",
  withCharts: "Insert charts beside the cells",
  insertNote:
    "Live formulas that read your cells. Weights, directions and cuts can be changed in their own cells.",

  // Marks
  lineLow: "low",
  lineBase: "base",
  lineHigh: "high",
  linePath: "path",
  lineMedian: "median",
  lineCurve: "curve",
  lineBand: "band",
  linePoints: "your points",
  area: "Area, as drawn",
  areaMean: "Area, all orders",
  balance: "Balance",
  gap: "Gap to the benchmark",
};

export type ToolsPhrases = typeof toolsEn;
