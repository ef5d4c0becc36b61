import { accuracyHelp } from "./accuracy";
import { allocateHelp } from "./allocate";
import { backtestHelp } from "./backtest";
import { bandHelp } from "./band";
import { basspeakHelp } from "./basspeak";
import { cagrHelp } from "./cagr";
import { checkHelp } from "./check";
import { citeHelp } from "./cite";
import { convertHelp } from "./convert";
import { curveHelp } from "./curve";
import type { FunctionDefinition, FunctionHelp } from "./define";
import { defineHelp } from "./define-term";
import { editionHelp } from "./edition";
import { factHelp } from "./fact";
import { findHelp } from "./find";
import { fitHelp } from "./fit";
import { growthHelp } from "./growth";
import { interpolateHelp } from "./interpolate";
import { labelHelp } from "./label";
import { listHelp } from "./list";
import { matrixHelp } from "./matrix";
import { montecarloHelp } from "./montecarlo";
import { procurementRateHelp } from "./procurement-rate";
import { projectHelp } from "./project";
import { projectionHelp } from "./projection";
import { quadrantHelp } from "./quadrant";
import { rasHelp } from "./ras";
import { scenarioHelp } from "./scenario";
import { shareHelp } from "./share";
import { sourceHelp } from "./source";
import { spendHelp } from "./spend";
import { statusHelp } from "./status";
import { tableHelp } from "./table";
import { tablesHelp } from "./tables";
import { usecasesHelp } from "./use-cases";

/**
 * The long help of every function of the catalogue, by id. Imported by what shows help (the pane's help, the help
 * site, functions.json, the README) and never by `functions.js`; a test fails where an entry is missing.
 */
export const handbook: Readonly<Record<string, FunctionHelp<FunctionDefinition>>> = {
  SPEND: spendHelp,
  FACT: factHelp,
  SHARE: shareHelp,
  PROCUREMENTRATE: procurementRateHelp,
  GROWTH: growthHelp,
  MATRIX: matrixHelp,
  QUADRANT: quadrantHelp,
  USECASES: usecasesHelp,
  DEFINE: defineHelp,
  TABLE: tableHelp,
  TABLES: tablesHelp,
  FIND: findHelp,
  LIST: listHelp,
  LABEL: labelHelp,
  STATUS: statusHelp,
  SOURCE: sourceHelp,
  CITE: citeHelp,
  CHECK: checkHelp,
  EDITION: editionHelp,
  CONVERT: convertHelp,
  CAGR: cagrHelp,
  PROJECT: projectHelp,
  PROJECTION: projectionHelp,
  INTERPOLATE: interpolateHelp,
  SCENARIO: scenarioHelp,
  ALLOCATE: allocateHelp,
  RAS: rasHelp,
  BAND: bandHelp,
  MONTECARLO: montecarloHelp,
  FIT: fitHelp,
  CURVE: curveHelp,
  BASSPEAK: basspeakHelp,
  ACCURACY: accuracyHelp,
  BACKTEST: backtestHelp,
};
