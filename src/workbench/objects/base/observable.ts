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

/** Some events have members of another form: `_RegisterEventNameChanged`. */
export function registersPlainly(prototype: Observable, events: readonly EventName[]): void {
  for (const event of events) define(prototype, event, `Event${event}`);
}

/** Gives a class the members by which the library registers for the events. */
export function registers(prototype: Observable, events: readonly EventName[], prefix = ""): void {
  for (const event of events) {
    // The wire calls the events of tables, charts and comments by the names of those of sheets.
    define(prototype, event, `${event.slice(prefix.length)}Event`);
  }
}

function define(prototype: Observable, event: EventName, member: string): void {
  Object.defineProperties(prototype, {
    [`_Register${member}`]: {
      value(this: Observable): void {
        this.context.events.register(event, this.eventTarget());
      },
    },
    [`_Unregister${member}`]: {
      value(this: Observable): void {
        this.context.events.unregister(event, this.eventTarget());
      },
    },
  });
}
