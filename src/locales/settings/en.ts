/** The texts of the settings, in English. */
export const en = {
  language: "Language",
  money: "Money",
  moneyUnit: "Unit",
  moneyDecimals: "Decimals of money",
  percentDecimals: "Decimals of percentages",
  thousands: "Use thousands separators: 2,691.9",
  numbers: "Numbers",
  colours: "Colours",
  coloursPane: "Of the pane",
  green: "Show the results of FINTECH functions in green",
  where: "Where settings are stored",
  here: "In this browser, for you",
  inWorkbook: "In this workbook, for everyone who opens it",
  inForceBrowser: "This browser’s settings are in force.",
  inForceWorkbook: "The workbook’s settings are in force; they come before this browser’s.",
  notKept:
    "This browser does not store data for the pane: settings, pinned and recent items last until it closes.",
  reset: "Reset all settings",
  privacy: "Where data is stored",
  privacyText: [
    "Nothing is sent anywhere: the data, the functions and the search are part of the add-in.",
    "This browser stores your settings, pinned items and recent items.",
    "The workbook stores what you insert, a record of each insertion, and these settings if you choose to.",
  ],
  asExcel: "As Excel",
  asSource: "As the source",
  light: "Light",
  dark: "Dark",
  languageNames: { en: "English", zh: "中文 Chinese" },
};

/** Every phrase of the settings, in one language. */
export type SettingsPhrases = typeof en;
