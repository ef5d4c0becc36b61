import { arch, cpus, loadavg, platform, totalmem } from "node:os";

/** When and on what was measured; says nothing by which the machine could be told from others of its kind. */
export function circumstances(now: Date): string {
  const processors = cpus();
  const model = processors[0]?.model.trim().replace(/\s+/g, " ") ?? arch();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  return [
    `Measured on ${now.toISOString().slice(0, 10)}: ${processors.length} × ${model}, ${gigabytes} GB, ${platform()}, Node.js ${process.versions.node}.`,
    `Load average at the beginning ${load.toFixed(1)}, so other work ran beside it where that is above 1.`,
  ].join(" ");
}
