import { CellError } from "../../functions/engine/cells";
import type { Standing } from "../../report/provenance";
import type { Fact } from "../../report/schema";
import type { LineageCell, Read } from "../../workbook/lineage/lineage-tree";
import type { TraceSummary } from "../../workbook/lineage/trace-summary";
import { formattedNumber } from "../text/formatted-number";
import { fullAddress } from "../text/full-address";
import type { InspectContext } from "./phrases";
import { findingLine } from "./sentences";
import { shownValue } from "./shown-value";

/** One row of the lineage tree. */
export interface LineageRow {
  /** Its path from the root: 0/2/1. */
  readonly id: string;
  /** An address, a reference, or the name of a fact. */
  readonly title: string;
  readonly details: readonly string[];
  readonly formula: string;
  readonly standing: Standing | undefined;
  /** The cells that the row represents. */
  readonly goTo: { readonly sheet: string; readonly address: string } | undefined;
  /** The id of the row's fact, to show it in Find. */
  readonly fact: string | undefined;
  /** True if its formula has not been traced yet. */
  readonly hasMore: boolean;
  readonly children: readonly LineageRow[];
}

export interface LineageContext extends InspectContext {
  /** Precedents read later, from cells where the first reading ended; by address. */
  readonly further: ReadonlyMap<string, TraceSummary>;
}

/** Returns the rows below a cell: the stated facts behind its FINTECH functions, then its precedents. */
export function lineageRows(traced: TraceSummary, context: LineageContext): readonly LineageRow[] {
  return below(traced.root, traced, context, "", traced.root.sheet);
}

function below(
  cell: LineageCell,
  traced: TraceSummary,
  context: LineageContext,
  path: string,
  home: string,
): readonly LineageRow[] {
  const findings = traced.findings.get(cell) ?? [];
  const facts = new Map(
    findings.flatMap((finding) =>
      finding.is === "number" || finding.is === "table" ? finding.stated.map((fact) => [fact.id, fact]) : [],
    ),
  );
  const makers = [
    ...[...facts.values()].map((fact) => (id: string) => factNode(fact, id, context)),
    ...cell.reads.map((read) => (id: string) => readNode(read, traced, context, id, home)),
  ];
  return makers.map((make, i) => make(path === "" ? String(i) : `${path}/${i}`));
}

const plain = {
  details: [],
  formula: "",
  standing: undefined,
  goTo: undefined,
  fact: undefined,
  hasMore: false,
  children: [],
} as const;

function factNode(
  { id: fact, name, data }: Fact,
  id: string,
  { language, preferences }: LineageContext,
): LineageRow {
  const { number, unit } = formattedNumber(data, language, preferences);
  const details = [`${number} ${unit}`.trim()];
  return { ...plain, id, title: name[language], details, standing: data.standing, fact };
}

function readNode(
  read: Read,
  traced: TraceSummary,
  context: LineageContext,
  id: string,
  home: string,
): LineageRow {
  const { phrases } = context;
  switch (read.is) {
    case "constant":
      return { ...plain, id, title: phrases.named(read.text, shownValue(read.value, context)) };
    case "unfollowed":
      return { ...plain, id, title: read.text, details: [phrases.unfollowed[read.why]] };
    case "formula": {
      const children = read.reads.map((one, i) => readNode(one, traced, context, `${id}/${i}`, home));
      return { ...plain, id, title: read.text, formula: read.formula, children };
    }
    case "cells":
      return cellsNode(read, traced, context, id, home);
  }
}

function cellsNode(
  read: Extract<Read, { is: "cells" }>,
  traced: TraceSummary,
  context: LineageContext,
  id: string,
  home: string,
): LineageRow {
  const { phrases } = context;
  const { cells, left, numbers, texts, values, sheet, address } = read;
  const goTo = { sheet, address };
  const isOne = values.length === 1 && values[0]?.length === 1;
  const [first] = cells;
  if (isOne && first) return cellNode(first, traced, context, id, home);
  const place = nearPlace(goTo, home);
  const title = place === read.text.replaceAll("$", "") ? place : `${read.text} (${place})`;
  if (isOne) {
    const value = values[0]?.[0] ?? null;
    const details = value === null ? [phrases.blank] : [shownValue(value, context), phrases.typedHere];
    return { ...plain, id, title, details, goTo };
  }
  const counts = [
    ...(cells.length + left > 0 ? [phrases.formulasCount(cells.length + left)] : []),
    ...(numbers.length > 0 ? [phrases.numbersCount(numbers.length)] : []),
    ...(texts > 0 ? [phrases.textsCount(texts)] : []),
  ];
  const children = cells.map((cell, i) => cellNode(cell, traced, context, `${id}/${i}`, home));
  const rest: LineageRow = { ...plain, id: `${id}/${cells.length}`, title: phrases.formulasLeft(left), goTo };
  return {
    ...plain,
    id,
    title,
    details: [...(counts.length > 0 ? counts : [phrases.blank]), ...(read.isCut ? [phrases.cut] : [])],
    goTo,
    children: left > 0 ? [...children, rest] : children,
  };
}

function cellNode(
  known: LineageCell,
  traced: TraceSummary,
  context: LineageContext,
  id: string,
  home: string,
): LineageRow {
  const { phrases } = context;
  const later = known.isFollowed ? undefined : context.further.get(fullAddress(known));
  const [cell, source] = later ? [later.root, later] : [known, traced];
  const findings = source.findings.get(cell) ?? [];
  const number = findings.find((finding) => finding.is === "number");
  const said = findings.map((finding) => findingLine(finding, context));
  const value =
    cell.value instanceof CellError ? phrases.isError(cell.value.code) : shownValue(cell.value, context);
  return {
    ...plain,
    id,
    title: nearPlace(cell, home),
    formula: cell.formula,
    details: [
      value,
      ...said,
      ...(cell.anchor ? [phrases.filledFrom(cell.anchor.address)] : []),
      ...(cell.isCircular ? [phrases.circular] : cell.isRepeated ? [phrases.again] : []),
    ],
    standing: number?.is === "number" ? number.data.standing : undefined,
    goTo: { sheet: cell.sheet, address: cell.address },
    hasMore: !cell.isFollowed,
    children: below(cell, source, context, id, home),
  };
}

/** Omits the sheet if it is that of the inspected cell. */
function nearPlace(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  home: string,
): string {
  return sheet === home ? address : fullAddress({ sheet, address });
}

/** Returns the visible rows in display order. */
export function visibleRows(
  nodes: readonly LineageRow[],
  closed: ReadonlySet<string>,
): readonly LineageRow[] {
  return nodes.flatMap((node) => [node, ...(closed.has(node.id) ? [] : visibleRows(node.children, closed))]);
}
