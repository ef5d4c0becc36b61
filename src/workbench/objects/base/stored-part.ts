import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { choice, flag, text } from "./argument";
import { color } from "./color";

export type Setting = string | number | boolean;

/** Where an object keeps its settings, each under a key. */
export interface SettingStore {
  read(key: string): Setting | undefined;
  /** Without a value, takes the setting away. */
  write(key: string, value: Setting | undefined): void;
}

/** An object whose properties are settings: the part of a chart, of a page. */
export abstract class StoredPart extends HostObject {
  constructor(
    readonly store: SettingStore,
    /** Where its keys begin. */
    readonly prefix: string,
  ) {
    super();
  }
}

/** A property: how a value is checked, and what it is as long as nothing is set. */
export interface StoredMember {
  readonly check: (given: unknown, member: string) => Setting;
  readonly initial: Setting | null;
}

export const flagMember = (initial: boolean | null): StoredMember => ({ check: flag, initial });
export const textMember = (initial: string | null): StoredMember => ({ check: text, initial });
export const colorMember = (initial: string | null): StoredMember => ({ check: color, initial });

export function numberMember(
  initial: number | string | null,
  least = -Infinity,
  most = Infinity,
): StoredMember {
  const check = (given: unknown): number => {
    if (typeof given !== "number" || !Number.isFinite(given) || given < least || given > most)
      throw invalidArgument();
    return given;
  };
  return { check, initial };
}

/** One of Excel's words; the others, which the workbench has no way to show, are refused by name. */
export const wordMember = (
  initial: string | null,
  shown: readonly string[],
  others: readonly string[] = [],
): StoredMember => ({ check: (given, member) => choice(given, member, shown, others), initial });

/** Gives a class properties that are settings. */
export function stored(prototype: StoredPart, members: Readonly<Record<string, StoredMember>>): void {
  for (const [name, { check, initial }] of Object.entries(members)) {
    const key = (part: StoredPart): string => `${part.prefix}.${name}`;
    Object.defineProperties(prototype, {
      [name]: {
        get(this: StoredPart): Setting | null {
          return this.store.read(key(this)) ?? initial;
        },
      },
      [`set${name}`]: {
        value(this: StoredPart, given: unknown): void {
          const member = `${this.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
          this.store.write(key(this), check(given, member));
        },
      },
    });
  }
}
