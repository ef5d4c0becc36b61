import type { Rectangle, SheetId } from "./rectangle";

export interface CommentText {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601. */
  readonly created: string;
}

/** A comment on a cell, with its replies. */
export interface Comment extends CommentText {
  readonly sheet: SheetId;
  /** One, of one cell. */
  readonly ranges: readonly Rectangle[];
  readonly isResolved: boolean;
  readonly replies: readonly CommentText[];
}
