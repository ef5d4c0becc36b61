/**
 * `npm run bench`: how fast the production build is beside what somebody would use instead, written to README.md.
 * With names of benches, only those, and only to the screen: `npm run bench -- lookups`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultAddress } from "./machine/address";
import { benches } from "./bench/benches";
import { circumstances } from "./bench/circumstances";
import type { Bench } from "./bench/row";
import { report, withMeasurements, type Findings } from "./bench/table";
import { projectFolder } from "./machine/folders";
import { addinAddress, buildAddin } from "./workbench/workbench";

async function bench(names: readonly string[]): Promise<void> {
  const chosen = named(names);
  await buildAddin(addinAddress() ?? defaultAddress);
  const where = circumstances(new Date());
  const findings: Findings[] = [];
  for (const one of chosen) {
    console.log(`${one.title} …`);
    findings.push({ bench: one, rows: await one.run() });
  }
  console.log(`\n${report(where, findings)}`);
  if (names.length > 0) return;
  const readme = join(projectFolder, "README.md");
  writeFileSync(readme, withMeasurements(readFileSync(readme, "utf8"), where, findings));
  console.log("Written to README.md.");
}

/** The benches of these names; all where none is given. */
function named(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !benches.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no bench ${unknown.join(", ")}. There are: ${benches.map(({ name }) => name).join(", ")}.`,
    );
  return names.length > 0 ? benches.filter(({ name }) => names.includes(name)) : benches;
}

bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
