import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Selected } from "../../workbook/host";
import { typedFormula, type Separators } from "../../workbook/formulas/separators";
import { editableCalls, type Edited, type Form } from "./form";
import { useBuilderPhrases } from "./phrases";
import type { BuilderEvent } from "./reduce";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: {
    justifyContent: "flex-start",
    maxWidth: "100%",
    minHeight: "32px",
    marginTop: "4px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  single: { marginTop: 0 },
});

interface Props {
  readonly selected: Selected;
  readonly form: Form | undefined;
  readonly separators: Separators;
  readonly dispatch: Dispatch<BuilderEvent>;
}

/** Offers to edit a FINTECH call in the formula of the selected cell. */
export function EditBar({ selected, form, separators, dispatch }: Props) {
  const { phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const { sheet, formula } = selected;
  const cell = selected.filledFrom ?? selected.address.replace(/:.*$/, "");
  const calls = editableCalls(formula);
  const isEdited = (edited: Edited | undefined) =>
    edited?.sheet === sheet && edited.cell === cell && edited.formula === formula;
  if (calls.length === 0 || (isEdited(form?.edited) && calls.length === 1)) return null;
  const edit = (site: Edited["site"]) =>
    dispatch({ type: "edited", edited: { sheet, cell, formula, site }, separators });
  const [only] = calls;
  if (only && calls.length === 1)
    return (
      <div className={styles.bar}>
        <Button className={styles.single} onClick={() => edit(only)}>
          {phrases.edit(cell)}
        </Button>
      </div>
    );
  return (
    <div className={styles.bar} data-calls="">
      <p className={shared.quiet}>{phrases.editOneOf(cell, calls.length)}</p>
      {calls.map((site) => {
        const call = typedFormula(formula.slice(site.start, site.end), separators);
        return (
          <Button
            key={site.start}
            className={styles.button}
            aria-label={phrases.editCall(call, cell)}
            aria-pressed={isEdited(form?.edited) && form?.edited?.site.start === site.start}
            onClick={() => edit(site)}
          >
            <span className={shared.formula}>{call}</span>
          </Button>
        );
      })}
    </div>
  );
}
