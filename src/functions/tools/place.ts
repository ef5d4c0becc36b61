import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import { name, number } from "../arguments/scalars";
import { cut } from "../arguments/cut-rule";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { alone, gridWithBlanksOf, unequal, vectorWithBlanksOf } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

const placing = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/corners"));

/** The corners from high/high counter-clockwise, where nobody names them. */
export const cornerNumerals = ["I", "II", "III", "IV"] as const;

export const onTheLine: Text = { en: "on the line", zh: "临界" };

const ties = oneOf([
  term("high", "high", "归高", "up|above|高"),
  term("low", "low", "归低", "down|below|低"),
  term("line", "on the line", "临界", "border|boundary|edge|边界|线上"),
]);

const coordinates = vectorWithBlanksOf(number);
const names = gridWithBlanksOf(name);

export const place = defineFunction({
  id: "PLACE",
  family: "tools",
  mode: "spill",
  title: { en: "Quadrant of each row", zh: "象限定位" },
  parameters: {
    x: required(coordinates, "横坐标"),
    y: required(coordinates, "纵坐标"),
    xcut: optional(cut, "横轴分界", "mean"),
    ycut: optional(cut, "纵轴分界", "mean"),
    labels: optional(alone(names), "象限标签"),
    ties: optional(ties, "临界处理", "high"),
  },
  async answer({ x, y, xcut, ycut, labels, ties }, { language }) {
    const wrong = unequal(x, { en: "x", zh: "横坐标" }, y, { en: "y", zh: "纵坐标" });
    if (wrong) return wrong;
    const given = labels?.flat();
    if (given && given.length !== cornerNumerals.length) return notFour(given.length);
    const model = await placing();
    if (isProblem(model)) return model;
    const points = x.map((value, i) => ({ x: value, y: y[i] ?? null }));
    return model.place(points, xcut, ycut, ties).map((corner) => {
      if (corner === null) return [""];
      if (corner === "line") return [onTheLine[language]];
      return [(given ?? cornerNumerals)[corner - 1] ?? ""];
    });
  },
});

function notFour(given: number): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", {
    en: `Labels must be four cells, for high/high, low x/high y, low/low and high x/low y; ${given} were given.`,
    zh: `参数“象限标签”须为四个单元格，依次为高/高、横低纵高、低/低、横高纵低；给出了 ${given} 个。`,
  });
}
