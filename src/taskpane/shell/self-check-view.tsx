import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { en } from "../../locales/self-check/en";
import { zhCN } from "../../locales/self-check/zh-CN";
import { failed, isRefusal } from "../../workbook/refusal";
import type { ProbeOutcome, ProbeResult, SelfCheck } from "../../workbook/self-check/probe-result";
import { countOutcomes, reportJson, reportText } from "../../workbook/self-check/self-check-report";
import { copyToClipboard } from "../hooks/copy-to-clipboard";
import { useTask } from "../hooks/use-task";
import * as typography from "../components/typography";
import type { Obstacle } from "../store/state";
import type { Pane } from "../store/store";
import { usePhrases } from "../text/phrases";
import { refusalMessage } from "../text/refusal-message";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, ...typography.small },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  detail: { gridColumn: 2, ...typography.small, overflowWrap: "anywhere" },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  "falls-back": { color: tokens.colorPaletteDarkOrangeForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
});

/** The outcome as a mark, so that colour is not the only cue. */
const marks: Readonly<Record<ProbeOutcome, string>> = { holds: "✓", "falls-back": "◐", fails: "✗" };

/** Display order: failures first, then fallbacks. */
const order: readonly ProbeOutcome[] = ["fails", "falls-back", "holds"];

type CheckState =
  | { readonly is: "idle" | "running" | "stopped" }
  | { readonly is: "done"; readonly check: SelfCheck }
  | { readonly is: "refused"; readonly refusal: Obstacle };

/** Tests the capabilities of this Excel, shows the outcomes, and copies a report. */
export function SelfCheckView({ pane }: { pane: Pane }) {
  const { language, phrases: shared } = usePhrases();
  const phrases = language === "zh" ? zhCN : en;
  const styles = useStyles();
  const start = useTask(pane.dispatch);
  const [state, setState] = useState<CheckState>({ is: "idle" });
  const check = async () => {
    setState({ is: "running" });
    const ended = await start(phrases.running, async ({ signal, say }) =>
      pane.host.selfCheck({
        progress: (done, of) => say(() => `${phrases.running} ${phrases.progress(done, of)}`),
        isCancelled: () => signal.aborted,
      }),
    ).catch(() => undefined);
    if (ended === undefined) setState({ is: "refused", refusal: failed });
    else if (ended.is !== "done" || "isCancelled" in ended.value) setState({ is: "stopped" });
    else if (isRefusal(ended.value)) setState({ is: "refused", refusal: ended.value });
    else setState({ is: "done", check: ended.value });
  };
  return (
    <section>
      <h3 className={styles.heading}>{phrases.heading}</h3>
      <p className={styles.quiet}>{phrases.about}</p>
      <Button disabled={state.is === "running"} onClick={() => void check()}>
        {state.is === "done" ? phrases.again : phrases.start}
      </Button>
      <div role="status">
        {state.is === "running" && <p className={styles.quiet}>{phrases.running}</p>}
        {state.is === "stopped" && <p className={styles.quiet}>{phrases.stopped}</p>}
        {state.is === "refused" && <p>{refusalMessage(state.refusal, undefined, shared)}</p>}
        {state.is === "done" && <Summary check={state.check} />}
      </div>
      {state.is === "done" && <Report check={state.check} />}
    </section>
  );
}

function useReportPhrases() {
  return usePhrases().language === "zh" ? zhCN : en;
}

function Summary({ check }: { check: SelfCheck }) {
  const phrases = useReportPhrases();
  const counts = countOutcomes(check);
  return <p>{phrases.summary(counts.holds, counts["falls-back"], counts.fails)}</p>;
}

function Report({ check }: { check: SelfCheck }) {
  const phrases = useReportPhrases();
  const styles = useStyles();
  const [copied, setCopied] = useState<string>();
  const copy = async (text: string) =>
    setCopied((await copyToClipboard(text)) ? phrases.copied : phrases.notCopied);
  const sorted = order.flatMap((outcome) => check.results.filter((result) => result.outcome === outcome));
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void copy(reportText(check, phrases.report))}>{phrases.copyText}</Button>
        <Button onClick={() => void copy(reportJson(check))}>{phrases.copyJson}</Button>
      </div>
      <p className={styles.quiet} role="status">
        {copied}
      </p>
      <ul className={styles.list}>
        {sorted.map((result) => (
          <Line key={result.id} result={result} />
        ))}
      </ul>
    </>
  );
}

function Line({ result: { id, outcome, found } }: { result: ProbeResult }) {
  const { report } = useReportPhrases();
  const styles = useStyles();
  const { title, otherwise } = report.probes[id];
  return (
    <li className={styles.row}>
      <span className={styles[outcome]} role="img" aria-label={report.outcomes[outcome]}>
        {marks[outcome]}
      </span>
      <span>{title}</span>
      {outcome !== "holds" && <span className={styles.detail}>{otherwise}</span>}
      <span className={styles.detail}>{found}</span>
    </li>
  );
}
