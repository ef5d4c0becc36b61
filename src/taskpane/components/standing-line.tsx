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
  /** Shown beside the standings. */
  readonly children?: ReactNode;
}

/** How certain an item is, in one line. */
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
