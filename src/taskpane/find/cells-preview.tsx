import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SheetCells } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Plan } from "../../workbook/plan/plan";
import { preferredPreview } from "../../workbook/plan/apply-preferences";
import type { Pane } from "../store/store";
import { chartData } from "../drawing/chart-data";
import { usePreferences, usePhrases } from "../text/phrases";
import * as typography from "../components/typography";
import { BlockPreview } from "../components/block-preview";
import { InputsPreview } from "./inputs-preview";
import { InsertOptions } from "./insert-options";
import { LazyChart } from "./lazy-chart";
import { Section } from "../components/section";

const useStyles = makeStyles({
  text: { margin: 0 },
  formula: { display: "block", ...typography.formula },
});

/** The maximum number of formulas listed; further ones look alike. */
const mostFormulas = 8;

interface Props {
  readonly title: string;
  readonly plan: Plan;
  readonly thing: Insertable;
  readonly pane: Pane;
  readonly filled: SheetCells | Refusal | undefined;
}

/** The layout options, the block as it will appear in the cells, and its formulas. */
export function CellsPreview({ title, plan, thing, pane, filled }: Props) {
  const { phrases } = usePhrases();
  const preferences = usePreferences();
  const styles = useStyles();
  const preview = useMemo(() => preferredPreview(plan.preview, preferences), [plan, preferences]);
  const chart = useMemo(() => chartData(plan, preview), [plan, preview]);
  return (
    <>
      {preview.inputs.length > 0 && (
        <Section title={phrases.inputs}>
          <InputsPreview inputs={preview.inputs} />
        </Section>
      )}
      <Section title={title}>
        <InsertOptions thing={thing} pane={pane} />
        {chart && <LazyChart chart={chart} />}
        <BlockPreview preview={preview} filled={filled} />
      </Section>
      {preview.formulas.length > 0 && (
        <Section title={phrases.formula}>
          {preview.formulas.slice(0, mostFormulas).map((formula) => (
            <code key={formula} className={styles.formula}>
              {formula}
            </code>
          ))}
          {preview.formulas.length > mostFormulas && (
            <p className={styles.text}>{phrases.formulasMore(preview.formulas.length - mostFormulas)}</p>
          )}
        </Section>
      )}
    </>
  );
}
