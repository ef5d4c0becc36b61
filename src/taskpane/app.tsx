import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../report/language";
import type { WorkbookHost } from "../workbook/host";
import { readReceipts } from "./carry-out";
import { useMedia } from "./media";
import { phrasesOf, SpokenContext, tagOf } from "./phrases";
import { chosenLanguage } from "./preferences";
import { initialState, reduce } from "./state";
import { darkTheme, lightTheme } from "./theme";
import { FailureBoundary } from "./views/failure";
import { Outside } from "./views/outside";
import { Shell } from "./views/shell";

/** What is around the pane, as far as that is known yet. */
export interface Surroundings {
  readonly in: "excel" | "nothing" | "not-known-yet";
  readonly language: Language;
  /** Whether Excel is dark; undefined where it does not say, and the system decides. */
  readonly dark: boolean | undefined;
}

interface Props {
  readonly host: WorkbookHost;
  readonly surroundings: Surroundings;
}

/** The whole pane: state, language and colours; which of the pages is shown. */
export function App({ host, surroundings }: Props) {
  const [state, dispatch] = useReducer(reduce, chosenLanguage() ?? surroundings.language, initialState);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const dark = surroundings.dark ?? systemIsDark;
  const { language } = state;
  const inExcel = surroundings.in === "excel";

  useEffect(() => {
    if (!chosenLanguage()) dispatch({ type: "language-chosen", language: surroundings.language });
  }, [surroundings.language]);
  useEffect(() => {
    document.documentElement.lang = tagOf[language];
  }, [language]);
  useEffect(() => {
    if (inExcel) void readReceipts(host, dispatch);
  }, [host, inExcel]);

  const spoken = useMemo(() => ({ language, phrases: phrasesOf[language] }), [language]);
  const pane = useMemo(() => ({ state, host, dispatch }), [state, host]);
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      style={{ height: "100%", colorScheme: dark ? "dark" : "light" }}
    >
      <SpokenContext.Provider value={spoken}>
        <FailureBoundary onLeave={() => dispatch({ type: "restarted" })}>
          {surroundings.in === "nothing" ? <Outside /> : <Shell pane={pane} inExcel={inExcel} />}
        </FailureBoundary>
      </SpokenContext.Provider>
    </FluentProvider>
  );
}
