import { catalogue } from "../../../src/functions/catalogue";
import { portableBook } from "../../../src/functions/portable-book";

test("every function has a native equivalent, or the reason why it has none", () => {
  expect(Object.keys(portableBook)).toEqual(catalogue.map(({ id }) => id));
});

test("what stays a value says why in both languages", () => {
  const values = Object.entries(portableBook).filter(([, { form }]) => form === "value");
  expect(values.map(([id]) => id)).toEqual([
    "FIND",
    "MONTECARLO",
    "FIT",
    "FITBAND",
    "ROBUST",
    "EFFICIENCY",
    "SBM",
    "MALMQUIST",
  ]);
  for (const [, portable] of values)
    expect(portable).toMatchObject({
      why: { en: expect.stringMatching(/\.$/) as string, zh: expect.stringMatching(/。$/) as string },
    });
});
