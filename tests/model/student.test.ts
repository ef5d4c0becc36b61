import jStat from "jstat";
import fc from "fast-check";
import { studentQuantile } from "../../src/model/student";

test("R: qt(c(.55, .9, .95, .975, .9995), df), as scipy 1.17 prints them", () => {
  const probabilities = [0.55, 0.9, 0.95, 0.975, 0.9995];
  const expected: Readonly<Record<number, readonly number[]>> = {
    1: [0.15838444032453658, 3.0776835371752544, 6.313751514675037, 12.706204736174694, 636.6192487687897],
    3: [0.13659819935369905, 1.637744353696209, 2.3533634348018233, 3.1824463052837078, 12.923978636687961],
    30: [0.1267296131320737, 1.3104150253913955, 1.697260886593957, 2.0422724563012378, 3.6459586350420627],
    4998: [
      0.12566773186131658, 1.2817209731078836, 1.6451585595927662, 1.9604387416545477, 3.2924745028980813,
    ],
  };
  for (const [freedom, quantiles] of Object.entries(expected))
    for (const [i, p] of probabilities.entries())
      expect(studentQuantile(p, Number(freedom)) / quantiles[i]!).toBeCloseTo(1, 10);
});

test("jstat finds the probability again, and the distribution is symmetric", () => {
  const freedom = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), freedom, (p, df) => {
      const t = studentQuantile(p, df);
      expect(jStat.studentt.cdf(t, df)).toBeCloseTo(p, 7);
      expect(studentQuantile(1 - p, df)).toBeCloseTo(-t, 9);
    }),
  );
});
