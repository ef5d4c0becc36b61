import { useCallback, useEffect, useState } from "react";
import { failed, isRefusal } from "../../workbook/refusal";
import { dependentsOf, type Dependent } from "../../workbook/lineage/dependents";
import { surveyed, type Surveyed } from "../../workbook/lineage/survey";
import type { Pane } from "../store/store";
import type { Obstacle } from "../store/state";
import { useTask } from "../hooks/use-task";
import { useInspectPhrases } from "./phrases";

export type Scope = "sheet" | "workbook";

/** The result of a survey. */
export interface SurveyFound {
  readonly scope: Scope;
  readonly sheets: number;
  readonly cells: readonly Surveyed[];
  /** Other cells that depend on those, the nearest first. */
  readonly dependents: readonly Dependent[];
  /** Whether there are more formulas than were asked. */
  readonly isCut: boolean;
}

export type SurveyState =
  | { readonly is: "awaited" }
  | { readonly is: "found"; readonly found: SurveyFound }
  | { readonly is: "stopped" }
  | { readonly is: "refused"; readonly refusal: Obstacle };

/** Surveys the active sheet or the workbook, when the view opens, when the scope changes, and on request. */
export function useSurvey(pane: Pane, scope: Scope, shownSheet: string | undefined, isShown: boolean) {
  const { phrases } = useInspectPhrases();
  const [state, setState] = useState<SurveyState>({ is: "awaited" });
  const [times, setTimes] = useState(0);
  const { host, dispatch } = pane;
  const start = useTask(dispatch);
  const sheet = scope === "sheet" ? shownSheet : undefined;
  const isReady = isShown && (scope === "workbook" || sheet !== undefined);

  useEffect(() => {
    if (!isReady) return undefined;
    let isCurrent = true;
    const become = (next: SurveyState) => {
      if (isCurrent) setState(next);
    };
    become({ is: "awaited" });
    void start(phrases.reading, async ({ signal, say }): Promise<SurveyState> => {
      const read = await host.survey(sheet, {
        progress: (done, all) => say(() => phrases.scanned(done, all)),
        isCancelled: () => signal.aborted,
      });
      if (isRefusal(read)) return { is: "refused", refusal: read };
      if ("isCancelled" in read) return { is: "stopped" };
      say(() => phrases.working);
      const pause = () => othersTurn().then(() => !signal.aborted);
      const cells = await surveyed(read, pause);
      const dependents = cells && (await dependentsOf(cells, read.others, read.directory, pause));
      if (!dependents) return { is: "stopped" };
      const { sheets, isCut } = read;
      return { is: "found", found: { scope, sheets, cells, dependents, isCut } };
    }).then(
      (ended) => become(ended.is === "done" ? ended.value : { is: "stopped" }),
      () => become({ is: "refused", refusal: failed }),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, start, phrases, scope, sheet, isReady, times]);

  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { state, again };
}

/** Yields so that the page can render and handle input. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
