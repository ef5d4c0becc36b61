import type { Portable } from "../portable/portable";
import type { find } from "./find";

export const findPortable: Portable<typeof find> = {
  form: "value",
  why: {
    en: "A ranked search has no equivalent among Excel's own functions.",
    zh: "按相关度排序的检索没有对应的 Excel 自带函数。",
  },
};
