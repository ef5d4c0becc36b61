import { fork } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../machine/folders";
import { builtFunctions, type Call } from "./built-functions";
import { compare } from "./compare";
import type { Solved, Task } from "./linear-programmes";
import type { Bench, Instead, Row } from "./row";
import { Sample } from "./sample-data";

const solvers: readonly Task["solver"][] = ["yalps", "javascript-lp-solver"];

/** Milliseconds that another solver may take for one row of the table. */
const patience = 8000;

/** Efficiency by linear programmes, one for each unit, compared with solvers in JavaScript on the same programmes. */
export const efficiency: Bench = {
  name: "efficiency",
  title: "Efficiency by linear programmes",
  about:
    "Scores of artificial institutions of very different size, with 3 inputs and 2 outputs. [yalps](https://github.com/IanManske/YALPS) and [javascript-lp-solver](https://github.com/JWally/jsLPSolver) solve the same programmes; a score is wrong if it differs from ours by more than a millionth or its programme is called infeasible.",
  async run() {
    const call = await builtFunctions();
    return [
      await row(call, 20, "crs", 10),
      await row(call, 200, "crs", 4),
      await row(call, 200, "vrs", 4),
      await row(call, 1000, "crs", 1),
    ];
  },
};

async function row(call: Call, units: number, returns: "crs" | "vrs", rounds: number): Promise<Row> {
  const { inputs, outputs } = institutions(units);
  const run = () => call("EFFICIENCY", inputs, outputs, returns) as Promise<number[][]>;
  const scores = (await run()).map(([score]) => score ?? NaN);
  const what = `\`EFFICIENCY\`, ${units.toLocaleString("en")} units, ${returns === "crs" ? "constant" : "variable"} returns`;
  const measured = await compare({ what, run }, []);
  const instead: Instead[] = [];
  for (const solver of solvers) {
    const task: Task = { solver, inputs, outputs, variable: returns === "vrs", rounds };
    instead.push(verdict(solver, await solvedBy(task), scores));
  }
  return { ...measured, instead };
}

/** Larger institutions use and produce more of everything; some are more efficient than others. */
function institutions(units: number): Pick<Task, "inputs" | "outputs"> {
  const sample = new Sample(5);
  const sizes = Array.from({ length: units }, () => 1000 * sample.lognormal(2));
  const amounts = (size: number, count: number) =>
    Array.from({ length: count }, () => size * sample.lognormal(0.3));
  return { inputs: sizes.map((size) => amounts(size, 3)), outputs: sizes.map((size) => amounts(size, 2)) };
}

/** The programmes that another solver solves until it has finished or its time is over. */
function solvedBy(task: Task): Promise<readonly Solved[]> {
  const file = join(projectFolder, "src", "tooling", "bench", "linear-programmes.ts");
  // JSON would turn NaN into null.
  const child = fork(file, { serialization: "advanced" });
  const solved: Solved[] = [];
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => child.kill("SIGKILL"), patience);
    child.on("message", (one) => solved.push(one as Solved));
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(end);
      resolve(solved);
    });
    child.send(task);
  });
}

/** The time that another solver took for all units in each round, and how many of its scores are wrong. */
function verdict(what: string, solved: readonly Solved[], scores: readonly number[]): Instead {
  const rounds: Solved[][] = [];
  for (const one of solved) (rounds[one.round] ??= []).push(one);
  const sums = rounds.map((round) => round.reduce((sum, { took }) => sum + took, 0));
  const [first = []] = rounds;
  const wrong = first.filter(({ unit, score }) => !(Math.abs(score - (scores[unit] ?? NaN)) <= 1e-6)).length;
  if (first.length < scores.length) {
    const pace = (sums[0] ?? NaN) / first.length;
    const ended = `ended after ${patience / 1000} s, ${first.length} solved, ${wrong} of them wrong`;
    return first.length === 0
      ? { what, samples: [], remark: ended }
      : { what, samples: [pace * scores.length], remark: `at its pace until it was ${ended}` };
  }
  // The first round is warm-up; the last may be incomplete.
  const whole = sums.filter((_, round) => rounds[round]?.length === scores.length);
  return { what, samples: whole.length > 1 ? whole.slice(1) : whole, remark: `${wrong} wrong` };
}
