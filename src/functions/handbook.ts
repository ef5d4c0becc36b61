import type { FunctionDefinition, FunctionHelp } from "./define";
import { growthHelp } from "./growth";
import { procurementRateHelp } from "./procurement-rate";
import { shareHelp } from "./share";
import { spendHelp } from "./spend";

/**
 * The long help of every function of the catalogue, by id. Imported by what shows help (the pane's help, the help
 * site, functions.json, the README) and never by `functions.js`; a test fails where an entry is missing.
 */
export const handbook: Readonly<Record<string, FunctionHelp<FunctionDefinition>>> = {
  SPEND: spendHelp,
  SHARE: shareHelp,
  PROCUREMENTRATE: procurementRateHelp,
  GROWTH: growthHelp,
};
