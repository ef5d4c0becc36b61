import type { Unit } from "./row";
import { median, quartiles } from "./statistics";

/** The names of each unit with their number per measured unit, largest first. */
const scales: Readonly<Record<Unit, readonly (readonly [name: string, per: number])[]>> = {
  ms: [
    ["s", 1e-3],
    ["ms", 1],
    ["µs", 1e3],
    ["ns", 1e6],
  ],
  kB: [
    ["MB", 1e-3],
    ["kB", 1],
    ["B", 1e3],
  ],
};

/** The median and, if there are several samples, the quartiles: `9.81 µs (9.60–10.2)`. */
export function figure(samples: readonly number[], unit: Unit): string {
  const middle = median(samples);
  const scale = scales[unit];
  const [name, per] = scale.find(([, many]) => middle * many >= 1) ?? scale.at(-1) ?? ["", 1];
  const shown = (value: number) => threeDigits(value * per);
  if (samples.length < 2) return `${shown(middle)} ${name}`;
  const [low, high] = quartiles(samples);
  return `${shown(middle)} ${name} (${shown(low)}–${shown(high)})`;
}

/** The other figure divided by ours: above 1 ours is smaller. */
export function ratio(ours: readonly number[], other: readonly number[]): string {
  return `${threeDigits(median(other) / median(ours))} ×`;
}

function threeDigits(value: number): string {
  if (value === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 6));
}
