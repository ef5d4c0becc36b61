/** No facts beyond the kind itself. */
type None = Readonly<Record<string, never>>;

/** A cell of a table; rows and columns are counted from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Growth and the paths between two points. */
export interface GrowthFacts {
  "periods-not-positive": { readonly periods: number };
  "growth-from-zero": None;
  "sign-changes": { readonly v0: number; readonly v1: number };
  "not-positive": { readonly v0: number; readonly v1: number };
  "rate-too-low": { readonly rate: number };
  "same-year": { readonly year: number };
  "from-after-to": { readonly from: number; readonly to: number };
  /** `beyond`: whether the caller could ask for years outside the two. */
  "outside-path": {
    readonly year: number;
    readonly first: number;
    readonly last: number;
    readonly beyond: "on request" | "never";
  };
}

/** Points of the user's own, bands and the domains of curves. */
export interface BandFacts {
  "one-point": { readonly year: number };
  "before-first": { readonly year: number; readonly first: number };
  "negative-sigma": { readonly sigma: number };
  "bass-domain": { readonly p: number; readonly q: number; readonly m: number };
  "richards-domain": { readonly v: number };
}

export interface AccuracyFacts {
  "actual-zero": { readonly index: number; readonly metric: string };
  "no-training": None;
  "short-training": { readonly length: number; readonly season: number };
  "constant-training": None;
}

/** Which total of a table: that of a row or of a column, counted from 0. */
interface Total {
  readonly line: "row" | "column";
  readonly index: number;
  readonly total: number;
}

export interface BalanceFacts {
  "totals-misfit": {
    readonly rows: number;
    readonly columns: number;
    readonly rowTotals: number;
    readonly columnTotals: number;
  };
  "fixed-misfit": {
    readonly rows: number;
    readonly columns: number;
    readonly fixedRows: number;
    readonly fixedColumns: number;
  };
  "negative-seed": Cell;
  "negative-total": Total;
  "totals-too-large": None;
  "totals-disagree": { readonly rows: number; readonly columns: number };
  "fixed-exceed-total": Total;
  unfillable: Total;
  unbalanced: { readonly iterations: number };
}

export interface CurveFacts {
  "few-times": {
    readonly curve: string;
    readonly needed: number;
    readonly points: number;
    readonly times: number;
  };
  "few-points": {
    readonly curve: string;
    readonly parameters: number;
    readonly needed: number;
    readonly points: number;
  };
  "many-points": { readonly points: number; readonly most: number };
  "no-period": { readonly t: number };
  "nothing-above-zero": None;
  "constant-y": None;
  "no-ceiling": { readonly parameter: string };
  "not-settled": { readonly curve: string };
  "not-determined": { readonly curve: string; readonly parameter: string };
  "parameter-too-far": { readonly parameter: string };
  "falls-after-peak": { readonly curve: string; readonly peak: number };
  falls: { readonly curve: string };
  "no-imitation": None;
  "no-covariance": { readonly curve: string };
}

export interface TrendFacts {
  "trend-few-points": { readonly points: number; readonly needed: number };
  "trend-one-time": { readonly t: number };
  "trend-not-positive": { readonly value: number };
  "holt-few-points": { readonly points: number; readonly needed: number };
  /** Two times that are next to each other and not a step apart. */
  "holt-uneven": { readonly from: number; readonly to: number; readonly step: number };
  "holt-off-steps": { readonly time: number; readonly first: number; readonly step: number };
}

export interface ScoringFacts {
  "negative-worth": { readonly item: number; readonly value: number };
  "no-worth": None;
  "negative-amount": Cell;
  "no-shares": None;
  "lone-share": None;
  /** `most`: the items that the table reaches; `longest`: those that the longest table reaches. */
  "random-index-too-short": {
    readonly table: string;
    readonly most: number;
    readonly items: number;
    readonly longest: number;
  };
  "z-score-of-one-row": None;
  "no-spread": { readonly column: number; readonly value: number };
  "cost-not-positive": Cell;
  "no-base": { readonly column: number; readonly method: "vector" | "sum" | "max" };
  "negative-base": {
    readonly column: number;
    readonly method: "vector" | "sum" | "max";
    readonly base: number;
  };
  /** Columns that the normalisation cannot divide, and whose weights count. */
  "columns-not-divided": { readonly columns: readonly number[] };
  "not-square": { readonly rows: number; readonly columns: number };
  "judgement-blank": Omit<Cell, "value">;
  "judgement-not-positive": Cell;
  "diagonal-not-one": Cell;
  "not-reciprocal": Cell & { readonly mirror: number };
  "few-axes": { readonly axes: number; readonly fewest: number };
  "outside-unit-interval": Cell;
  "nothing-to-balance": { readonly row: number };
  "one-pair": None;
  "constant-series": { readonly series: "a" | "b"; readonly value: number };
  "equally-far": { readonly column: number };
  "cost-as-given": { readonly column: number };
  "product-not-positive": Cell;
  "all-alike": None;
  "all-weight-on-one": { readonly column: number };
  "weights-of-one-row": None;
  "no-spread-at-all": None;
  "no-conflict": { readonly method: string };
  "entropy-of-negative": Cell;
}

/** Which table of decision-making units, and of which period where there are two. */
export interface UnitTable {
  readonly table: "inputs" | "outputs" | "undesirable";
  readonly period?: "before" | "after" | undefined;
}

export interface EfficiencyFacts {
  "rows-differ": {
    readonly inputs: number;
    readonly outputs: number;
    readonly period: UnitTable["period"];
  };
  "undesirable-rows-differ": { readonly inputs: number; readonly undesirable: number };
  "amount-not-allowed": UnitTable & Cell;
  "row-of-zeros": UnitTable & { readonly row: number };
  "range-too-wide": UnitTable & Cell;
  "beyond-others": { readonly unit: number };
  "not-solved": None;
  "out-of-reach": { readonly unit: number };
}

/** What is known of each kind of problem. */
export interface ProblemFacts
  extends
    GrowthFacts,
    BandFacts,
    AccuracyFacts,
    BalanceFacts,
    CurveFacts,
    TrendFacts,
    ScoringFacts,
    EfficiencyFacts {}
