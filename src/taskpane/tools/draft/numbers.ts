import { formatted } from "../../../workbook/format/number-format";

export function percent(share: number, decimals = 0): string {
  return formatted(share, { kind: "percentage", decimals });
}

export function decimal(value: number, decimals = 2): string {
  return formatted(value, { kind: "plain", decimals });
}
