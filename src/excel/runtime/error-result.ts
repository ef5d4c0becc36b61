import type { Language } from "../../report/language";
import type { ExplainedProblem } from "../../functions/engine/explained-problem";
import type { ErrorCode } from "../../model/problem";

/** The one table from our error codes to Excel's. Looked up late: the global is there only once a call comes. */
const excelCode: Readonly<Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>> = {
  "#N/A": "notAvailable",
  "#VALUE!": "invalidValue",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
};

/** A problem as the error object that Excel shows, with its sentence in one language. */
export function toError(problem: ExplainedProblem, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode[excelCode[problem.code]],
    problem.sentence[language],
  );
}
