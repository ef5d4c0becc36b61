import type { Portable } from "../portable/portable";
import type { montecarlo } from "./montecarlo";

export const montecarloPortable: Portable<typeof montecarlo> = {
  form: "value",
  why: {
    en: "A simulation has no equivalent among Excel's own functions.",
    zh: "随机模拟没有对应的 Excel 自带函数。",
  },
};
