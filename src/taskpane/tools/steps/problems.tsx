import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { Issue } from "../../../workbook/tools/table-issues";
import type { UserTable } from "../../../workbook/tools/user-table";
import { CheckField } from "../parts/fields";
import { userTable, type StepBlocker } from "../draft/step-blockers";
import { columnName, someOf } from "../draft/user-names";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolEvent, ToolState } from "../draft/state";
import { Warning } from "../parts/warning";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px" },
  // The footer leaves room for what it is about.
  problems: {
    width: "100%",
    maxHeight: "28vh",
    overflowY: "auto",
    ":empty": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

type Spoken = ReturnType<typeof useToolsPhrases>;

interface Props {
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly hindrance: StepBlocker | undefined;
}

/** The problems by cell, and what the user can do. */
export function Problems({ state, dispatch, hindrance }: Props) {
  const spoken = useToolsPhrases();
  const { phrases } = spoken;
  const styles = useStyles();
  const table = useMemo(() => userTable(state), [state]);
  const sentences = hindrance ? sentencesOf(hindrance, table, spoken) : [];
  const hasGaps =
    hindrance?.is === "issues" &&
    hindrance.issues.some(({ issue }) => issue === "text" || issue === "blank" || issue === "error");
  // Where they do not fit they scroll, also by keyboard.
  const reached = sentences.length > 0 ? { role: "region", "aria-label": phrases.toSettle, tabIndex: 0 } : {};
  return (
    <div className={styles.problems} {...reached}>
      {sentences.length > 0 && (
        <Warning>
          {sentences.length === 1 ? (
            sentences[0]
          ) : (
            <ul className={styles.list}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Warning>
      )}
      {(hasGaps || (state.leavesOut && state.step === "columns")) && (
        <CheckField
          label={phrases.leaveOut}
          isOn={state.leavesOut}
          onChoose={(leavesOut) => dispatch({ type: "left-out", leavesOut })}
        />
      )}
    </div>
  );
}

function sentencesOf(
  hindrance: StepBlocker,
  table: UserTable | undefined,
  spoken: Spoken,
): readonly string[] {
  const { phrases } = spoken;
  switch (hindrance.is) {
    case "nothing-read":
      return [phrases.nothingRead];
    case "no-numbers":
      return [phrases.noNumbers];
    case "roles":
      return [phrases.needRole(phrases.roles[hindrance.role], hindrance.least)];
    case "periods":
      return [phrases.needPeriods];
    case "second-axis":
      return [phrases.needSecondAxis];
    case "issues":
      return table ? hindrance.issues.map((issue) => issueSentence(issue, table, spoken)) : [];
  }
}

function issueSentence(issue: Issue, table: UserTable, { language, phrases }: Spoken): string {
  const some = (all: readonly string[]) => someOf(all, phrases, language);
  switch (issue.issue) {
    case "text":
      return phrases.textCells(some(issue.cells));
    case "blank":
      return phrases.blankCells(some(issue.cells));
    case "error":
      return phrases.errorCells(some(issue.cells));
    case "negative":
      return phrases.negativeCells(some(issue.cells));
    case "not-positive":
      return phrases.notPositiveCells(some(issue.cells));
    case "constant":
      return phrases.constantColumns(some(issue.columns.map((k) => columnName(table, k, phrases))));
    case "too-few-rows":
      return phrases.tooFewRows(issue.rows, issue.least);
    case "too-many-rows":
      return phrases.tooManyRows(issue.rows, issue.most);
  }
}
