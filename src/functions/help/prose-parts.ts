/** A stretch of help text: plain, something to type (between backticks), or LaTeX (between dollar signs). */
export interface ProsePart {
  readonly kind: "text" | "code" | "math";
  readonly text: string;
}

/** Help text, divided at its backticks and dollar signs. A dollar sign within backticks is part of what is typed. */
export function proseParts(text: string): readonly ProsePart[] {
  return text
    .split("`")
    .flatMap((stretch, i): ProsePart[] =>
      i % 2 === 1
        ? [{ kind: "code", text: stretch }]
        : stretch.split("$").map((part, j) => ({ kind: j % 2 === 1 ? "math" : "text", text: part })),
    )
    .filter((part) => part.text !== "");
}
