import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { rangeSentences } from "../arguments/range-messages";
import { gridWithBlanksOf } from "../arguments/ranges";
import { number } from "../arguments/scalars";
import { oneOf } from "../arguments/word-list";

const ranking = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/ranking"));

const scoresWithBlanks = gridWithBlanksOf(number);

const order = oneOf([
  term("desc", "descending", "降序", "down|high to low|从高到低|从大到小|越大越好"),
  term("asc", "ascending", "升序", "up|low to high|从低到高|从小到大|越小越好"),
]);

const ties = oneOf([
  term("min", "minimum", "最小名次", "best|lowest|eq|最小|并列取前"),
  term("average", "average", "平均名次", "mean|avg|平均"),
  term("dense", "dense", "密集名次", "no gaps|密集|连续名次"),
  term("max", "maximum", "最大名次", "worst|highest|最大|并列取后"),
]);

export const rank = defineFunction({
  id: "RANK",
  family: "tools",
  mode: "spill",
  title: { en: "Ranks of scores", zh: "排名" },
  parameters: {
    scores: required(scoresWithBlanks, "得分"),
    order: optional(order, "排序", "desc"),
    ties: optional(ties, "并列处理", "min"),
  },
  async answer({ scores, order, ties }) {
    const columns = scores[0]?.length ?? 0;
    if (scores.length > 1 && columns > 1)
      return rangeSentences.notOneLine({ en: "scores", zh: "得分" }, scores.length, columns);
    const model = await ranking();
    if (isProblem(model)) return model;
    const given = scores.flat();
    const filled = given.filter((score) => score !== null);
    const places = model.rank(filled, order, ties);
    let next = 0;
    // A missing score has no rank, and takes none from the others.
    const ranks = given.map((score) => (score === null ? "" : (places[next++] ?? "")));
    return scores.length > 1 ? ranks.map((place) => [place]) : [ranks];
  },
});
