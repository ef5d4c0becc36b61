/** Each test imports its own module, because a module loads the solver once and keeps it. */
async function fresh(load: jest.Mock) {
  jest.resetModules();
  jest.doMock("highs", () => ({ __esModule: true, default: load }));
  return import("../../../src/model/dea/solver");
}

afterEach(() => jest.dontMock("highs"));

test("is loaded once, on first use", async () => {
  const highs = { infinity: 1e30 };
  const load = jest.fn().mockResolvedValue(highs);
  const { solver } = await fresh(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([solver(), solver()])).toEqual([highs, highs]);
  await solver();
  expect(load).toHaveBeenCalledTimes(1);
});

test("is loaded again at the next call if loading fails", async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("solver");
  const { solver } = await fresh(load);
  await Promise.all([
    expect(solver()).rejects.toThrow("offline"),
    expect(solver()).rejects.toThrow("offline"),
  ]);
  expect(await solver()).toBe("solver");
  expect(load).toHaveBeenCalledTimes(2);
});

test("is replaced after it breaks down", async () => {
  const load = jest.fn().mockResolvedValueOnce("broken").mockResolvedValue("sound");
  const { solver, discardSolver } = await fresh(load);
  expect(await solver()).toBe("broken");
  discardSolver();
  expect(await solver()).toBe("sound");
});
