import type { Handbook } from "./define";
import { accuracyHelp } from "./help/accuracy";
import { agreementHelp } from "./help/agreement";
import { ahpHelp } from "./help/ahp";
import { ahpcheckHelp } from "./help/ahpcheck";
import { allocateHelp } from "./help/allocate";
import { backtestHelp } from "./help/backtest";
import { bandHelp } from "./help/band";
import { basspeakHelp } from "./help/basspeak";
import { bubbleHelp } from "./help/bubble";
import { cagrHelp } from "./help/cagr";
import { checkHelp } from "./help/check";
import { citeHelp } from "./help/cite";
import { concentrationHelp } from "./help/concentration";
import { convertHelp } from "./help/convert";
import { curveHelp } from "./help/curve";
import { defineHelp } from "./help/define-term";
import { editionHelp } from "./help/edition";
import { efficiencyHelp } from "./help/efficiency";
import { factHelp } from "./help/fact";
import { findHelp } from "./help/find";
import { fitHelp } from "./help/fit";
import { growthHelp } from "./help/growth";
import { interpolateHelp } from "./help/interpolate";
import { labelHelp } from "./help/label";
import { listHelp } from "./help/list";
import { malmquistHelp } from "./help/malmquist";
import { matrixHelp } from "./help/matrix";
import { montecarloHelp } from "./help/montecarlo";
import { normalizeHelp } from "./help/normalize";
import { placeHelp } from "./help/place";
import { procurementRateHelp } from "./help/procurement-rate";
import { projectHelp } from "./help/project";
import { projectionHelp } from "./help/projection";
import { quadrantHelp } from "./help/quadrant";
import { radarareaHelp } from "./help/radararea";
import { radarbalanceHelp } from "./help/radarbalance";
import { radargapHelp } from "./help/radargap";
import { rankHelp } from "./help/rank";
import { rasHelp } from "./help/ras";
import { robustHelp } from "./help/robust";
import { scenarioHelp } from "./help/scenario";
import { scoreHelp } from "./help/score";
import { shareHelp } from "./help/share";
import { sourceHelp } from "./help/source";
import { spendHelp } from "./help/spend";
import { statusHelp } from "./help/status";
import { tableHelp } from "./help/table";
import { tablesHelp } from "./help/tables";
import { usecasesHelp } from "./help/use-cases";
import { weightrangeHelp } from "./help/weightrange";
import { weightsHelp } from "./help/weights";

/**
 * The long help of every function of the catalogue, by id. Imported by what shows help (the pane's help, the help
 * site, functions.json, the README) and never by `functions.js`; a test fails where an entry is missing.
 */
export const handbook: Handbook = {
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
  NORMALIZE: normalizeHelp,
  WEIGHTS: weightsHelp,
  AHP: ahpHelp,
  AHPCHECK: ahpcheckHelp,
  SCORE: scoreHelp,
  RANK: rankHelp,
  AGREEMENT: agreementHelp,
  PLACE: placeHelp,
  ROBUST: robustHelp,
  WEIGHTRANGE: weightrangeHelp,
  RADARAREA: radarareaHelp,
  RADARBALANCE: radarbalanceHelp,
  RADARGAP: radargapHelp,
  CONCENTRATION: concentrationHelp,
  EFFICIENCY: efficiencyHelp,
  MALMQUIST: malmquistHelp,
  BUBBLE: bubbleHelp,
};
