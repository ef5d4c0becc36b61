import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/preset-sheets-core";
import { SetSheetTableCommand } from "@univerjs/preset-sheets-table";
import type { DefinedName, Table } from "../book";
import type { Rectangle, SheetId } from "../rectangle";
import { themeOf } from "./engine/table-themes";
import { type Spreadsheet, toRange, toRectangle } from "./engine/spreadsheet";

/** Excel's default. Univer knows themes in place of styles: what a table's style is called is kept beside it. */
const DEFAULT_STYLE = "TableStyleMedium2";

/** Univer's mark of a name that belongs to no sheet. */
const WHOLE_WORKBOOK = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;

/** Tables and defined names. */
export class UniverTables {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  tables(): Table[] {
    return this.spreadsheet.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      sheet: subUnitId,
      rect: toRectangle(range),
      style: this.styles()[id] ?? DEFAULT_STYLE,
    }));
  }

  async addTable(sheet: SheetId, rect: Rectangle, name: string): Promise<string> {
    const numbers = this.tables().map((table) => Number(/^table-(\d+)$/.exec(table.id)?.[1] ?? 0));
    const id = `table-${Math.max(0, ...numbers) + 1}`;
    const options = { tableStyleId: themeOf(DEFAULT_STYLE) };
    const added = await this.spreadsheet.sheet(sheet).addTable(name, toRange(rect), id, options);
    if (!added) throw new Error(`The spreadsheet refused the table “${name}”.`);
    return id;
  }

  async updateTable(
    id: string,
    { name, style, rect }: Partial<Pick<Table, "name" | "style" | "rect">>,
  ): Promise<void> {
    const table = this.table(id);
    if (name !== undefined && name !== table.name) {
      const renamed = await this.spreadsheet.sheet(table.sheet).setTableName(id, name);
      if (!renamed) throw new Error(`The spreadsheet refused the table name “${name}”.`);
    }
    if (rect !== undefined) {
      const resized = await this.spreadsheet.sheet(table.sheet).setTableRange(id, toRange(rect));
      if (!resized) throw new Error(`The spreadsheet refused the range of the table “${table.name}”.`);
    }
    if (style !== undefined) {
      this.spreadsheet.keep({ tableStyles: { ...this.styles(), [id]: style } });
      this.spreadsheet.run(SetSheetTableCommand.id, table.sheet, { tableId: id, theme: themeOf(style) });
    }
  }

  async removeTable(id: string): Promise<void> {
    await this.spreadsheet.sheet(this.table(id).sheet).removeTable(id);
  }

  names(): DefinedName[] {
    return this.stored().map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      ...(localSheetId && localSheetId !== WHOLE_WORKBOOK ? { sheet: localSheetId } : {}),
      ...(comment ? { comment } : {}),
      ...(hidden ? { isHidden: true } : {}),
    }));
  }

  setName({ name, formula, sheet, comment, isHidden }: DefinedName): void {
    const scope = sheet ?? WHOLE_WORKBOOK;
    const present = this.find(name, scope);
    const reference = formula.replace(/^=/, "");
    const parameters = {
      id: present?.id ?? this.freeId(),
      name,
      // Univer writes a reference without the sign, and a formula with it.
      formulaOrRefString: /[(+*/&<>^]|^["\d-]/.test(reference) ? `=${reference}` : reference,
      localSheetId: scope,
      hidden: isHidden === true,
      comment: comment ?? "",
    };
    const command = present ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id;
    this.spreadsheet.run(command, sheet ?? "", parameters);
  }

  removeName(name: string, sheet?: SheetId): void {
    const present = this.find(name, sheet ?? WHOLE_WORKBOOK);
    if (present) this.spreadsheet.run(RemoveDefinedNameCommand.id, sheet ?? "", present);
  }

  private table(id: string): Table {
    const table = this.tables().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`The workbook has no table with the id “${id}”.`);
    return table;
  }

  private styles(): Readonly<Record<string, string>> {
    return this.spreadsheet.kept().tableStyles ?? {};
  }

  private stored(): IDefinedNamesServiceParam[] {
    const { injector, unit } = this.spreadsheet;
    return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {});
  }

  private find(name: string, scope: string): IDefinedNamesServiceParam | undefined {
    return this.stored().find(
      (candidate) =>
        candidate.name.toLowerCase() === name.toLowerCase() &&
        (candidate.localSheetId || WHOLE_WORKBOOK) === scope,
    );
  }

  private freeId(): string {
    const taken = new Set(this.stored().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`name-${number}`)) number++;
    return `name-${number}`;
  }
}
