import type {
  CheckedExcel,
  ProbeResult,
  SelfCheck,
  SelfCheckControl,
} from "../../workbook/self-check/probe-result";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import { codeOf, runBatch } from "../run-batch";
import { appearanceProbes } from "./appearance-probes";
import { environmentProbes } from "./environment-probes";
import { formulaProbes } from "./formula-probes";
import type { Probe, ProbeSheet } from "./probe";
import { sizeProbes } from "./size-probes";
import { writingProbes } from "./writing-probes";

const probes: readonly Probe[] = [
  ...environmentProbes,
  ...formulaProbes,
  ...writingProbes,
  ...sizeProbes,
  ...appearanceProbes,
];

const sheetName = "FinTech check";

/** Columns of the area that each probe has for itself, side by side. */
const areaWidth = 50;

/**
 * Asks this Excel some forty questions on a sheet of the self-check's own, and deletes that sheet again, also if it is
 * stopped or fails. The sheet that was active is active again afterwards.
 */
export async function selfCheck(
  control: SelfCheckControl,
): Promise<SelfCheck | { readonly isCancelled: true } | Refusal> {
  const opened = await runBatch(openSheet);
  if (isRefusal(opened)) return opened;
  const results: ProbeResult[] = [];
  let isCancelled = false;
  const sheet = probeSheet(opened.name);
  for (const probe of probes) {
    isCancelled = control.isCancelled();
    if (isCancelled) break;
    results.push(await ask(probe, sheet));
    control.progress(results.length, probes.length + 1);
  }
  const closed = await runBatch((context) => closeSheet(context, opened));
  if (isCancelled) return isRefusal(closed) ? closed : { isCancelled: true };
  results.push({
    id: "take-away",
    outcome: isRefusal(closed) ? "fails" : "holds",
    found: isRefusal(closed) ? closed.refused : "deleted",
  });
  return { excel: checkedExcel(), results };
}

interface Opened {
  readonly name: string;
  readonly active: string;
}

async function openSheet(context: Excel.RequestContext): Promise<Opened> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("name");
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let name = sheetName;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${sheetName} ${i}`;
  worksheets.add(name);
  await context.sync();
  return { name, active: active.name };
}

async function closeSheet(
  context: Excel.RequestContext,
  { name, active }: Opened,
): Promise<{ readonly isDeleted: true }> {
  const { worksheets } = context.workbook;
  worksheets.getItemOrNullObject(active).activate();
  const sheet = worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return { isDeleted: true };
}

function probeSheet(name: string): ProbeSheet {
  let areas = 0;
  return { name, freeArea: () => ({ row: 0, column: areaWidth * areas++ }) };
}

async function ask(probe: Probe, sheet: ProbeSheet): Promise<ProbeResult> {
  try {
    return { id: probe.id, ...(await probe.run(sheet)) };
  } catch (error) {
    return { id: probe.id, outcome: probe.otherwise, found: codeOf(error) ?? String(error) };
  }
}

function checkedExcel(): CheckedExcel {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics?.platform ?? ""),
    version: diagnostics?.version ?? "",
    displayLanguage: displayLanguage ?? "",
    contentLanguage: contentLanguage ?? "",
  };
}
