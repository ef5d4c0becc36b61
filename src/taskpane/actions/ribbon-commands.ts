import { actions, type Action } from "./actions";
import { paneOf, type Store } from "../store/store";

/** The actions that Excel calls, by command name. They work on the store, so the pane need not be rendered. */
export function ribbonCommands(store: Store): Readonly<Record<string, () => Promise<void>>> {
  return Object.fromEntries(
    Object.values<Action>(actions).flatMap(({ inExcel, run }) =>
      inExcel ? [[inExcel.name, async () => run(paneOf(store))]] : [],
    ),
  );
}
