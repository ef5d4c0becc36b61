import { concentration } from "../../../src/model/scoring/concentration";

// vegan's help: J = H / log(specnumber(x)), which does not count absent species.
test("ignores classes of 0 in evenness", () => {
  expect(concentration([[1, 1, 0]], "evenness")).toBeCloseTo(1, 12);
});
