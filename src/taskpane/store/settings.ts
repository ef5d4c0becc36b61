import { defaultPreferences, parsePreferences, type Preferences } from "../../workbook/format/preferences";
import { readStored } from "./local-storage";

/** The two places in which preferences are kept. Those of the workbook hold for all who open it, and come first. */
export interface Settings {
  readonly browser: Preferences;
  /** Undefined where the workbook keeps none. */
  readonly workbook: Preferences | undefined;
}

export function effectivePreferences({ browser, workbook }: Settings): Preferences {
  return workbook ?? browser;
}

/** What this browser kept, before the workbook was asked. */
export function storedSettings(): Settings {
  return { browser: parsePreferences(readStored("preferences")) ?? defaultPreferences, workbook: undefined };
}
