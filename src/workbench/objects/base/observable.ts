import { HostObject } from "../../protocol/host-object";
import type { ObjectContext } from "./context";
import type { EventName } from "./event-publisher";

/** An object with events: the library calls `_Register…Event` when the first handler is added. */
export abstract class Observable extends HostObject {
  constructor(readonly context: ObjectContext) {
    super();
  }
  abstract eventTarget(): string;
}

/** Gives a class the members by which the library registers for the events. */
export function registers(prototype: Observable, events: readonly EventName[], prefix = ""): void {
  for (const event of events) {
    // The wire calls the events of tables, charts and comments by the names of those of sheets.
    const name = event.slice(prefix.length);
    Object.defineProperties(prototype, {
      [`_Register${name}Event`]: {
        value(this: Observable): void {
          this.context.events.register(event, this.eventTarget());
        },
      },
      [`_Unregister${name}Event`]: {
        value(this: Observable): void {
          this.context.events.unregister(event, this.eventTarget());
        },
      },
    });
  }
}
