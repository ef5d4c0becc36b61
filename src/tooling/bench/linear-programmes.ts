/** Runs in a process of its own: other solvers may never finish a programme, and only a process can be ended. */
import lpSolver from "javascript-lp-solver";
import { solve as yalps } from "yalps";

export interface Task {
  readonly solver: "yalps" | "javascript-lp-solver";
  readonly inputs: readonly (readonly number[])[];
  readonly outputs: readonly (readonly number[])[];
  readonly variable: boolean;
  /** How often all units are solved. */
  readonly rounds: number;
}

/** One unit solved. */
export interface Solved {
  readonly round: number;
  readonly unit: number;
  /** NaN if the solver found none. */
  readonly score: number;
  /** Milliseconds. */
  readonly took: number;
}

/**
 * The programme of EFFICIENCY for one unit, in the form that both solvers accept: the least share θ of its inputs with which a combination of
 * all units produces at least what it does; at variable returns the combination's weights add up to 1.
 */
function programme({ inputs, outputs, variable }: Task, unit: number) {
  const variables: Record<string, Record<string, number>> = { theta: { theta: 1 } };
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {};
  const theta = variables["theta"] ?? {};
  for (const [k, amount] of (inputs[unit] ?? []).entries()) {
    theta[`in${k}`] = -amount;
    constraints[`in${k}`] = { max: 0 };
  }
  for (const [k, amount] of (outputs[unit] ?? []).entries()) constraints[`out${k}`] = { min: amount };
  if (variable) constraints["sum"] = { equal: 1 };
  for (const [peer, amounts] of inputs.entries()) {
    const column: Record<string, number> = variable ? { sum: 1 } : {};
    for (const [k, amount] of amounts.entries()) column[`in${k}`] = amount;
    for (const [k, amount] of (outputs[peer] ?? []).entries()) column[`out${k}`] = amount;
    variables[`unit${peer}`] = column;
  }
  return { variables, constraints };
}

function score(task: Task, unit: number): number {
  const { variables, constraints } = programme(task, unit);
  if (task.solver === "yalps") {
    const { status, result } = yalps({ direction: "minimize", objective: "theta", constraints, variables });
    return status === "optimal" ? result : NaN;
  }
  const solution = lpSolver.Solve({ optimize: "theta", opType: "min", constraints, variables });
  const { feasible, result } = solution as { readonly feasible?: boolean; readonly result?: number };
  return feasible === true ? (result ?? NaN) : NaN;
}

process.once("message", async (task: Task) => {
  for (let round = 0; round < task.rounds; round++)
    for (const unit of task.inputs.keys()) {
      const start = performance.now();
      const found = score(task, unit);
      const solved: Solved = { round, unit, score: found, took: performance.now() - start };
      // Messages are sent only while this process is idle.
      await new Promise((sent) => process.send?.(solved, sent));
    }
  process.disconnect();
});
