import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { areaOf, intersects } from "../../workbook/address";
import { isRefusal } from "../../workbook/refusal";
import { typedFormula } from "../../workbook/notation";
import { planCall } from "../../workbook/plan-call";
import { referencesIn } from "../../workbook/references";
import { request } from "../actions";
import { copyText } from "../copy-text";
import { isPressed } from "../keys";
import { paced } from "../pace";
import { useSpoken } from "../phrases";
import { SeparatorsContext } from "../separators";
import { useFilled } from "../use-filled";
import type { PlaceProps } from "../views/lazy-place";
import { whereTo } from "../where-to";
import { answerTo, blanksIn, type Answer } from "./answer";
import { EditBar } from "./edit-bar";
import { Foot, keystrokes } from "./foot";
import { argumentsOf, definitionOf, editableCalls, formulaOf, type Form } from "./form";
import { FormView } from "./form-view";
import { FunctionList } from "./function-list";
import { useBuildPhrases } from "./phrases";
import { initialBuild, reduceBuild, type Message } from "./reduce";
import { rewriteSentence } from "./sentences";
import { useAnswer } from "./use-answer";
import { useCurrent } from "./use-current";

const useStyles = makeStyles({
  place: { minHeight: "100%", display: "flex", flexDirection: "column" },
  form: { flex: "1 1 auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Build: a form for every function, that writes its formula, shows what it answers and edits what stands in a cell. */
export function Place({ pane, selected: followed, isShown }: PlaceProps) {
  const { language, phrases } = useBuildPhrases();
  const spoken = useSpoken();
  const separators = useContext(SeparatorsContext);
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [{ filter, form, touched, message }, dispatch] = useReducer(reduceBuild, initialBuild);
  const [isWorking, work] = useState(false);
  const written = message ?? pane.state.notice;
  const selected = useCurrent(pane.host, followed, isShown, written);
  const answering = useAnswer(form, pane.host, separators, selected, isShown);
  const { answer } = answering;
  const stopped = useRef(false);
  const [isAsking, ask] = useState(false);
  const { toBuild } = pane.state;
  const say = (said: Message | undefined) => dispatch({ type: "said", message: said });

  useEffect(() => {
    if (toBuild) dispatch({ type: "chosen", id: toBuild.id, language });
    // A wish is followed once, in the language of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toBuild]);
  const opened = form && `${form.id} ${form.edited?.cell ?? ""} ${form.edited?.site.start ?? ""}`;
  const begin = useCallback(() => {
    const first = root.current?.querySelector<HTMLElement>("[data-build-focus], [data-field] input");
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  useEffect(() => {
    if (!isShown) return undefined;
    // The shell moves the focus to the place as a whole; from there it goes to where one begins.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.matches("[data-spot=view]")) begin();
    });
    return () => clearTimeout(timer);
    // Also where the place is shown already: by its key from the search box, or when a refusal was taken away.
  }, [isShown, begin, pane.state.focus]);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // What had the focus went with the form or the list; or one of the cell's calls was chosen, to be edited here.
    if (activeElement === document.body || activeElement?.closest("[data-calls]")) begin();
  }, [opened, begin]);

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

  const filled = useFilled(pane, isShown && !form?.edited ? plan : undefined, selected);

  /** What the form comes to now, cells read anew; undefined where something is missing or wrong, which is said. */
  const settled = async (asked: Form): Promise<Answer | undefined> => {
    const sheet = asked.home ?? selected?.sheet ?? "";
    ask(true);
    const now = await answerTo(
      asked,
      separators,
      (reference) => pane.host.read(reference, sheet),
      () => performance.now(),
      { pace: paced({ isStopped: () => stopped.current }), before: answer },
    ).finally(() => ask(false));
    if (stopped.current) return void say({ text: phrases.stopped, isWrong: true });
    dispatch({ type: "touched", keys: now.missing.map(({ key }) => key) });
    const unread = now.given.findIndex(({ is }) => is === "refused");
    const first = now.missing[0]?.key ?? Object.keys(definitionOf(asked).parameters)[unread];
    if (first === undefined) return now;
    root.current?.querySelector<HTMLElement>(`[id="argument-${first}"]`)?.focus();
    return undefined;
  };
  const doing = async (task: (asked: Form) => Promise<void>) => {
    // One at a time: a second press meanwhile is not meant twice.
    if (!form || isWorking || pane.state.busy) return;
    work(true);
    stopped.current = false;
    try {
      await task(form);
    } catch {
      say({ text: spoken.phrases.unavailable("Error"), isWrong: true });
    } finally {
      work(false);
    }
  };
  const insert = (where: "selection" | "new-sheet") =>
    doing(async (asked) => {
      const now = await settled(asked);
      if (!now) return;
      const formula = formulaOf(asked, now.texts);
      const made = planCall(definitionOf(asked), formula, now.evaluation, language, asked.home);
      const target = selected && areaOf(selected.address);
      const covered = target && { ...target, height: made.height, width: made.width };
      const home = asked.home ?? selected?.sheet;
      const reads = referencesIn(formula).some(
        (one) =>
          one.is === "area" &&
          covered !== undefined &&
          (one.sheet ?? home) === selected?.sheet &&
          intersects(one.area, covered),
      );
      if (where === "selection" && reads)
        return say({ text: phrases.ownCells(selected?.address ?? ""), isWrong: true });
      say(undefined);
      await request(pane, {
        do: "insert",
        plan: made,
        placement:
          where === "selection" ? { at: "selection" } : { at: "new-sheet", name: made.title[language] },
      });
    });
  const update = () =>
    doing(async (asked) => {
      const now = await settled(asked);
      if (!now || !asked.edited) return;
      const { sheet, cell, formula, site } = asked.edited;
      const by = formulaOf(asked, now.texts);
      // Within another formula the call's own size says nothing.
      const isWhole = site.end === formula.length && /^=\s*[+@]?$/.test(formula.slice(0, site.start));
      const cells = isWhole ? now.evaluation?.cells : undefined;
      const shape = { height: cells?.length ?? 1, width: cells?.[0]?.length ?? 1 };
      const outcome = await pane.host.rewrite({ sheet, cell, formula, by, ...shape });
      const refused = rewriteSentence(outcome, { sheet, cell }, phrases, spoken.phrases);
      if (isRefusal(outcome)) return say({ text: refused ?? "", isWrong: true });
      const written = editableCalls(by).find(({ start }) => start === site.start);
      if (written)
        dispatch({ type: "edited", edited: { sheet, cell, formula: by, site: written }, separators });
      say({ text: phrases.updated(cell), isWrong: false });
    });
  const copy = async () => {
    if (stored === undefined) return;
    const copied = await copyText(typedFormula(stored, separators));
    say(copied ? { text: phrases.copied, isWrong: false } : { text: phrases.notCopied, isWrong: true });
  };

  const stopAll = () => {
    stopped.current = true;
    answering.stop();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !form) return;
    if (event.key === "Escape") {
      // A refusal is nearer: the shell takes it away first.
      if (pane.state.notice?.kind === "refused") return;
      event.preventDefault();
      event.stopPropagation();
      dispatch({ type: "closed" });
      return;
    }
    const inserts = isPressed(keystrokes.insert, event.nativeEvent);
    const onNewSheet = isPressed(keystrokes.newSheet, event.nativeEvent) && !form.edited;
    if (!inserts && !onNewSheet) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (form.edited) void update();
    else void insert(inserts ? "selection" : "new-sheet");
  };
  return (
    <div ref={root} className={styles.place} onKeyDown={onKeyDown}>
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
          <Foot
            form={form}
            answering={{ ...answering, isPending: answering.isPending || isAsking, stop: stopAll }}
            preview={plan?.preview}
            isBusy={isWorking || pane.state.busy}
            formula={typedFormula(stored, separators)}
            listSign={separators.list}
            where={selected}
            fills={whereTo(plan, filled, spoken.phrases)}
            filled={filled}
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
