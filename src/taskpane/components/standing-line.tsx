import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Standing } from "../../report/provenance";
import { usePhrases } from "../text/phrases";
import { StandingMark } from "./standing-mark";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly standings: readonly Standing[];
  /** What is said beside them. */
  readonly children?: ReactNode;
}

/** How firmly a thing stands, in one line. */
export function StandingLine({ standings, children }: Props) {
  const { language } = usePhrases();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {standings.map((standing) => (
        <StandingMark key={standing} standing={standing} language={language} />
      ))}
      {children}
    </div>
  );
}
