import { IDescriptionService, IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../engine/spreadsheet";

/**
 * A value that arrives does not disturb who is typing. Univer begins an edit anew, without what was typed, when a
 * cell of the same row and column changes, on whatever sheet.
 */
export function keepWhatIsTyped({ injector }: Spreadsheet): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = (): void => {
    if (!bridge.isVisible().visible) refresh();
  };
}

/** Offers every function that begins with what was typed: of a long list Univer would show ten. */
export function offerAllFunctions({ injector }: Spreadsheet): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => Uncut.from(search(text));
}

/** A list of which no part is taken. */
class Uncut<T> extends Array<T> {
  override slice(): T[] {
    return Array.from(this);
  }
}
