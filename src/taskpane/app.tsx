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

/** What is around the pane, as far as that is known yet. */
export interface Surroundings {
  readonly in: "excel" | "nothing" | "not-known-yet";
  readonly language: Language;
  /** Whether Excel is dark; undefined where it does not say, and the system decides. */
  readonly dark: boolean | undefined;
  /** With which formulas are typed here; undefined where that is not known. */
  readonly separators?: Separators;
}

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** The whole pane: state, language and colours; which of the pages is shown. */
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
