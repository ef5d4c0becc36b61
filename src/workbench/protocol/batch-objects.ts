import { ApiError, ApiNotFound } from "./api-error";
import { type ArgumentInfo, type BatchRequest, type ObjectPath, PathType, type ReferencedIds } from "./batch";
import { callMethod, documented, HostCollection, HostObject, readProperty } from "./host-object";
import type { References } from "./references";

/** An object of the host; null for a null object. */
export type Target = HostObject | null;

/** What paths may begin at. */
export interface Origins {
  readonly root: HostObject;
  readonly services?: ReadonlyMap<string, HostObject>;
  readonly references: References;
}

/** The objects that one batch speaks of. Each path is followed once: a method on the way has effects. */
export class BatchObjects {
  private readonly known = new Map<number, Target>();

  constructor(
    private readonly request: BatchRequest,
    private readonly origins: Origins,
  ) {}

  async resolve(id: number): Promise<Target> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path)
      throw new ApiError("InvalidObjectPath", `The object path ${id} is not part of the request.`, 400);
    const target = await this.follow(path);
    this.known.set(id, target);
    return target;
  }

  async arguments(info: ArgumentInfo = {}): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, given] of (info.Arguments ?? []).entries()) {
      args.push(await this.argument(given, info.ReferencedObjectPathIds?.[index] ?? 0));
    }
    return args;
  }

  private async argument(given: unknown, referenced: number | ReferencedIds): Promise<unknown> {
    if (typeof referenced === "number") return referenced ? this.resolve(referenced) : this.nested(given);
    const elements: unknown[] = Array.isArray(given) ? given : [];
    return this.arguments({ Arguments: elements, ReferencedObjectPathIds: referenced });
  }

  /** Objects of the batch may lie within an argument, as in `{ list: { source: range } }`. */
  private async nested(given: unknown): Promise<unknown> {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
    const id: unknown = Reflect.get(given, "_ObjectPathId");
    if (typeof id === "number") return this.resolve(id);
    const members: [string, unknown][] = [];
    for (const [name, value] of Object.entries(given)) members.push([name, await this.nested(value)]);
    return Object.fromEntries(members);
  }

  private async follow(path: ObjectPath): Promise<Target> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.origins.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.origins.references.find(path.Name);
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null; // what belongs to a null object is one too
    const child = await this.child(parent, path);
    if (child === null || child instanceof HostObject) return child;
    throw new ApiNotFound(documented(parent, path.Name));
  }

  private async child(parent: HostObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === PathType.property) {
      return at(parent, path.Name, (object) => readProperty(object, path.Name));
    }
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) {
      return at(parent, path.Name, (object) => callMethod(object, path.Name, args));
    }
    return at(parent, "GetItem", (object) => {
      if (!(object instanceof HostCollection)) throw new ApiNotFound(documented(object, "GetItem"));
      return object.item(args[0]);
    });
  }

  private service(name: string): HostObject {
    const service = this.origins.services?.get(name);
    if (!service) throw new ApiNotFound(name);
    return service;
  }
}

/** Uses the object, and names the member in a refusal that does not say where it comes from. */
export async function at<T>(
  target: HostObject,
  name: string,
  use: (object: HostObject) => T,
): Promise<Awaited<T>> {
  try {
    return await use(target);
  } catch (error) {
    if (!(error instanceof ApiError) || error.location !== undefined) throw error;
    throw new ApiError(error.code, error.message, error.status, documented(target, name));
  }
}
