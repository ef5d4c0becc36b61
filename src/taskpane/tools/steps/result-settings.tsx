import type { Dispatch } from "react";
import type { CutRule } from "../../../model/scoring/cut";
import { cornersOf, ycutOf } from "../draft/tool-sheet-of";
import { NumberField, SelectField, TextField } from "../parts/fields";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolChoices, ToolEvent, ToolName, ToolState } from "../draft/state";
import { ToolOptions } from "./tool-options";
import { useToolStyles } from "../parts/use-tool-styles";

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
}

/** Settings that change the chart in the last step: cuts, corner names, rates. */
export function ResultSettings({ tool, state, dispatch }: Props) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { choices } = state;
  const choose = (change: Partial<ToolChoices>) => dispatch({ type: "chosen", change });
  if (tool === "projection")
    return <ToolOptions tool={tool} state={state} dispatch={dispatch} when="after" />;
  if (tool === "radar") return null;
  const corners = cornersOf(state, phrases);
  return (
    <>
      {tool === "matrix" ? (
        <CutField label={phrases.cut} cut={choices.cut} number={0.5} onChoose={(cut) => choose({ cut })} />
      ) : (
        <>
          <CutField
            label={phrases.xcut}
            cut={choices.xcut}
            number={0.8}
            onChoose={(xcut) => choose({ xcut })}
          />
          <CutField
            label={phrases.ycut}
            cut={ycutOf(state)}
            number={1}
            onChoose={(ycut) => choose({ ycut })}
          />
        </>
      )}
      <h3 className={common.heading}>{phrases.cornerNames}</h3>
      <div className={common.pair}>
        {[1, 0, 2, 3].map((corner) => (
          <TextField
            key={corner}
            label={phrases.cornerPlaces[corner] ?? ""}
            value={corners[corner] ?? ""}
            onChoose={(name) => {
              const [a, b, c, d] = corners.map((given, i) => (i === corner ? name : given));
              choose({ corners: [a ?? "", b ?? "", c ?? "", d ?? ""] });
            }}
          />
        ))}
      </div>
    </>
  );
}

function CutField({
  label,
  cut,
  number,
  onChoose,
}: {
  readonly label: string;
  readonly cut: CutRule;
  /** The initial value of a cut at a number. */
  readonly number: number;
  onChoose(cut: CutRule): void;
}) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const kind = typeof cut === "number" ? "number" : cut;
  return (
    <div className={common.pair}>
      <SelectField
        label={label}
        value={kind}
        options={(["mean", "median", "number"] as const).map((one) => [one, phrases.cuts[one]] as const)}
        onChoose={(chosen) => onChoose(chosen === "number" ? number : chosen)}
      />
      {typeof cut === "number" && (
        <NumberField
          label={phrases.cutNumber(label)}
          value={cut}
          onChoose={(value) => value !== undefined && onChoose(value)}
        />
      )}
    </div>
  );
}
