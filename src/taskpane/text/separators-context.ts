import { createContext } from "react";
import { storedSeparators } from "../../workbook/formulas/separators";

/** What separates numbers and arguments in the formulas that somebody types here. */
export const SeparatorsContext = createContext(storedSeparators);
