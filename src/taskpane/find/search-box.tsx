import { makeStyles, SearchBox as FluentSearchBox, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePhrases } from "../text/phrases";
import type { Event } from "../store/state";

const useStyles = makeStyles({
  box: {
    width: "100%",
    maxWidth: "none",
    "& input": { fontSize: tokens.fontSizeBase300, textOverflow: "ellipsis" },
  },
});

/** The search box. The pane handles the keys that it does not need itself. */
export function SearchBox({ query, dispatch }: { query: string; dispatch: Dispatch<Event> }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  return (
    <div role="search" data-area="search">
      <FluentSearchBox
        className={styles.box}
        size="large"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        data-focus="search"
        aria-label={phrases.searchLabel}
        placeholder={phrases.searchHint}
        value={query}
        // An empty box has nothing to clear.
        dismiss={query === "" ? null : { "aria-label": phrases.clear, title: phrases.clear }}
        onChange={(_, { value }) => dispatch({ type: "typed", query: value })}
      />
    </div>
  );
}
