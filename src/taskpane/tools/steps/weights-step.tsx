import type { Dispatch } from "react";
import { AxisWeightsView } from "./axis-weights-view";
import { DrawingView } from "./drawing-view";
import { CalculationStatus } from "../parts/calculation-status";
import type { ToolEvent, ToolState } from "../draft/state";
import type { Calculation } from "../parts/use-tool-values";

interface Props {
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly calculation: Calculation;
}

/** The weight of each criterion on each axis, with an immediate preview of the result. */
export function WeightsStep({ state, dispatch, calculation }: Props) {
  return (
    <>
      {(["x", "y"] as const).map((axis) => (
        <AxisWeightsView
          key={axis}
          axis={axis}
          state={state}
          dispatch={dispatch}
          values={calculation.known?.values}
        />
      ))}
      <CalculationStatus calculation={calculation} />
      {calculation.known && <DrawingView tool="matrix" state={state} values={calculation.known.values} />}
    </>
  );
}
