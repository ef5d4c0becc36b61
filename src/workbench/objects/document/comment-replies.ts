import { ApiNotFound } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { Comment, CommentText } from "../../sheet/comment";
import { choice, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found } from "../base/context";

/** Who writes in the workbench: nobody is signed in. */
const AUTHOR = { author: "Workbench", email: "" };

export const freshText = (id: string, content: string): CommentText => ({
  id,
  content,
  ...AUTHOR,
  created: new Date().toISOString(),
});

/** What a comment and a reply have in common. Mentions need people, of whom there are none here. */
export abstract class Remark extends HostObject {
  protected abstract readonly record: CommentText;
  protected abstract rewrite(content: string): void;

  get Id(): string {
    return this.record.id;
  }
  get Content(): string {
    return this.record.content;
  }
  setContent(given: unknown): void {
    this.rewrite(text(given));
  }
  get AuthorName(): string {
    return this.record.author;
  }
  get AuthorEmail(): string {
    return this.record.email;
  }
  get CreationDate(): string {
    return this.record.created;
  }
  get ContentType(): string {
    return "Plain";
  }
  get RichContent(): string {
    return this.record.content;
  }
  get Mentions(): readonly object[] {
    return [];
  }
}

/** How replies read and change the comment that they belong to. */
export interface CommentAccess {
  readonly get: () => Comment;
  readonly set: (replies: Comment["replies"], changeType: string) => void;
  readonly location: () => HostObject;
  readonly parent: () => HostObject;
}

export class CommentReplyCollection extends Collection<CommentReply> {
  readonly className = "CommentReplyCollection";

  constructor(private readonly comment: CommentAccess) {
    super();
  }

  items(): readonly CommentReply[] {
    return this.comment.get().replies.map(({ id }) => new CommentReply(this.comment, id));
  }
  protected keys(reply: CommentReply): readonly string[] {
    return [reply.Id];
  }
  GetItem(key: unknown): CommentReply {
    return this.item(key);
  }
  GetItemAt(index: unknown): CommentReply {
    return this.at(index);
  }
  Add(content: unknown, contentType: unknown): CommentReply {
    choice(contentType ?? "Plain", "CommentReplyCollection.add", ["Plain"], ["Mention"]);
    if (typeof content === "object") throw new ApiNotFound("CommentReplyCollection.add(richContent)");
    const { id, replies } = this.comment.get();
    const numbers = replies.map((reply) => Number(reply.id.split(".").at(-1)));
    const reply = freshText(`${id}.${Math.max(0, ...numbers) + 1}`, text(content));
    this.comment.set([...replies, reply], "ReplyAdded");
    return new CommentReply(this.comment, reply.id);
  }
}

class CommentReply extends Remark {
  readonly className = "CommentReply";

  constructor(
    private readonly comment: CommentAccess,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  get Resolved(): boolean {
    return this.comment.get().isResolved;
  }
  GetLocation(): HostObject {
    return this.comment.location();
  }
  GetParentComment(): HostObject {
    return this.comment.parent();
  }
  Delete(): void {
    this.comment.set(
      this.comment.get().replies.filter(({ id }) => id !== this.id),
      "ReplyDeleted",
    );
  }

  protected get record(): CommentText {
    return found(this.comment.get().replies.find(({ id }) => id === this.id) ?? null);
  }
  protected rewrite(content: string): void {
    const { replies } = this.comment.get();
    this.comment.set(
      replies.map((reply) => (reply.id === this.id ? { ...reply, content } : reply)),
      "ReplyEdited",
    );
  }
}
