import type { NumberShape } from "../format/number-format";

/** How the numbers of the tools are shown. */
export const numberShapes = {
  score: { kind: "plain", decimals: 3 },
  share: { kind: "percentage", decimals: 1 },
  judgement: { kind: "fraction", decimals: 0 },
  whole: { kind: "plain", decimals: 0 },
} as const satisfies Record<string, NumberShape>;

/** Amounts of which these are examples: small ones need more decimals to be told apart. */
export function amountShape(numbers: readonly number[]): NumberShape {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const decimals = largest >= 100 ? 1 : largest >= 1 ? 2 : 4;
  return { kind: "amount", decimals };
}
