import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../functions/engine/evaluate";
import type { ExplainedProblem } from "../../functions/engine/explained-problem";
import { isProblem, isSourced, shownText } from "../../workbook/format/cell-value";
import type { SheetCells } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Preview } from "../../workbook/plan/plan";
import { formattedNumber } from "../text/formatted-number";
import { usePreferences } from "../text/phrases";
import { StandingMark } from "../components/standing-mark";
import * as typography from "../components/typography";
import { BlockPreview } from "../components/block-preview";
import { useBuilderPhrases } from "./phrases";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  value: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
  number: {
    ...typography.figure,
    fontVariantNumeric: "tabular-nums",
  },
  code: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0 },
  /** On a low screen only the size of the table is shown. */
  table: { "@media (max-height: 560px)": { display: "none" } },
});

interface Props {
  readonly evaluation: Evaluation;
  /** The problems already shown beside the arguments. */
  readonly said: readonly ExplainedProblem[];
}

/**
 * What the cell will show: a number with unit and standing, a text, or an error with its explanation; for a table, its
 * size.
 */
export function AnswerValue({ evaluation: { cells }, said }: Props) {
  const { language, phrases } = useBuilderPhrases();
  const preferences = usePreferences();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const [first] = cells[0] ?? [];
  if (!first) return null;
  const { value } = first;
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const problem = cells.flat().find((cell) => isProblem(cell.value))?.value;
  if (!isOne)
    return (
      <div>
        <p className={styles.text}>{phrases.size(cells.length, cells[0]?.length ?? 0)}</p>
        {problem !== undefined && isProblem(problem) && (
          <p className={shared.quiet}>
            <span className={styles.code}>{problem.code}</span> {problem.sentence[language]}
          </p>
        )}
      </div>
    );
  if (isProblem(value))
    return (
      <div className={styles.value}>
        <span>
          <span className={styles.code}>{value.code}</span>{" "}
          {said.some(({ sentence }) => sentence.en === value.sentence.en) ? "" : value.sentence[language]}
        </span>
      </div>
    );
  // In the unit of the cell, which the formula determines.
  const figure = isSourced(value)
    ? formattedNumber(value, language, { ...preferences, moneyUnit: "source" })
    : undefined;
  return (
    <div className={styles.value}>
      <span className={typeof value === "string" ? undefined : styles.number}>
        {figure?.number ?? shownText(value)}
      </span>
      {figure && figure.unit !== "" && <span>{figure.unit}</span>}
      {isSourced(value) && <StandingMark standing={value.standing} language={language} />}
    </div>
  );
}

/** The maximum number of rows and columns shown of a table. */
const most = { rows: 8, columns: 8 };

/** The first rows of a table, as the cells will show them; nothing for a single value. */
export function AnswerCells({
  preview,
  filled,
}: {
  preview: Preview;
  filled: SheetCells | Refusal | undefined;
}) {
  const { phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const { rows } = preview;
  const width = rows[0]?.length ?? 0;
  if (rows.length + preview.header.length <= 1 && width <= 1) return null;
  const shown: Preview = {
    ...preview,
    rows: rows.slice(0, most.rows).map((row) => row.slice(0, most.columns)),
  };
  const more = [
    ...(rows.length > most.rows ? [phrases.rowsMore(rows.length - most.rows)] : []),
    ...(width > most.columns ? [phrases.columnsMore(width - most.columns)] : []),
  ];
  return (
    <div className={styles.table}>
      <BlockPreview preview={shown} filled={filled} />
      {more.length > 0 && <p className={shared.quiet}>{more.join(" · ")}</p>}
    </div>
  );
}
