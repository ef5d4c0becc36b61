import { useMemo } from "react";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { robustnessText } from "./robustness-text";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolName, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";

/** The robustness of the result in plain words. */
export function RobustnessView({
  tool,
  state,
  values,
}: {
  tool: ToolName;
  state: ToolState;
  values: ToolValues;
}) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const sentences = useMemo(
    () => robustnessText(tool, state, values, phrases),
    [tool, state, values, phrases],
  );
  if (sentences.length === 0) return null;
  return (
    <section aria-label={phrases.robustness}>
      <h3 className={common.heading}>{phrases.robustness}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={common.text}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
