import { concentration } from "../../../src/model/scoring/concentration";

// vegan's help: J = H / log(specnumber(x)), in which a species that is not there does not count.
test("classes of 0 do not count towards evenness", () => {
  expect(concentration([[1, 1, 0]], "evenness")).toBeCloseTo(1, 12);
});
