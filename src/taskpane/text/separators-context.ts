import { createContext } from "react";
import { storedSeparators } from "../../workbook/formulas/separators";

/** The decimal and list separators in which the user types formulas. */
export const SeparatorsContext = createContext(storedSeparators);
