import { actions, type Action } from "./actions";
import { paneOf, type Store } from "../store/store";

/** The actions that Excel calls, by the names under which it does. They work on the store: no picture need be there. */
export function ribbonCommands(store: Store): Readonly<Record<string, () => Promise<void>>> {
  return Object.fromEntries(
    Object.values<Action>(actions).flatMap(({ inExcel, run }) =>
      inExcel ? [[inExcel.name, async () => run(paneOf(store))]] : [],
    ),
  );
}
