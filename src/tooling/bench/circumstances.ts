import { arch, cpus, loadavg, platform, totalmem } from "node:os";

/** Date and machine of a measurement, without anything that identifies the machine. */
export function circumstances(now: Date): string {
  const processors = cpus();
  const model = processors[0]?.model.trim().replace(/\s+/g, " ") ?? arch();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  return [
    `Measured on ${now.toISOString().slice(0, 10)}: ${processors.length} × ${model}, ${gigabytes} GB, ${platform()}, Node.js ${process.versions.node}.`,
    `Load average at the start ${load.toFixed(1)}; above 1 other work was running.`,
  ].join(" ");
}
