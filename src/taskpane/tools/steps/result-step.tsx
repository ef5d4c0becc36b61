import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Selected } from "../../../workbook/host";
import { layOutTool } from "../../../workbook/tools/lay-out-tool";
import { request } from "../../actions/actions";
import { firstClick } from "../../hooks/first-click";
import type { Pane } from "../../store/store";
import { fullAddress } from "../../text/full-address";
import { DrawingView } from "./drawing-view";
import { RobustnessView } from "./robustness-view";
import { CalculationStatus } from "../parts/calculation-status";
import { CheckField } from "../parts/fields";
import { ResultSettings } from "./result-settings";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolEvent, ToolName, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";
import type { Calculation } from "../parts/use-tool-values";

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly calculation: Calculation;
}

/** The chart, its table, its robustness, and the remaining settings. */
export function ResultStep({ tool, state, dispatch, calculation }: Props) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { known } = calculation;
  return (
    <>
      <CalculationStatus calculation={calculation} />
      {known && (
        <>
          <DrawingView tool={tool} state={state} values={known.values} />
          <RobustnessView tool={tool} state={state} values={known.values} />
        </>
      )}
      <ResultSettings tool={tool} state={state} dispatch={dispatch} />
      <CheckField
        label={phrases.withCharts}
        isOn={state.choices.withCharts}
        onChoose={(withCharts) => dispatch({ type: "chosen", change: { withCharts } })}
      />
      <p className={common.quiet}>{phrases.insertNote}</p>
    </>
  );
}

/** A new sheet comes first, because a tool needs space. */
export function InsertButtons({
  pane,
  state,
  calculation,
  selected,
}: {
  pane: Pane;
  state: ToolState;
  calculation: Calculation;
  selected: Selected | undefined;
}) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { known, isGoing } = calculation;
  const isWaiting = !known || isGoing || pane.state.busy;
  const insert = (where: "new-sheet" | "selection") => {
    if (!known || isWaiting) return;
    const { charts = [] } = known.sheet;
    const sheet = { ...known.sheet, charts: state.choices.withCharts ? charts : [] };
    const plan = layOutTool(sheet, known.values);
    const placement =
      where === "selection"
        ? ({ at: "selection" } as const)
        : ({ at: "new-sheet", name: plan.title[plan.language] } as const);
    void request(pane, { do: "insert", plan, placement });
  };
  return (
    <>
      <Button
        className={common.primary}
        appearance="primary"
        disabledFocusable={isWaiting}
        onClick={firstClick(() => insert("new-sheet"))}
      >
        {phrases.insertNewSheet}
      </Button>
      <Button
        className={common.primary}
        disabledFocusable={isWaiting}
        title={selected && fullAddress(selected)}
        onClick={firstClick(() => insert("selection"))}
      >
        {phrases.insertHere}
      </Button>
    </>
  );
}
