import type { Dispatch } from "react";
import type { Language } from "../../report/language";
import type { WorkbookHost } from "../../workbook/host";
import { writeStored } from "./local-storage";
import { reduce } from "./reduce";
import { storedSettings } from "./settings";
import { storedPinnedAndRecent } from "./pinned-and-recent";
import { initialState, type Event, type State } from "./state";

/** What an action receives. */
export interface Pane {
  readonly state: State;
  readonly host: WorkbookHost;
  readonly dispatch: Dispatch<Event>;
}

/** Holds the pane's state outside React, because ribbon commands change it while the pane is closed. */
export interface Store {
  readonly host: WorkbookHost;
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  /** Calls back after every change; returns the function that unsubscribes. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Creates a store from what this browser stored, and stores further changes. */
export function createStore(host: WorkbookHost, systemLanguage: Language): Store {
  const listeners = new Set<() => void>();
  let state = initialState(systemLanguage, {
    settings: storedSettings(),
    pinnedAndRecent: storedPinnedAndRecent(),
  });
  return {
    host,
    get state() {
      return state;
    },
    dispatch(event) {
      const before = state;
      state = reduce(before, event);
      if (state === before) return;
      storeChanges(before, state);
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function storeChanges(before: State, { pinnedAndRecent, settings }: State): void {
  if (pinnedAndRecent.pinned !== before.pinnedAndRecent.pinned) writeStored("pinned", pinnedAndRecent.pinned);
  if (pinnedAndRecent.recent !== before.pinnedAndRecent.recent) writeStored("recent", pinnedAndRecent.recent);
  if (settings.browser !== before.settings.browser) writeStored("preferences", settings.browser);
}

/** Returns the pane as an action receives it, with the current state. */
export function paneOf({ host, state, dispatch }: Store): Pane {
  return { host, state, dispatch };
}
