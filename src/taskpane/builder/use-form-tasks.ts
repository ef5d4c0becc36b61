import { useRef, useState, type Dispatch, type RefObject } from "react";
import { areaOf, intersects } from "../../workbook/cells/address";
import type { Selected } from "../../workbook/host";
import { typedFormula, type Separators } from "../../workbook/formulas/separators";
import { planCall } from "../../workbook/blocks/plan-call";
import { referencesIn } from "../../workbook/formulas/parse-references";
import { isRefusal } from "../../workbook/refusal";
import { request } from "../actions/actions";
import type { Pane } from "../store/store";
import { copyToClipboard } from "../hooks/copy-to-clipboard";
import { inTimeSlices } from "../hooks/time-slice";
import { usePhrases } from "../text/phrases";
import { answerTo, type Answer } from "./answer";
import { definitionOf, editableCalls, formulaOf, isWholeFormula, type Form } from "./form";
import { useBuilderPhrases } from "./phrases";
import type { BuilderEvent, Message } from "./reduce";
import { rewriteSentence } from "./sentences";
import type { AnswerState } from "./use-answer";

interface Asked {
  readonly pane: Pane;
  readonly form: Form | undefined;
  /** The formula of the form; undefined if there is no form. */
  readonly stored: string | undefined;
  /** The known result of the form, which is not calculated again. */
  readonly answering: AnswerState;
  readonly selected: Selected | undefined;
  readonly separators: Separators;
  /** The root element of the tab; the focus moves to the first missing field in it. */
  readonly root: RefObject<HTMLElement | null>;
  readonly dispatch: Dispatch<BuilderEvent>;
}

/** The actions of a form: insert its formula, replace the edited one, or copy it. */
export function useFormTasks(asked: Asked) {
  const { pane, form, stored, answering, selected, separators, root, dispatch } = asked;
  const { language, phrases } = useBuilderPhrases();
  const spoken = usePhrases();
  const [isWorking, setIsWorking] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const stopped = useRef(false);
  const say = (said: Message | undefined) => dispatch({ type: "said", message: said });

  /** Calculates the form with the cells read again; reports a missing or wrong argument and resolves with undefined. */
  const settled = async (asked: Form): Promise<Answer | undefined> => {
    const sheet = asked.home ?? selected?.sheet ?? "";
    setIsAsking(true);
    const now = await answerTo(
      asked,
      separators,
      (reference) => pane.host.read(reference, sheet),
      () => performance.now(),
      { pace: inTimeSlices({ isStopped: () => stopped.current }), before: answering.answer },
    ).finally(() => setIsAsking(false));
    if (stopped.current) return void say({ text: phrases.stopped, isWrong: true });
    dispatch({ type: "touched", keys: now.missing.map(({ key }) => key) });
    const unread = now.given.findIndex(({ is }) => is === "refused");
    const first = now.missing[0]?.key ?? Object.keys(definitionOf(asked).parameters)[unread];
    if (first === undefined) return now;
    root.current?.querySelector<HTMLElement>(`[id="argument-${first}"]`)?.focus();
    return undefined;
  };
  const doing = async (task: (asked: Form) => Promise<void>) => {
    // One at a time: a second press is ignored.
    if (!form || isWorking || pane.state.busy) return;
    setIsWorking(true);
    stopped.current = false;
    try {
      await task(form);
    } catch {
      say({ text: spoken.phrases.unavailable("Error"), isWrong: true });
    } finally {
      setIsWorking(false);
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
      // If the call is part of a larger formula, its size does not determine the size of the result.
      const cells = isWholeFormula(asked.edited) ? now.evaluation?.cells : undefined;
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
    const copied = await copyToClipboard(typedFormula(stored, separators));
    say(copied ? { text: phrases.copied, isWrong: false } : { text: phrases.notCopied, isWrong: true });
  };

  const stop = () => {
    stopped.current = true;
    answering.stop();
  };
  return { isWorking, isAsking, insert, update, copy, stop };
}
