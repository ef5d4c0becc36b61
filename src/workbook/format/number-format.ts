import { isPrinted, type Sourced } from "../../report/provenance";
import { units } from "../../report/units";

/** How a number is shown: so many decimals, in groups of thousands, as a percentage or plain. */
export interface NumberShape {
  /** A fraction, such as 1/7, has no decimals. */
  readonly kind: "amount" | "percentage" | "plain" | "fraction";
  readonly decimals: number;
  /** True where thousands of an amount are not set apart. */
  readonly isUngrouped?: boolean;
}

/** Money is shown to one decimal, rates to a tenth of a per cent, scores to three. */
const usual = { amount: 1, percentage: 1, plain: 3 } as const;

/** Official series carry two decimals. */
const mostStated = 2;

/**
 * The shape of a sourced number: never more digits than the source carries (351 stays 351, 262.87 keeps both
 * decimals), and for what we worked out the usual number of them. The cell holds the full value.
 */
export function numberShape({ value, unit, standing }: Sourced): NumberShape {
  const { currency } = units[unit];
  const kind = currency !== "none" ? "amount" : unit === "FRACTION" ? "percentage" : "plain";
  const carried = decimalsOf(kind === "percentage" ? value * 100 : value);
  return {
    kind,
    decimals: Math.min(carried, isPrinted(standing) ? Math.max(mostStated, usual[kind]) : usual[kind]),
  };
}

/** A number without a source: a year, a count or whatever a formula answered. */
export function plainShape(value: number): NumberShape {
  return { kind: "plain", decimals: Math.min(decimalsOf(value), usual.plain) };
}

/** Decimals in the shortest decimal form of the number, to the 15 digits that Excel keeps. */
function decimalsOf(value: number): number {
  const shortest = String(Number(value.toPrecision(15)));
  const [digits = "", exponent = "0"] = shortest.split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/**
 * Excel's code. `aligned` is the number of decimals in the column: an amount with fewer leaves their room free, so
 * that the decimal points stand below each other.
 */
export function formatCode({ kind, decimals }: NumberShape, aligned = decimals): string {
  const shown = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (kind === "fraction") return "# ?/?";
  if (kind === "percentage") return `0${shown}%`;
  const room = (decimals === 0 && aligned > 0 ? "_." : "") + "_0".repeat(Math.max(0, aligned - decimals));
  return `${kind === "amount" ? "#,##0" : "0"}${shown}${room}`;
}

/** The number as a cell with that shape shows it. */
export function formatted(value: number, { kind, decimals, isUngrouped }: NumberShape): string {
  if (kind === "fraction") return fraction(value);
  return new Intl.NumberFormat("en", {
    style: kind === "percentage" ? "percent" : "decimal",
    useGrouping: kind === "amount" && !isUngrouped,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A whole number, or one over a whole number, such as 1/7; else two decimals. */
function fraction(value: number): string {
  const whole = Math.round(1 / value);
  if (value > 0 && value < 1 && Math.abs(1 / value - whole) < 1e-9) return `1/${whole}`;
  return String(Number(value.toFixed(2)));
}
