import type { FunctionCall, FunctionResult, FunctionTransport } from "../sheet/custom-function";
import { invalidArgument } from "./api-error";
import type { RichApiMessage } from "./batch";
import { type Blanks, decodeResult, encodeCall, type FunctionSentences } from "./function-wire";
import { HostObject } from "./host-object";

/** The service that Microsoft's runtime answers to. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** By which the runtime may send results every 200 ms in the place of every 500. */
const SHORT_INTERVAL = 2;

export interface CustomFunctionsOptions {
  /** Carries calls to the frame. */
  readonly send: (messages: readonly RichApiMessage[]) => void;
  readonly sentences: FunctionSentences;
  /** Whether functions.json says `allowErrorForDataTypeAny`. */
  readonly errorsAllowed: boolean;
  readonly blanks?: Blanks;
  readonly shortInterval?: boolean;
}

/**
 * The functions of an add-in, run by Microsoft's own runtime in the add-in's frame: calls go out as its messages,
 * many at once; the runtime hands in results as it has them. Calls wait until the runtime is there, and those
 * that are unanswered go out again when the frame has been loaded anew.
 */
export class CustomFunctions extends HostObject implements FunctionTransport {
  readonly className = "CustomFunctions";
  blanks: Blanks;
  private readonly unanswered = new Map<number, FunctionCall>();
  private deliver: (results: readonly FunctionResult[]) => void = () => undefined;
  private ready = false;

  constructor(private readonly options: CustomFunctionsOptions) {
    super();
    this.blanks = options.blanks ?? "null";
  }

  onResults(listener: (results: readonly FunctionResult[]) => void): void {
    this.deliver = listener;
  }

  invoke(calls: readonly FunctionCall[]): void {
    for (const call of calls) this.unanswered.set(call.id, call);
    if (this.ready) this.push(calls);
  }

  cancel(id: number): void {
    this.unanswered.delete(id);
    if (this.ready) this.options.send([message(CANCEL, JSON.stringify({ invocationId: id }))]);
  }

  /** The frame is being loaded anew. */
  restart(): void {
    this.ready = false;
  }

  // What the runtime calls

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready = true;
    this.push([...this.unanswered.values()]);
  }

  _GetEnabledFeatures(): readonly number[] {
    return this.options.shortInterval ? [SHORT_INTERVAL] : [];
  }

  SetInvocationArrayResults(given: unknown): void {
    if (!Array.isArray(given)) throw invalidArgument();
    const results = given.map((entry: unknown): FunctionResult => {
      if (!Array.isArray(entry)) throw invalidArgument();
      const [id, ok, value, code] = entry as readonly unknown[];
      return { id: Number(id), value: decodeResult(ok === true, value, code, this.options.sentences) };
    });
    this.accept(results);
  }

  /** How a runtime answers that was told of an older requirement set. */
  SetInvocationResults(given: unknown): void {
    if (!Array.isArray(given)) throw invalidArgument();
    const entries = given as readonly Readonly<Record<string, unknown>>[];
    this.SetInvocationArrayResults(
      entries.map(({ id, failed, value, errorCode }) => [id, failed !== true, value, errorCode]),
    );
  }

  private accept(results: readonly FunctionResult[]): void {
    for (const { id } of results) {
      const streams = this.unanswered.get(id)?.fn.options?.stream === true;
      if (!streams) this.unanswered.delete(id);
    }
    this.deliver(results);
  }

  private push(calls: readonly FunctionCall[]): void {
    if (calls.length === 0) return;
    this.options.send(
      calls.map((call) => message(INVOKE, encodeCall(call, this.blanks, this.options.errorsAllowed))),
    );
  }
}

const message = (type: number, text: string): RichApiMessage => ({
  category: CATEGORY,
  type,
  target: "",
  message: text,
});
