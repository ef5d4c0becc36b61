import { readFileSync } from "node:fs";
import { Workbook } from "../../../src/workbench/objects/workbook";
import type { RichApiMessage } from "../../../src/workbench/protocol/batch";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "../../../src/workbench/protocol/custom-functions";
import type { Blanks, FunctionSentences } from "../../../src/workbench/protocol/function-wire";
import { RequestGate, TransportError } from "../../../src/workbench/protocol/request-gate";
import { RichApi } from "../../../src/workbench/protocol/rich-api";
import type { FunctionsMetadata } from "../../../src/workbench/sheet/custom-function";
import { MemoryBook } from "../../../src/workbench/sheet/memory/memory-book";

/**
 * Microsoft's own library, as it is, over the workbench's objects and a workbook in memory: `Excel.run` without a
 * browser. The library takes a bridge that the native versions of Excel put into its global scope for the host.
 *
 *     const excel = startExcel();            // defines the globals Excel and OfficeExtension
 *     await Excel.run(async (context) => { … });
 *     excel.book.values(excel.sheet("Sheet1"), { row: 0, column: 0, height: 1, width: 2 });
 *     await excel.answered();                // where formulas call functions
 *     expect(excel.unhandled).toEqual([]);   // members that the workbench does not have
 *
 * Every call starts a fresh library and a fresh workbook.
 */
export function startExcel(options: ExcelInNodeOptions = {}): ExcelInNode {
  const book = options.book ?? new MemoryBook();
  const unhandled: string[] = [];
  const faults: unknown[] = [];
  const batches: string[] = [];
  const bridge = new Bridge();
  const workbook = new Workbook(book, (messages) => bridge.push(messages));
  const functions = new CustomFunctions({
    send: (messages) => bridge.push(messages),
    sentences: options.sentences ?? SENTENCES,
    errorsAllowed: options.functions?.metadata.allowErrorForDataTypeAny === true,
    shortInterval: true,
    ...(options.blanks && { blanks: options.blanks }),
  });
  const api = new RichApi({
    root: workbook,
    services: new Map([[CUSTOM_FUNCTIONS_SERVICE, functions]]),
    write: (batch) => workbook.write(batch),
    unhandled: (member) => unhandled.push(member),
    fault: (error) => faults.push(error),
  });
  const gate = new RequestGate(api, () => book.cellEdit());
  bridge.answer = async (body, flags) => {
    batches.push(body);
    return gate.answer(body, flags);
  };
  const { implementations, metadata, namespace } = options.functions ?? {};
  loadLibrary(bridge, implementations ?? {});
  if (metadata && namespace !== undefined) {
    runsFunctions = true;
    book.registerFunctions(metadata, namespace, functions);
    functions._SetOsfControlContainerReadyForCustomFunctions();
  }
  return {
    book,
    workbook,
    api,
    functions,
    unhandled,
    faults,
    batches,
    answered: () => answered(book),
    sheet: (name) => {
      const sheet = book.sheets().find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      return sheet.id;
    },
  };
}

export interface ExcelInNodeOptions {
  /** Otherwise an empty one with the sheet Sheet1. */
  readonly book?: MemoryBook;
  readonly blanks?: Blanks;
  readonly sentences?: FunctionSentences;
  /** Run by Microsoft's runtime: results come in portions, the first after 50 ms. */
  readonly functions?: {
    readonly metadata: FunctionsMetadata;
    readonly namespace: string;
    /** By id, as `CustomFunctions.associate` has them. */
    readonly implementations: Readonly<Record<string, (...args: never[]) => unknown>>;
  };
}

export interface ExcelInNode {
  readonly book: MemoryBook;
  readonly workbook: Workbook;
  readonly api: RichApi;
  readonly functions: CustomFunctions;
  /** Members that the add-in asked for and that are refused with ApiNotFound. */
  readonly unhandled: readonly string[];
  /** Mistakes of the workbench. */
  readonly faults: readonly unknown[];
  /** The bodies of all requests: one for each `context.sync()` that had something to say. */
  readonly batches: readonly string[];
  /** The id of the sheet with this name. */
  sheet(name: string): string;
  /** Settled once every function has answered and what depends on it is calculated. */
  answered(): Promise<void>;
}

async function answered(book: MemoryBook): Promise<void> {
  await book.calculated();
  while (book.pendingCalls > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await book.calculated();
  }
}

export const SENTENCES: FunctionSentences = {
  resultTooLarge: "The result is larger than 5 MB.",
  textTooLong: "The text is longer than a cell can hold.",
  notTwoDimensional: "The result is no table of rows and columns.",
};

/** What `OfficeExtension.HostBridge` expects of a native host. */
class Bridge {
  answer: (body: string, flags: number) => Promise<{ body: string } | { error: number }> = () =>
    Promise.reject(new Error("The bridge is not connected."));
  /** Set by the library. */
  onMessageFromHost: (text: string) => void = () => undefined;

  sendMessageToHost(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as NativeRequest;
    void this.answer(JSON.stringify(message.body), flags).then((reply) => {
      const answer =
        "body" in reply
          ? { statusCode: 200, headers: {}, body: reply.body }
          : { statusCode: 400, headers: {}, body: JSON.stringify({ error: REFUSALS[reply.error] }) };
      this.onMessageFromHost(JSON.stringify({ id, type, message: answer }));
    });
  }

  push(messages: readonly RichApiMessage[]): void {
    const entries = messages.map(({ category, type, target, message }) => ({
      messageCategory: category,
      messageType: type,
      targetId: target,
      message,
    }));
    this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }
}

interface NativeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Over this bridge a refusal of a whole request carries its words; on the web the library has them. */
const REFUSALS: Readonly<Record<number, { code: string; message: string }>> = {
  [TransportError.invalidInCellEditMode]: {
    code: "InvalidOperationInCellEditMode",
    message: "Excel is in cell-editing mode.",
  },
  [TransportError.requestTooLarge]: {
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request payload size has exceeded the limit.",
  },
  [TransportError.responseTooLarge]: {
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
  },
};

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
let source: string | undefined;
let defined: readonly string[] = [];
let runsFunctions = false;

/** The runtime of custom functions sets a timer after it has handed in results. Milliseconds. */
const LAST_TIMER = 550;

afterAll(async () => {
  // Jest takes apart what is left in the global scope, which the timer would still use.
  if (runsFunctions) await new Promise((resolve) => setTimeout(resolve, LAST_TIMER));
  forgetLibrary();
});

function forgetLibrary(): void {
  for (const name of defined) Reflect.deleteProperty(globalThis, name);
  defined = [];
}

/** In this test file's own global scope, so that arrays and errors are the test's, and Excel is a global. */
function loadLibrary(bridge: Bridge, implementations: Readonly<Record<string, unknown>>): void {
  source ??= readFileSync(require.resolve(LIBRARY), "utf8");
  const scope = globalThis as unknown as Record<string, unknown>;
  forgetLibrary();
  const before = new Set(Object.getOwnPropertyNames(scope));
  for (const [name, value] of Object.entries(browserScope(scope, bridge, implementations))) {
    Object.defineProperty(scope, name, { value, writable: true, configurable: true });
  }
  const evaluate = eval; // indirectly: at the top level
  evaluate(source);
  defined = Object.getOwnPropertyNames(scope).filter((name) => !before.has(name));
}

/** As much of a browser as the library touches while it is loaded. */
function browserScope(
  scope: object,
  bridge: Bridge,
  implementations: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const location = { search: "", hash: "", href: "https://localhost/", origin: "https://localhost" };
  const mappings = Object.fromEntries(
    Object.entries(implementations).map(([id, implementation]) => [id.toUpperCase(), implementation]),
  );
  return {
    window: scope,
    self: scope,
    top: scope,
    parent: scope,
    opener: null,
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    location: { ...location, protocol: "https:" },
    document: {
      ...element(),
      domain: "localhost",
      readyState: "loading",
      createElement: () => ({ ...element(), href: "", protocol: "https:" }),
      getElementsByTagName: () => [],
      addEventListener: nothing,
      querySelectorAll: () => [],
      getElementById: () => null,
    },
    navigator: { userAgent: "node" },
    CustomFunctions: { _association: { mappings, onchange: nothing } },
    _richApiNativeBridge: bridge,
  };
}
