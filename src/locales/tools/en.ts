/** What the Tools place says, in English; the shape is what every language owes. */
export const toolsEn = {
  title: "Research tools on your rows",
  intro:
    "General instruments on rows of your own. The report does not publish the axes of its matrix, radar and quadrant: what you see here is yours, not the report's.",
  tools: {
    matrix: {
      name: "Strategy matrix",
      what: "Two weighted scores, a corner for each row, and how firm it is.",
      shape: "A row for each thing, a column for each criterion; names in the first column.",
    },
    radar: {
      name: "Digital-practice radar",
      what: "Marks on three axes or more, compared with a benchmark.",
      shape: "A row for each institution, a column for each axis; one row may be the benchmark.",
    },
    quadrant: {
      name: "Effectiveness quadrant",
      what: "Efficiency across, its change up.",
      shape: "A row for each unit; columns of inputs and outputs, before and after, or a score.",
    },
    projection: {
      name: "Projections",
      what: "A path with a band, three scenarios or a growth curve.",
      shape: "A column of years and a column of amounts, two rows or more.",
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
  selectFirst: "Select your rows in the sheet, headers included. One cell in them is enough.",
  expected: "What it expects",
  madeUpShape: "Made-up numbers, to show the shape.",
  insertSample: "Insert a sample table to try",
  sampleNote: "Made-up rows, clearly marked, on a new sheet.",
  readFrom: (place: string) => `Read from ${place}`,
  changedSince: "The cells are read as they were then.",
  updateRows: "Read again",
  firstRowNames: "First row holds the names of the columns",
  firstColumnNames: "First column holds the names of the rows",
  turned: "Turn: rows are columns",
  rowsShown: (shown: number, all: number) => (shown < all ? `${shown} of ${all} rows shown` : `${all} rows`),
  tableRead: "The table that was read",
  reading: "Reading the cells…",
  columnNamed: (place: string) => `Column ${place}`,
  rowNamed: (place: string) => `Row ${place}`,

  // Columns
  columnsIntro: {
    matrix: "Which axis does each criterion belong to, and is more of it better?",
    radar: "Which columns are axes? Clockwise from the top, in their order.",
    quadrant:
      "Inputs and outputs of the units. The same columns of an earlier period give the change; without them, a column of yours does.",
    projection: "Which column is the time, and which the amount?",
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
    score: "y, as it stands",
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
  fullMarksHelp: "Values are divided by it, so that the rim of the radar is 1.",
  benchmark: "Benchmark row",
  noBenchmark: "none",
  returns: "Returns to scale",
  returnsNames: { crs: "constant", vrs: "variable" },
  kind: "Projection",
  kinds: { path: "path and band", scenarios: "scenarios", curve: "growth curve" },
  method: "Between the points",
  methods: { cagr: "constant growth", linear: "straight line" },
  sigma: "Volatility a year, in %",
  sigmaHelp: "Your assumption: two points carry no information on it.",
  level: "Cases within the band, in %",
  low: "Low growth a year, in %",
  base: "Base growth a year, in %",
  baseHelp: "Empty: as between your first and last point.",
  high: "High growth a year, in %",
  years: "Years ahead",
  model: "Curve",
  models: { logistic: "logistic", gompertz: "Gompertz", richards: "Richards" },
  ahead: "Steps beyond the last point",

  // Issues
  nothingRead: "No rows are read yet. Select them in the sheet, then choose Use the selection.",
  noNumbers: "No column of numbers was found. Select a table with at least one, or turn it.",
  needRole: (role: string, least: number) =>
    `At least ${least} × “${role}” is needed. Choose it in the list above.`,
  needPeriods:
    "Both periods need equally many inputs and equally many outputs. Choose as many before as after.",
  needSecondAxis:
    "The y axis has nothing yet. Choose inputs and outputs of an earlier period, or one column as y.",
  textCells: (cells: string) =>
    `Text where a number is meant: ${cells}. Write a number there, or leave those rows out.`,
  blankCells: (cells: string) => `Blank: ${cells}. Fill them in, or leave those rows out.`,
  errorCells: (cells: string) => `Errors: ${cells}. Mend them, or leave those rows out.`,
  negativeCells: (cells: string) =>
    `Below 0: ${cells}. This needs 0 or more: correct them, or do not use the column.`,
  notPositiveCells: (cells: string) =>
    `Not above 0: ${cells}. This needs more than 0: correct them, or do not use the column.`,
  constantColumns: (names: string) =>
    `The same in every row: ${names}. It says nothing about any row; do not use it.`,
  tooFewRows: (rows: number, least: number) =>
    `Rows to work with: ${rows}. At least ${least} are needed; select more.`,
  tooManyRows: (rows: number, most: number) => `Rows: ${rows}. At most ${most} can be drawn; select fewer.`,
  leaveOut: "Leave out the rows with gaps",
  andMore: (count: number) => `and ${count} more`,

  // Weights
  weightsOf: (axis: string) => `Weights of ${axis}`,
  weighting: "How to weigh",
  methodsOfWeighting: {
    equal: "all equal",
    hand: "by hand",
    entropy: "entropy: what differs most",
    critic: "CRITIC: differs and is not repeated",
    std: "standard deviation",
    ahp: "AHP: compare in pairs",
  },
  oneCriterion: "One criterion: it has all the weight.",
  weightOf: (criterion: string) => `Weight of ${criterion}`,
  sumIs: (sum: string) => `Together ${sum}`,
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
  consistent: "The judgements go together (0.1 or less).",
  notConsistent: (a: string, b: string) =>
    `The judgements contradict each other (above 0.1). The one that fits least: ${a} and ${b}. Weigh that pair again.`,
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
    `${count === 1 ? "1 name" : `${count} names`} found no room; the table has all.`,
  polygonsLeftOut: (count: number) => `Drawn are the first six; ${count} more are in the table.`,
  drawingOf: (title: string, summary: string) => `${title}. ${summary}`,
  inCorner: (corner: string, names: string) => `${corner}: ${names}.`,
  nobody: "none",
  robustness: "How firm is this?",
  robustAt: (name: string, share: string, corner: string) =>
    `${name} stands in “${corner}” at ${share} of random weights.`,
  robustAll: (share: string) =>
    `Every row keeps its corner at ${share} of random weights or more: the picture hardly hangs on the weights.`,
  leastRobust: "Least firm:",
  weightsOne: "One weight alone, the others in proportion:",
  weightsFree: "No weight alone, from 0% to 100%, moves a row across its cut.",
  weightUpTo: (name: string, axis: string, weight: string, high: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: up to ${high} no row changes its side; beyond, ${first} is the first.`,
  weightDownTo: (name: string, axis: string, weight: string, low: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: down to ${low} no row changes its side; below, ${first} is the first.`,
  weightBetween: (name: string, axis: string, weight: string, low: string, high: string, first: string) =>
    `“${name}” (${axis}), now ${weight}: from ${low} to ${high} no row changes its side; at the nearer end ${first} is the first.`,
  frontier: (count: number, all: number) => `${count} of ${all} stand on the frontier (efficiency 1).`,
  fewUnits: (count: number, least: number) =>
    `${count} units are few for so many columns; from ${least} on efficiency tells units apart better.`,
  otherReturns: (moved: number, all: number) =>
    moved === 0
      ? "Under the other assumption on returns to scale every row keeps its place."
      : `Under the other assumption on returns to scale ${moved} of ${all} would stand elsewhere.`,
  orderMatters: (share: string) =>
    `The drawn area hangs on the order of the axes: up to ${share} away from the mean over all orders.`,
  orderRanks: (tau: string) => `Ranking by either area agrees at ${tau} (1: the same order).`,
  bandMeans: (level: string, sigma: string) =>
    `${level} of cases lie in the band if growth varies by ${sigma} a year. That is an assumption, not an estimate.`,
  scenariosMean: "The rates are assumptions; the spread between the lines is what they make of it.",
  fitMeans: (r2: string) => `The curve explains ${r2} of how the points vary (r²).`,
  saturation: (share: string) => `The last point is at ${share} of the saturation level.`,
  saturationUnknown: "Below half of it, the level itself is hardly known: use the curve with care.",
  calculating: "Calculating…",
  stop: "Stop",
  stopped: "The calculation was stopped.",
  calculate: "Calculate",
  failed: (sentence: string) => `No result: ${sentence}`,

  // Insert
  insertNewSheet: "Insert on a new sheet",
  insertHere: "Insert at the selection",
  insertNote:
    "Live formulas: they read your cells, and weights, directions and cuts can be changed in theirs.",

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
