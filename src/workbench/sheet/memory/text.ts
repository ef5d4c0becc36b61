import { type CellValue, isCellError } from "../cell-value";

/** A value as a cell shows it under a number format: decimals, thousands, percent and quoted text. */
export function shownText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return code === "General" || code === "@" ? general(value) : formatted(value, code);
}

/** Eleven digits at most, as in Excel. */
const general = (value: number): string => String(Number(value.toPrecision(11))).replace("e", "E");

function formatted(value: number, code: string): string {
  const sections = code.split(";");
  const [positive = "", negative] = sections;
  const section = value < 0 && negative !== undefined ? negative : positive;
  const magnitude = value < 0 && negative !== undefined ? -value : value;
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?/.exec(section);
  if (!digits) return literal(section);
  const [pattern] = digits;
  const scaled = section.includes("%") ? magnitude * 100 : magnitude;
  const number = decimals(scaled, pattern);
  return (
    literal(section.slice(0, digits.index)) + number + literal(section.slice(digits.index + pattern.length))
  );
}

function decimals(value: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const fixed = new Intl.NumberFormat("en-US", {
    useGrouping: whole.includes(","),
    minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
    minimumFractionDigits: (fraction.match(/0/g) ?? []).length,
    maximumFractionDigits: fraction.length,
  });
  return fixed.format(value);
}

/** Quotes, `\x` and the width of a character (`_x`) as they show. */
const literal = (section: string): string =>
  section.replace(
    /"([^"]*)"|\\(.)|_(.)|\[[^\]]*\]/g,
    (_, quoted?: string, escaped?: string, space?: string) =>
      quoted ?? escaped ?? (space === undefined ? "" : " "),
  );
