import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import { documented, HostObject, readProperty, writeProperty } from "../../protocol/host-object";
import { fields } from "../base/argument";

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the properties that are asked for with `true`, those of child objects included. */
export async function readProperties(object: HostObject, wanted: unknown): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(fields(wanted))) {
    if (inner === false || inner === undefined || inner === null) continue;
    const value = await readProperty(object, wireName(name));
    if (value instanceof HostObject) answer[name] = await readProperties(value, inner === true ? {} : inner);
    else answer[name] = value;
  }
  return answer;
}

/** Sets properties, those of child objects included. */
export async function writeProperties(object: HostObject, given: unknown): Promise<void> {
  for (const [name, value] of Object.entries(fields(given))) {
    if (value === undefined || value === null) continue;
    const isPart = typeof value === "object" && name !== "hyperlink";
    if (!isPart) {
      await writeProperty(object, wireName(name), value);
      continue;
    }
    if (Array.isArray(value)) throw new ApiNotFound(documented(object, name));
    const child = readProperty(object, wireName(name));
    if (!(child instanceof HostObject)) throw invalidArgument();
    await writeProperties(child, value);
  }
}

/** Rows of columns of exactly a size; one row, or one cell, stands for all. */
export function spreadObjects(
  given: unknown,
  height: number,
  width: number,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) throw invalidArgument();
  const rows = given as readonly unknown[];
  if (rows.length !== height) throw invalidArgument();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width) throw invalidArgument();
    return row as readonly unknown[];
  });
}
