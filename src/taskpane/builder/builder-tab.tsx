import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useReducer, useRef, type KeyboardEvent } from "react";
import { typedFormula } from "../../workbook/formulas/separators";
import { planCall } from "../../workbook/blocks/plan-call";
import { isPressed } from "../actions/keystrokes";
import { usePhrases } from "../text/phrases";
import { SeparatorsContext } from "../text/separators-context";
import { useInsertTarget } from "../hooks/use-insert-target";
import type { TabProps } from "../actions/tab-props";
import { insertTargetText } from "../text/insert-target-text";
import { blanksIn } from "./answer";
import { EditBar } from "./edit-bar";
import { FormFooter } from "./form-footer";
import { argumentsOf, definitionOf, formulaOf } from "./form";
import { FormView } from "./form-view";
import { FunctionList } from "./function-list";
import { formKeystrokes } from "./keystrokes";
import { useBuilderPhrases } from "./phrases";
import { initialBuilderState, reduceBuilder } from "./reduce";
import { wholeFormulaText } from "./sentences";
import { useAnswer } from "./use-answer";
import { useCellValue } from "./use-cell-value";
import { useCurrentFormula } from "./use-current-formula";
import { useFirstField } from "./use-first-field";
import { useFormTasks } from "./use-form-tasks";

const useStyles = makeStyles({
  tab: { minHeight: "100%", display: "flex", flexDirection: "column" },
  form: { flex: "1 1 auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/**
 * The Build tab: a form for every function, which writes its formula, previews its result, and edits the formula of a
 * cell.
 */
export function BuilderTab({ pane, selected: followed, isShown }: TabProps) {
  const { language, phrases } = useBuilderPhrases();
  const spoken = usePhrases();
  const separators = useContext(SeparatorsContext);
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [{ filter, form, touched, message }, dispatch] = useReducer(reduceBuilder, initialBuilderState);
  const written = message ?? pane.state.notice;
  const selected = useCurrentFormula(pane.host, followed, isShown, written);
  const answering = useAnswer(form, pane.host, separators, selected, isShown);
  const { answer } = answering;
  const { toBuild } = pane.state;

  useEffect(() => {
    if (toBuild) dispatch({ type: "chosen", id: toBuild.id, language });
    // Each request opens the form once, in the language of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toBuild]);
  const opened = form && `${form.id} ${form.edited?.cell ?? ""} ${form.edited?.site.start ?? ""}`;
  useFirstField(root, isShown, opened, pane.state.focus);

  const texts = form && argumentsOf(form, separators, blanksIn(answer, form));
  const stored = form && texts && formulaOf(form, texts, selected?.sheet);
  const plan = useMemo(
    () =>
      answer?.evaluation &&
      planCall(
        definitionOf(answer.form),
        formulaOf(answer.form, answer.texts),
        answer.evaluation,
        language,
        answer.form.home,
      ),
    [answer, language],
  );

  const filled = useInsertTarget(pane, isShown && !form?.edited ? plan : undefined, selected);

  const { isWorking, isAsking, insert, update, copy, stop } = useFormTasks({
    pane,
    form,
    stored,
    answering,
    selected,
    separators,
    root,
    dispatch,
  });

  const shown = useCellValue(pane.host, form?.edited, isShown, written);
  const whole =
    form?.edited && shown && stored !== undefined
      ? wholeFormulaText(form.edited, shown.value, stored, phrases)
      : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !form) return;
    if (event.key === "Escape") {
      // The shell closes a refusal first.
      if (pane.state.notice?.kind === "refused") return;
      event.preventDefault();
      event.stopPropagation();
      dispatch({ type: "closed" });
      return;
    }
    const inserts = isPressed(formKeystrokes.insert, event.nativeEvent);
    const onNewSheet = isPressed(formKeystrokes.newSheet, event.nativeEvent) && !form.edited;
    if (!inserts && !onNewSheet) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (form.edited) void update();
    else void insert(inserts ? "selection" : "new-sheet");
  };
  return (
    <div ref={root} className={styles.tab} onKeyDown={onKeyDown}>
      {selected && <EditBar selected={selected} form={form} separators={separators} dispatch={dispatch} />}
      {form && stored !== undefined ? (
        <>
          <div className={styles.form}>
            <FormView
              form={form}
              answer={answer}
              touched={touched}
              separators={separators}
              selected={selected}
              dispatch={dispatch}
            />
          </div>
          <FormFooter
            form={form}
            answering={{ ...answering, isPending: answering.isPending || isAsking, stop }}
            preview={plan?.preview}
            isBusy={isWorking || pane.state.busy}
            formula={typedFormula(stored, separators)}
            listSign={separators.list}
            where={selected}
            fills={insertTargetText(plan, filled, spoken.phrases)}
            filled={filled}
            whole={whole}
            message={message}
            onInsert={(where) => void insert(where)}
            onUpdate={() => void update()}
            onCopy={() => void copy()}
          />
        </>
      ) : (
        <FunctionList filter={filter} dispatch={dispatch} />
      )}
    </div>
  );
}
