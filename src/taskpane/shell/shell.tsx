import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent } from "react";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import type { Selected } from "../../workbook/host";
import { useFocus } from "../hooks/use-focus";
import { visuallyHidden } from "../components/visually-hidden";
import { SettingsIcon } from "../components/icons";
import { keyCaps } from "../actions/keystrokes";
import { usePhrases } from "../text/phrases";
import { rowKey } from "../store/search-results";
import { chosenInsertable, type FocusArea, type View } from "../store/state";
import { wide } from "../components/theme";
import { useKeyboardShortcuts } from "../hooks/use-keyboard-shortcuts";
import { isTab, tabs, type LazyTab as LazyTabName } from "../store/tabs";
import { useSelection } from "../hooks/use-selection";
import { LiveRegion } from "./live-region";
import { ErrorBoundary } from "../components/error-boundary";
import { Help } from "./help";
import { NoResults } from "../find/no-results";
import { NotInReport } from "../find/not-in-report";
import { LazyTab } from "./lazy-tab";
import { LazySettings } from "./lazy-settings";
import { Notice } from "./notice";
import { TabBar } from "./tab-bar";
import { Preview } from "../find/preview";
import { Receipts } from "./receipts";
import { ResultList } from "../find/result-list";
import { SearchBox } from "../find/search-box";
import { NotResponding } from "./not-responding";
import { StaleData } from "./stale-data";
import { StatusBar } from "./status-bar";

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
  hidden: visuallyHidden,
});

/** The pane in Excel: the search box on top, one view below it, the last answer and the status bar at the bottom. */
export function Shell({ pane, inExcel }: { pane: Pane; inExcel: boolean }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { state, dispatch } = pane;
  const selected = useSelection(pane.host, inExcel);
  const visited = useVisited(state.view);
  useKeyboardShortcuts(pane);
  useFocus(root, state.focus);

  const leave = () => dispatch({ type: "restarted" });
  const onFocus = ({ target }: FocusEvent) => {
    const area = target.closest<HTMLElement>("[data-area]")?.dataset["area"] as FocusArea | undefined;
    const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (area) dispatch({ type: "entered", area, ...(row === undefined ? {} : { row }) });
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
      <TabBar pane={pane} />
      <main className={styles.main}>
        <ErrorBoundary key={state.view} onLeave={leave}>
          {state.view === "find" && <Find pane={pane} selected={selected} />}
          {state.view !== "find" && !isTab(state.view) && (
            <div className={styles.part}>
              {state.view === "help" && <Help dispatch={dispatch} />}
              {state.view === "receipts" && <Receipts pane={pane} />}
              {state.view === "settings" && <LazySettings pane={pane} />}
            </div>
          )}
        </ErrorBoundary>
        {visited.map((name) => (
          <ErrorBoundary key={name} onLeave={leave}>
            <LazyTab name={name} pane={pane} selected={selected} isShown={state.view === name} />
          </ErrorBoundary>
        ))}
      </main>
      <footer>
        <StaleData host={pane.host} inExcel={inExcel} />
        <NotResponding tasks={state.tasks} />
        <div aria-live="polite">{state.notice && <Notice notice={state.notice} pane={pane} />}</div>
        <StatusBar pane={pane} />
        <LiveRegion query={state.query} groups={state.groups} className={styles.hidden} />
      </footer>
    </div>
  );
}

/** The tabs opened so far; they keep their state. */
function useVisited(view: View): readonly LazyTabName[] {
  const [visited, setVisited] = useState<readonly LazyTabName[]>([]);
  const tab = tabs.find((name): name is LazyTabName => name === view && name !== "find");
  if (!tab || visited.includes(tab)) return visited;
  const now = [...visited, tab];
  setVisited(now);
  return now;
}

/** The results, with the preview beside or over them. */
function Find({ pane, selected }: { pane: Pane; selected: Selected | undefined }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { state, dispatch } = pane;
  const { groups, open, query } = state;
  const best = state.focusArea === "search" ? chosenInsertable(state) : undefined;
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
          <>
            <NotInReport query={query} />
            <ResultList
              groups={groups}
              current={state.current}
              open={open && rowKey(open)}
              best={best && rowKey(best)}
              query={query}
              pinned={state.pinnedAndRecent.pinned}
              dispatch={dispatch}
            />
          </>
        ) : (
          <NoResults query={query} dispatch={dispatch} />
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
