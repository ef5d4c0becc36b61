import { ApiNotFound } from "./api-error";

/**
 * An object that an add-in can reach. The PascalCase members of its class are what the wire may name: getters are
 * properties, methods can be called, and `setName(value)` makes the property `Name` writable. They take what the
 * wire brings, so their arguments are `unknown`, and may answer with promises. Everything else is out of the
 * wire's reach.
 */
export abstract class HostObject {
  /** As the add-in's library calls it. */
  abstract readonly className: string;

  /** How a later batch finds the object again, where that is not by the path that led to it. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** Objects that hold others: `items` in the library. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  /** `getItem(key)`: throws `ItemNotFound`. */
  abstract item(key: unknown): HostObject;
}

/** Excel's documentation spells `Range.values` what the wire calls `Values`. */
export const documented = (object: HostObject, name: string): string =>
  `${object.className}.${name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;

const WIRE_NAME = /^_?[A-Z]/;
const SETTER_NAME = /^set[A-Z]/;
const membersOf = new Map<object, ReadonlyMap<string, PropertyDescriptor>>();

/** The members of the object's class that serve the wire, setters included. */
export function wireMembers(object: HostObject): ReadonlyMap<string, PropertyDescriptor> {
  const prototype: object = Object.getPrototypeOf(object);
  const known = membersOf.get(prototype);
  if (known) return known;
  const members = new Map<string, PropertyDescriptor>();
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const serves = WIRE_NAME.test(name) || SETTER_NAME.test(name);
      if (serves && !members.has(name)) members.set(name, descriptor);
    }
  }
  membersOf.set(prototype, members);
  return members;
}

/** The names of the properties that can be loaded, child objects included. */
export const propertyNames = (object: HostObject): string[] =>
  [...wireMembers(object)].filter(([, member]) => member.get).map(([name]) => name);

export function readProperty(object: HostObject, name: string): unknown {
  const getter = WIRE_NAME.test(name) ? wireMembers(object).get(name)?.get : undefined;
  if (!getter) throw new ApiNotFound(documented(object, name));
  return getter.call(object);
}

export function writeProperty(object: HostObject, name: string, value: unknown): unknown {
  return call(object, name, WIRE_NAME.test(name) ? wireMembers(object).get(`set${name}`) : undefined, [
    value,
  ]);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  return call(object, name, WIRE_NAME.test(name) ? wireMembers(object).get(name) : undefined, args);
}

function call(
  object: HostObject,
  name: string,
  member: PropertyDescriptor | undefined,
  args: readonly unknown[],
): unknown {
  const method: unknown = member?.value;
  if (typeof method !== "function") throw new ApiNotFound(documented(object, name));
  return Reflect.apply(method, object, args);
}
