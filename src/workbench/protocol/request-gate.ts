import type { BatchRequest } from "./batch";
import { ActionType, PathType, RequestFlag } from "./batch";
import type { RichApi } from "./rich-api";

/** What the library knows a request by that was refused as a whole: numbers of `OSF.DDA.ErrorCodeManager`. */
export const TransportError = {
  operationNotSupported: 5000,
  invalidInCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Excel on the web takes and gives 5 MB at a time. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type Reply = { readonly body: string } | { readonly error: number };

const exceeds = (text: string): boolean =>
  text.length > PAYLOAD_LIMIT ||
  (text.length * 3 > PAYLOAD_LIMIT && new TextEncoder().encode(text).byteLength > PAYLOAD_LIMIT);

/** Services (the runtime of custom functions is one) work while a cell is edited, and write no cells. */
const concernsWorkbook = (request: BatchRequest): boolean =>
  Object.values(request.ObjectPaths).every((path) => path.ObjectPathType !== PathType.newObject);

/** The library marks more requests as writing than change something: methods that only find a range, too. */
const setsAnything = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ ActionType: type }) => type === ActionType.setProperty || type === ActionType.update);

/** What waits while the workbook does not answer: all that concerns it, or what sets something. */
export type Held = "everything" | "writes";

/** Stands before the rich API and turns away, as Excel does, what must not or cannot be carried out now. */
export class RequestGate {
  private held: { readonly what: Held; readonly released: Promise<void> } | undefined;

  constructor(
    private readonly api: RichApi,
    /** While the user edits a cell: settled when that ends. */
    private readonly cellEdit: () => Promise<void> | undefined,
  ) {}

  /** Answers no more, as a workbook that hangs; returns how to go on. What was asked meanwhile is answered then. */
  hold(what: Held): () => void {
    let release = (): void => undefined;
    this.held = { what, released: new Promise((resolve) => (release = resolve)) };
    return () => {
      this.held = undefined;
      release();
    };
  }

  async answer(body: string, flags: number): Promise<Reply> {
    const request = JSON.parse(body) as BatchRequest;
    const ofWorkbook = concernsWorkbook(request);
    if (ofWorkbook) {
      if (exceeds(body)) return { error: TransportError.requestTooLarge };
      for (let edit = this.cellEdit(); edit; edit = this.cellEdit()) {
        if (!(flags & RequestFlag.delayForCellEdit)) return { error: TransportError.invalidInCellEditMode };
        await edit;
      }
    }
    while (ofWorkbook && this.held && (this.held.what === "everything" || setsAnything(request)))
      await this.held.released;
    const writes = ofWorkbook && (flags & RequestFlag.write) !== 0;
    const response = JSON.stringify(await this.api.execute(request, writes));
    return ofWorkbook && exceeds(response) ? { error: TransportError.responseTooLarge } : { body: response };
  }
}
