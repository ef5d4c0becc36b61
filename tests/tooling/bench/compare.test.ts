import { compare } from "../../../src/tooling/bench/compare";

const effort = { rounds: 5, round: 0, warmUp: 0 };

test("ours and the alternatives run in turn, after one warm-up run each", async () => {
  const order: string[] = [];
  const subject = (what: string) => ({ what, run: () => order.push(what) });
  const row = await compare(subject("a"), [subject("b"), { ...subject("c"), remark: "odd" }], effort);
  expect(order.slice(0, 3)).toEqual(["a", "b", "c"]);
  const turns = order.slice(3).filter((what, i, all) => what !== all[i - 1]);
  expect(turns).toEqual(Array(5).fill(["a", "b", "c"]).flat());
  expect(row.samples).toHaveLength(5);
  expect(row).toMatchObject({
    what: "a",
    unit: "ms",
    instead: [{ what: "b" }, { what: "c", remark: "odd" }],
  });
  for (const time of [...row.samples, ...row.instead.flatMap(({ samples }) => samples)])
    expect(time).toBeGreaterThanOrEqual(0);
});

test("a promise is awaited before the next call", async () => {
  let running = 0;
  const run = async () => {
    expect(++running).toBe(1);
    await new Promise((done) => setImmediate(done));
    running--;
  };
  await compare({ what: "a", run }, [{ what: "b", run }], effort);
  expect(running).toBe(0);
});

test("it ends when its time is over, after at least five rounds", async () => {
  const row = await compare({ what: "a", run: () => undefined }, [], { ...effort, rounds: 100, most: 0 });
  expect(row.samples).toHaveLength(5);
});

test("a failure is an error, not a time", async () => {
  const run = () => {
    throw new Error("no");
  };
  await expect(compare({ what: "a", run }, [], effort)).rejects.toThrow("no");
});
