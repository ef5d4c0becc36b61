import jStat from "jstat";
import fc from "fast-check";
import { normalQuantile } from "../../src/model/normal";

// R 4: print(qnorm(p), digits = 17); each of the three ranges of AS 241.
test.each([
  [0.5, 0],
  [0.25, -0.6744897501960817],
  [0.05, -1.6448536269514722],
  [0.025, -1.959963984540054],
  [0.005, -2.5758293035489004],
  [0.0005, -3.2905267314918945],
  [1e-10, -6.361340902404056],
])("R: qnorm(%d) = %d", (p, q) => {
  expect(Math.abs(normalQuantile(p) - q)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(q)));
});

test("agrees with jstat to 1e-12 over the accepted levels", () => {
  for (let p = 0.001; p < 0.9995; p += 0.0007)
    expect(Math.abs(normalQuantile(p) - jStat.normal.inv(p, 0, 1))).toBeLessThan(1e-12);
});

test("is antisymmetric about 0.5 and increases", () => {
  fc.assert(
    fc.property(fc.double({ min: 2 ** -30, max: 0.5, noNaN: true }), (p) => {
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 6);
      expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(p * 1.01));
    }),
  );
});
