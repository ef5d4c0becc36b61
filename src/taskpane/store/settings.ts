import { defaultPreferences, parsePreferences, type Preferences } from "../../workbook/format/preferences";
import { readStored } from "./local-storage";

/**
 * The preferences of the workbook and of the browser. Those of the workbook apply to all who open it, and take
 * precedence.
 */
export interface Settings {
  readonly browser: Preferences;
  /** Undefined if the workbook stores none. */
  readonly workbook: Preferences | undefined;
}

export function effectivePreferences({ browser, workbook }: Settings): Preferences {
  return workbook ?? browser;
}

/** Returns the settings stored in this browser; the workbook's are read later. */
export function storedSettings(): Settings {
  return { browser: parsePreferences(readStored("preferences")) ?? defaultPreferences, workbook: undefined };
}
