import type { YuanUnitId } from "../../report/units";

/** Formulas that stay alive, or the values that they answer today. */
export type Mode = "live" | "values";

/** How an insertion is laid out, whatever its language and whether it stays alive. */
export interface Options {
  /** A native Excel table in place of plain cells: a row of it holds values, or formulas of its own. */
  readonly asTable: boolean;
  /** "down": a row for each thing, the headings on top. "across": a column for each, the headings at the left. */
  readonly orientation: "down" | "across";
  readonly headers: boolean;
  /** What amounts in yuan are counted in. */
  readonly unit: YuanUnitId;
}

export const defaultOptions: Options = {
  asTable: false,
  orientation: "down",
  headers: true,
  unit: "CNY100M",
};

/** Which options make sense for a thing. */
export interface SupportedOptions {
  /** In which modes it can stand in a native table: what only a spill answers cannot. */
  readonly tables: readonly Mode[];
  readonly orientation: boolean;
  readonly headers: boolean;
  readonly unit: boolean;
}

/** The options as far as they are offered. A native table has its headings, and has them on top. */
export function restrictOptions(options: Options, offer: SupportedOptions, mode: Mode): Options {
  const asTable = options.asTable && offer.tables.includes(mode);
  return {
    asTable,
    orientation: offer.orientation && !asTable ? options.orientation : defaultOptions.orientation,
    headers: !offer.headers || asTable || options.headers,
    unit: offer.unit ? options.unit : defaultOptions.unit,
  };
}
