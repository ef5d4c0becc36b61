import type { Selected } from "../../workbook/host";
import type { Pane } from "../store/store";

/** The props of every tab whose code is loaded on demand. */
export interface TabProps {
  readonly pane: Pane;
  /** The selection in the workbook; undefined until it is known. */
  readonly selected: Selected | undefined;
  /** False while another tab is shown: the tab keeps its entries and does not query the workbook. */
  readonly isShown: boolean;
}
