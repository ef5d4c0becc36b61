import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeTurn } from "../../../src/tooling/machine/turn";

const folder = mkdtempSync(join(tmpdir(), "turn-"));
const file = join(folder, "cache", "starting");
afterAll(() => rmSync(folder, { recursive: true }));

test("processes take turns in any order", async () => {
  const done: string[] = [];
  const waited: string[] = [];
  const work = async (name: string) => {
    const over = await takeTurn(file, () => waited.push(name), 5);
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push(`${name} ends`);
    over();
  };
  await Promise.all(["a", "b", "c"].map(work));
  expect(done[0]).toBe("a begins");
  for (let i = 0; i < done.length; i += 2) expect(done[i + 1]).toBe(done[i]?.replace("begins", "ends"));
  expect(waited.sort()).toEqual(["b", "c"]);
  expect(existsSync(file)).toBe(false);
});

test("a lock whose process was killed, or that was never filled, is ignored", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const never = () => {
    throw new Error("There is nothing to wait for.");
  };
  writeFileSync(file, String(pid));
  (await takeTurn(file, never, 5))();
  writeFileSync(file, "");
  utimesSync(file, 1, 1);
  (await takeTurn(file, never, 5))();
  expect(existsSync(file)).toBe(false);
});
