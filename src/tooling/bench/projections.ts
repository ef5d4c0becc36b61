import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { curves } from "../../model/curves/curves";
import { builtFunctions, type Call } from "./built-functions";
import { compare } from "./compare";
import type { Bench, Row } from "./row";
import { Sample } from "./sample-data";
import { bandOfPaths, proportionalFitting } from "./written-by-hand";

/** Projections, compared with libraries at their default settings and with plain loops. */
export const projections: Bench = {
  name: "projections",
  title: "Projections",
  about:
    "On artificial data, the same in each run. A loop is plain code for one task. [ml-levenberg-marquardt](https://github.com/mljs/levenberg-marquardt) runs with its default settings from one simple guess; `FIT` uses it too, from several starts and until nothing improves.",
  async run() {
    const call = await builtFunctions();
    return [await monteCarlo(call), await fit(call), await fitBass(call), await ras(call)];
  },
};

function monteCarlo(call: Call): Promise<Row> {
  const years = [2021, 2022, 2023];
  const paths = { first: 2020, from: 2691.9, last: 2024, to: 5754.5, sigma: 0.1, n: 10_000, level: 0.9 };
  const { first, from, last, to, sigma, level, n } = paths;
  return compare(
    {
      what: "`MONTECARLO`, 10,000 paths over 3 years",
      run: () => call("MONTECARLO", first, from, last, to, [years], sigma, level, n),
    },
    [{ what: "a loop over jstat's `normal.inv`", run: () => bandOfPaths(paths, years) }],
  );
}

interface Points {
  readonly t: number[];
  readonly y: number[];
}

/** Points around a growth curve, with an error of a few per cent. */
function around(value: (t: number) => number, sample: Sample): Points {
  const t = Array.from({ length: 50 }, (_, i) => i);
  return { t, y: t.map((time) => value(time) * sample.lognormal(0.03)) };
}

async function fit(call: Call): Promise<Row> {
  const { logistic } = curves;
  const { t, y } = around((time) => logistic.value([1000, 0.25, 22], time), new Sample(1));
  const run = () => call("FIT", "logistic", [t], [y]);
  // A simple guess: the greatest number, a quarter a period, the middle.
  const guess = [Math.max(...y), 0.25, t.length / 2];
  const library = () =>
    levenbergMarquardt({ x: t, y }, (at: number[]) => (time: number) => logistic.value(at, time), {
      initialValues: guess,
    });
  const theirs = library().parameterError;
  const ours = new Map((await run()) as [string, number][]).get("rss") ?? NaN;
  const worse = theirs / ours - 1;
  return compare({ what: "`FIT` of a logistic curve, 50 points", run }, [
    {
      what: "ml-levenberg-marquardt",
      run: library,
      remark:
        worse > 1e-6 ? `squared error ${(100 * worse).toPrecision(2)} % above that of \`FIT\`` : "same curve",
    },
  ]);
}

function fitBass(call: Call): Promise<Row> {
  const { t, y } = around((time) => curves.bass.value([0.01, 0.2, 1000], time + 1), new Sample(2));
  const times = t.map((time) => time + 1);
  return compare(
    { what: "`FIT` of a Bass curve, 50 points", run: () => call("FIT", "bass", [times], [y]) },
    [],
  );
}

function ras(call: Call): Promise<Row> {
  const sample = new Sample(3);
  const seed = sample.lognormalTable(100, 100, 1);
  const wanted = sample.lognormalTable(100, 100, 1);
  const rows = wanted.map(sum);
  const columns = rows.map((_, column) => sum(wanted.map((row) => row[column] ?? 0)));
  return compare({ what: "`RAS`, 100 × 100", run: () => call("RAS", seed, [rows], [columns]) }, [
    { what: "a loop to the same 10⁻¹⁰", run: () => proportionalFitting(seed, rows, columns, 1e-10) },
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
