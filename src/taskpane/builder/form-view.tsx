import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { handbook } from "../../functions/handbook";
import { callText } from "../../workbook/formulas/write-call";
import { typedFormula, type Separators } from "../../workbook/formulas/separators";
import type { Selected } from "../../workbook/host";
import { BackIcon } from "../components/icons";
import { InlineCode } from "../components/inline-code";
import { blanksIn, type Answer } from "./answer";
import { ArgumentField, referenceIn } from "./argument-field";
import { argumentOf } from "./field-entry";
import { fallbackText, fieldsOf } from "./fields";
import { definitionOf, entryOf, keepsBlanks, type Form } from "./form";
import { keepBlanks } from "../../workbook/formulas/keep-blanks";
import { useBuilderPhrases } from "./phrases";
import type { BuilderEvent } from "./reduce";
import { holdsOf, wrongWith } from "./sentences";
import { useBuilderStyles } from "./styles";
import { useChoices } from "./use-choices";
import { usePhrases } from "../text/phrases";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, marginLeft: "-8px" },
  title: {
    margin: 0,
    ...typography.title,
    outlineStyle: "none",
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  editing: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  examples: { margin: `0 0 ${tokens.spacingVerticalM}` },
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  example: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    margin: "0 0 4px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { "& [data-field]:focus-within .argument-help": { display: "block" } },
});

interface Props {
  readonly form: Form;
  readonly answer: Answer | undefined;
  readonly touched: ReadonlySet<string>;
  readonly separators: Separators;
  readonly selected: Selected | undefined;
  readonly dispatch: Dispatch<BuilderEvent>;
}

/** The form of a function: its description, examples that fill it in, and a field for each argument. */
export function FormView({ form, answer, touched, separators, selected, dispatch }: Props) {
  const { language, phrases } = useBuilderPhrases();
  const pane = usePhrases().phrases;
  const shared = useBuilderStyles();
  const styles = useStyles();
  const definition = definitionOf(form);
  const fields = fieldsOf(definition);
  const help = handbook[definition.id];
  const choices = useChoices(form, answer, language);
  const hasBlanks = blanksIn(answer, form);
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<BackIcon />}
          aria-label={phrases.back}
          title={phrases.back}
          onClick={() => dispatch({ type: "closed" })}
        />
        <h2 className={styles.title} tabIndex={-1} data-first-field={fields.length === 0 ? "" : undefined}>
          {definition.id} · {definition.title[language]}
        </h2>
      </div>
      {form.edited && (
        <div className={styles.editing}>
          <span className={shared.quiet}>{phrases.editing(`${form.edited.sheet}!${form.edited.cell}`)}</span>
          <Button size="small" onClick={() => dispatch({ type: "detached" })}>
            {phrases.insteadOfEditing}
          </Button>
        </div>
      )}
      <p className={styles.text}>
        <InlineCode text={help?.description[language] ?? ""} />
      </p>
      {help && (
        <details className={styles.examples}>
          <summary className={styles.summary}>{pane.examples}</summary>
          {help.examples.map(({ given, shows }) => {
            const formula = typedFormula(callText(definition.id, given), separators);
            return (
              <button
                key={formula}
                type="button"
                className={styles.example}
                aria-label={`${phrases.example(formula)} — ${shows[language]}`}
                onClick={() => dispatch({ type: "exampled", given, separators })}
              >
                <span className={shared.formula}>{formula}</span>
                <br />
                {shows[language]}
              </button>
            );
          })}
        </details>
      )}
      {fields.length === 0 && <p>{phrases.noArguments}</p>}
      <div className={styles.fields}>
        {fields.map((field) => {
          const { key } = field;
          const entry = entryOf(form, key);
          const reference = referenceIn(entry.text, separators);
          const argument = argumentOf(field, entry.text, separators);
          const canKeep = reference !== undefined && argument === reference && !field.kind.zeroIsBlank;
          return (
            <ArgumentField
              key={key}
              field={field}
              entry={entry}
              placeholder={fallbackText(definition, key, language)}
              help={help?.parameters[key]?.[language] ?? ""}
              choices={choices[key] ?? { answered: [], silent: [] }}
              separators={separators}
              selected={selected}
              wrong={wrongWith(field, form, answer, touched.has(key), language, phrases)}
              holds={holdsOf(answer, form, key, phrases)}
              blanks={
                canKeep
                  ? {
                      isKept: keepsBlanks(field, entry, argument, hasBlanks(key)),
                      formula: typedFormula(keepBlanks(reference), separators),
                    }
                  : undefined
              }
              dispatch={dispatch}
            />
          );
        })}
      </div>
    </>
  );
}
