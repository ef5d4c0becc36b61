import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as SheetJS from "xlsx";
import { findLibreOffice } from "../../../src/tooling/machine/installed-office";

/** Without this LibreOffice believes the results that stand in a file. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Far more than a conversion of all files takes. */
const patience = 300_000;

/** What LibreOffice makes of files: each opened and calculated anew from its formulas, as bytes of .xlsx. */
export async function convertedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return withFolder(async (folder) => {
    const [from, to] = ["in", "out"].map((name) => join(folder, name)) as [string, string];
    mkdirSync(from);
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(from, name), bytes);
      return join(from, name);
    });
    // Starting takes most of the time: one start for all files.
    await soffice(folder, ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", to, ...paths]);
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(to, name))]));
  });
}

/** A cell after the calculation: its value, or an error as text; undefined if it is empty. */
export type Calculated = (sheet: string, cell: string) => string | number | boolean | undefined;

/** Opens and calculates files in LibreOffice; the values are read from what it saves by SheetJS. */
export async function recalculated(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Calculated>> {
  const converted = await convertedByLibreOffice(files);
  return new Map([...converted].map(([name, bytes]) => [name, calculatedCells(bytes)]));
}

/** The values of a file that LibreOffice saved. */
export function calculatedCells(bytes: Uint8Array): Calculated {
  const { Sheets } = SheetJS.read(bytes);
  return (sheet, cell) => {
    const found = Sheets[sheet]?.[cell] as SheetJS.CellObject | undefined;
    return found?.t === "e" ? found.w : (found?.v as string | number | boolean | undefined);
  };
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice with a profile of its own, so that another one on this machine does not matter. */
async function soffice(folder: string, args: readonly string[]): Promise<void> {
  const program = findLibreOffice();
  if (program === undefined)
    throw new Error("LibreOffice is not installed: run `npm test`, or name it in $SOFFICE.");
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  const given = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--norestore",
    ...args,
  ];
  // The program that is started starts another one: both are ended as a group.
  const child = spawn(program, given, {
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => output.push(piece));
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), patience);
  const code = await new Promise((resolve) => child.on("close", resolve).on("error", resolve));
  clearTimeout(timer);
  if (code !== 0)
    throw new Error(`LibreOffice failed (${String(code)}):\n${Buffer.concat(output).toString()}`);
}
