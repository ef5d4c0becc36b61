import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type Dispatch, type KeyboardEvent } from "react";
import type { Choices } from "../../functions/arguments/argument-choices";
import type { ExplainedProblem } from "../../functions/engine/explained-problem";
import type { Selected } from "../../workbook/host";
import { storedFormula, type Separators } from "../../workbook/formulas/separators";
import { cycleReference, isReference } from "../../workbook/formulas/edit-references";
import { fullAddress } from "../text/full-address";
import { InlineCode } from "../components/inline-code";
import { ChoiceInput } from "./choice-input";
import type { FieldEntry } from "./field-entry";
import type { Field } from "./fields";
import { useBuilderPhrases } from "./phrases";
import type { BuilderEvent } from "./reduce";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  field: { margin: `0 0 ${tokens.spacingVerticalM}` },
  head: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  label: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  row: { display: "flex", columnGap: "4px" },
  help: {
    // One line of help is enough; the focused field shows all of it.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 1,
    overflow: "hidden",
  },
  blanks: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "32px" },
  check: { width: "16px", height: "16px", margin: 0, flexShrink: 0 },
});

interface Props {
  readonly field: Field;
  readonly entry: FieldEntry;
  readonly placeholder: string;
  readonly help: string;
  readonly choices: Choices;
  readonly separators: Separators;
  readonly selected: Selected | undefined;
  /** Why the value cannot be used. */
  readonly wrong: ExplainedProblem | string | undefined;
  /** The contents of the referenced cells. */
  readonly holds: string | undefined;
  /** The option to keep blank cells, if the argument has it. */
  readonly blanks: { readonly isKept: boolean; readonly formula: string } | undefined;
  readonly dispatch: Dispatch<BuilderEvent>;
}

/** One argument: its name, its value, a button that enters the selected cells, and its description. */
export const ArgumentField = memo(function ArgumentField(props: Props) {
  const { field, entry, placeholder, help, choices, separators, selected, wrong, holds, blanks, dispatch } =
    props;
  const { language, phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const { key } = field;
  const label = field.name[language];
  const id = `argument-${key}`;
  const cells = referenceIn(entry.text, separators);
  const type = (text: string) => dispatch({ type: "typed", key, text, sheet: selected?.sheet, separators });
  const cycle = () => {
    if (cells !== undefined) type(`=${cycleReference(cells)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F4") return;
    event.preventDefault();
    cycle();
  };
  const shared_ = {
    id,
    placeholder,
    isInvalid: wrong !== undefined,
    describedBy: `${id}-help ${id}-wrong`,
    isRequired: field.isRequired,
  };
  return (
    <div
      className={styles.field}
      data-field={key}
      onKeyDown={onKeyDown}
      onBlur={() => dispatch({ type: "touched", keys: [key] })}
    >
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {field.isRequired && <span className={shared.quiet}>{phrases.required}</span>}
      </div>
      <div className={styles.row}>
        {field.control === "free" || (field.control === "range" && choices.answered.length === 0) ? (
          <input
            id={id}
            className={mergeClasses(shared.input, wrong !== undefined && shared.invalid)}
            aria-invalid={shared_.isInvalid}
            aria-required={field.isRequired}
            aria-describedby={shared_.describedBy}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            value={entry.text}
            onChange={(event) => type(event.target.value)}
          />
        ) : (
          <ChoiceInput {...shared_} label={label} value={entry.text} choices={choices} onChange={type} />
        )}
        {cells !== undefined && (
          <button
            type="button"
            className={shared.icon}
            aria-label={phrases.cycle(label)}
            title={phrases.cycle(label)}
            onClick={cycle}
          >
            $
          </button>
        )}
        <TakeButton
          label={label}
          selected={selected}
          onTake={(from) => dispatch({ type: "took", key, ...from })}
        />
      </div>
      <p id={`${id}-wrong`} className={shared.error}>
        {typeof wrong === "string" ? wrong : wrong?.sentence[language]}
      </p>
      {holds !== undefined && <p className={shared.quiet}>{holds}</p>}
      {blanks && (
        <>
          <label className={mergeClasses(shared.quiet, styles.blanks)}>
            <input
              type="checkbox"
              className={styles.check}
              checked={blanks.isKept}
              onChange={(event) => dispatch({ type: "blanks-kept", key, keepsBlanks: event.target.checked })}
            />
            {phrases.keepBlanks}
          </label>
          {blanks.isKept && <p className={shared.quiet}>{phrases.keepBlanksWhy(blanks.formula)}</p>}
        </>
      )}
      <p id={`${id}-help`} className={mergeClasses(shared.quiet, styles.help, "argument-help")}>
        <InlineCode text={help} />
      </p>
    </div>
  );
});

/** Returns the reference in a field, in stored notation; undefined if it holds anything else. */
export function referenceIn(text: string, separators: Separators): string | undefined {
  const stored = storedFormula(text.trim().replace(/^[=＝]\s*/, ""), separators);
  return isReference(stored) ? stored : undefined;
}

interface TakeProps {
  readonly label: string;
  readonly selected: Selected | undefined;
  onTake(from: { readonly sheet: string; readonly address: string }): void;
}

function TakeButton({ label, selected, onTake }: TakeProps) {
  const { phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const isSeveral = selected?.isActiveCell === true;
  const text = isSeveral
    ? phrases.severalSelected
    : selected
      ? phrases.takeFor(label, fullAddress(selected))
      : phrases.takeUnknown(label);
  return (
    <button
      type="button"
      className={shared.icon}
      aria-label={text}
      title={text}
      aria-disabled={!selected || isSeveral}
      onClick={() => {
        if (selected && !isSeveral) onTake({ sheet: selected.sheet, address: selected.address });
      }}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.500"
        aria-hidden="true"
      >
        <path d="M2.500 2.500h11v11h-11ZM2.500 6h11M6 2.500v11" />
        <path d="M6 6h7.500v7.500H6Z" fill="currentColor" fillOpacity="0.35" />
      </svg>
    </button>
  );
}
