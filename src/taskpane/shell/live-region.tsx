import { useEffect, useState } from "react";
import { usePhrases } from "../text/phrases";
import { rowsOf, titleOf } from "../store/search-results";
import type { ResultGroup } from "../store/suggested-results";

/** Long enough that a person who is still typing is not talked over. Milliseconds. */
const pause = 600;

interface Props {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  readonly className: string;
}

/** Tells those who listen how many results there are, once the typing pauses. */
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
