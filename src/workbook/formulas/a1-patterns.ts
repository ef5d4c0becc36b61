/** The parts of references in A1 notation, as sources of regular expressions with the flags `i` and `u`. */
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const cell = `${column}${row}`;

/** Cells without a sheet: A1, A1:B9, A1#, A:C, 1:3. */
export const cellsPattern = `(?:${cell}(?::${cell}|#)?|${column}:${column}|${row}:${row})`;

/** The name of a sheet without quotes. Years are read too, although Excel itself would quote them. */
export const plainSheetPattern = String.raw`[\p{L}\p{N}_.]+`;

/** A sheet, or several from one to another, before their cells: Data!, 'My sheet'!, Jan:Dec!. */
export const sheetPattern = `(?:'(?:[^']|'')+'|${plainSheetPattern}(?::${plainSheetPattern})?)!`;

/** A defined name, the name of a table or of a function. */
export const namePattern = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** What must not follow cells, because they would be the beginning of a name, a function or a sheet. */
export const endOfCells = String.raw`(?![\p{L}\p{N}_.(!])`;

/** A text constant, its quotes doubled within. */
export const textPattern = '"(?:[^"]|"")*"';

/** An error value typed into a formula; #REF! is none of them, since it stands where a reference was. */
export const errorPattern = String.raw`#(?:N/A|NAME\?|DIV/0!|GETTING_DATA|(?!REF!)[A-Z]+!)`;
