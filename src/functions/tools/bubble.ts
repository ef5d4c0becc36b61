import type { Corner } from "../../model/scoring/corners";
import { isProblem } from "../../model/problem";
import type { Text } from "../../report/language";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { labels, unequal, vector } from "../arguments/ranges";

const drawing = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/bubble"));

export const headings: readonly Text[] = [
  { en: "item", zh: "项目" },
  { en: "time", zh: "时间" },
  { en: "cost", zh: "成本" },
  { en: "size", zh: "大小" },
  { en: "zone", zh: "类别" },
];

/** Corners of time across and cost up. Our words, not the report's. */
export const zones: Readonly<Record<Corner, Text>> = {
  1: { en: "long bet", zh: "远期押注" },
  2: { en: "major project", zh: "重点工程" },
  3: { en: "quick win", zh: "速赢" },
  4: { en: "option", zh: "储备" },
};

export const bubble = defineFunction({
  id: "BUBBLE",
  family: "tools",
  mode: "spill",
  title: { en: "Data for a bubble chart", zh: "气泡图数据" },
  parameters: {
    items: required(labels, "项目"),
    cost: required(vector, "成本"),
    time: required(vector, "时间"),
    value: required(vector, "价值"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ items, cost, time, value }, { language }) {
    const name = { en: "items", zh: "项目" };
    const wrong =
      unequal(cost, { en: "cost", zh: "成本" }, items, name) ??
      unequal(time, { en: "time", zh: "时间" }, items, name) ??
      unequal(value, { en: "value", zh: "价值" }, items, name);
    if (wrong) return wrong;
    const model = await drawing();
    if (isProblem(model)) return model;
    const placed = model.bubbles(
      items.map((_, i) => ({ cost: cost[i] ?? 0, time: time[i] ?? 0, value: value[i] ?? 0 })),
    );
    if (isProblem(placed)) return placed;
    return [
      headings.map((heading) => heading[language]),
      ...placed.map(({ size, corner }, i) => [
        items[i] ?? "",
        time[i] ?? 0,
        cost[i] ?? 0,
        size,
        zones[corner][language],
      ]),
    ];
  },
});
