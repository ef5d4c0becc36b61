import type { Portable } from "../portable/portable";
import type { efficiency } from "./efficiency";

export const efficiencyPortable: Portable<typeof efficiency> = {
  form: "value",
  why: {
    en: "Linear programmes have no equivalent among Excel's own functions.",
    zh: "线性规划没有对应的 Excel 自带函数。",
  },
};
