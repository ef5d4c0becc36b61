import type { SettingsPhrases } from "./en";

/** The texts of the settings, in simplified Chinese. */
export const zhCN: SettingsPhrases = {
  language: "语言",
  money: "金额",
  moneyUnit: "单位",
  moneyDecimals: "金额小数位数",
  percentDecimals: "百分比小数位数",
  thousands: "使用千位分隔符：2,691.9",
  numbers: "数字格式",
  colours: "颜色",
  coloursPane: "窗格颜色",
  green: "以绿色标示 FINTECH 函数得出的数字",
  where: "设置的保存位置",
  here: "保存在此浏览器，仅供本人使用",
  inWorkbook: "保存在本工作簿，对所有打开者生效",
  inForceBrowser: "当前采用此浏览器中的设置。",
  inForceWorkbook: "当前采用工作簿中的设置，其优先于此浏览器中的设置。",
  notKept: "此浏览器不允许窗格保存数据：设置、固定项与最近使用的内容仅在关闭前有效。",
  reset: "恢复默认设置",
  privacy: "各项内容的保存位置",
  privacyText: [
    "不会向任何地方发送数据：数据、函数与搜索均包含在加载项中。",
    "此浏览器保存：设置、固定项与最近使用的内容。",
    "工作簿保存：您插入的内容、每次插入的记录，以及您选择存入工作簿的设置。",
  ],
  asExcel: "与 Excel 一致",
  asSource: "与来源一致",
  light: "浅色",
  dark: "深色",
  languageNames: { en: "英文 English", zh: "中文" },
};
