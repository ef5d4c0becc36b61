import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from "@univerjs/preset-sheets-core";

import { intersection, type Rectangle, type SheetId } from "../rectangle";
import { type Spreadsheet, toRange, toRectangle } from "./engine/spreadsheet";

/** The merged cells of Univer's sheets. */
export class UniverMerges {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** None for a sheet that is gone. */
  merged(sheet: SheetId): Rectangle[] {
    const model = this.spreadsheet.workbook.getSheetBySheetId(sheet)?.getSheet();
    return model?.getMergeData().map(toRectangle) ?? [];
  }

  /** Of several values the first is kept, as in Excel. */
  async merge(sheet: SheetId, rect: Rectangle): Promise<void> {
    await this.unmerge(sheet, rect);
    const selections = [toRange(rect)];
    await this.execute(AddWorksheetMergeCommand.id, sheet, { selections, defaultMerge: true });
  }

  async unmerge(sheet: SheetId, rect: Rectangle): Promise<void> {
    if (!this.merged(sheet).some((area) => intersection(area, rect))) return;
    await this.execute(RemoveWorksheetMergeCommand.id, sheet, { ranges: [toRange(rect)] });
  }

  private async execute(command: string, subUnitId: SheetId, parameters: object): Promise<void> {
    const { commands, unit } = this.spreadsheet;
    await commands.executeCommand(command, { unitId: unit, subUnitId, ...parameters });
  }
}
