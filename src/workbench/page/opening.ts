/** Which workbook the page opens with: the query of its address says so. */
export type Opening =
  | { readonly kind: "demo" }
  | { readonly kind: "new" }
  /** What was open when the page was left to be loaded anew. */
  | { readonly kind: "draft" }
  | { readonly kind: "saved"; readonly name: string };

export function readOpening(search: string): Opening {
  const query = new URLSearchParams(search);
  const name = query.get("name");
  if (name) return { kind: "saved", name };
  const open = query.get("open");
  return open === "new" || open === "draft" ? { kind: open } : { kind: "demo" };
}

export function openingQuery(opening: Opening): string {
  if (opening.kind === "saved") return `?${new URLSearchParams({ name: opening.name }).toString()}`;
  return opening.kind === "demo" ? "" : `?open=${opening.kind}`;
}
