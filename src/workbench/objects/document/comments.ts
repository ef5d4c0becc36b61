import { ApiNotFound, invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import type { HostObject } from "../../protocol/host-object";
import type { Comment as BookComment } from "../../sheet/comment";
import { freeRecordId } from "../../sheet/records";
import type { SheetId } from "../../sheet/rectangle";
import { choice, flag, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext, refuseIfProtected } from "../base/context";
import { ANY_SHEET } from "../base/event-publisher";
import { type Observable, registers } from "../base/observable";
import { locate, type Place } from "../base/reference";
import { Range } from "../ranges/range";
import { CommentReplyCollection, freshText, Remark } from "./comment-replies";

/** Comments of the workbook, or of one sheet. */
export class CommentCollection extends Collection<Comment> implements Observable {
  readonly className = "CommentCollection";

  constructor(
    readonly context: ObjectContext,
    private readonly sheet?: SheetId,
  ) {
    super();
  }

  items(): readonly Comment[] {
    return this.context.book
      .records("comment")
      .filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet)
      .map(({ id }) => new Comment(this.context, id));
  }
  protected keys(comment: Comment): readonly string[] {
    return [comment.Id];
  }
  eventTarget(): string {
    return this.sheet ?? ANY_SHEET;
  }
  GetItem(key: unknown): Comment {
    return this.item(key);
  }
  GetItemAt(index: unknown): Comment {
    return this.at(index);
  }
  GetItemByCell(cell: unknown): Comment {
    const { sheet, rect } = this.cell(cell);
    const here = this.context.book.records("comment").find((comment) => {
      const [place] = comment.ranges;
      return comment.sheet === sheet && place?.row === rect.row && place.column === rect.column;
    });
    return found(here ? new Comment(this.context, here.id) : null);
  }
  GetItemByReplyId(id: unknown): Comment {
    const wanted = text(id);
    const of = this.context.book
      .records("comment")
      .find(({ replies }) => replies.some((one) => one.id === wanted));
    return found(of ? new Comment(this.context, of.id) : null);
  }

  Add(cell: unknown, content: unknown, contentType: unknown): Comment {
    choice(contentType ?? "Plain", "CommentCollection.add", ["Plain"], ["Mention"]);
    if (typeof content === "object") throw new ApiNotFound("CommentCollection.add(richContent)");
    const { sheet, rect } = this.cell(cell);
    const { book } = this.context;
    refuseIfProtected(this.context, sheet);
    const taken = book.records("comment").some(({ sheet: of, ranges: [place] }) => {
      return of === sheet && place?.row === rect.row && place.column === rect.column;
    });
    if (taken) throw itemAlreadyExists();
    const id = freeRecordId("comment", book.records("comment"));
    book.putRecord("comment", {
      ...freshText(id, text(content)),
      sheet,
      ranges: [rect],
      isResolved: false,
      replies: [],
    });
    tell(this.context, "Added", sheet, id);
    return new Comment(this.context, id);
  }

  /** One cell: as a range, or by an address with its sheet. */
  private cell(given: unknown): Place {
    const home = this.sheet ?? this.context.book.activeSheet();
    const place = given instanceof Range ? given.place : locate(this.context.book, text(given), home);
    if (!place || place.rect.height * place.rect.width !== 1) throw invalidArgument();
    return place;
  }
}

function tell(
  { events }: ObjectContext,
  what: "Added" | "Changed" | "Deleted",
  sheet: SheetId,
  id: string,
  more: object = {},
): void {
  const payload = {
    commentDetails: [{ commentId: id, replyIds: [] }],
    source: "Local",
    worksheetId: sheet,
    ...more,
  };
  for (const target of [sheet, ANY_SHEET]) events.publishTo(`Comment${what}`, target, payload);
}

/** A comment on a cell. */
export class Comment extends Remark {
  readonly className = "Comment";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  get Resolved(): boolean {
    return this.record.isResolved;
  }
  setResolved(given: unknown): void {
    const isResolved = flag(given);
    this.change({ isResolved }, isResolved ? "CommentResolved" : "CommentReopened");
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection({
      get: () => this.record,
      set: (replies, changeType) => this.change({ replies }, changeType),
      location: () => this.GetLocation(),
      parent: () => this,
    });
  }
  GetLocation(): HostObject {
    const { sheet, ranges } = this.record;
    return this.context.range(sheet, found(ranges[0] ?? null));
  }
  Delete(): void {
    const { sheet } = this.record;
    refuseIfProtected(this.context, sheet);
    this.context.book.removeRecord("comment", this.id);
    tell(this.context, "Deleted", sheet, this.id);
  }

  protected get record(): BookComment {
    return found(this.context.book.records("comment").find(({ id }) => id === this.id) ?? null);
  }
  protected rewrite(content: string): void {
    this.change({ content }, "CommentEdited");
  }

  private change(patch: Partial<BookComment>, changeType: string): void {
    refuseIfProtected(this.context, this.record.sheet);
    this.context.book.putRecord("comment", { ...this.record, ...patch });
    tell(this.context, "Changed", this.record.sheet, this.id, { changeType });
  }
}

registers(CommentCollection.prototype, ["CommentAdded", "CommentChanged", "CommentDeleted"], "Comment");
