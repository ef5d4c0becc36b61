import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noteRunning, notedRunning } from "../../../src/tooling/machine/running";

const folder = mkdtempSync(join(tmpdir(), "running-"));
const file = join(folder, "cache", "running.json");
afterAll(() => rmSync(folder, { recursive: true }));

test("a server is recorded until it ends", () => {
  expect(notedRunning(file)).toBeUndefined();
  const forget = noteRunning(3005, file);
  expect(notedRunning(file)).toEqual({ port: 3005, pid: process.pid });
  forget();
  expect(notedRunning(file)).toBeUndefined();
});

test("a killed server and an unreadable record are ignored", () => {
  noteRunning(3005, file);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  for (const text of [JSON.stringify({ port: 3005, pid }), "{}", "null", "x"]) {
    writeFileSync(file, text);
    expect(notedRunning(file)).toBeUndefined();
  }
});
