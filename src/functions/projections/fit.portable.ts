import type { Portable } from "../portable/portable";
import type { fit } from "./fit";

export const fitPortable: Portable<typeof fit> = {
  form: "value",
  why: {
    en: "Fitting a curve has no equivalent among Excel's own functions. CURVE over the parameters stays live.",
    zh: "曲线拟合没有对应的 Excel 自带函数；基于参数的 CURVE 仍可计算。",
  },
};
