import fc from "fast-check";
import { bassFraction, bassGradient, bassPeak } from "../../../src/model/curves/bass";
import { curveIds, curves } from "../../../src/model/curves/curves";
import { shapes } from "../../../src/model/curves/fit-shapes";

describe("Bass 1969, Management Science 15, 215–227", () => {
  // The paper's estimates (p and q confirmed by a public repository that simulates its eleven durables; m in thousands).
  // The times follow from them by the paper's formula, as R computes it: 8.613, 8.105, 9.001, 4.820.
  test.each([
    ["room air conditioners", 0.010399, 0.41861, 16895, 8.6],
    ["clothes dryers", 0.017206, 0.35688, 15092, 8.1],
    ["automatic coffee makers", 0.017135, 0.30145, 58838, 9.0],
    ["record players", 0.024796, 0.6541, 21937, 4.8],
  ])("%s peak in year %d", (_, p, q, m, year) => {
    const peak = bassPeak(p, q, m) as { time: number; rate: number };
    expect(Number(peak.time.toFixed(1))).toBe(year);
    // The paper's formula for the rate at the peak, against the slope of the curve there.
    const slope = (m * (bassFraction(p, q, peak.time + 1e-4) - bassFraction(p, q, peak.time - 1e-4))) / 2e-4;
    expect(peak.rate / slope).toBeCloseTo(1, 6);
  });

  test("at the peak, half the market less p ÷ 2q has adopted", () => {
    const [p, q] = [0.010399, 0.41861];
    const { time } = bassPeak(p, q, 1) as { time: number };
    expect(bassFraction(p, q, time)).toBeCloseTo(0.5 - p / (2 * q), 12);
  });

  test("adoption satisfies the model's equation: f = (p + qF)(1 − F)", () => {
    const coefficient = fc.double({ min: 1e-4, max: 1, noNaN: true });
    fc.assert(
      fc.property(coefficient, coefficient, fc.double({ min: 0.1, max: 20, noNaN: true }), (p, q, t) => {
        const F = bassFraction(p, q, t);
        const slope = (bassFraction(p, q, t + 1e-5) - bassFraction(p, q, t - 1e-5)) / 2e-5;
        expect(slope).toBeCloseTo((p + q * F) * (1 - F), 6);
      }),
    );
  });

  test("adoption falls from the launch on without imitation", () => {
    expect(bassPeak(0.1, 0.05, 1000)).toEqual({ time: 0, rate: 100 });
    expect(bassPeak(0.1, 0, 1000)).toEqual({ time: 0, rate: 100 });
    expect(bassFraction(0.1, 0, 5)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  test.each([
    [0, 0.4, 1],
    [0.01, -0.1, 1],
    [0.01, 0.4, 0],
  ])("refuses p = %d, q = %d, m = %d", (p, q, m) => {
    expect(bassPeak(p, q, m)).toMatchObject({ code: "#NUM!" });
  });

  test("nobody has adopted before the launch", () => {
    expect(bassFraction(0.03, 0.4, 0)).toBe(0);
    expect(bassFraction(0.03, 0.4, -3)).toBe(0);
  });
});

test("curves pass through their defining points", () => {
  expect(curves.logistic.value([10, 0.5, 3], 3)).toBe(5);
  expect(curves.gompertz.value([10, Math.E, 1], 1)).toBeCloseTo(10 / Math.E, 12);
  expect(curves.richards.value([10, 0.5, 3, 1], 4.2)).toBeCloseTo(
    curves.logistic.value([10, 0.5, 3], 4.2),
    12,
  );
  for (const id of ["logistic", "gompertz", "richards"] as const) {
    const parameters = id === "richards" ? [10, 0.5, 3, 0.7] : [10, 0.5, 3];
    expect(curves[id].value(parameters, 1e4)).toBeCloseTo(10, 9);
  }
});

test("R's help of SSlogis and SSgompertz: the curves' values at the parameters given there", () => {
  // SSlogis(log(conc), 4.5, 2.3, 0.7) and SSgompertz(log(conc), 4.5, 2.3, 0.7), as printed by ?SSgompertz.
  const conc = [0.04882812, 0.1953125, 0.390625, 0.78125, 1.5625, 3.125, 6.25, 12.5];
  const logistic = conc.map((c) => curves.logistic.value([4.5, 1 / 0.7, 2.3], Math.log(c)).toFixed(9));
  expect(logistic).toEqual([
    "0.002252677",
    "0.016271550",
    "0.043533453",
    "0.115296351",
    "0.297460928",
    "0.720167577",
    "1.525513075",
    "2.609666856",
  ]);
  const gompertz = conc.map((c) => curves.gompertz.value([4.5, 2.3, -Math.log(0.7)], Math.log(c)).toFixed(8));
  expect(gompertz).toEqual([
    "0.00525729",
    "0.07323255",
    "0.18049064",
    "0.36508763",
    "0.63288772",
    "0.97257180",
    "1.36033340",
    "1.76786902",
  ]);
});

test("fitted shapes match their curves and have correct derivatives", () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const parameters = {
    logistic: fc.tuple(between(1, 100), between(0.1, 2), between(-5, 15)),
    gompertz: fc.tuple(between(1, 100), between(0.5, 50), between(0.1, 1)),
    richards: fc.tuple(between(1, 100), between(0.1, 2), between(-5, 15), between(0.2, 4)),
    bass: fc.tuple(between(0.001, 0.2), between(0.01, 1), between(1, 100)),
  };
  for (const id of curveIds)
    fc.assert(
      fc.property(parameters[id], between(1, 12), (given, t) => {
        const shape = shapes[id];
        const natural = shape.fromCurve(given);
        shape.toCurve(natural).forEach((value, k) => expect(value).toBeCloseTo(given[k]!, 9));
        const [observed, ...slopes] = shape.observe(natural, t);
        const curve = (time: number) => curves[id].value(given, time);
        expect(observed).toBeCloseTo(id === "bass" ? curve(t) - curve(t - 1) : curve(t), 9);
        slopes.forEach((slope, k) => {
          const h = 1e-5 * Math.max(0.01, Math.abs(natural[k]!));
          const at = (by: number) =>
            shape.observe(
              natural.map((n, i) => (i === k ? n + by : n)),
              t,
            )[0];
          const numeric = (at(h) - at(-h)) / (2 * h);
          expect(Math.abs(slope - numeric)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(slope)));
        });
      }),
    );
});

test("gradients of Bass before the launch are zero", () => {
  expect(bassGradient(0.03, 0.4, 0)).toEqual([0, 0, 0]);
});
