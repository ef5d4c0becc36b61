import type { Selected } from "../../workbook/host";
import type { Pane } from "../store/store";

/** The properties of every tab whose code is loaded on demand. */
export interface TabProps {
  readonly pane: Pane;
  /** What is selected in the workbook; undefined until that is known. */
  readonly selected: Selected | undefined;
  /** False while another tab is shown: entries are kept, and nothing is asked of the workbook. */
  readonly isShown: boolean;
}
