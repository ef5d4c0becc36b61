import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Language } from "../report/language";
import { storedSeparators, type Separators } from "../workbook/formulas/separators";
import { readPreferences, readReceipts } from "./actions/execute-request";
import { useMediaQuery } from "./hooks/use-media-query";
import { phrasesOf, PreferencesContext, PhrasesContext, tagOf } from "./text/phrases";
import { SeparatorsContext } from "./text/separators-context";
import type { Store } from "./store/store";
import { themeFor } from "./components/theme";
import { ErrorBoundary } from "./components/error-boundary";
import { OutsideExcel } from "./shell/outside-excel";
import { Shell } from "./shell/shell";

/** What is known about Excel when the pane is drawn. */
export interface Surroundings {
  readonly in: "excel" | "nothing" | "not-known-yet";
  readonly language: Language;
  /** Whether Excel uses a dark theme; undefined if Excel does not report it, and the system decides. */
  readonly dark: boolean | undefined;
  /** The separators in which the user types formulas; undefined if unknown. */
  readonly separators?: Separators;
}

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** The whole pane: provides state, language and theme, and selects the page to show. */
export function App({ store, surroundings }: Props) {
  const { host, dispatch, subscribe } = store;
  const now = () => store.state;
  const state = useSyncExternalStore(subscribe, now, now);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const { language, preferences } = state;
  const dark =
    preferences.colours === "excel" ? (surroundings.dark ?? systemIsDark) : preferences.colours === "dark";
  const inExcel = surroundings.in === "excel";

  useEffect(() => {
    document.documentElement.lang = tagOf[language];
  }, [language]);
  useEffect(() => {
    if (!inExcel) return;
    void readPreferences(host, dispatch);
    void readReceipts(host, dispatch);
  }, [host, dispatch, inExcel]);

  const theme = useMemo(() => themeFor(language, dark), [language, dark]);
  const spoken = useMemo(() => ({ language, phrases: phrasesOf[language] }), [language]);
  const pane = useMemo(() => ({ state, host, dispatch }), [state, host, dispatch]);
  return (
    <FluentProvider theme={theme} style={{ height: "100%", colorScheme: dark ? "dark" : "light" }}>
      <PhrasesContext.Provider value={spoken}>
        <PreferencesContext.Provider value={preferences}>
          <ErrorBoundary onLeave={() => dispatch({ type: "restarted" })}>
            <SeparatorsContext.Provider value={surroundings.separators ?? storedSeparators}>
              {surroundings.in === "nothing" ? <OutsideExcel /> : <Shell pane={pane} inExcel={inExcel} />}
            </SeparatorsContext.Provider>
          </ErrorBoundary>
        </PreferencesContext.Provider>
      </PhrasesContext.Provider>
    </FluentProvider>
  );
}
