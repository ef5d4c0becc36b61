import type { Handbook } from "./engine/define-function";
import { proseParts } from "./help/prose-parts";

/** The parts of a formula that may stand beside or below each other, as the width allows. */
export function formulaParts(latex: string): readonly string[] {
  return latex.split("\\qquad").map((part) => part.trim());
}

/** Returns all formulas of a handbook: displayed ones and those within sentences. */
export function mathematics(handbook: Handbook): { readonly display: string[]; readonly inline: string[] } {
  const entries = Object.values(handbook);
  return {
    display: unique(
      entries.flatMap(({ formulas = [] }) => formulas.flatMap(({ latex }) => formulaParts(latex))),
    ),
    inline: unique(
      entries.flatMap(({ notes }) =>
        notes.flatMap(({ en, zh }) =>
          [...proseParts(en), ...proseParts(zh)]
            .filter(({ kind }) => kind === "math")
            .map(({ text }) => text),
        ),
      ),
    ),
  };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
