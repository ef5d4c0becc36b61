import { ask, problem } from "../../support/ask";

test("divides procurement by investment", () => {
  expect(ask("PROCUREMENTRATE", "bank")).toBeCloseTo(0.297401, 6);
  expect(ask("PROCUREMENTRATE", "保险", "2020年")).toBeCloseTo(0.521368, 6);
});

test.each([["securities"], ["total"], ["bank", 2024], ["insurance", 2019]])(
  "no rate for %s %s",
  (...given) => {
    expect(problem("PROCUREMENTRATE", ...given)).toMatchObject({
      code: "#N/A",
      sentence: expect.stringMatching(
        /bank and insurance in 2020 only.*derived\/procurement-rate\/bank\+insurance\/2020/,
      ),
    });
  },
);

test("answers for the joint rate that its sentence names", () => {
  expect(ask("FACT", "derived/procurement-rate/bank+insurance/2020")).toBeCloseTo(0.329765, 6);
});
