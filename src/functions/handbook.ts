import { accuracyHelp } from "./help/accuracy";
import { allocateHelp } from "./help/allocate";
import { backtestHelp } from "./help/backtest";
import { bandHelp } from "./help/band";
import { basspeakHelp } from "./help/basspeak";
import { cagrHelp } from "./help/cagr";
import { checkHelp } from "./help/check";
import { citeHelp } from "./help/cite";
import { convertHelp } from "./help/convert";
import { curveHelp } from "./help/curve";
import type { FunctionDefinition, FunctionHelp } from "./define";
import { defineHelp } from "./help/define-term";
import { editionHelp } from "./help/edition";
import { factHelp } from "./help/fact";
import { findHelp } from "./help/find";
import { fitHelp } from "./help/fit";
import { growthHelp } from "./help/growth";
import { interpolateHelp } from "./help/interpolate";
import { labelHelp } from "./help/label";
import { listHelp } from "./help/list";
import { matrixHelp } from "./help/matrix";
import { montecarloHelp } from "./help/montecarlo";
import { procurementRateHelp } from "./help/procurement-rate";
import { projectHelp } from "./help/project";
import { projectionHelp } from "./help/projection";
import { quadrantHelp } from "./help/quadrant";
import { rasHelp } from "./help/ras";
import { scenarioHelp } from "./help/scenario";
import { shareHelp } from "./help/share";
import { sourceHelp } from "./help/source";
import { spendHelp } from "./help/spend";
import { statusHelp } from "./help/status";
import { tableHelp } from "./help/table";
import { tablesHelp } from "./help/tables";
import { usecasesHelp } from "./help/use-cases";

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
