import type { PhraseKey } from "../../locales/en";
import { planTable } from "../../workbook/blocks/plan-table";
import type { Action } from "./action";
import type { Pane } from "../store/store";
import { defaultInsertChoices } from "../store/insert-choices";
import { resolveChoices } from "../store/resolved-choices";
import type { LazyTab } from "../store/tabs";
import { request } from "./request";
import type { Request } from "../store/state";

/** The actions that Excel also offers in its ribbon, cell menu and shortcuts. Each must work with the pane closed. */
export const ribbonActions = {
  showPane: {
    ...ribbonAction("showPane", "keyShowPane", "keyFind", "F"),
    run: ({ host }) => host.showPane(),
  },
  showBuild: showTab("showBuild", "build", "keyShowBuild", "keyBuild", "B"),
  showTools: showTab("showTools", "tools", "keyShowTools", "keyTools", "R"),
  showInspect: showTab("showInspect", "inspect", "keyShowInspect", "keyInspect", "I"),
  insertSpendTable: {
    ...ribbonAction("insertSpendTable", "keyInsertSpend", "insertSpend", "T"),
    run: (pane) => {
      const { language, options } = resolveChoices({ ...pane.state, choices: defaultInsertChoices });
      const plan = planTable("spend", language, "live", options);
      return plan && askOrShow(pane, { do: "insert", plan, placement: { at: "selection" } });
    },
  },
  citeCell: {
    ...ribbonAction("citeCell", "keyCite", "cite", "C"),
    run: (pane) => askOrShow(pane, { do: "cite" }),
  },
} as const satisfies Record<string, Action>;

function ribbonAction(name: string, label: PhraseKey, short: PhraseKey, letter: string) {
  // No shortcut within the pane: Excel's own shortcuts work there too.
  return { id: name, label, keys: [], applies: () => true, inExcel: { name, label: short, letter } } as const;
}

/** Opens the pane at a tab. */
function showTab(name: string, tab: LazyTab, label: PhraseKey, short: PhraseKey, letter: string): Action {
  return {
    ...ribbonAction(name, label, short, letter),
    run: ({ host, dispatch }) => {
      dispatch({ type: "viewed", view: tab });
      return host.showPane();
    },
  };
}

/** Success is visible in the cells; a refusal is explained in the pane, which opens for it. */
async function askOrShow(pane: Pane, wanted: Request): Promise<void> {
  if (!(await request(pane, wanted))) await pane.host.showPane();
}
