import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import { KeyCaps } from "../components/key-caps";
import { usePhrases } from "../text/phrases";
import { own } from "../components/theme";
import * as typography from "../components/typography";
import { firstClick } from "../hooks/first-click";
import { insertTargetText } from "../text/insert-target-text";
import { areaOf } from "../../workbook/cells/address";
import type { SheetCells, Selected } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import type { Notice } from "../store/state";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@container (min-width: 260px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    "@container (min-width: 600px)": { gridTemplateColumns: "repeat(2, minmax(0, 190px))" },
    gap: tokens.spacingHorizontalS,
  },
  where: {
    gridColumn: "1 / -1",
    margin: 0,
    overflowWrap: "anywhere",
    ...typography.small,
  },
  refused: { color: own.forecastForeground },
  button: {
    minWidth: 0,
    minHeight: "32px",
    whiteSpace: "nowrap",
    justifyContent: "space-between",
    padding: "0 8px 0 10px",
    // Fluent reserves a square for an icon; here it holds key caps.
    "& .fui-Button__icon": { width: "auto", height: "auto", display: "flex", alignItems: "center" },
  },
  secondary: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly pane: Pane;
  /** The plan to insert, if it is known. */
  readonly plan: Plan | undefined;
  readonly selected: Selected | undefined;
  readonly filled: SheetCells | Refusal | undefined;
}

/**
 * Returns whether the selection starts at the block just inserted or in the cell above it: no warning is needed then.
 */
function isJustInserted(notice: Notice | undefined, selected: Selected | undefined): boolean {
  if (notice?.kind !== "inserted" || notice.receipt.sheet !== selected?.sheet) return false;
  const [block, here] = [areaOf(notice.receipt.address), areaOf(selected.address)];
  return here?.column === block?.column && (here?.row === block?.row || here?.row === (block?.row ?? 0) - 1);
}

/** The placement of the block, and the buttons that insert it at the selection or on a new sheet in the chosen form. */
export function InsertBar({ pane, plan, selected, filled }: Props) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const known = isJustInserted(pane.state.notice, selected) ? undefined : filled;
  const isValues = pane.state.choices.mode === "values";
  const buttons = plan?.sheets
    ? [{ action: actions.insert, label: phrases.insertModel, isPrimary: true }]
    : [
        { action: actions.insert, label: isValues ? phrases.insertValues : phrases.insert, isPrimary: true },
        { action: actions.insertNewSheet, label: phrases.newSheet, isPrimary: false },
      ];
  return (
    <div className={styles.bar} role="group" aria-label={phrases.insert}>
      <p className={mergeClasses(styles.where, known && isRefusal(known) && styles.refused)}>
        {insertTargetText(plan, known, phrases)}
      </p>
      {buttons.map(({ action, label, isPrimary }) => (
        <Button
          key={action.id}
          className={mergeClasses(styles.button, !isPrimary && styles.secondary)}
          appearance={isPrimary ? "primary" : "secondary"}
          // Not `disabled`: the button would lose the focus while the workbook is busy.
          disabledFocusable={pane.state.busy}
          title={phrases[action.label]}
          iconPosition="after"
          icon={<KeyCaps stroke={action.keys[0]} quiet />}
          onClick={firstClick(() => action.run(pane))}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
