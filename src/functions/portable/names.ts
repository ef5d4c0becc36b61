/** The names of columns of the data sheets, as formulas use them. */
export const names = {
  factKey: "FT_key",
  factId: "FT_factid",
  measure: "FT_measure",
  segment: "FT_segment",
  year: "FT_year",
  value: "FT_value",
  factor: "FT_factor",
  standing: "FT_standing",
  word: "FT_word",
  wordId: "FT_id",
  wordLanguage: "FT_lang",
  wordFactor: "FT_number",
  textKey: "FT_textkey",
  text: "FT_text",
  rowKey: "FT_rowkey",
  rowsEnglish: "FT_rows_en",
  rowsChinese: "FT_rows_zh",
} as const;

/** The data that a formula reads; only what some formula reads is written. */
export interface DataRead {
  facts: boolean;
  /** What the keys of the texts begin with: `matrix`, `cite`. */
  readonly texts: Set<string>;
  /** The same of the rows of tables. */
  readonly rows: Set<string>;
}
