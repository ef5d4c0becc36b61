import type { FunctionSentences } from "../../protocol/function-wire";
import type { ControlNames } from "../../sheet/univer/fixes/accessible-names";
import type { ValidationTexts } from "../../sheet/univer/rules/validation-alert";
import { type FileTexts, fileTexts } from "./file-texts";
import type { Language } from "./language";

/** Every text of the workbench's own. */
export interface Texts {
  readonly product: string;
  readonly workbookName: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly language: string;
  readonly blankCells: string;
  readonly blanksAreNull: string;
  readonly blanksAreZero: string;
  readonly blanksHelp: string;
  readonly ribbonTabs: string;
  readonly file: string;
  readonly home: string;
  readonly newWorkbook: string;
  readonly newName: string;
  readonly demo: string;
  readonly demoName: string;
  readonly open: string;
  readonly save: string;
  readonly download: string;
  readonly files: FileTexts;
  readonly openFile: string;
  readonly openTitle: string;
  readonly nothingSaved: string;
  readonly delete: string;
  readonly deleteNamed: (name: string) => string;
  readonly close: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly pane: string;
  readonly sheet: string;
  readonly ready: string;
  readonly editing: string;
  readonly calculating: (count: number) => string;
  readonly starting: string;
  readonly sheetProtected: string;
  readonly structureProtected: string;
  readonly protectSheet: string;
  readonly protectionOn: string;
  readonly protectionOff: string;
  readonly protectStructure: string;
  readonly password: string;
  readonly wrongPassword: string;
  readonly structureProtectionOn: string;
  readonly structureProtectionOff: string;
  readonly savedAs: (name: string) => string;
  readonly deleted: (name: string) => string;
  readonly noWorkbookFile: (name: string) => string;
  readonly notFound: (name: string) => string;
  readonly commandFailed: (name: string) => string;
  readonly cannotStart: string;
  readonly addinElsewhere: (address: string, here: string) => string;
  readonly argumentCount: (name: string, fewest: number, most: number, given: number) => string;
  readonly functions: FunctionSentences;
  readonly controls: ControlNames;
  readonly validation: ValidationTexts;
}

const en: Texts = {
  product: "FinTech workbench",
  workbookName: "Workbook name",
  saved: "Saved in this browser",
  notSaved: "Not saved",
  language: "Language",
  blankCells: "Empty cells",
  blanksAreNull: "as in Excel on the web",
  blanksAreZero: "as in Excel on the desktop (0)",
  blanksHelp: "What a function receives for an empty cell: nothing, or 0.",
  ribbonTabs: "Ribbon",
  file: "File",
  home: "Home",
  newWorkbook: "New workbook",
  newName: "Workbook",
  demo: "Demo workbook",
  demoName: "FinTech demo",
  open: "Open…",
  save: "Save",
  download: "Download a copy",
  files: fileTexts.en,
  openFile: "Open a file…",
  openTitle: "Open a workbook",
  nothingSaved: "No workbook is saved in this browser yet.",
  delete: "Delete",
  deleteNamed: (name) => `Delete “${name}”`,
  close: "Close",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  pane: "Task pane",
  sheet: "Worksheet",
  ready: "Ready",
  editing: "Edit",
  calculating: (count) => `Calculating (${count})`,
  starting: "Starting …",
  sheetProtected: "This sheet is protected. To change it, unprotect it in the menu of its tab.",
  structureProtected:
    "The structure of this workbook is protected. To change its sheets, unprotect it in the menu of a tab.",
  protectSheet: "Protect or unprotect",
  protectionOn: "The sheet is protected now.",
  protectionOff: "The sheet is no longer protected.",
  protectStructure: "Protect or unprotect the structure",
  password: "Password:",
  wrongPassword: "The password is not correct.",
  structureProtectionOn: "The structure of the workbook is protected now.",
  structureProtectionOff: "The structure of the workbook is no longer protected.",
  savedAs: (name) => `“${name}” is saved in this browser.`,
  deleted: (name) => `“${name}” is deleted.`,
  noWorkbookFile: (name) => `“${name}” is not a workbook of this workbench.`,
  notFound: (name) => `No workbook named “${name}” is saved in this browser.`,
  commandFailed: (name) => `“${name}” could not be carried out: the add-in does not know the command.`,
  cannotStart: "The workbench could not start.",
  addinElsewhere: (address, here) =>
    `The add-in was built for ${address}, but this page is ${here}. End npm start and run it again.`,
  argumentCount: (name, fewest, most, given) =>
    `${name} takes ${fewest === most ? most : `${fewest} to ${most}`} arguments; ${given} were given.`,
  functions: {
    resultTooLarge: "The result is larger than the 5 MB that Excel takes.",
    textTooLong: "The text is longer than the 32,767 characters that a cell holds.",
    notTwoDimensional: "The function answered something other than a value or a table.",
  },
  controls: {
    tools: "Tools of the spreadsheet",
    nameBox: "Name box",
    names: "Defined names",
    longFormula: "Expand or collapse the formula bar",
    addSheet: "Add a sheet",
    allSheets: "All sheets",
    earlierSheets: "Earlier sheets",
    laterSheets: "Later sheets",
    notices: "Notices",
    zoom: "Zoom",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  },
  validation: {
    title: "Microsoft Excel",
    message: "This value doesn't match the data validation restrictions defined for this cell.",
    continueQuestion: "Continue?",
    retry: "Retry",
    cancel: "Cancel",
    yes: "Yes",
    no: "No",
    ok: "OK",
    openList: "Choose from the list",
  },
};

const zh: Texts = {
  product: "金融科技工作台",
  workbookName: "工作簿名称",
  saved: "已保存在此浏览器",
  notSaved: "未保存",
  language: "语言",
  blankCells: "空单元格",
  blanksAreNull: "同 Excel 网页版",
  blanksAreZero: "同 Excel 桌面版（0）",
  blanksHelp: "函数读到空单元格时得到的值：无，或 0。",
  ribbonTabs: "功能区",
  file: "文件",
  home: "开始",
  newWorkbook: "新建工作簿",
  newName: "工作簿",
  demo: "示例工作簿",
  demoName: "金融科技示例",
  open: "打开…",
  save: "保存",
  download: "下载副本",
  files: fileTexts.zh,
  openFile: "打开文件…",
  openTitle: "打开工作簿",
  nothingSaved: "此浏览器中尚未保存工作簿。",
  delete: "删除",
  deleteNamed: (name) => `删除“${name}”`,
  close: "关闭",
  closePane: "关闭窗格",
  resizePane: "窗格宽度",
  pane: "任务窗格",
  sheet: "工作表",
  ready: "就绪",
  editing: "编辑",
  calculating: (count) => `正在计算（${count}）`,
  starting: "正在启动…",
  sheetProtected: "此工作表受保护。如需更改，请在工作表标签的右键菜单中取消保护。",
  structureProtected: "此工作簿的结构受保护。如需更改工作表，请在任一工作表标签的右键菜单中取消保护。",
  protectSheet: "保护或取消保护",
  protectionOn: "工作表已受保护。",
  protectionOff: "工作表已取消保护。",
  protectStructure: "保护或取消保护工作簿结构",
  password: "密码：",
  wrongPassword: "密码不正确。",
  structureProtectionOn: "工作簿结构已受保护。",
  structureProtectionOff: "工作簿结构已取消保护。",
  savedAs: (name) => `“${name}”已保存在此浏览器。`,
  deleted: (name) => `“${name}”已删除。`,
  noWorkbookFile: (name) => `“${name}”不是本工作台的工作簿。`,
  notFound: (name) => `此浏览器中没有名为“${name}”的工作簿。`,
  commandFailed: (name) => `无法执行“${name}”：加载项中没有该命令。`,
  cannotStart: "工作台无法启动。",
  addinElsewhere: (address, here) =>
    `加载项是为 ${address} 构建的，而本页地址为 ${here}。请结束 npm start 后重新运行。`,
  argumentCount: (name, fewest, most, given) =>
    `${name} 需要 ${fewest === most ? most : `${fewest} 至 ${most}`} 个参数，实际给出 ${given} 个。`,
  functions: {
    resultTooLarge: "结果超过 Excel 可接受的 5 MB。",
    textTooLong: "文本超过单元格可容纳的 32,767 个字符。",
    notTwoDimensional: "函数返回的既不是单个值，也不是表格。",
  },
  controls: {
    tools: "表格工具",
    nameBox: "名称框",
    names: "定义的名称",
    longFormula: "展开或折叠编辑栏",
    addSheet: "新建工作表",
    allSheets: "所有工作表",
    earlierSheets: "前面的工作表",
    laterSheets: "后面的工作表",
    notices: "通知",
    zoom: "缩放",
    zoomIn: "放大",
    zoomOut: "缩小",
  },
  validation: {
    title: "Microsoft Excel",
    message: "此值与此单元格定义的数据验证限制不匹配。",
    continueQuestion: "是否继续？",
    retry: "重试",
    cancel: "取消",
    yes: "是",
    no: "否",
    ok: "确定",
    openList: "从列表中选择",
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en, zh };
