import { createContext } from "react";
import { storedSeparators } from "../workbook/notation";

/** What separates numbers and arguments in the formulas that somebody types here. */
export const SeparatorsContext = createContext(storedSeparators);
