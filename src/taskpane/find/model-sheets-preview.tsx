import { makeStyles, tokens } from "@fluentui/react-components";
import { workbookModelById } from "../../workbook/insertables/workbook-models";
import type { Plan } from "../../workbook/plan/plan";
import { usePhrases } from "../text/phrases";
import { Section } from "../components/section";
import { InputsPreview } from "./inputs-preview";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
  },
  tab: { width: "12px", height: "12px", flexShrink: 0, borderRadius: "2px" },
});

/** A model before it is inserted: what it needs, the sheets that it adds, and its inputs with their first values. */
export function ModelSheetsPreview({ plan }: { plan: Plan }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const card = workbookModelById(plan.subject);
  return (
    <>
      {card && (
        <Section title={phrases.modelNeeds}>
          <p className={styles.text}>{card.needs[language]}</p>
        </Section>
      )}
      <Section title={phrases.modelSheets}>
        <ul className={styles.list}>
          {(plan.sheets ?? []).map(({ id, name, tabColor }) => (
            <li key={id} className={styles.sheet}>
              <span className={styles.tab} style={{ backgroundColor: tabColor }} aria-hidden />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.inputs}>
        <InputsPreview inputs={plan.preview.inputs} />
      </Section>
    </>
  );
}
