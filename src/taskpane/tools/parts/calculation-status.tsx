import { Button, Spinner } from "@fluentui/react-components";
import { firstProblem } from "../../../workbook/tools/tool-results";
import { useDelayed } from "../../hooks/use-delayed";

import { useToolsPhrases } from "./phrases";
import { useToolStyles } from "./use-tool-styles";
import type { Calculation } from "./use-tool-values";
import { Warning } from "./warning";

/** Shown during a long calculation, after a stop, and if there is no result. */
export function CalculationStatus({ calculation }: { calculation: Calculation }) {
  const { language, phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { isGoing, isStopped, known } = calculation;
  const lasts = useDelayed(isGoing);
  const problem = !isGoing && known ? firstProblem(known.values) : undefined;
  return (
    <>
      <div role="status">
        {isGoing && lasts && (
          <>
            <Spinner size="tiny" label={phrases.calculating} />
            <Button className={common.button} onClick={calculation.stop}>
              {phrases.stop}
            </Button>
          </>
        )}
      </div>
      {isStopped && (
        <Warning>
          <p className={common.text}>{phrases.stopped}</p>
          <Button className={common.button} onClick={calculation.again}>
            {phrases.calculate}
          </Button>
        </Warning>
      )}
      {problem && <Warning>{phrases.failed(problem.sentence[language])}</Warning>}
    </>
  );
}
