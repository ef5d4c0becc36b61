import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import * as typography from "./typography";

const useStyles = makeStyles({
  h3: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, ...typography.label },
  h4: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, ...typography.label },
});

interface Props {
  readonly title: string;
  /** The level of its heading. */
  readonly as?: "h3" | "h4";
  readonly children: ReactNode;
}

/** A section of a view with its own heading. */
export function Section({ title, as: Heading = "h3", children }: Props) {
  const styles = useStyles();
  return (
    <>
      <Heading className={styles[Heading]}>{title}</Heading>
      {children}
    </>
  );
}
