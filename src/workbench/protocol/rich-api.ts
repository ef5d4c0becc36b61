import { ApiError, ApiNotFound } from "./api-error";
import {
  type Action,
  ActionType,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type QueryInfo,
} from "./batch";
import { at, BatchObjects } from "./batch-objects";
import { callMethod, HostObject, writeProperty } from "./host-object";
import { project } from "./projection";
import { References } from "./references";

export interface RichApiOptions {
  /** `context.workbook`. */
  readonly root: HostObject;
  /** Objects that are reached by the name of their service rather than from the root. */
  readonly services?: ReadonlyMap<string, HostObject>;
  /** Runs a batch that writes, so that whoever owns the document knows who is writing. */
  readonly write?: <T>(batch: () => Promise<T>) => Promise<T>;
  /** A member was asked for that is not here. */
  readonly unhandled?: (member: string) => void;
  /** Something failed that is no refusal: a mistake of ours. */
  readonly fault?: (error: unknown) => void;
}

/** Carries out batches, one at a time and in order. Knows nothing of spreadsheets: members are found by name. */
export class RichApi {
  readonly references = new References();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: RichApiOptions) {}

  execute(request: BatchRequest, writes: boolean): Promise<BatchResponse> {
    const run = () => this.run(request);
    const turn = this.queue.then(() => (writes && this.options.write ? this.options.write(run) : run()));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async run(request: BatchRequest): Promise<BatchResponse> {
    const objects = new BatchObjects(request, { ...this.options, references: this.references });
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.act(objects, action);
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        // What came before stays done and is answered, what follows is not begun: as in Excel.
        response.Error = this.refusal(error, index);
        break;
      }
    }
    return response;
  }

  private async act(objects: BatchObjects, action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await objects.resolve(action.ObjectPathId);
    // Excel ignores what is done to a null object, and answers null.
    if (!target) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.references.identity(target);
      case ActionType.query:
        return this.load(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(target, action.Name, await objects.arguments(action.ArgumentInfo));
      case ActionType.setProperty: {
        const [value] = await objects.arguments(action.ArgumentInfo);
        return at(target, action.Name, (object) => writeProperty(object, action.Name, value));
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await at(target, name, (object) => writeProperty(object, name, value));
        }
        return null;
      default:
        throw new ApiNotFound(`action type ${action.ActionType}`);
    }
  }

  private async call(target: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    switch (name) {
      case "_KeepReference":
        this.references.keep(target);
        return null;
      case "_RemoveReference":
        this.references.release(args[0]);
        return null;
    }
    const value = await at(target, name, (object) => callMethod(object, name, args));
    return value instanceof HostObject ? this.references.identity(value) : value;
  }

  private async load(target: HostObject, query: QueryInfo): Promise<unknown> {
    const properties = await at(target, "load", (object) =>
      project(object, query, (member) => this.options.unhandled?.(member)),
    );
    return { ...this.references.identity(target), ...properties };
  }

  private refusal(error: unknown, index: number): BatchError {
    if (error instanceof ApiNotFound) this.options.unhandled?.(error.member);
    if (error instanceof ApiError) {
      return {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? "",
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
    }
    this.options.fault?.(error);
    return {
      Code: "GeneralException",
      Message: "There was an internal error while processing the request.",
      Location: "",
      ActionIndex: index,
      HttpStatusCode: 500,
    };
  }
}
