import type { Portable } from "../portable/portable";
import type { sbm } from "./sbm";

export const sbmPortable: Portable<typeof sbm> = {
  form: "value",
  why: {
    en: "Linear programmes have no equivalent among Excel's own functions.",
    zh: "线性规划没有对应的 Excel 自带函数。",
  },
};
