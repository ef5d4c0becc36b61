import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent } from "react";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import type { Selected } from "../../workbook/host";
import { useFocus } from "../hooks/use-focus";
import { hidden } from "../components/visually-hidden";
import { SettingsIcon } from "../components/icons";
import { keyCaps } from "../actions/keystrokes";
import { useSpoken } from "../text/phrases";
import { rowKey } from "../store/search-results";
import { chosen, type Spot, type View } from "../store/state";
import { wide } from "../components/theme";
import { useKeys } from "../hooks/use-keyboard-shortcuts";
import { isPlace, places, type LazyPlace as LazyPlaceName } from "../store/tabs";
import { useSelection } from "../hooks/use-selection";
import { Announcement } from "./live-region";
import { FailureBoundary } from "../components/error-boundary";
import { Help } from "./help";
import { NoMatch } from "../find/no-results";
import { LazyPlace } from "./lazy-tab";
import { LazySettings } from "./lazy-settings";
import { Notice } from "./notice";
import { PlaceBar } from "./tab-bar";
import { Preview } from "../find/preview";
import { Receipts } from "./receipts";
import { Results } from "../find/result-list";
import { SearchBox } from "../find/search-box";
import { Silence } from "./not-responding";
import { StatusLine } from "./status-bar";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: "2px",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  settings: { minWidth: "36px", minHeight: "40px", padding: "0" },
  language: { minWidth: "44px", minHeight: "40px", padding: "0 6px", fontWeight: tokens.fontWeightRegular },
  main: { flex: "1 1 0", minHeight: 0, display: "flex" },
  part: { flex: "1 1 0", minWidth: 0, overflowY: "auto", overflowX: "hidden" },
  list: { [wide]: { flex: "0 1 320px", borderRight: `1px solid ${tokens.colorNeutralStroke2}` } },
  covered: { display: "none", [wide]: { display: "block" } },
  hint: {
    display: "none",
    [wide]: {
      display: "block",
      flex: "1 1 0",
      padding: tokens.spacingHorizontalXL,
      color: tokens.colorNeutralForeground2,
    },
  },
  hidden,
});

/** The pane within Excel: the search box on top, one view below it, the last answer and the status line at the foot. */
export function Shell({ pane, inExcel }: { pane: Pane; inExcel: boolean }) {
  const { phrases } = useSpoken();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { state, dispatch } = pane;
  const selected = useSelection(pane.host, inExcel);
  const visited = useVisited(state.view);
  useKeys(pane);
  useFocus(root, state.focus);

  const leave = () => dispatch({ type: "restarted" });
  const onFocus = ({ target }: FocusEvent) => {
    const spot = target.closest<HTMLElement>("[data-spot]")?.dataset["spot"] as Spot | undefined;
    const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (spot) dispatch({ type: "entered", spot, ...(row === undefined ? {} : { row }) });
  };
  return (
    <div ref={root} className={styles.shell} onFocus={onFocus}>
      <header className={styles.head}>
        <h1 className={styles.hidden}>{phrases.product}</h1>
        <SearchBox query={state.query} dispatch={dispatch} />
        <Button
          className={styles.language}
          appearance="subtle"
          aria-label={phrases.otherLanguageLabel}
          title={phrases.otherLanguageLabel}
          onClick={() => void actions.language.run(pane)}
        >
          {phrases.otherLanguage}
        </Button>
        <Button
          className={styles.settings}
          appearance="subtle"
          icon={<SettingsIcon />}
          aria-label={phrases.settings}
          title={`${phrases.settings} (${keyCaps(actions.settings.keys[0]).join("+")})`}
          aria-pressed={state.view === "settings"}
          onClick={() => void actions.settings.run(pane)}
        />
      </header>
      <PlaceBar pane={pane} />
      <main className={styles.main}>
        <FailureBoundary key={state.view} onLeave={leave}>
          {state.view === "find" && <Find pane={pane} selected={selected} />}
          {state.view !== "find" && !isPlace(state.view) && (
            <div className={styles.part}>
              {state.view === "help" && <Help dispatch={dispatch} />}
              {state.view === "receipts" && <Receipts pane={pane} />}
              {state.view === "settings" && <LazySettings pane={pane} />}
            </div>
          )}
        </FailureBoundary>
        {visited.map((name) => (
          <FailureBoundary key={name} onLeave={leave}>
            <LazyPlace name={name} pane={pane} selected={selected} isShown={state.view === name} />
          </FailureBoundary>
        ))}
      </main>
      <footer>
        <Silence tasks={state.tasks} />
        <div aria-live="polite">{state.notice && <Notice notice={state.notice} pane={pane} />}</div>
        <StatusLine pane={pane} />
        <Announcement query={state.query} groups={state.groups} className={styles.hidden} />
      </footer>
    </div>
  );
}

/** The places that were gone to, each once; they stay as they were left. */
function useVisited(view: View): readonly LazyPlaceName[] {
  const [visited, visit] = useState<readonly LazyPlaceName[]>([]);
  const place = places.find((name): name is LazyPlaceName => name === view && name !== "find");
  if (!place || visited.includes(place)) return visited;
  const now = [...visited, place];
  visit(now);
  return now;
}

/** The results, and beside or over them the preview. */
function Find({ pane, selected }: { pane: Pane; selected: Selected | undefined }) {
  const { phrases } = useSpoken();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { state, dispatch } = pane;
  const { groups, open, query } = state;
  const best = state.spot === "search" ? chosen(state) : undefined;
  useEffect(() => {
    list.current?.scrollTo(0, 0);
  }, [query]);
  useEffect(() => {
    detail.current?.scrollTo(0, 0);
  }, [open]);
  return (
    <>
      <div ref={list} className={mergeClasses(styles.part, styles.list, open && styles.covered)}>
        {groups.length > 0 ? (
          <Results
            groups={groups}
            current={state.current}
            open={open && rowKey(open)}
            best={best && rowKey(best)}
            query={query}
            pinned={state.shelves.pinned}
            dispatch={dispatch}
          />
        ) : (
          <NoMatch query={query} dispatch={dispatch} />
        )}
      </div>
      {open ? (
        <div ref={detail} className={styles.part}>
          <Preview thing={open} pane={pane} selected={selected} />
        </div>
      ) : (
        <p className={styles.hint}>{phrases.choose}</p>
      )}
    </>
  );
}
