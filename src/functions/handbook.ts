import type { Handbook } from "./engine/define-function";
import { accuracyHelp } from "./projections/accuracy.help";
import { agreementHelp } from "./tools/agreement.help";
import { ahpHelp } from "./tools/ahp.help";
import { ahpcheckHelp } from "./tools/ahpcheck.help";
import { allocateHelp } from "./projections/allocate.help";
import { backtestHelp } from "./projections/backtest.help";
import { bandHelp } from "./projections/band.help";
import { basspeakHelp } from "./projections/basspeak.help";
import { bubbleHelp } from "./tools/bubble.help";
import { cagrHelp } from "./projections/cagr.help";
import { checkHelp } from "./sources/check.help";
import { citeHelp } from "./sources/cite.help";
import { concentrationHelp } from "./tools/concentration.help";
import { convertHelp } from "./sources/convert.help";
import { curveHelp } from "./projections/curve.help";
import { defineHelp } from "./report/define-term.help";
import { evidenceHelp } from "./sources/evidence.help";
import { editionHelp } from "./sources/edition.help";
import { efficiencyHelp } from "./tools/efficiency.help";
import { factHelp } from "./report/fact.help";
import { findHelp } from "./report/find.help";
import { fitbandHelp } from "./projections/fitband.help";
import { trendHelp } from "./projections/trend.help";
import { fitHelp } from "./projections/fit.help";
import { growthHelp } from "./report/growth.help";
import { interpolateHelp } from "./projections/interpolate.help";
import { labelHelp } from "./report/label.help";
import { listHelp } from "./report/list.help";
import { malmquistHelp } from "./tools/malmquist.help";
import { matrixHelp } from "./report/matrix.help";
import { montecarloHelp } from "./projections/montecarlo.help";
import { normalizeHelp } from "./tools/normalize.help";
import { placeHelp } from "./tools/place.help";
import { procurementRateHelp } from "./report/procurement-rate.help";
import { projectHelp } from "./projections/project.help";
import { projectionHelp } from "./projections/projection.help";
import { quadrantHelp } from "./report/quadrant.help";
import { radarareaHelp } from "./tools/radararea.help";
import { radarbalanceHelp } from "./tools/radarbalance.help";
import { radargapHelp } from "./tools/radargap.help";
import { rankHelp } from "./tools/rank.help";
import { rasHelp } from "./projections/ras.help";
import { robustHelp } from "./tools/robust.help";
import { scenarioHelp } from "./projections/scenario.help";
import { sbmHelp } from "./tools/sbm.help";
import { scoreHelp } from "./tools/score.help";
import { shareHelp } from "./report/share.help";
import { sourceHelp } from "./sources/source.help";
import { spendHelp } from "./report/spend.help";
import { statusHelp } from "./sources/status.help";
import { tableHelp } from "./report/table.help";
import { tablesHelp } from "./report/tables.help";
import { usecasesHelp } from "./report/use-cases.help";
import { weightrangeHelp } from "./tools/weightrange.help";
import { weightsHelp } from "./tools/weights.help";

const entries = {
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
  EVIDENCE: evidenceHelp,
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
  FITBAND: fitbandHelp,
  TREND: trendHelp,
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
  SBM: sbmHelp,
  MALMQUIST: malmquistHelp,
  BUBBLE: bubbleHelp,
} as const satisfies Handbook;

/** The id of a function of the catalogue. */
export type FunctionId = keyof typeof entries;

/**
 * The long help of every function of the catalogue, by id. Imported by what shows help (the pane's help, the help
 * site, functions.json, the README) and never by `functions.js`; a test fails where an entry is missing.
 */
export const handbook: Handbook = entries;
