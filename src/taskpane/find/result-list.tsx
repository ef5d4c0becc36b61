import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, type Dispatch } from "react";
import { usePhrases } from "../text/phrases";
import { headingText, rowKey, rowsOf } from "../store/search-results";
import type { ResultGroup } from "../store/suggested-results";
import type { Event } from "../store/state";
import { ResultRow } from "./result-row";

const useStyles = makeStyles({
  list: { outlineStyle: "none", paddingBottom: tokens.spacingVerticalS },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly groups: readonly ResultGroup[];
  readonly current: string | undefined;
  /** The key of the previewed row. */
  readonly open: string | undefined;
  /** The key of the row that Enter inserts while the search box has the focus. */
  readonly best: string | undefined;
  /** The query, which rows highlight. */
  readonly query: string;
  /** The keys of the pinned items. */
  readonly pinned: readonly string[];
  readonly dispatch: Dispatch<Event>;
}

/** The results as one list: a single tab stop, navigated with the arrow keys. */
export const ResultList = memo(function Results(props: Props) {
  const { groups, current, open, best, query, pinned, dispatch } = props;
  const { phrases } = usePhrases();
  const styles = useStyles();
  const id = useId();
  const [first] = rowsOf(groups);
  const stop = current ?? (first && rowKey(first));
  return (
    <div role="listbox" aria-label={phrases.results} className={styles.list} data-area="row">
      {groups.map(({ heading, items }) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
          <div id={`${id}-${heading}`} className={styles.heading} role="presentation">
            {headingText(heading, phrases)}
          </div>
          {items.map((found) => {
            const key = rowKey(found);
            return (
              <ResultRow
                key={key}
                found={found}
                stop={key === stop}
                selected={key === open}
                best={key === best}
                query={query}
                pinned={pinned.includes(key)}
                dispatch={dispatch}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
});
