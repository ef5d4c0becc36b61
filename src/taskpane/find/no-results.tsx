import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePhrases } from "../text/phrases";
import type { Event } from "../store/state";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
});

/** Shown if nothing matches: the query, and what to try instead. */
export function NoResults({ query, dispatch }: { query: string; dispatch: Dispatch<Event> }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <p className={styles.line}>{phrases.nothingFound(query)}</p>
      <p className={styles.line}>{phrases.nothingFoundHelp}</p>
      <p className={styles.line}>{phrases.ownFigures}</p>
      <Button
        onClick={() => {
          dispatch({ type: "typed", query: "" });
          dispatch({ type: "searched", replacing: false });
        }}
      >
        {phrases.showStart}
      </Button>
    </div>
  );
}
