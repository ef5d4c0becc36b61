import { Workbook } from "../objects/workbook";
import { AgaveHost, HostEvent } from "../protocol/agave-host";
import { frameUrl, REQUIREMENT_SETS } from "../protocol/app-context";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "../protocol/custom-functions";
import type { Blanks, FunctionSentences } from "../protocol/function-wire";
import { type Held, RequestGate } from "../protocol/request-gate";
import { RichApi } from "../protocol/rich-api";
import { runtimeServices } from "../protocol/runtime-services";
import type { SheetBook } from "../sheet/book";
import type { FunctionsMetadata } from "../sheet/custom-function";
import type { Manifest } from "./manifest";

export interface AddinOptions {
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata;
  readonly book: SheetBook;
  readonly frame: HTMLIFrameElement;
  readonly locale: string;
  readonly blanks: Blanks;
  readonly sentences: FunctionSentences;
  /** The add-in shows or hides its pane. */
  readonly showPane: (shown: boolean) => void;
  /** The library in the pane tells of a key that is meant for Excel (pane-keys.ts). */
  readonly notified: (action: number, data: unknown) => void;
  /** The add-in asked for something that the workbench does not have, or something went wrong here. */
  readonly report: (what: string, error?: unknown) => void;
}

/** Category and type of the message that runs an associated action. */
const ACTION = { category: 2, type: 1000 };

/** The add-in in its frame, and what connects it with the workbook. */
export class Addin {
  private readonly host: AgaveHost;
  private readonly functions: CustomFunctions;
  private readonly gate: RequestGate;

  constructor(options: AddinOptions) {
    const { manifest, metadata, book, frame, locale, blanks, sentences, showPane, notified, report } =
      options;
    const addinOrigin = new URL(manifest.page).origin;
    const conversationId = crypto.randomUUID();
    this.functions = new CustomFunctions({
      send: (messages) => this.host.push(messages),
      sentences,
      errorsAllowed: metadata.allowErrorForDataTypeAny === true,
      blanks,
    });
    const workbook = new Workbook(book, (messages) => this.host.push(messages));
    window.addEventListener("focus", () => workbook.activated());
    const api = new RichApi({
      root: workbook,
      services: new Map([
        ...runtimeServices((state) => showPane(state === "Visible")),
        [CUSTOM_FUNCTIONS_SERVICE, this.functions],
      ]),
      write: (batch) => workbook.write(batch),
      unhandled: (member) => report(member),
      fault: (error) => report("rich API", error),
    });
    if (!frame.contentWindow) throw new Error("The pane's frame is not part of the page.");
    this.gate = new RequestGate(api, () => book.cellEdit());
    this.host = new AgaveHost({
      frame: frame.contentWindow,
      addinOrigin,
      hostOrigin: location.origin,
      conversationId,
      context: {
        locale,
        documentUrl: `${location.origin}/${encodeURIComponent(book.name)}.xlsx`,
        addinName: manifest.name,
        requirementSets: REQUIREMENT_SETS,
      },
      gate: this.gate,
      settings: book,
      started: () => {
        this.functions.restart();
        // What the page that was there before listened to and held on to went with it.
        workbook.events.forgetAll();
        api.references.releaseAll();
      },
      notified,
      unhandled: (what) => report(what),
    });
    if (manifest.functions) book.registerFunctions(metadata, manifest.functions.namespace, this.functions);
    // `workbook.onSelectionChanged` is an event of the document, not of the rich API.
    book.on("selected", () => this.host.raise(HostEvent.documentSelectionChanged, {}));
    window.addEventListener("message", (event) => this.host.receive(event));
    frame.src = frameUrl({ addinUrl: manifest.page, hostOrigin: location.origin, conversationId, locale });
  }

  /** What an empty cell is to a function. Cells that have their answers keep them until they are calculated anew. */
  set blanks(blanks: Blanks) {
    this.functions.blanks = blanks;
  }

  /** Runs the function of a ribbon command; false when the add-in failed or does not know it. */
  async execute(functionName: string, controlId: string): Promise<boolean> {
    const { status } = await this.host.executeCommand(functionName, controlId);
    return status === 0;
  }

  /** Lets the add-in wait for its answers; returns how to go on. */
  hold(what: Held): () => void {
    return this.gate.hold(what);
  }

  /** Runs the action of a shortcut. */
  act(action: string): void {
    this.host.push([{ ...ACTION, target: "", message: JSON.stringify([action, null]) }]);
  }
}
