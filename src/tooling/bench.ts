/**
 * `npm run bench`: measures the production build and what one would use instead, and writes BENCHMARKS.md and
 * the lines of README.md that quote it. With names of benches it runs only those and prints: `npm run bench -- lookups`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultAddress } from "./machine/address";
import { benches } from "./bench/benches";
import { circumstances } from "./bench/circumstances";
import type { Bench } from "./bench/row";
import { report, withMeasurements, type Findings } from "./bench/table";
import { runScript } from "./machine/command";
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
  const benchmarks = join(projectFolder, "BENCHMARKS.md");
  writeFileSync(benchmarks, withMeasurements(readFileSync(benchmarks, "utf8"), where, findings));
  console.log("Written: BENCHMARKS.md");
  await runScript("generate");
}

/** The benches with these names; all if none is given. */
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
