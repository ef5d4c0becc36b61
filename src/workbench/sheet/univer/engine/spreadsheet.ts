import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type ILocales,
  type Injector,
  type IRange,
  type IStyleData,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  FormulaDataModel,
  type FRange,
  type FWorkbook,
  type FWorksheet,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import { BatchUndoService } from "./batch-undo";

import type { Chart } from "../../chart";
import type { SavedRecords } from "../../records";
import { tableThemes } from "./table-themes";
import type { Rectangle, SheetId } from "../../rectangle";

export interface SpreadsheetOptions {
  readonly container: HTMLElement;
  /** Of the menus and messages. */
  readonly language: "en" | "zh";
  readonly dark: boolean;
  /** What is shown at first; an empty workbook otherwise. */
  readonly workbook?: IWorkbookData | undefined;
}

export interface Kept {
  /** Settings of the add-in: key → JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Table's id → Excel's name of its style. */
  readonly tableStyles?: Readonly<Record<string, string>>;
  readonly charts?: readonly Chart[];
  readonly structureProtected?: boolean;
  readonly records?: SavedRecords;
}

/** Rows and columns of a new sheet: more than a screen shows, few enough to lay out at once. It grows by need. */
const NEW_SHEET = { rowCount: 1000, columnCount: 52 };
/** Excel's sizes, in pixels. */
const SIZES = { defaultColumnWidth: 64, defaultRowHeight: 20 };

const PERMISSION_MENUS = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** What text looks like in a cell that says nothing of it: a font that the languages share, at Excel's size. */
const PLAIN: IStyleData = { ff: "Arial", fs: 11 };

/** Univer measures letters once: the font has to be there before. One that is nowhere is done without. */
async function fonts(): Promise<void> {
  const looks = ["", "bold ", "italic ", "italic bold "];
  await Promise.allSettled(looks.map((look) => document.fonts.load(`${look}11pt ${PLAIN.ff}`)));
}

/** Whether a command must not be carried out. */
export type Veto = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => boolean;

/** The running Univer, and the workbook that it shows. */
export class Spreadsheet {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly undo: BatchUndoService;

  private constructor(
    readonly api: FUniver,
    univer: Univer,
    private readonly container: HTMLElement,
    private shown: FWorkbook,
    private readonly vetoes: Veto[],
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.undo = this.injector.get(IUndoRedoService) as BatchUndoService;
  }

  static async start({ container, language, dark, workbook }: SpreadsheetOptions): Promise<Spreadsheet> {
    await fonts();
    const locale = language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;
    const univer = new Univer({
      logLevel: LogLevel.WARN,
      locale,
      locales: { [locale]: await texts(language) },
      darkMode: dark,
      override: [[IUndoRedoService, { useClass: BatchUndoService }]],
    });
    const presets = [
      UniverSheetsCorePreset({
        container,
        header: true,
        ribbonType: "simple",
        formulaBar: true,
        // Univer's own protection knows users and roles, which there are none of here.
        menu: Object.fromEntries(PERMISSION_MENUS.map((id) => [id, { hidden: true }])),
        // A workbook that is opened is calculated once the functions of the add-in are known.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      }),
      UniverSheetsTablePreset(),
    ];
    const configured = new Map<unknown, object>([
      [UniverSheetsTablePlugin, { userThemes: tableThemes }],
      // Excel writes no name over the cells above a table.
      [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ]);
    // The presets share plugins; Univer takes each once.
    const plugins = new Map(
      presets
        .flatMap((preset) => preset.plugins)
        .map((plugin) => (Array.isArray(plugin) ? plugin : ([plugin, configured.get(plugin)] as const)))
        .map(([type, config]) => [type.pluginName, [type, config] as const]),
    );
    for (const [type, config] of plugins.values()) univer.registerPlugin(type, config);
    const api = FUniver.newAPI(univer);
    const vetoes = hearVetoes(univer.__getInjector().get(ICommandService));
    // Univer's plugins start with the first workbook.
    const shown = api.createWorkbook({ ...(workbook ?? emptyWorkbook("book-1")), id: "book-1" });
    return new Spreadsheet(api, univer, container, shown, vetoes);
  }

  /** Settled once the workbook is drawn: Univer calculates nothing before. */
  drawn(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  get workbook(): FWorkbook {
    return this.shown;
  }

  /** Univer's name for the workbook that it shows. */
  get unit(): string {
    return this.shown.getId();
  }

  /** Shows another workbook in the place of the present one. */
  show(saved: Partial<IWorkbookData>): void {
    const before = this.unit;
    const id = `book-${Number(before.slice("book-".length)) + 1}`;
    this.api.disposeUnit(before);
    this.shown = this.api.createWorkbook({ ...saved, id });
  }

  /** What is kept with the workbook beside what Univer knows of: saved with it, not part of undo. */
  kept(): Kept {
    return this.shown.getCustomMetadata() ?? {};
  }

  keep(data: Kept): void {
    this.shown.setCustomMetadata({ ...this.kept(), ...data });
  }

  sheet(id: SheetId): FWorksheet {
    const sheet = this.shown.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The workbook has no sheet with the id “${id}”.`);
    return sheet;
  }

  range(id: SheetId, { row, column, height, width }: Rectangle): FRange {
    return this.sheet(id).getRange(row, column, height, width);
  }

  /** The part of a rectangle that the sheet's own grid has. */
  clip(id: SheetId, rect: Rectangle): Rectangle | undefined {
    const sheet = this.sheet(id);
    const height = Math.min(rect.height, sheet.getMaxRows() - rect.row);
    const width = Math.min(rect.width, sheet.getMaxColumns() - rect.column);
    const shown = height > 0 && width > 0 && rect.row >= 0 && rect.column >= 0;
    return shown ? { ...rect, height, width } : undefined;
  }

  /** Makes the sheet's grid large enough for a rectangle. */
  grow(id: SheetId, rect: Rectangle): void {
    const sheet = this.sheet(id);
    if (rect.row + rect.height > sheet.getMaxRows()) sheet.setRowCount(rect.row + rect.height);
    if (rect.column + rect.width > sheet.getMaxColumns()) sheet.setColumnCount(rect.column + rect.width);
  }

  /** Gives the keyboard to the selected cell: it goes through an editor that is there all the time. */
  focus(): void {
    this.container.querySelector<HTMLElement>(`#__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
  }

  /** Where a cell is drawn, in pixels from the window's upper left corner. */
  cellBox(id: SheetId, row: number, column: number): DOMRect {
    const cell = this.sheet(id).getRange(row, column).getCellRect();
    const { left = 0, top = 0 } = this.grid()?.getBoundingClientRect() ?? {};
    return new DOMRect(left + cell.left, top + cell.top, cell.width, cell.height);
  }

  /** What the sheet is drawn on: the largest of several. */
  grid(): HTMLCanvasElement | undefined {
    const area = (canvas: HTMLCanvasElement): number => canvas.width * canvas.height;
    const [grid] = [...this.container.querySelectorAll("canvas")].sort((a, b) => area(b) - area(a));
    return grid;
  }

  /** Asks before each command of Univer's, and before whatever Univer itself does on account of it. */
  veto(forbids: Veto): void {
    this.vetoes.push(forbids);
  }

  /** Runs a command of Univer's on a sheet. Throws when Univer refuses it. */
  run(command: string, id: SheetId, parameters: object): void {
    const done = this.commands.syncExecuteCommand(command, {
      unitId: this.unit,
      subUnitId: id,
      ...parameters,
    });
    if (!done) throw new Error(`The spreadsheet refused the command ${command}.`);
  }
}

export const toRange = ({ row, column, height, width }: Rectangle): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + height - 1,
  endColumn: column + width - 1,
});

export const toRectangle = ({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle => ({
  row: startRow,
  column: startColumn,
  height: endRow - startRow + 1,
  width: endColumn - startColumn + 1,
});

export const newSheet = (id: SheetId, name: string) => ({ id, name, ...NEW_SHEET, ...SIZES });

export function emptyWorkbook(id: string): Partial<IWorkbookData> {
  const sheet = newSheet("sheet-1", "Sheet1");
  return {
    id,
    name: "Book1",
    sheets: { [sheet.id]: sheet },
    sheetOrder: [sheet.id],
    defaultStyle: PLAIN,
  };
}

/** Begins to listen before Univer's plugins do: some act on a command before it is carried out. */
function hearVetoes(commands: ICommandService): Veto[] {
  const vetoes: Veto[] = [];
  commands.beforeCommandExecuted((command, options) => {
    if (vetoes.some((forbids) => forbids(command, options))) throw new CanceledError();
  });
  return vetoes;
}

async function texts(language: "en" | "zh"): Promise<NonNullable<ILocales[string]>> {
  const [core, tables] = await (language === "zh"
    ? Promise.all([
        import("@univerjs/preset-sheets-core/locales/zh-CN"),
        import("@univerjs/preset-sheets-table/locales/zh-CN"),
      ])
    : Promise.all([
        import("@univerjs/preset-sheets-core/locales/en-US"),
        import("@univerjs/preset-sheets-table/locales/en-US"),
      ]));
  return mergeLocales(core.default, tables.default);
}
