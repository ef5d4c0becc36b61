/**
 * The envelope of the messages between a document's page and an add-in's frame: JSON text over `postMessage`,
 * as Microsoft's XDM channel has it.
 */

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** What the channel itself says of a request, apart from what the answer holds. */
export const ChannelError = { none: 0, handlingRequest: -2 } as const;

const ACTIONS = ["invoke", "register", "unregister"] as const;

export interface FrameRequest {
  readonly action: (typeof ACTIONS)[number];
  /** The method that is invoked, or the event. */
  readonly name: string;
  readonly correlationId: unknown;
  readonly data: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Undefined for what is no request of this conversation. */
export function readRequest(text: unknown, conversationId: string): FrameRequest | undefined {
  const message = typeof text === "string" ? parse(text) : undefined;
  if (!isFields(message) || message["_messageType"] !== MessageType.request) return undefined;
  if (message["_conversationId"] !== conversationId) return undefined;
  const action = ACTIONS[Number(message["_actionType"])];
  const name = message["_actionName"];
  if (action === undefined || typeof name !== "string") return undefined;
  return { action, name, correlationId: message["_correlationId"], data: message["_data"] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes what goes back to the frame. */
export class Envelope {
  constructor(
    readonly conversationId: string,
    private readonly hostOrigin: string,
  ) {}

  answer({ name, correlationId }: FrameRequest, data: unknown, error: number): string {
    return this.write(ResponseType.answer, name, correlationId, data, error);
  }

  event(name: string, data: unknown): string {
    return this.write(ResponseType.event, name, 0, data, ChannelError.none);
  }

  private write(type: number, name: string, correlationId: unknown, data: unknown, error: number): string {
    return JSON.stringify({
      _messageType: MessageType.response,
      _responseType: type,
      _actionName: name,
      _correlationId: correlationId,
      _errorCode: error,
      _data: data,
      _conversationId: this.conversationId,
      _origin: this.hostOrigin,
      _serializerVersion: 1,
    });
  }
}
