import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  marks: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  detail: {
    display: "block",
    ...typography.small,
  },
  steps: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  step: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly title: string;
  readonly details: readonly string[];
  readonly marks?: ReactNode;
  readonly steps: readonly { readonly name: string; readonly label: string; run(): void }[];
}

/** A row of a list: a cell, its details, and its actions. */
export function CellRow({ title, details, marks, steps }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.title}>{title}</span> <span className={styles.marks}>{marks}</span>
        {details.map((detail) => (
          <span key={detail} className={styles.detail}>
            {detail}
          </span>
        ))}
      </div>
      <div className={styles.steps}>
        {steps.map(({ name, label, run }) => (
          <Button key={name} className={styles.step} appearance="subtle" aria-label={label} onClick={run}>
            {name}
          </Button>
        ))}
      </div>
    </li>
  );
}
