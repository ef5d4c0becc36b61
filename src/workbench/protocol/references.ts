import { itemNotFound } from "./api-error";
import type { HostObject } from "./host-object";

/** Objects without a name of their own that an add-in keeps hold of from one batch to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private lastId = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `{reference-${++this.lastId}}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: unknown): void {
    const object = this.objects.get(String(id));
    if (object) this.ids.delete(object);
    this.objects.delete(String(id));
  }

  releaseAll(): void {
    this.ids.clear();
    this.objects.clear();
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  /** What an answer says about the object, so that later batches find it. */
  identity(object: HostObject): Readonly<Record<string, unknown>> {
    const id = this.ids.get(object);
    return id === undefined ? object.identity() : { ...object.identity(), _ReferenceId: id };
  }
}
