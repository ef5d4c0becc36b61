import type { Text } from "../language";
import type { Standing } from "../provenance";
import type { Fact, Row } from "../schema";
import { quoted } from "../sections";

interface Statement {
  readonly id: string;
  readonly en: string;
  /** The report's own wording. */
  readonly zh: string;
  readonly section: Text;
  /** The sentence that contains the wording, or the wording itself if it is a whole sentence. */
  readonly quote?: string;
  readonly standing?: Standing;
  readonly attributes?: readonly Text[];
}

/** Builds a row that states something in words. */
export function statement({ id, en, zh, section, quote, standing, attributes }: Statement): Row {
  return {
    id,
    name: { en, zh },
    attributes: attributes ?? [],
    data: undefined,
    standing: standing ?? "reported",
    origin: quoted(section, quote ?? zh),
  };
}

/** Builds a row that states a number: the fact with the same id. */
export function numberRow({ id, name, data }: Fact): Row {
  const [origin] = data.origins;
  if (!origin) throw new Error(`${id} has no origin`);
  return { id, name, attributes: [], data, standing: data.standing, origin };
}
