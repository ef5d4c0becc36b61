import type { Text } from "../language";
import { overlapSentence } from "../quotes";
import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

const axis: Text = { en: "axis", zh: "坐标轴" };
const end: Text = { en: "end of an axis", zh: "坐标轴两端" };
const label: Text = { en: "axis label", zh: "轴上标注" };
const circle: Text = { en: "circle", zh: "用例圆" };

function printed(id: string, part: Text, en: string, zh: string): Row {
  return statement({ id: `value-return-map/${id}`, en, zh, section: sections.map, attributes: [part] });
}

export const valueReturnMap: Table = {
  id: "value-return-map",
  title: sections.map,
  shows: {
    en: "The words printed on the chart of time (x) against cost (y), with circles sized by comprehensive value. Words only: no coordinate and no size is stated.",
    zh: "时间（横轴）与成本（纵轴）图上所印的文字，圆的大小表示综合价值。仅有文字：坐标与大小均未披露。",
  },
  attributes: [{ en: "Part of the chart", zh: "图中要素" }],
  rows: [
    printed(
      "time",
      axis,
      "x: time needed to enter the high-value-return period",
      "进入高效价值回报期所需时间",
    ),
    printed("time/short", end, "Short (within 5 years)", "短期（5年内）"),
    printed("time/long", end, "Long (over 10 years)", "长期（10年以上）"),
    printed("cost", axis, "y: investment cost required", "所需投入成本"),
    printed("cost/low", end, "Low", "低"),
    printed("cost/high", end, "High", "高"),
    printed("time/1", label, "T1 (intelligent technology)", "T1（智能科技）"),
    printed("cost/1", label, "Cost 1 (intelligent technology)", "Cost 1（智能科技）"),
    printed("time/2", label, "T2 (trusted technology)", "T2（可信科技）"),
    printed("cost/2", label, "Cost 2 (trusted technology)", "Cost 2（可信科技）"),
    printed("time/3", label, "T3 (basic and general technology)", "T3（基础/通用技术类）"),
    printed("cost/3", label, "Cost 3 (basic and general technology)", "Cost 3（基础/通用技术类）"),
    printed("circle/1", circle, "Intelligent technology", "智能科技"),
    printed("circle/2", circle, "Trusted technology", "可信科技"),
    printed("circle/3", circle, "Basic and general technology", "基础/通用技术类"),
    printed(
      "size",
      { en: "circle size", zh: "圆的大小" },
      "The larger the circle, the greater the comprehensive value that this class of technology can achieve",
      "用例圆越大，表示该类技术所能实现的综合价值越大",
    ),
    statement({
      id: "value-return-map/overlap",
      en: "The circles of trusted and intelligent technology overlap in part, mainly because a trusted data-sharing and computing network also moves intelligent technology towards practical use",
      zh: overlapSentence,
      section: sections.value,
      attributes: [{ en: "overlap", zh: "重叠" }],
    }),
  ],
};
