import type { FunctionDefinition } from "./engine/define-function";
import type { Portable } from "./portable/portable";
import { accuracyPortable } from "./projections/accuracy.portable";
import { agreementPortable } from "./tools/agreement.portable";
import { ahpPortable } from "./tools/ahp.portable";
import { ahpcheckPortable } from "./tools/ahpcheck.portable";
import { allocatePortable } from "./projections/allocate.portable";
import { backtestPortable } from "./projections/backtest.portable";
import { bandPortable } from "./projections/band.portable";
import { basspeakPortable } from "./projections/basspeak.portable";
import { bubblePortable } from "./tools/bubble.portable";
import { cagrPortable } from "./projections/cagr.portable";
import { checkPortable } from "./sources/check.portable";
import { citePortable } from "./sources/cite.portable";
import { concentrationPortable } from "./tools/concentration.portable";
import { convertPortable } from "./sources/convert.portable";
import { curvePortable } from "./projections/curve.portable";
import { definePortable } from "./report/define-term.portable";
import { editionPortable } from "./sources/edition.portable";
import { efficiencyPortable } from "./tools/efficiency.portable";
import { evidencePortable } from "./sources/evidence.portable";
import { factPortable } from "./report/fact.portable";
import { findPortable } from "./report/find.portable";
import { fitbandPortable } from "./projections/fitband.portable";
import { fitPortable } from "./projections/fit.portable";
import { growthPortable } from "./report/growth.portable";
import { interpolatePortable } from "./projections/interpolate.portable";
import { labelPortable } from "./report/label.portable";
import { listPortable } from "./report/list.portable";
import { malmquistPortable } from "./tools/malmquist.portable";
import { matrixPortable } from "./report/matrix.portable";
import { montecarloPortable } from "./projections/montecarlo.portable";
import { normalizePortable } from "./tools/normalize.portable";
import { placePortable } from "./tools/place.portable";
import { procurementRatePortable } from "./report/procurement-rate.portable";
import { projectPortable } from "./projections/project.portable";
import { projectionPortable } from "./projections/projection.portable";
import { quadrantPortable } from "./report/quadrant.portable";
import { radarareaPortable } from "./tools/radararea.portable";
import { radarbalancePortable } from "./tools/radarbalance.portable";
import { radargapPortable } from "./tools/radargap.portable";
import { rankPortable } from "./tools/rank.portable";
import { rasPortable } from "./projections/ras.portable";
import { robustPortable } from "./tools/robust.portable";
import { sbmPortable } from "./tools/sbm.portable";
import { scenarioPortable } from "./projections/scenario.portable";
import { scorePortable } from "./tools/score.portable";
import { sharePortable } from "./report/share.portable";
import { sourcePortable } from "./sources/source.portable";
import { spendPortable } from "./report/spend.portable";
import { statusPortable } from "./sources/status.portable";
import { tablePortable } from "./report/table.portable";
import { tablesPortable } from "./report/tables.portable";
import { trendPortable } from "./projections/trend.portable";
import { usecasesPortable } from "./report/use-cases.portable";
import { weightrangePortable } from "./tools/weightrange.portable";
import { weightsPortable } from "./tools/weights.portable";

/** What each function becomes in a workbook without the add-in, by id. Loaded only where workbooks are handed over. */
export const portableBook: Readonly<Record<string, Portable<FunctionDefinition>>> = {
  SPEND: spendPortable,
  FACT: factPortable,
  SHARE: sharePortable,
  PROCUREMENTRATE: procurementRatePortable,
  GROWTH: growthPortable,
  MATRIX: matrixPortable,
  QUADRANT: quadrantPortable,
  USECASES: usecasesPortable,
  DEFINE: definePortable,
  TABLE: tablePortable,
  TABLES: tablesPortable,
  FIND: findPortable,
  LIST: listPortable,
  LABEL: labelPortable,
  STATUS: statusPortable,
  SOURCE: sourcePortable,
  CITE: citePortable,
  EVIDENCE: evidencePortable,
  CHECK: checkPortable,
  EDITION: editionPortable,
  CONVERT: convertPortable,
  CAGR: cagrPortable,
  PROJECT: projectPortable,
  PROJECTION: projectionPortable,
  INTERPOLATE: interpolatePortable,
  SCENARIO: scenarioPortable,
  ALLOCATE: allocatePortable,
  RAS: rasPortable,
  BAND: bandPortable,
  MONTECARLO: montecarloPortable,
  FIT: fitPortable,
  FITBAND: fitbandPortable,
  TREND: trendPortable,
  CURVE: curvePortable,
  BASSPEAK: basspeakPortable,
  ACCURACY: accuracyPortable,
  BACKTEST: backtestPortable,
  NORMALIZE: normalizePortable,
  WEIGHTS: weightsPortable,
  AHP: ahpPortable,
  AHPCHECK: ahpcheckPortable,
  SCORE: scorePortable,
  RANK: rankPortable,
  AGREEMENT: agreementPortable,
  PLACE: placePortable,
  ROBUST: robustPortable,
  WEIGHTRANGE: weightrangePortable,
  RADARAREA: radarareaPortable,
  RADARBALANCE: radarbalancePortable,
  RADARGAP: radargapPortable,
  CONCENTRATION: concentrationPortable,
  EFFICIENCY: efficiencyPortable,
  SBM: sbmPortable,
  MALMQUIST: malmquistPortable,
  BUBBLE: bubblePortable,
};
