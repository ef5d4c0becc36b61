/** What the settings say, in English. */
export const en = {
  language: "Language",
  money: "Money",
  moneyUnit: "Unit",
  moneyDecimals: "Decimals of money",
  percentDecimals: "Decimals of percentages",
  thousands: "Set thousands apart: 2,691.9",
  numbers: "Numbers",
  colours: "Colours",
  coloursPane: "Of the pane",
  green: "Green for numbers that a FINTECH function answers",
  where: "Where these settings are kept",
  here: "In this browser, for you",
  inWorkbook: "In this workbook, for everybody who opens it",
  inForceBrowser: "This browser’s settings are in force.",
  inForceWorkbook: "The workbook’s settings are in force; they come before this browser’s.",
  notKept: "This browser keeps nothing in a pane: settings, pins and recent things last until it closes.",
  reset: "Reset all settings",
  privacy: "What is stored where",
  privacyText: [
    "Nothing is sent anywhere: the data, the functions and the search are part of the add-in.",
    "This browser keeps: settings, pinned and recent things.",
    "The workbook keeps: what you insert, a receipt for each insertion, and these settings if you choose so.",
  ],
  asExcel: "As Excel",
  asSource: "As the source",
  light: "Light",
  dark: "Dark",
  languageNames: { en: "English", zh: "中文 Chinese" },
};

/** Every phrase of the settings, in one language. */
export type SettingsPhrases = typeof en;
