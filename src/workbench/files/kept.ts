import type { FileBook } from "../../xlsx/book";
import type { KeptDrawing, KeptPart, KeptRelation } from "../../xlsx/kept";
import type { SheetBook } from "../sheet/book";
import type { Chart } from "../sheet/chart";
import type { SheetId } from "../sheet/rectangle";
import { fromBase64, toBase64 } from "./base64";

/** What a file holds that the workbench does not show. */
export interface Kept {
  readonly sheets: Readonly<Record<SheetId, KeptOfSheet>>;
  readonly pivots: NonNullable<FileBook["pivotCaches"]>;
}

export interface KeptOfSheet {
  readonly drawings: readonly KeptDrawing[];
  readonly relations: readonly KeptRelation[];
  /** Charts as they came, each with what was read of it, to tell whether somebody has changed it. */
  readonly charts: readonly {
    readonly read: Omit<Chart, "id">;
    readonly original: KeptDrawing;
    readonly source: string;
  }[];
}

const record = "file:kept";
export const nothingKept: Kept = { sheets: {}, pivots: [] };

/** Parts as they are saved: each once, however many refer to it. */
interface SavedPart extends Omit<KeptPart, "bytes" | "relations"> {
  readonly bytes: string;
  readonly relations: readonly SavedRelation[];
}
interface SavedRelation extends Omit<KeptRelation, "target"> {
  /** An address outside, or the number of a part. */
  readonly target: string | number;
}

/** Keeps it with the workbook, so that it is saved and opened with it. */
export function putKept(book: SheetBook, kept: Kept): void {
  const hasSheets = Object.values(kept.sheets).some(
    ({ drawings, relations, charts }) => drawings.length + relations.length + charts.length > 0,
  );
  if (!hasSheets && kept.pivots.length === 0) return book.removeRecord("document", record);
  const parts: SavedPart[] = [];
  const numbers = new Map<KeptPart, number>();
  const saved = (relation: KeptRelation): SavedRelation => ({
    ...relation,
    target: typeof relation.target === "string" ? relation.target : numberOf(relation.target),
  });
  const numberOf = (part: KeptPart): number => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(part, number);
    const relations = part.relations.map(saved);
    parts[number] = {
      path: part.path,
      contentType: part.contentType,
      bytes: toBase64(part.bytes),
      relations,
    };
    return number;
  };
  const text = JSON.stringify({ kept: mapRelations(kept, saved), parts });
  book.putRecord("document", { id: record, text });
}

/** What was kept when the file was opened. */
export function keptOf(book: Pick<SheetBook, "records">): Kept {
  const found = book.records("document").find(({ id }) => id === record);
  if (!found) return nothingKept;
  const { kept, parts } = JSON.parse(found.text) as { kept: Kept; parts: readonly SavedPart[] };
  const read = new Map<number, KeptPart>();
  const restored = ({ target, ...rest }: SavedRelation): KeptRelation => ({
    ...rest,
    target: typeof target === "number" ? partOf(target) : target,
  });
  const partOf = (number: number): KeptPart => {
    const known = read.get(number);
    const one = parts[number];
    if (known) return known;
    if (!one) throw new Error("A part that the workbook keeps is missing.");
    const relations: KeptRelation[] = [];
    const part: KeptPart = { ...one, bytes: fromBase64(one.bytes), relations };
    // Before its relations: parts may refer to each other.
    read.set(number, part);
    relations.push(...one.relations.map(restored));
    return part;
  };
  return mapRelations(kept, restored as (relation: KeptRelation) => KeptRelation) as Kept;
}

/** The same with each relation replaced. */
function mapRelations(kept: Kept, change: (relation: KeptRelation) => unknown): unknown {
  const drawing = ({ xml, relations }: KeptDrawing) => ({ xml, relations: relations.map(change) });
  return {
    sheets: Object.fromEntries(
      Object.entries(kept.sheets).map(([id, { drawings, relations, charts }]) => [
        id,
        {
          drawings: drawings.map(drawing),
          relations: relations.map(change),
          charts: charts.map((chart) => ({ ...chart, original: drawing(chart.original) })),
        },
      ]),
    ),
    pivots: kept.pivots.map(({ id, relation }) => ({ id, relation: change(relation) })),
  };
}
