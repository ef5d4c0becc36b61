import { invalidArgument } from "../../protocol/api-error";
import type { LinkedText } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";
import { text } from "../base/argument";
import { locate } from "../base/reference";
import type { ChartAccess } from "./format";

/** The cell that a formula such as ='My sheet'!$A$1 names; it has to be one of those that the chart shows. */
export function linkedCell({ context, chart }: ChartAccess, formula: unknown): Rectangle {
  const { source } = chart();
  const given = text(formula);
  const place = given.startsWith("=") ? locate(context.book, given.slice(1), source) : undefined;
  if (place?.sheet !== source || place.rect.height * place.rect.width !== 1) throw invalidArgument();
  return place.rect;
}

export function link(access: ChartAccess, key: LinkedText, formula: unknown): void {
  const cell = linkedCell(access, formula);
  access.change({ textCells: { ...access.chart().textCells, [key]: cell } });
}

/** As the cell shows it, where the text is linked to one. */
export function linkedText({ context, chart }: ChartAccess, key: LinkedText): string {
  const { source, textCells, [key]: own } = chart();
  const cell = textCells?.[key];
  return cell ? (context.book.text(source, cell)[0]?.[0] ?? "") : own;
}

export function setUnlinked({ chart, change }: ChartAccess, key: LinkedText, own: string): void {
  const others = Object.entries(chart().textCells ?? {}).filter(([name]) => name !== key);
  change({ [key]: own, textCells: Object.fromEntries(others) });
}
