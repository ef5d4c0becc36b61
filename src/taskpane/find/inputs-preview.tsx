import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { standingNames } from "../../report/provenance";
import type { PreviewInput } from "../../workbook/plan/plan";
import { usePhrases } from "../text/phrases";
import { own } from "../components/theme";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { padding: "4px 8px" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  cell: { margin: 0, padding: "4px 8px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  assumption: { fontStyle: "italic", backgroundColor: own.modelledBackground },
});

/** The inputs that a block's formula reads from the cells above it, each with its initial value. */
export function InputsPreview({ inputs }: { inputs: readonly PreviewInput[] }) {
  const { language } = usePhrases();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {inputs.map(({ label, text, note, isAssumption }) => (
        <div key={label} style={{ display: "contents" }}>
          <dt className={styles.label}>
            {label}
            {note && <span className={styles.note}>{note}</span>}
          </dt>
          <dd
            className={mergeClasses(styles.cell, isAssumption && styles.assumption)}
            title={isAssumption ? standingNames.assumption[language] : undefined}
          >
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
