import { ApiNotFound, invalidArgument } from "../../protocol/api-error";

/** What the wire brings as an argument, checked: anything else is `InvalidArgument`. */

export function text(given: unknown): string {
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

export const optionalText = (given: unknown): string | undefined =>
  given === null || given === undefined ? undefined : text(given);

export function integer(given: unknown): number {
  if (typeof given !== "number" || !Number.isInteger(given)) throw invalidArgument();
  return given;
}

/** A number above 0. */
export function positive(given: unknown): number {
  if (typeof given !== "number" || !(given > 0)) throw invalidArgument();
  return given;
}

export function flag(given: unknown): boolean {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

export const optionalFlag = (given: unknown): boolean =>
  given === null || given === undefined ? false : flag(given);

/** One of Excel's words for it. Those that the workbench has no way to show are refused by name. */
export function choice<T extends string>(
  given: unknown,
  member: string,
  shown: readonly T[],
  others: readonly string[] = [],
): T {
  const word = text(given);
  const found = shown.find((option) => option === word);
  if (found !== undefined) return found;
  throw others.includes(word) ? new ApiNotFound(`${member} = ${word}`) : invalidArgument();
}

/** Whether an optional argument says anything: an empty text and an object without members do not. */
export const isGiven = (argument: unknown): boolean =>
  argument !== null &&
  argument !== undefined &&
  argument !== "" &&
  !(typeof argument === "object" && Object.keys(argument).length === 0);

/** The members of an object such as options; an object of the workbook is none. */
export function fields(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument();
  return given as Readonly<Record<string, unknown>>;
}
