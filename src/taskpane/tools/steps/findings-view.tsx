import { makeStyles } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import { findingsOf, linesThatAre } from "../../../workbook/tools/table-findings";
import type { UserTable } from "../../../workbook/tools/user-table";
import type { TakenRange } from "../draft/current-region";
import type { ToolEvent, ToolState } from "../draft/state";
import { columnName, listed, someOf } from "../draft/user-names";
import { CheckField } from "../parts/fields";
import { useToolsPhrases } from "../parts/phrases";
import { useToolStyles } from "../parts/use-tool-styles";
import { Warning } from "../parts/warning";
import { linePlace } from "./taken-table-view";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" } });

interface Props {
  readonly range: TakenRange;
  readonly table: UserTable;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
}

/** What was understood of the table: what is used, left out, or read as something else. */
export function FindingsView({ range, table, state, dispatch }: Props) {
  const spoken = useToolsPhrases();
  const { phrases, language } = spoken;
  const styles = useStyles();
  const common = useToolStyles();
  const found = useMemo(() => findingsOf(table), [table]);
  const sentences = sentencesOf(range, table, state, spoken, found);
  const hidden = state.reading.isTurned ? 0 : (range.hidden?.length ?? 0);
  return (
    <section aria-label={phrases.understood}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {found.mixed.length > 0 && (
        <Warning>
          {phrases.mixedPercentages(
            listed(
              found.mixed.map((k) => columnName(table, k, phrases)),
              language,
            ),
          )}
        </Warning>
      )}
      {hidden > 0 && (
        <>
          <Warning>{phrases.hiddenRows(String(hidden))}</Warning>
          <CheckField
            label={phrases.visibleOnly}
            isOn={state.visibleOnly}
            onChoose={(visibleOnly) => dispatch({ type: "visible-only", visibleOnly })}
          />
          <p className={common.quiet}>{phrases.visibleOnlyNote}</p>
        </>
      )}
    </section>
  );
}

function sentencesOf(
  range: TakenRange,
  table: UserTable,
  { reading }: ToolState,
  { phrases, language }: ReturnType<typeof useToolsPhrases>,
  found: ReturnType<typeof findingsOf>,
): readonly string[] {
  const placeOf = linePlace(range, reading.isTurned);
  const named = reading.isTurned ? phrases.columnNamed : phrases.rowNamed;
  const some = (all: readonly string[]) => someOf(all, phrases, language);
  const leftOut = (["total", "average", "note"] as const).flatMap((role) => {
    const lines = linesThatAre(reading.lines, role);
    const places = some(lines.map((line) => named(placeOf(line))));
    return lines.length > 0 ? [phrases.leftOutAs(phrases.lineRoles[role], places)] : [];
  });
  const counted = (cells: readonly string[], say: (count: string, cells: string) => string) =>
    cells.length > 0 ? [say(String(cells.length), some(cells))] : [];
  return [
    phrases.rowsUsed(String(table.height)),
    ...leftOut,
    ...counted(found.gaps, phrases.gaps),
    ...counted(found.textNumbers, phrases.textNumbers),
    ...counted(found.percentages, phrases.percentages),
    ...(found.periods.length > 0 ? [phrases.periods(listed(found.periods, language))] : []),
    ...(found.units.length > 0 ? [phrases.units(listed(found.units, language))] : []),
  ];
}
