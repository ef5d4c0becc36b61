import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CellError } from "../../functions/engine/cells";
import type { LineageCell } from "../../workbook/lineage/lineage-tree";
import { wholeCall } from "../../workbook/formulas/parse-calls";
import { isOfReportAlone, type TraceSource, type TraceSummary } from "../../workbook/lineage/trace-summary";
import { inPreferredUnit } from "../../workbook/format/preferences";
import { fullAddress } from "../text/full-address";
import { StandingMark } from "../components/standing-mark";
import { CitationView } from "./citation-view";
import { FindingView } from "./finding-view";
import { LineageTree } from "./lineage-tree";
import { useInspectPhrases } from "./phrases";
import { citedIds, restsOnSentence } from "./sentences";
import { shownValue } from "./shown-value";
import type { DeepTrace } from "./use-deep-trace";
import { lineageRows } from "./lineage-rows";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", marginRight: "-12px" },
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    ...typography.title,
  },
  shown: {
    margin: 0,
    overflowWrap: "anywhere",
    ...typography.figure,
    fontVariantNumeric: "tabular-nums",
  },
  detail: {
    margin: 0,
    ...typography.small,
  },
  formula: {
    display: "block",
    overflowWrap: "anywhere",
    ...typography.formula,
  },
  part: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    ...typography.subtitle,
  },
  summary: { marginTop: tokens.spacingVerticalS },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  text: { margin: 0 },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly traced: TraceSummary;
  readonly further: ReadonlyMap<string, TraceSummary>;
  /** What is found beyond the first levels. */
  readonly deep: DeepTrace;
  onGoTo(place: { readonly sheet: string; readonly address: string }): void;
  onFollow(place: { readonly sheet: string; readonly address: string }): void;
  onShow(id: string): void;
  onReadAgain(): void;
}

/** The selected cell: its value, the meaning and source of the number, its lineage, and its citation. */
export function CellView({ traced, further, deep, onGoTo, onFollow, onShow, onReadAgain }: Props) {
  const { language, phrases, preferences } = useInspectPhrases();
  const styles = useStyles();
  const { root } = traced;
  const findings = useMemo(() => traced.findings.get(root) ?? [], [traced, root]);
  const nodes = useMemo(
    () => lineageRows(traced, { language, phrases, preferences, further }),
    [traced, language, phrases, preferences, further],
  );
  // The findings of the cell itself come first.
  const all = deep.traced ?? traced;
  const ids = useMemo(() => citedIds([...findings, ...[...all.findings.values()].flat()]), [findings, all]);
  // The finding shows the number or error itself, unless the cell shows it in another unit.
  const [first] = findings;
  const saysItself =
    wholeCall(root.formula) !== undefined &&
    ((first?.is === "number" &&
      !first.isOfRow &&
      inPreferredUnit(first.data, preferences).unit === first.data.unit) ||
      first?.is === "error");
  const remark = remarkOn(
    root,
    findings.length > 0,
    findings.some(({ is }) => is === "error"),
    phrases,
  );
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{phrases.cellAt(fullAddress(root))}</h2>
        <Button appearance="subtle" onClick={onReadAgain}>
          {phrases.readAgain}
        </Button>
      </div>
      {root.value !== null && !saysItself && (
        <p className={styles.shown}>{shownValue(root.value, { phrases, preferences })}</p>
      )}
      {root.anchor && <p className={styles.detail}>{phrases.filledFrom(root.anchor.address)}</p>}
      {root.formula && <Formula key={root.formula} formula={root.formula} />}
      {remark && <p className={styles.text}>{remark}</p>}
      {nodes.length > 0 && <Summary restsOn={(deep.traced ?? traced).restsOn} deep={deep} />}
      {findings.map((finding, i) => (
        <div key={i} className={styles.part}>
          <FindingView finding={finding} onShow={onShow} />
        </div>
      ))}
      {nodes.length > 0 && (
        <section className={styles.part} aria-label={phrases.lineage}>
          <h3 className={styles.heading}>{phrases.lineage}</h3>
          <p className={styles.detail}>{phrases.lineageHelp}</p>
          <LineageTree
            key={fullAddress(root)}
            nodes={nodes}
            label={phrases.lineage}
            {...{ onGoTo, onFollow, onShow }}
          />
        </section>
      )}
      {ids.length > 0 && (
        <section className={styles.part} aria-label={phrases.citation}>
          <h3 className={styles.heading}>{phrases.citation}</h3>
          <CitationView ids={ids} />
        </section>
      )}
    </>
  );
}

/** What the cell is ultimately based on, in one sentence, and how certain that is. */
function Summary({ restsOn, deep }: { restsOn: TraceSource; deep: DeepTrace }) {
  const { language, phrases } = useInspectPhrases();
  const styles = useStyles();
  return (
    <div className={styles.summary}>
      <p className={styles.verdict}>{restsOnSentence(restsOn, phrases)}</p>
      {restsOn.circular.length > 0 && (
        <p className={styles.text}>{phrases.circularCells(restsOn.circular.slice(0, 3))}</p>
      )}
      {restsOn.weakest && (
        <div className={styles.marks}>
          <span>{isOfReportAlone(restsOn) ? phrases.weakest : phrases.weakestStated}</span>
          <StandingMark standing={restsOn.weakest} language={language} />
        </div>
      )}
      {restsOn.errors > 0 && <p className={styles.text}>{phrases.errorsCount(restsOn.errors)}</p>}
      <div role="status">
        {deep.is === "reading" && (
          <p className={styles.text}>
            {phrases.followingOn(deep.formulas)}{" "}
            <Button size="small" style={{ minHeight: "32px" }} onClick={deep.stop}>
              {phrases.stop}
            </Button>
          </p>
        )}
        {deep.is === "stopped" && (
          <p className={styles.text}>
            {phrases.followingStopped}{" "}
            <Button size="small" style={{ minHeight: "32px" }} onClick={deep.resume}>
              {phrases.followOn}
            </Button>
          </p>
        )}
        {deep.is === "ended" && deep.traced && (
          <p className={styles.detail}>{phrases.followedAll(deep.traced.restsOn.formulas)}</p>
        )}
      </div>
    </div>
  );
}

/** Returns a remark on a cell without FINTECH functions, or with an error that none of them explains. */
function remarkOn(
  { value, formula, reads }: LineageCell,
  hasFindings: boolean,
  isExplained: boolean,
  phrases: ReturnType<typeof useInspectPhrases>["phrases"],
): string | undefined {
  if (formula === "") {
    if (value === null) return phrases.empty;
    if (value instanceof CellError) return phrases.typedError;
    return typeof value === "number" ? phrases.typedNumber : phrases.typedText;
  }
  if (value instanceof CellError && !isExplained) {
    const isRead = reads.some(
      (read) => read.is === "cells" && read.values.flat().some((cell) => cell instanceof CellError),
    );
    return isRead ? phrases.fromPrecedents(value.code) : phrases.otherError(value.code);
  }
  if (hasFindings) return undefined;
  return reads.length > 0 ? phrases.noFintech : phrases.noFintechAtAll;
}

/** Longer formulas are truncated until expanded. */
const longestFormula = 240;

function Formula({ formula }: { formula: string }) {
  const { phrases } = useInspectPhrases();
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(formula.length <= longestFormula);
  return (
    <>
      <code className={styles.formula}>{isWhole ? formula : `${formula.slice(0, longestFormula)}…`}</code>
      {!isWhole && (
        <Button size="small" style={{ minHeight: "32px" }} onClick={() => setIsWhole(true)}>
          {phrases.showAll}
        </Button>
      )}
    </>
  );
}
