import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../report/language";
import type { WorkbookHost } from "../workbook/host";
import type { Notice } from "../workbook/notice";
import { hear, readReceipts } from "./carry-out";
import { useMedia } from "./media";
import { phrasesOf, SpokenContext, tagOf } from "./phrases";
import { chosenLanguage } from "./preferences";
import { reduce } from "./reduce";
import { initialState } from "./state";
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

/** Excel, as far as the pane needs it. */
export interface Excel {
  readonly host: WorkbookHost;
  /** What commands of the ribbon and the menus have to tell; returns how to stop. */
  onNotice(hear: (notice: Notice) => void): () => void;
}

interface Props {
  readonly excel: Excel;
  readonly surroundings: Surroundings;
}

/** The whole pane: state, language and colours; which of the pages is shown. */
export function App({ excel, surroundings }: Props) {
  const { host } = excel;
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
  useEffect(
    () => (inExcel ? excel.onNotice((notice) => hear(notice, dispatch)) : undefined),
    [excel, inExcel],
  );

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
