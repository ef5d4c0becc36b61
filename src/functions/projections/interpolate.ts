import { placeOf } from "../../model/horizon";
import { inOrder, onPath } from "../../model/path";
import { isProblem } from "../../model/problem";
import { fractionalYear, logical, number } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { interpolationMethod } from "../facts/report-path";

export const interpolate = defineFunction({
  id: "INTERPOLATE",
  family: "projections",
  mode: "broadcast",
  title: { en: "A path through two points of your own", zh: "两点间插值" },
  parameters: {
    y0: required(fractionalYear, "起点年份"),
    v0: required(number, "起点值"),
    y1: required(fractionalYear, "终点年份"),
    v1: required(number, "终点值"),
    years: required(fractionalYear, "年份"),
    method: optional(interpolationMethod, "方法", "cagr"),
    extrapolate: optional(logical, "外推", false),
  },
  answer({ y0, v0, y1, v1, years, method, extrapolate }) {
    const points = inOrder({ year: y0, value: v0 }, { year: y1, value: v1 }, method);
    if (isProblem(points)) return points;
    const [first, last] = points;
    const place = placeOf(years, first.year, last.year, extrapolate);
    return isProblem(place) ? place : onPath(method, first.year, first.value, last.year, last.value, years);
  },
});
