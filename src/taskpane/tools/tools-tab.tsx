import { makeStyles } from "@fluentui/react-components";
import { useEffect, useReducer, useRef, type KeyboardEvent } from "react";
import type { TabProps } from "../actions/tab-props";
import { reduceTools } from "./draft/reduce";
import { initialToolState } from "./draft/state";
import { ToolList } from "./tool-list";
import { ToolSteps } from "./tool-steps";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** The Tools tab: the research tools and projections as guided steps over the user's own rows. */
export function ToolsTab({ pane, selected, isShown }: TabProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduceTools, initialToolState);
  const root = useRef<HTMLDivElement>(null);
  const { tool, step } = state;
  const shownFirst = useRef(`${tool} ${step}`);
  useEffect(() => {
    const now = `${tool} ${step}`;
    if (shownFirst.current === now) return;
    shownFirst.current = now;
    const heading = root.current?.querySelector<HTMLElement>("[data-heading]");
    heading?.focus();
    root.current?.parentElement?.scrollTo(0, 0);
  }, [tool, step]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || !tool) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch({ type: "stepped-back" });
  };
  return (
    <div ref={root} className={styles.tab} onKeyDown={onKeyDown}>
      {tool ? (
        <ToolSteps
          tool={tool}
          state={state}
          dispatch={dispatch}
          pane={pane}
          selected={selected}
          isShown={isShown}
        />
      ) : (
        <ToolList dispatch={dispatch} />
      )}
    </div>
  );
}
