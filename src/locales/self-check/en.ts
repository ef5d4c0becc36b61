import type { ReportWords } from "../../workbook/self-check/self-check-report";

/** The texts of the self-check, in English. */
export const en = {
  heading: "Check this Excel",
  about:
    "Asks this Excel some forty questions on a sheet of its own, then deletes that sheet. Deleting a sheet empties Excel’s undo list. Nothing of your workbook is read.",
  start: "Check this Excel",
  again: "Check again",
  running: "Checking this Excel …",
  progress: (done: number, of: number) => `${done} of ${of}`,
  summary: (holds: number, fallsBack: number, fails: number) =>
    `${holds} hold, ${fallsBack} fall back, ${fails} fail`,
  copyText: "Copy report",
  copyJson: "Copy as JSON",
  copied: "Copied.",
  notCopied: "The browser did not allow copying.",
  stopped: "Stopped. The sheet was deleted.",
  report: {
    title: "FINTECH for Excel: self-check",
    outcomes: { holds: "holds", "falls-back": "falls back", fails: "fails" },
    probes: {
      "excel-api": { title: "Excel API 1.13 or newer", otherwise: "The pane needs a newer Excel." },
      "functions-runtime": {
        title: "Custom functions 1.3 or newer",
        otherwise: "Errors show without their sentence.",
      },
      "shared-runtime": { title: "Shared runtime", otherwise: "The pane needs a newer Excel." },
      "undo-groups": {
        title: "An insertion is one step of undo",
        otherwise: "An insertion takes several steps of undo.",
      },
      notes: { title: "Notes in cells", otherwise: "Citations go into the next cell." },
      shortcuts: { title: "Keyboard shortcuts", otherwise: "Use the ribbon in their place." },
      "browser-window": {
        title: "Links open in the browser",
        otherwise: "Links open in a window of Excel’s choice.",
      },
      "content-language": {
        title: "Language of the workbook",
        otherwise: "Formulas are shown with a comma between arguments.",
      },
      separators: {
        title: "Decimal separator as the language suggests",
        otherwise: "Formulas may be shown with another separator than you type.",
      },
      "function-calculates": {
        title: "A function calculates",
        otherwise: "Reload the add-in; if it still fails, send the report.",
      },
      "chinese-argument": {
        title: "A function reads Chinese",
        otherwise: "Use English words as arguments.",
      },
      "formula-spills": {
        title: "A table spills",
        otherwise: "Insert tables as values.",
      },
      "error-in-cell": {
        title: "#N/A reaches its cell",
        otherwise: "Another error may appear in place of #N/A.",
      },
      "error-in-table": {
        title: "An error spoils only its own cell",
        otherwise: "One error blanks the whole result.",
      },
      "blank-argument": {
        title: "A blank cell arrives as blank",
        otherwise: "Blank cells arrive as 0; formulas that the pane writes allow for it.",
      },
      "nested-result": {
        title: "A result works inside IF",
        otherwise: "Put the result in a cell of its own and refer to that.",
      },
      "array-argument": {
        title: "A list of words works as an argument",
        otherwise: "Put the words in cells and refer to those.",
      },
      "whole-column": {
        title: "A whole column works as an argument",
        otherwise: "Give a range that ends, such as A2:A500.",
      },
      "part-on-demand": {
        title: "Parts load on first use",
        otherwise: "Simulations and fits answer #N/A.",
      },
      solver: { title: "The solver loads", otherwise: "EFFICIENCY and MALMQUIST answer #N/A." },
      "function-names": {
        title: "Functions have English names here",
        otherwise: "Excel translates names; formulas are written in English and shown in your language.",
      },
      recalculation: {
        title: "The workbook can be recalculated",
        otherwise: "Press Ctrl+Alt+F9 to recalculate.",
      },
      "undo-group-write": {
        title: "Writing inside an undo group",
        otherwise: "Insertions take several steps of undo.",
      },
      "undo-group-large": {
        title: "1,600 formulas inside an undo group",
        otherwise: "Large insertions take several steps of undo.",
      },
      "undo-group-delete": {
        title: "Deleting a sheet inside an undo group",
        otherwise: "Sheets are deleted outside it, and undo is emptied.",
      },
      "table-formulas": {
        title: "A table keeps a different formula in each row",
        otherwise: "Formulas are compared after writing and written again.",
      },
      "cells-beside-table": {
        title: "Writing beside a table leaves it as it is",
        otherwise: "A free column is kept beside tables.",
      },
      "structured-reference": {
        title: "A reference survives its table’s conversion",
        otherwise: "References to a table are restored after a refresh.",
      },
      "defined-name": { title: "Names can be defined", otherwise: "Insertions cannot be found again." },
      "merged-cells": {
        title: "Merged cells are found",
        otherwise: "An insertion may be refused without naming the merged cells.",
      },
      settings: {
        title: "The workbook keeps receipts",
        otherwise: "Insertions cannot be refreshed or removed.",
      },
      "settings-large": {
        title: "The workbook keeps 900,000 characters",
        otherwise: "The oldest receipts may have to go in a very large workbook.",
      },
      "write-large": {
        title: "10,000 cells are written at once",
        otherwise: "Large tables cannot be inserted.",
      },
      "read-large": {
        title: "50,000 cells are read at once",
        otherwise: "Large sheets are read in pieces.",
      },
      chart: { title: "A chart is added", otherwise: "Insert the table and draw the chart by hand." },
      "chart-legend": {
        title: "The legend of one series can be placed",
        otherwise: "The legend stays where Excel puts it.",
      },
      "chart-markers": {
        title: "Markers, dashes and labels of a chart",
        otherwise: "Forecasts differ by colour only.",
      },
      "chart-kinds": {
        title: "All kinds of charts",
        otherwise: "Some charts are left out; their tables are inserted.",
      },
      "cell-formats": { title: "Formats of cells", otherwise: "Tables are inserted without formats." },
      "column-width": { title: "Widths of columns", otherwise: "Widen columns by hand." },
      "data-validation": { title: "Lists of choices in cells", otherwise: "Type the words." },
      "conditional-format": {
        title: "Conditional formats",
        otherwise: "Checks do not turn red.",
      },
      "take-away": {
        title: "The sheet of the check is deleted",
        otherwise: "Delete the sheet “FinTech check” by hand.",
      },
    },
  } satisfies ReportWords as ReportWords,
};

/** Every phrase of the self-check, in one language. */
export type SelfCheckPhrases = typeof en;
