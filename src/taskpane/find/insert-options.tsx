import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { languages } from "../../report/language";
import { units, yuanUnits } from "../../report/units";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Pane } from "../store/store";
import { insertForms, insertFormsFor, type InsertChoices } from "../store/insert-choices";
import { choicesFor, resolveChoices } from "../store/resolved-choices";
import { usePhrases } from "../text/phrases";
import { Select } from "../components/select";

const useStyles = makeStyles({
  options: {
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    boxSizing: "border-box",
    minHeight: "32px",
    padding: "7px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { color: tokens.colorNeutralForeground2 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) minmax(0, 1fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} 8px ${tokens.spacingVerticalS}`,
  },
  field: { padding: "0 4px" },
  check: { justifySelf: "start", width: "20px", height: "20px", margin: "6px 0" },
});

const orientations = ["down", "across"] as const;

/** The insert options of an item: a one-line summary that opens the choices. */
export function InsertOptions({ thing, pane }: { thing: Insertable; pane: Pane }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const wanted = resolveChoices(pane.state);
  const { offer, options, form } = choicesFor(thing, wanted);
  const { asTable } = options;
  const choose = (changed: Partial<InsertChoices>) => pane.dispatch({ type: "chose", choices: changed });
  const summary = [
    phrases[form.label],
    ...(offer.orientation && !asTable ? [phrases.orientations[options.orientation]] : []),
    ...(options.headers ? [] : [phrases.withoutHeaders]),
    ...(offer.unit ? [units[options.unit].name[language]] : []),
    phrases.languageNames[wanted.language],
  ].join(" · ");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    // Escape closes the innermost open element first.
    event.stopPropagation();
    event.currentTarget.querySelector("summary")?.focus();
    setIsOpen(false);
  };
  return (
    <details
      className={styles.options}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary className={styles.summary}>
        {phrases.options}
        <span className={styles.chosen}>{summary}</span>
      </summary>
      <div className={styles.fields}>
        <Field label={phrases.optionForm}>
          {(id) => (
            <Select
              id={id}
              className={styles.field}
              value={form.id}
              options={insertFormsFor(offer).map((each) => [each.id, phrases[each.label]])}
              onChoose={(value) => {
                const found = insertForms.find((each) => each.id === value);
                if (found) choose({ mode: found.mode, asTable: found.asTable });
              }}
            />
          )}
        </Field>
        {offer.orientation && !asTable && (
          <Field label={phrases.optionOrientation}>
            {(id) => (
              <Select
                id={id}
                className={styles.field}
                value={options.orientation}
                options={orientations.map((value) => [value, phrases.orientations[value]])}
                onChoose={(orientation) => choose({ orientation })}
              />
            )}
          </Field>
        )}
        {offer.unit && (
          <Field label={phrases.optionUnit}>
            {(id) => (
              <Select
                id={id}
                className={styles.field}
                value={options.unit}
                options={yuanUnits.map((value) => [value, units[value].name[language]])}
                onChoose={(unit) => choose({ unit })}
              />
            )}
          </Field>
        )}
        <Field label={phrases.optionLanguage}>
          {(id) => (
            <Select
              id={id}
              className={styles.field}
              value={wanted.language}
              options={languages.map((value) => [value, phrases.languageNames[value]])}
              // Choosing the pane's language keeps following the pane.
              onChoose={(spoken) => choose({ language: spoken === language ? undefined : spoken })}
            />
          )}
        </Field>
        {offer.headers && !asTable && (
          <Field label={phrases.optionHeaders}>
            {(id) => (
              <input
                id={id}
                type="checkbox"
                className={styles.check}
                checked={options.headers}
                onChange={({ target }) => choose({ headers: target.checked })}
              />
            )}
          </Field>
        )}
      </div>
    </details>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </>
  );
}
