import type { CurveFacts } from "../../model/problem-facts";
import type { Text } from "../../report/language";
import type { Words } from "../engine/explained-problem";

/** How a fit that found nothing may find something. */
function advice(curve: string): Text {
  return curve === "richards"
    ? {
        en: "More points may, or a logistic curve, which has fewer parameters.",
        zh: "可补充数据点，或改用参数较少的 logistic 曲线。",
      }
    : {
        en: "More points may, above all where it grows fastest.",
        zh: "可补充数据点，尤其是增长最快阶段的数据点。",
      };
}

export const words: Words<CurveFacts> = {
  "few-times": ({ curve, needed, points, times }) => ({
    en: `The ${curve} curve needs points at ${needed} different t at least; the ${points} points given are at ${times}. Fewer determine no curve.`,
    zh: `${curve} 曲线至少需要 ${needed} 个不同的 t，给出的 ${points} 个数据点只有 ${times} 个；无法确定曲线。`,
  }),
  "few-points": ({ curve, parameters, needed, points }) => ({
    en: `The ${curve} curve has ${parameters} parameters and needs ${needed} points at least; ${points} were given. Fewer determine no curve.`,
    zh: `${curve} 曲线有 ${parameters} 个参数，至少需要 ${needed} 个数据点，给出的是 ${points} 个；点数不足无法确定曲线。`,
  }),
  "many-points": ({ points, most }) => ({
    en: `${points.toLocaleString("en")} points were given; at most ${most.toLocaleString("en")} are fitted.`,
    zh: `给出了 ${points.toLocaleString("en")} 个数据点，最多拟合 ${most.toLocaleString("en")} 个。`,
  }),
  "no-period": ({ t }) => ({
    en: `T counts the periods since the launch, 1, 2, 3 …; ${t} is none. Y holds the adoptions of each period.`,
    zh: `t 为自推出起的期数（1、2、3……），${t} 不是；y 为各期的新增采用量。`,
  }),
  "nothing-above-zero": () => ({
    en: "Y has no number above 0: there is no growth to fit.",
    zh: "y 中没有大于 0 的数：没有可拟合的增长。",
  }),
  "constant-y": () => ({
    en: "All numbers of y are the same: there is nothing that a curve could explain.",
    zh: "y 的所有数值相同：没有可供曲线解释的变化。",
  }),
  "no-ceiling": ({ parameter }) => ({
    en: `The points do not determine ${parameter}: they do not bend towards a ceiling yet. Points of later on may show one; CAGR describes the growth until then.`,
    zh: `数据点不能确定 ${parameter}：尚未出现趋于饱和的迹象。可待更多后续数据后再拟合，目前可用 CAGR 描述增长。`,
  }),
  "not-settled": ({ curve }) => ({
    en: `The search for a ${curve} curve did not settle: the points do not determine one. ${advice(curve).en}`,
    zh: `${curve} 曲线的拟合未收敛：这些数据点不能确定一条曲线。${advice(curve).zh}`,
  }),
  "not-determined": ({ curve, parameter }) => ({
    en: `The points do not determine ${parameter}: very different values of it give nearly the same ${curve} curve at these points. ${advice(curve).en}`,
    zh: `数据点不能确定 ${parameter}：该参数取差别很大的值时，${curve} 曲线在这些点上几乎相同。${advice(curve).zh}`,
  }),
  "parameter-too-far": ({ parameter }) => ({
    en: `${parameter} is beyond what a number can hold. Count t from a nearer start, such as years since the first.`,
    zh: `${parameter} 超出数值可表示的范围。请改用更近的时间起点，例如距首年的年数。`,
  }),
  "falls-after-peak": ({ curve, peak }) => ({
    en: `Y falls again after its peak of ${peak}; a ${curve} curve only rises, towards a ceiling. Fit the points up to the peak.`,
    zh: `y 在达到峰值 ${peak} 后回落，而 ${curve} 曲线只会上升并趋于饱和。请只拟合峰值之前的数据点。`,
  }),
  falls: ({ curve }) => ({
    en: `Y falls as t grows; a ${curve} curve only rises, towards a ceiling. What has been lost, the first number minus each, may follow one; CAGR tells the rate of the fall.`,
    zh: `y 随 t 下降，而 ${curve} 曲线只会上升并趋于饱和。累计减少量（首个数值减去各数值）或可拟合；下降速度可用 CAGR 计算。`,
  }),
  "no-covariance": ({ curve }) => ({
    en: `The points do not determine every parameter of a ${curve} curve, so there is no band around it. FIT("${curve}", …) says which it leaves open.`,
    zh: `数据点不能确定 ${curve} 曲线的全部参数，因此没有区间。FIT("${curve}", …) 会指明哪些参数无法确定。`,
  }),
  "no-imitation": () => ({
    en: "Adoptions fall from the first periods on: no imitation shows, and a bass curve needs it. CAGR tells the rate of the fall.",
    zh: "新增采用量自最初几期起持续下降，看不出模仿效应，无法拟合 bass 曲线；下降速度可用 CAGR 计算。",
  }),
};
