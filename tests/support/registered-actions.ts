import { associateCommands } from "../../src/excel/runtime/commands";
import { ribbonCommands } from "../../src/taskpane/actions/ribbon-commands";
import { createStore } from "../../src/taskpane/store/store";
import { workbook } from "./pane";

/** The names under which the add-in registers its commands with Office.actions. */
export function registeredActions(): readonly string[] {
  const names: string[] = [];
  const globals = globalThis as { Office?: unknown };
  const before = globals.Office;
  globals.Office = { actions: { associate: (name: string) => names.push(name) } };
  try {
    associateCommands(ribbonCommands(createStore(workbook().host, "en")), Promise.resolve());
  } finally {
    globals.Office = before;
  }
  return names;
}
