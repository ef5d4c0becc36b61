import { isRefusal } from "../workbook/host";
import { planTable } from "../workbook/plan-table";
import { applyPlan } from "./apply-plan";
import { citeCell } from "./cite-cell";
import { officeLanguage } from "./environment";
import { tell } from "./notices";

/** The ribbon, the context menu and the keyboard call these by name. They work while the pane is closed. */
export function associateCommands(): void {
  Office.actions.associate("insertSpendTable", command(insertSpendTable));
  Office.actions.associate("citeCell", command(cite));
  Office.actions.associate("showPane", command(showPane));
}

/** Excel waits for `completed`, and greys the button out until then: it is told whatever happens. */
function command(run: () => Promise<void>) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      await run();
    } finally {
      // A keyboard shortcut brings no event.
      event?.completed?.();
    }
  };
}

function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

async function insertSpendTable(): Promise<void> {
  const plan = planTable("spend", officeLanguage(), "live");
  if (!plan) throw new Error("There is no spend table");
  const outcome = await applyPlan(plan, { at: "selection" });
  tell({ command: "insert", plan, outcome });
  if (isRefusal(outcome)) await showPane();
}

async function cite(): Promise<void> {
  const outcome = await citeCell(officeLanguage());
  if (!("refused" in outcome)) return;
  tell({ command: "cite", outcome });
  await showPane();
}
