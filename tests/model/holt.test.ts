import { dampedHolt, errorGrowth, follow, forecast } from "../../src/model/holt";
import { isProblem } from "../../src/model/problem";
import { atOnce } from "../../src/model/steps";
import { sentenceOf } from "../support/sentence-of";

/** Sheep in Asia, millions, 1970–2000 (livestock2 of statsmodels' tests, after Hyndman and Athanasopoulos). */
const sheep = [
  263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198, 300.830694,
  309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385, 314.459695, 321.413779,
  329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357, 417.749459, 412.233904, 411.946817,
  394.697075, 401.49927, 408.270468, 414.2428,
];
const years = sheep.map((_, i) => 1970 + i);
/** What R's ets(livestock2, model = "AAN", damped = TRUE, phi = 0.98) found, as statsmodels' tests print it. */
const foundByR = {
  damped: { alpha: 0.97402626, beta: 0.00010006, phi: 0.98 },
  start: { level: 252.59039965, slope: 6.90265918 },
  mse: 195.4397924865488,
  fitted: [259.3550056432622, 270.4289967934267, 274.8592904290865],
  forecasts: [417.7982003051233, 421.3426082635598, 424.8161280628277, 428.2201774661102, 431.556145881327],
};

const predicted = (t: readonly number[], y: readonly number[], times: readonly number[], level = 0.9) =>
  atOnce(dampedHolt(t, y, times, level));
const rows = (...given: Parameters<typeof predicted>) => {
  const found = predicted(...given);
  if (isProblem(found)) throw new Error(sentenceOf(found).en);
  return found.map((one) => {
    if (isProblem(one)) throw new Error(sentenceOf(one).en);
    return one;
  });
};

test("with the parameters that R's ets found, it expects and forecasts what R does", () => {
  const { damped, start, mse, fitted, forecasts } = foundByR;
  const followed = follow(sheep, damped, start);
  expect(followed.squares / sheep.length).toBeCloseTo(mse, 4);
  for (const [i, value] of fitted.entries()) expect(followed.expected[i]).toBeCloseTo(value, 3);
  for (const [h, value] of forecasts.entries())
    expect(forecast(followed, damped.phi, h + 1)).toBeCloseTo(value, 3);
});

test("its own parameters leave less error than R's, whose search stops a little above the least, and forecast alike", () => {
  const ahead = rows(years, sheep, [2001, 2002, 2003, 2004]);
  for (const [h, { fitted }] of ahead.entries())
    expect(Math.abs(fitted / foundByR.forecasts[h]! - 1)).toBeLessThan(h === 0 ? 1e-3 : 2e-3);
  const expected = rows(years, sheep, years);
  const squares = sheep.reduce((sum, value, i) => sum + (value - expected[i]!.fitted) ** 2, 0);
  // scipy 1.17, optimize.minimize (L-BFGS-B) over all five: 194.74583822.
  expect(squares / sheep.length).toBeCloseTo(194.74583822, 3);
  expect(ahead[0]!.fitted).toBeCloseTo(417.671608, 2);
});

test("the interval grows as Hyndman, Koehler, Ord and Snyder (2008, table 6.2) have it for ETS(A,Ad,N)", () => {
  const [alpha, beta, phi] = [0.6, 0.2, 0.9];
  for (const h of [1, 2, 5, 12]) {
    const long =
      1 +
      alpha ** 2 * (h - 1) +
      ((beta * phi * h) / (1 - phi) ** 2) * (2 * alpha * (1 - phi) + beta * phi) -
      ((beta * phi * (1 - phi ** h)) / ((1 - phi) ** 2 * (1 - phi ** 2))) *
        (2 * alpha * (1 - phi ** 2) + beta * phi * (1 + 2 * phi - phi ** h));
    expect(errorGrowth({ alpha, beta, phi }, h)).toBeCloseTo(Math.sqrt(long), 12);
  }
});

test("one step ahead the interval is the normal one of the errors, with n − 5 degrees of freedom", () => {
  const expected = rows(years, sheep, years);
  const squares = sheep.reduce((sum, value, i) => sum + (value - expected[i]!.fitted) ** 2, 0);
  const [next] = rows(years, sheep, [2001], 0.95);
  expect(next!.high - next!.fitted).toBeCloseTo(1.959963984540054 * Math.sqrt(squares / 26), 9);
  expect(next!.fitted - next!.low).toBeCloseTo(next!.high - next!.fitted, 9);
});

test("points in any order, in quarters or far from 0 give the same", () => {
  const plain = rows(years, sheep, [2003])[0]!;
  const order = years.map((_, i) => (i * 7) % years.length);
  const mixed = rows(
    order.map((i) => years[i]!),
    order.map((i) => sheep[i]!),
    [2003],
  )[0]!;
  expect(mixed).toEqual(plain);
  const quarters = years.map((_, i) => 2010.125 + i / 4);
  expect(rows(quarters, sheep, [2010.125 + 33 / 4])[0]!.fitted).toBeCloseTo(plain.fitted, 9);
});

test.each([
  ["seven points", years.slice(0, 7), sheep.slice(0, 7), "#N/A", /needs 8 points.*loglinear/],
  ["a gap", years.filter((year) => year !== 1980), sheep.slice(1), "#VALUE!", /from 1979 to 1981 is not one/],
])("refuses %s", (_, t, y, code, sentence) => {
  const outcome = predicted(t, y, [2001]);
  if (!isProblem(outcome)) throw new Error("answered");
  expect(outcome.code).toBe(code);
  expect(sentenceOf(outcome).en).toMatch(sentence);
});

test("a time between steps or before the first is refused in its own cells", () => {
  const found = predicted(years, sheep, [2001.5, 1960, 2001]);
  if (isProblem(found)) throw new Error(sentenceOf(found).en);
  expect(found.map(isProblem)).toEqual([true, true, false]);
});
