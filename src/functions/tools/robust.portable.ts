import type { Portable } from "../portable/portable";
import type { robust } from "./robust";

export const robustPortable: Portable<typeof robust> = {
  form: "value",
  why: {
    en: "A simulation has no equivalent among Excel's own functions.",
    zh: "随机模拟没有对应的 Excel 自带函数。",
  },
};
