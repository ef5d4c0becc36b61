import { useEffect, useState } from "react";
import { usePhrases } from "../text/phrases";
import { rowsOf, titleOf } from "../store/search-results";
import type { ResultGroup } from "../store/suggested-results";

/** Long enough not to interrupt a user who is still typing. Milliseconds. */
const pause = 600;

interface Props {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  readonly className: string;
}

/** Announces the number of results to screen readers once the typing pauses. */
export function LiveRegion({ query, groups, className }: Props) {
  const { language, phrases } = usePhrases();
  const [said, setSaid] = useState("");
  const rows = rowsOf(groups);
  const [best] = rows;
  const text =
    query.trim() === ""
      ? ""
      : best
        ? phrases.found(rows.length, titleOf(best, language))
        : phrases.nothingFound(query);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className={className}>
      {said}
    </div>
  );
}
