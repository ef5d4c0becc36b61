import { normalDraws, uniformDraws } from "../../src/model/draws";

test("the Mersenne Twister of the reference implementation: init_genrand(5489) begins 3499211612, 581869302", () => {
  // 53 bits are the lower 26 of the first number and the lower 27 of the second.
  const expected = (3499211612 % 2 ** 26) / 2 ** 26 + (581869302 % 2 ** 27) / 2 ** 53;
  expect(uniformDraws(5489)()).toBe(expected);
});

test("draws lie strictly between 0 and 1 and are uniform", () => {
  const draw = uniformDraws(42);
  const n = 40_000;
  const bins = Array<number>(20).fill(0);
  for (let i = 0; i < n; i++) {
    const u = draw();
    expect(u > 0 && u < 1).toBe(true);
    bins[Math.floor(u * 20)]! += 1;
  }
  const chiSquare = bins.reduce((sum, count) => sum + (count - n / 20) ** 2 / (n / 20), 0);
  // 99.9% of such tests with 19 degrees of freedom stay below 43.8.
  expect(chiSquare).toBeLessThan(43.8);
});

test("normal draws have mean 0 and standard deviation 1, within four standard errors", () => {
  const draw = normalDraws(1);
  const n = 40_000;
  const all = Array.from({ length: n }, draw);
  const mean = all.reduce((a, b) => a + b, 0) / n;
  const variance = all.reduce((sum, z) => sum + (z - mean) ** 2, 0) / n;
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
});
