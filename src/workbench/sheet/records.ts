import type { Rectangle, SheetId } from "./rectangle";
import type { TableLook } from "./table-look";
import type { Filter } from "./filter";
import type { Validation } from "./validation";
import type { ConditionalFormat } from "./conditional-format";
import type { Comment } from "./comment";
import type { OutlineGroup, PageLayout } from "./page-layout";
import type { CellStyle, DocumentText, Hyperlink, StyledCells } from "./document-parts";

/** What a workbook keeps beside cells, tables, names and charts: saved with it, and undone with its cells. */
export interface BookRecords {
  tableLook: TableLook;
  filter: Filter;
  validation: Validation;
  conditionalFormat: ConditionalFormat;
  comment: Comment;
  group: OutlineGroup;
  pageLayout: PageLayout;
  hyperlink: Hyperlink;
  style: CellStyle;
  styledCells: StyledCells;
  document: DocumentText;
}

export type RecordKind = keyof BookRecords;

/** What all kinds have in common. */
export interface BookRecord {
  /** Unique among its kind. */
  readonly id: string;
  /** It goes and comes back with this sheet. */
  readonly sheet?: SheetId;
  /** The cells of that sheet that it is about; they move when others come or go. */
  readonly ranges?: readonly Rectangle[];
}

/** The records of a workbook as it is saved. */
export type SavedRecords = { readonly [K in RecordKind]?: readonly BookRecords[K][] };

/** An id that no record of the kind has. */
export function freeRecordId(kind: RecordKind, records: readonly BookRecord[]): string {
  const numbers = records.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...numbers) + 1}`;
}

/** The records of a kind after the cells of a sheet moved; a record none of whose cells is left goes. */
export function movedRecords<T extends BookRecord>(
  records: readonly T[],
  sheet: SheetId,
  moved: (rect: Rectangle) => Rectangle | undefined,
): readonly T[] {
  return records.flatMap((record) => {
    if (record.sheet !== sheet || !record.ranges) return [record];
    const ranges = record.ranges.flatMap((rect) => moved(rect) ?? []);
    return ranges.length > 0 ? [{ ...record, ranges }] : [];
  });
}
