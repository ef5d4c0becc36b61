import { Button, Spinner } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Selected } from "../../../workbook/host";
import { planSample } from "../../../workbook/tools/sample-sheet";
import { request } from "../../actions/actions";
import type { Pane } from "../../store/store";
import { firstClick } from "../../hooks/first-click";
import { useDelayed } from "../../hooks/use-delayed";
import { fullAddress } from "../../text/full-address";
import { CheckField } from "../parts/fields";
import { userTable } from "../draft/step-blockers";
import { FindingsView } from "./findings-view";
import { LabelField } from "./label-field";
import { TakenTableView } from "./taken-table-view";
import { ReadRefusal } from "../parts/read-refusal";
import { mostRows } from "../../../workbook/tools/user-table";
import { SampleView } from "./sample-view";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolEvent, ToolName, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly pane: Pane;
  readonly selected: Selected | undefined;
  /** Reads a table. */
  read(wanted: Selected | undefined): void;
}

/** Reads the selection, and shows the cells and how they are interpreted. */
export function RowsStep({ tool, state, dispatch, pane, selected, read }: Props) {
  const { language, phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { range, reading, refusal, isReading } = state;
  const lasts = useDelayed(isReading);
  const table = userTable(state);
  const insertSample = () => {
    const plan = planSample(tool, language);
    void request(pane, { do: "insert", plan, placement: { at: "new-sheet", name: plan.title[language] } });
  };
  const readLabel = range ? phrases.readAgain : phrases.readSelection;
  const where = selected && ` (${fullAddress(selected)})`;
  return (
    <>
      {!range && <p className={common.text}>{phrases.selectFirst}</p>}
      <p className={common.quiet}>{phrases.rowLimit(mostRows.toLocaleString("en"))}</p>
      <Button
        className={common.button}
        appearance={range ? "secondary" : "primary"}
        disabledFocusable={isReading || !selected}
        onClick={() => read(selected)}
      >
        {readLabel}
        {where}
      </Button>
      <div role="status">{lasts && <Spinner size="tiny" label={phrases.reading} />}</div>
      {refusal && <ReadRefusal refusal={refusal} />}
      {table && range ? (
        <>
          <h3 className={common.heading}>{phrases.readFrom(fullAddress(range))}</h3>
          <FindingsView range={range} table={table} state={state} dispatch={dispatch} />
          <TakenTableView range={range} state={state} dispatch={dispatch} />
          <LabelField range={range} state={state} dispatch={dispatch} />
          <CheckField
            label={phrases.turned}
            isOn={reading.isTurned}
            onChoose={(isTurned) => dispatch({ type: "turned", isTurned })}
          />
          <Button
            className={common.button}
            disabledFocusable={isReading}
            onClick={() => read({ sheet: range.sheet, address: range.address, formula: "" })}
          >
            {phrases.updateRows}
          </Button>
          <p className={common.quiet}>{phrases.changedSince}</p>
        </>
      ) : (
        <>
          <h3 className={common.heading}>{phrases.expected}</h3>
          <p className={common.text}>{phrases.tools[tool].shape}</p>
          <SampleView tool={tool} />
          <p className={common.quiet}>{phrases.madeUpShape}</p>
        </>
      )}
      <Button
        className={common.button}
        disabledFocusable={pane.state.busy}
        onClick={firstClick(insertSample)}
      >
        {phrases.insertSample}
      </Button>
      <p className={common.quiet}>{phrases.sampleNote}</p>
    </>
  );
}
