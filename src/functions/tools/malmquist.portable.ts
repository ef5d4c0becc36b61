import type { Portable } from "../portable/portable";
import type { malmquist } from "./malmquist";

export const malmquistPortable: Portable<typeof malmquist> = {
  form: "value",
  why: {
    en: "Linear programmes have no equivalent among Excel's own functions.",
    zh: "线性规划没有对应的 Excel 自带函数。",
  },
};
