import { ApiError, ApiNotFound } from "./api-error";
import type {
  Action,
  ArgumentInfo,
  BatchError,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  QueryInfo,
} from "./batch";
import { ActionType, PathType, type ReferencedIds } from "./batch";
import {
  callMethod,
  documented,
  HostCollection,
  HostObject,
  readProperty,
  writeProperty,
} from "./host-object";
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

type Target = HostObject | null;

/** What one batch has resolved: each path once, because a method path has effects. */
interface Batch {
  readonly request: BatchRequest;
  readonly resolved: Map<number, Target>;
}

const nullObject = (member: string): ApiError =>
  new ApiError("InvalidObjectPath", `The object is a null object: ${member} cannot be used.`, 400);

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
    const batch: Batch = { request, resolved: new Map() };
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.act(batch, action);
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

  private async act(batch: Batch, action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await this.resolve(batch, action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target && this.references.identity(target);
      case ActionType.query:
        return target && this.load(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.method(batch, target, action);
      case ActionType.setProperty: {
        const [value] = await this.arguments(batch, action.ArgumentInfo);
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

  private async method(batch: Batch, target: Target, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (target) this.references.keep(target);
      return null;
    }
    const args = await this.arguments(batch, action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.release(args[0]);
      return null;
    }
    const value = await at(target, action.Name, (object) => callMethod(object, action.Name, args));
    return value instanceof HostObject ? this.references.identity(value) : value;
  }

  private async load(target: HostObject, query: QueryInfo): Promise<unknown> {
    const properties = await at(target, "load", (object) => project(object, query));
    return { ...this.references.identity(target), ...properties };
  }

  private async resolve(batch: Batch, id: number): Promise<Target> {
    const known = batch.resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.request.ObjectPaths[id];
    if (!path)
      throw new ApiError("InvalidObjectPath", `The object path ${id} is not part of the request.`, 400);
    const target = await this.follow(batch, path);
    batch.resolved.set(id, target);
    return target;
  }

  private async follow(batch: Batch, path: ObjectPath): Promise<Target> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.references.find(path.Name);
    }
    const parent = await this.resolve(batch, path.ParentObjectPathId ?? 0);
    if (!parent) return null; // what belongs to a null object is one too
    const child = await this.child(batch, parent, path);
    if (child === null || child instanceof HostObject) return child;
    throw new ApiNotFound(documented(parent, path.Name));
  }

  private async child(batch: Batch, parent: HostObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === PathType.property) {
      return at(parent, path.Name, (object) => readProperty(object, path.Name));
    }
    const args = await this.arguments(batch, path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) {
      return at(parent, path.Name, (object) => callMethod(object, path.Name, args));
    }
    return at(parent, "GetItem", (object) => {
      if (!(object instanceof HostCollection)) throw new ApiNotFound(documented(object, "GetItem"));
      return object.item(args[0]);
    });
  }

  private async arguments(batch: Batch, info: ArgumentInfo = {}): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, given] of (info.Arguments ?? []).entries()) {
      args.push(await this.argument(batch, given, info.ReferencedObjectPathIds?.[index] ?? 0));
    }
    return args;
  }

  private async argument(batch: Batch, given: unknown, referenced: number | ReferencedIds): Promise<unknown> {
    if (typeof referenced === "number") return referenced ? this.resolve(batch, referenced) : given;
    const elements: unknown[] = Array.isArray(given) ? given : [];
    return this.arguments(batch, { Arguments: elements, ReferencedObjectPathIds: referenced });
  }

  private service(name: string): HostObject {
    const service = this.options.services?.get(name);
    if (!service) throw new ApiNotFound(name);
    return service;
  }
}

/** Uses the object, and names the member in a refusal that does not say where it comes from. */
async function at<T>(target: Target, name: string, use: (object: HostObject) => T): Promise<Awaited<T>> {
  if (!target) throw nullObject(name);
  try {
    return await use(target);
  } catch (error) {
    if (!(error instanceof ApiError) || error.location !== undefined) throw error;
    throw new ApiError(error.code, error.message, error.status, documented(target, name));
  }
}
