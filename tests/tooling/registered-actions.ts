import { associateCommands } from "../../src/excel/commands";

/** The names under which the add-in registers its commands with Office.actions. */
export function registeredActions(): readonly string[] {
  const names: string[] = [];
  const globals = globalThis as { Office?: unknown };
  const before = globals.Office;
  globals.Office = { actions: { associate: (name: string) => names.push(name) } };
  try {
    associateCommands();
  } finally {
    globals.Office = before;
  }
  return names;
}
