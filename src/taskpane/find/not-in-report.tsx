import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import * as typography from "../components/typography";
import { usePhrases } from "../text/phrases";
import { wordsNotFound } from "../../workbook/insertables/insertable";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: "anywhere",
    ...typography.small,
  },
});

/** Says which words of a query the report does not have, above the results that come closest. */
export function NotInReport({ query }: { readonly query: string }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const words = useMemo(() => (query.trim() === "" ? [] : wordsNotFound(query)), [query]);
  if (words.length === 0) return null;
  return (
    <p className={styles.note} role="note">
      {phrases.notInReport(words)} {phrases.ownFigures}
    </p>
  );
}
