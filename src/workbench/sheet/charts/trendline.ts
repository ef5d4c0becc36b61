import type { ChartTrendline } from "../chart";

type Point = readonly [x: number, y: number];

/** A line through points: where it runs, and what it is in words. */
export interface Fit {
  readonly points: readonly Point[];
  readonly equation: string;
  readonly rSquared: number;
}

/** How many straight pieces a curve is drawn with. */
const PIECES = 60;

/** The least-squares line that Excel draws through points. */
export function fitTrendline({ type, settings }: ChartTrendline, points: readonly Point[]): Fit | undefined {
  if (type === "MovingAverage")
    return movingAverage(points, Number(settings["trendline.MovingAveragePeriod"] ?? 2));
  const fitted = curve(type, points, Number(settings["trendline.PolynomialOrder"] ?? 2));
  if (!fitted) return undefined;
  const xs = points.map(([x]) => x);
  const first = Math.min(...xs) - Number(settings["trendline.BackwardPeriod"] ?? 0);
  const last = Math.max(...xs) + Number(settings["trendline.ForwardPeriod"] ?? 0);
  const mean = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const rest = points.reduce((sum, [x, y]) => sum + (y - fitted.at(x)) ** 2, 0);
  const all = points.reduce((sum, [, y]) => sum + (y - mean) ** 2, 0);
  return {
    points: Array.from({ length: PIECES + 1 }, (_, i): Point => {
      const x = first + ((last - first) * i) / PIECES;
      return [x, fitted.at(x)];
    }).filter(([, y]) => Number.isFinite(y)),
    equation: fitted.equation,
    rSquared: all === 0 ? 1 : 1 - rest / all,
  };
}

interface Curve {
  readonly at: (x: number) => number;
  readonly equation: string;
}

const short = (value: number): string => String(Number(value.toPrecision(5)));

function curve(type: ChartTrendline["type"], points: readonly Point[], order: number): Curve | undefined {
  const logX = type === "Logarithmic" || type === "Power";
  const logY = type === "Exponential" || type === "Power";
  if (points.some(([x, y]) => (logX && x <= 0) || (logY && y <= 0))) return undefined;
  const given = points.map(([x, y]): Point => [logX ? Math.log(x) : x, logY ? Math.log(y) : y]);
  const degree = type === "Polynomial" ? order : 1;
  const coefficients = polynomial(given, degree);
  if (!coefficients) return undefined;
  const [a = 0, b = 0] = coefficients;
  switch (type) {
    case "Exponential":
      return { at: (x) => Math.exp(a + b * x), equation: `y = ${short(Math.exp(a))}e^(${short(b)}x)` };
    case "Power":
      return { at: (x) => Math.exp(a) * x ** b, equation: `y = ${short(Math.exp(a))}x^${short(b)}` };
    case "Logarithmic":
      return { at: (x) => a + b * Math.log(x), equation: `y = ${short(b)}ln(x) + ${short(a)}` };
    default: {
      const terms = coefficients.map(
        (c, power) => short(c) + (power === 0 ? "" : power === 1 ? "x" : `x^${power}`),
      );
      return {
        at: (x) => coefficients.reduceRight((sum, c) => sum * x + c, 0),
        equation: `y = ${terms.reverse().join(" + ")}`,
      };
    }
  }
}

/** Coefficients from the constant up; undefined for too few points. */
function polynomial(points: readonly Point[], degree: number): readonly number[] | undefined {
  const size = degree + 1;
  if (new Set(points.map(([x]) => x)).size < size) return undefined;
  const rows = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (__, j) => points.reduce((sum, [x]) => sum + x ** (i + j), 0)),
    points.reduce((sum, [x, y]) => sum + y * x ** i, 0),
  ]);
  return eliminate(rows);
}

/** Gauss–Jordan elimination with the largest pivots. */
function eliminate(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const best = rows.reduce((at, row, i) => {
      const here = Math.abs(row[column] ?? 0);
      return i >= column && here > Math.abs(rows[at]?.[column] ?? 0) ? i : at;
    }, column);
    const pivot = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    const lead = pivot[column] ?? 1;
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = (row[column] ?? 0) / lead;
      row.forEach((value, j) => (row[j] = value - factor * (pivot[j] ?? 0)));
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function movingAverage(points: readonly Point[], period: number): Fit {
  const averaged = points.slice(period - 1).map(([x], i): Point => {
    const window = points.slice(i, i + period);
    return [x, window.reduce((sum, [, y]) => sum + y, 0) / window.length];
  });
  return { points: averaged, equation: "", rSquared: NaN };
}
