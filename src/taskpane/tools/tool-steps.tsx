import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { Selected } from "../../workbook/host";
import type { Pane } from "../store/store";
import { BackIcon } from "../components/icons";
import { ColumnsStep } from "./steps/columns-step";
import { toolSheetOf } from "./draft/tool-sheet-of";
import { stepBlocker } from "./draft/step-blockers";
import { Problems } from "./steps/problems";
import { canGoTo } from "./draft/reduce";
import { InsertButtons, ResultStep } from "./steps/result-step";
import { RowsStep } from "./steps/rows-step";
import { useReading } from "./steps/use-reading";
import { useToolsPhrases } from "./parts/phrases";
import { stepsOf, type ToolEvent, type ToolName, type ToolState } from "./draft/state";
import { useToolStyles } from "./parts/use-tool-styles";
import { useToolValues } from "./parts/use-tool-values";
import { withoutRobustness } from "./draft/without-robustness";
import { WeightsStep } from "./steps/weights-step";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "4px", padding: "4px 12px 0 4px" },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  step: {
    minHeight: "32px",
    padding: "0 6px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { color: tokens.colorNeutralForeground3, cursor: "default" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly pane: Pane;
  readonly selected: Selected | undefined;
  readonly isShown: boolean;
}

/** One tool: its steps, the current one, and the Back and Next buttons. */
export function ToolSteps({ tool, state, dispatch, pane, selected, isShown }: Props) {
  const { language, phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  const steps = stepsOf[tool];
  const { step } = state;
  const position = steps.indexOf(step);
  const inTheWay = stepBlocker(state, step);
  const isLast = position === steps.length - 1;
  const isDrawn = step === "weights" || step === "result";
  const sheet = useMemo(() => {
    const draft = isDrawn && canGoTo(state, "result") ? toolSheetOf(state, phrases, language) : undefined;
    return draft && step === "weights" ? withoutRobustness(draft) : draft;
  }, [state, isDrawn, step, phrases, language]);
  const read = useReading(pane, state, dispatch, selected);
  const calculation = useToolValues(sheet, isShown);
  const back = step === "rows" ? phrases.allTools : phrases.back;
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<BackIcon />}
          aria-label={back}
          title={back}
          onClick={() => dispatch({ type: "stepped-back" })}
        />
        <h2 className={common.title} tabIndex={-1} data-heading data-focus="view">
          {phrases.tools[tool].name}
          <span className={common.hidden}>
            {" "}
            {phrases.stepOf(position + 1, steps.length, phrases.steps[step])}
          </span>
        </h2>
      </div>
      <nav aria-label={phrases.stepsLabel}>
        <ol className={styles.steps}>
          {steps.map((one, i) => (
            <li key={one}>
              <button
                type="button"
                className={mergeClasses(styles.step, one === step && styles.current)}
                aria-current={one === step ? "step" : undefined}
                disabled={!canGoTo(state, one)}
                onClick={() => dispatch({ type: "step-chosen", step: one })}
              >
                {`${i + 1} ${phrases.steps[one]}`}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className={common.body}>
        {step === "rows" && (
          <RowsStep
            tool={tool}
            state={state}
            dispatch={dispatch}
            pane={pane}
            selected={selected}
            read={read}
          />
        )}
        {step === "columns" && <ColumnsStep tool={tool} state={state} dispatch={dispatch} />}
        {step === "weights" && <WeightsStep state={state} dispatch={dispatch} calculation={calculation} />}
        {step === "result" && (
          <ResultStep tool={tool} state={state} dispatch={dispatch} calculation={calculation} />
        )}
      </div>
      <div className={common.foot}>
        <Problems state={state} dispatch={dispatch} hindrance={inTheWay} />
        {isLast ? (
          <InsertButtons pane={pane} state={state} calculation={calculation} selected={selected} />
        ) : (
          <Button
            className={common.primary}
            appearance={state.range ? "primary" : "secondary"}
            disabledFocusable={inTheWay !== undefined}
            onClick={() => dispatch({ type: "stepped-on" })}
          >
            {phrases.next}
          </Button>
        )}
      </div>
    </>
  );
}
