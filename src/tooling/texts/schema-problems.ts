import { validate, ValidationError } from "schema-utils";

type Schema = Parameters<typeof validate>[0];

/** Where a value differs from a JSON schema, one sentence for each place; empty if it is valid. */
export function schemaProblems(schema: object, value: object): string[] {
  try {
    validate(schema as Schema, value);
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.errors.map(({ instancePath, message, params }) => {
      const detail = Object.values(params as Record<string, unknown>).join(", ");
      return `${instancePath || "/"} ${message ?? "is wrong"} (${detail})`;
    });
  }
}
