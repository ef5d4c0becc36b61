import type { RichApiMessage } from "../../protocol/batch";
import { formatA1 } from "../../sheet/a1";
import type { Rectangle, SheetId } from "../../sheet/rectangle";

/** Numbers of `Excel.EventType`, as the wire has them. */
const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  CommentAdded: 250,
  CommentChanged: 251,
  CommentDeleted: 252,
  WorkbookActivated: 2203,
} as const;

export type EventName = keyof typeof eventTypes;

/** The target of events that concern every sheet. */
export const ANY_SHEET = "Workbook";

/** Where a change event says it happened, so that `event.getRange()` finds it. */
export const eventReference = (sheet: SheetId, rect: Rectangle): string => `${formatA1(rect)}!${sheet}`;

/** The reverse: the address, and the sheet's id. */
export function readEventReference(reference: string): { readonly address: string; readonly sheet: SheetId } {
  const bang = reference.indexOf("!");
  return { address: reference.slice(0, Math.max(0, bang)), sheet: reference.slice(bang + 1) };
}

const EVENT_CATEGORY = 65536;
const DOCUMENT_SELECTION_CHANGED = 2;

/** Tells the add-in what it has registered for, and nothing else. */
export class EventPublisher {
  private readonly registrations = new Map<string, number>();
  private outbox: RichApiMessage[] = [];

  constructor(private readonly send: (messages: readonly RichApiMessage[]) => void) {}

  /** Several contexts of one add-in may register for the same. */
  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) - 1));
  }

  /** The add-in's page is gone, and its handlers with it. */
  forgetAll(): void {
    this.registrations.clear();
  }

  /** Whether nobody listens to anything. */
  get isSilent(): boolean {
    return this.registrations.size === 0;
  }

  /** To those who listen to the sheet and to those who listen to all. */
  publish(event: EventName, sheet: string, payload: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet, ANY_SHEET]) {
      if (!this.registrations.get(`${event} ${target}`)) continue;
      this.post({
        type: eventTypes[event],
        target,
        message: JSON.stringify({ ...payload, worksheetId: sheet }),
      });
    }
  }

  /** To those who listen to one target. */
  publishTo(event: EventName, target: string, payload: Readonly<Record<string, unknown>>): void {
    if (!this.registrations.get(`${event} ${target}`)) return;
    this.post({ type: eventTypes[event], target, message: JSON.stringify(payload) });
  }

  /** `workbook.onSelectionChanged` registers with the host's document, not here: it is always told. */
  publishDocumentSelection(): void {
    this.post({ type: DOCUMENT_SELECTION_CHANGED, target: "", message: "{}" });
  }

  /** What one change causes goes out together, once the change is complete. */
  private post(message: Omit<RichApiMessage, "category">): void {
    if (this.outbox.length === 0) queueMicrotask(() => this.send(this.outbox.splice(0)));
    this.outbox.push({ category: EVENT_CATEGORY, ...message });
  }
}
