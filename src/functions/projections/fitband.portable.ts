import type { Portable } from "../portable/portable";
import type { fitband } from "./fitband";

export const fitbandPortable: Portable<typeof fitband> = {
  form: "value",
  why: {
    en: "The interval of a fitted curve has no equivalent among Excel's own functions.",
    zh: "拟合曲线的区间没有对应的 Excel 自带函数。",
  },
};
