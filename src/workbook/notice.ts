import type { Receipt, Refusal } from "./host";
import type { Plan } from "./operations";

/** Why a cell was not cited. `cell` is an address without its sheet. */
export type CitationRefusal =
  /** No FINTECH function stands in the cell. */
  | { readonly refused: "no-function"; readonly cell: string }
  /** Its functions answer from the user's own numbers, or not at all: there is nothing of the report to cite. */
  | { readonly refused: "nothing-to-cite"; readonly cell: string }
  /** An argument has to be calculated first, so that what it asks for is not known. */
  | { readonly refused: "unreadable"; readonly cell: string; readonly argument: string }
  /** The cell to the right holds something. */
  | { readonly refused: "taken"; readonly cell: string };

/** What a command that runs without the pane has to tell a person. */
export type Notice =
  | { readonly command: "insert"; readonly plan: Plan; readonly outcome: Receipt | Refusal }
  | { readonly command: "cite"; readonly outcome: CitationRefusal | Refusal };
