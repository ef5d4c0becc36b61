import { appContext, type AppContextOptions } from "./app-context";
import type { RichApiMessage } from "./batch";
import { DocumentSettings, type SettingsStore } from "./document-settings";
import { ChannelError, Envelope, type FrameRequest, isFields, readRequest } from "./envelope";
import { type RequestGate, TransportError } from "./request-gate";

/** Numbers of `OSF.DDA.MethodDispId`. */
const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Numbers of `OSF.DDA.EventDispId`. */
export const HostEvent = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

const VERSION = 1;
const INTERNAL_ERROR = 5001;

export interface AgaveHostOptions {
  /** The frame's window. */
  readonly frame: { postMessage(message: string, targetOrigin: string): void };
  readonly addinOrigin: string;
  readonly hostOrigin: string;
  readonly conversationId: string;
  readonly context: Omit<AppContextOptions, "settings">;
  readonly gate: RequestGate;
  readonly settings: SettingsStore;
  /** The add-in's page has been loaded, for the first time or anew. */
  readonly started?: () => void;
  /** The library tells the host of something: numbers of `OSF.AgaveHostAction`. */
  readonly notified?: (action: number, data: unknown) => void;
  /** Asked for and not here. It is answered all the same: the library would wait for ever. */
  readonly unhandled: (what: string) => void;
}

/** How a ribbon command ended: 0 for `event.completed()`, else an error of the library. */
export interface CommandOutcome {
  readonly status: number;
}

/**
 * The document's side of the channel on which Excel on the web speaks with an add-in's frame. The page hands every
 * window message to `receive`.
 */
export class AgaveHost {
  private readonly envelope: Envelope;
  private readonly settings: DocumentSettings;
  /** Names of the events that the add-in has registered for, by number. */
  private readonly events = new Map<number, string>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private waiting: (() => void)[] = [];
  private lastCommand = 0;

  constructor(private readonly options: AgaveHostOptions) {
    this.envelope = new Envelope(options.conversationId, options.hostOrigin);
    this.settings = new DocumentSettings(options.settings);
  }

  /** Drops what does not come from the frame. */
  receive({ source, origin, data }: { source: unknown; origin: string; data: unknown }): void {
    if (source !== this.options.frame || origin !== this.options.addinOrigin) return;
    const request = readRequest(data, this.options.conversationId);
    if (!request) return;
    if (request.action === "invoke") this.invoke(request);
    else this.listen(request);
  }

  /** Events and calls of the rich API, once the add-in listens. */
  push(messages: readonly RichApiMessage[]): void {
    const entries = messages.map(({ category, type, target, message }) => [
      ...[category, type, target, message],
      "",
      false,
    ]);
    if (entries.length > 0) this.raise(HostEvent.richApiMessage, { ArrayData: entries });
  }

  raise(event: number, data: unknown): void {
    const name = this.events.get(event);
    if (name !== undefined) this.post(this.envelope.event(name, data));
  }

  /**
   * Runs the function of a ribbon command: associated by `Office.actions.associate`, it gets an event object.
   * Settled when the function calls `event.completed()`; a command that comes before the add-in is ready waits.
   */
  async executeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    if (!this.events.has(HostEvent.commandInvoked)) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const id = `command-${++this.lastCommand}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      this.raise(HostEvent.commandInvoked, [id, functionName, event]);
    });
  }

  private listen(request: FrameRequest): void {
    const event = isFields(request.data) ? Number(request.data["eventDispId"]) : NaN;
    if (request.action === "register") this.events.set(event, request.name);
    else this.events.delete(event);
    this.answer(request, { Error: 0 });
    if (event === HostEvent.commandInvoked) for (const go of this.waiting.splice(0)) go();
  }

  private invoke(request: FrameRequest): void {
    switch (request.name) {
      case "ContextActivationManager_getAppContextAsync":
        this.events.clear();
        this.options.started?.();
        return this.answer(request, appContext({ ...this.options.context, settings: this.settings.read() }));
      case "ContextActivationManager_notifyHost":
        if (Array.isArray(request.data)) this.options.notified?.(Number(request.data[1]), request.data[2]);
        return this.answer(request, null);
      case "executeMethod":
        return this.execute(request);
      default:
        this.options.unhandled(request.name);
        return this.answer(request, null, ChannelError.handlingRequest);
    }
  }

  private execute(request: FrameRequest): void {
    const data = isFields(request.data) ? request.data : {};
    const method = isFields(data["DdaMethod"]) ? Number(data["DdaMethod"]["DispatchId"]) : NaN;
    switch (method) {
      case Method.richApi:
        void this.richApi(data["ArrayData"]).then((answer) => this.answer(request, answer));
        return;
      case Method.saveSettings:
        this.settings.save(data["DdaSettingsMethod"]);
        return this.answer(request, { Version: VERSION, Error: 0 });
      case Method.loadSettings:
        return this.answer(request, { Version: VERSION, Error: 0, Properties: this.settings.list() });
      case Method.commandCompleted:
        this.complete(String(data["0"]), Number(data["1"]));
        return this.answer(request, { Version: VERSION, Error: 0 });
      default:
        this.options.unhandled(`executeMethod ${method}`);
        return this.answer(request, { Version: VERSION, Error: TransportError.operationNotSupported });
    }
  }

  /** `[custom data, POST, path, headers, body, permission, flags, …]` */
  private async richApi(call: unknown): Promise<unknown> {
    const [, , , , body, , flags] = Array.isArray(call) ? (call as readonly unknown[]) : [];
    try {
      const reply = await this.options.gate.answer(String(body), Number(flags));
      if ("error" in reply) return { Version: VERSION, Error: reply.error };
      return { Version: VERSION, Error: 0, Data: [200, [], reply.body] };
    } catch (error) {
      this.options.unhandled(`rich API request: ${String(error)}`);
      return { Version: VERSION, Error: INTERNAL_ERROR };
    }
  }

  private complete(id: string, status: number): void {
    this.commands.get(id)?.({ status });
    this.commands.delete(id);
  }

  private answer(request: FrameRequest, data: unknown, error: number = ChannelError.none): void {
    this.post(this.envelope.answer(request, data, error));
  }

  private post(message: string): void {
    this.options.frame.postMessage(message, this.options.addinOrigin);
  }
}
