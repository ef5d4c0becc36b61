/** A unit of money for arithmetic: its currency, and its size in the currency's base units. */
export interface MoneyUnit {
  readonly currency: string;
  /** A power of ten. */
  readonly factor: number;
}

/**
 * An amount in another unit of the same currency. The decimal point moves, nothing is multiplied: 262.9 hundreds of
 * millions are 26290 millions, not the 26289.999999999996 of binary arithmetic.
 */
export function rescale(value: number, from: MoneyUnit, to: MoneyUnit): number {
  const places = Math.round(Math.log10(from.factor / to.factor));
  if (places === 0) return value;
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * An amount in another currency. `fx` is how many units of the quote currency one unit of the base currency costs:
 * CNY per USD has USD as its base.
 */
export function exchange(value: number, from: MoneyUnit, to: MoneyUnit, fx: number, base: string): number {
  const rescaled = rescale(value, from, to);
  return from.currency === base ? rescaled * fx : rescaled / fx;
}
