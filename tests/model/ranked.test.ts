import fc from "fast-check";
import { Ranked } from "../../src/model/ranked";

test("has at each rank what sorting puts there, in any order of questions", () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(values, fc.array(fc.nat(), { minLength: 1 }), (given, ranks) => {
      const numbers = Float64Array.from(given, (value) => value + 0);
      const ranked = new Ranked(numbers);
      const sorted = Float64Array.from(numbers).sort();
      for (const rank of ranks) expect(ranked.at(rank % given.length)).toBe(sorted[rank % given.length]);
      expect(ranked.at(0)).toBe(sorted[0]);
    }),
  );
});
