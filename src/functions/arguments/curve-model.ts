import type { CurveId } from "../../model/curves/curves";
import { term } from "../../report/glossary";
import { oneOf } from "./word-list";

/** The growth curves that FIT fits and CURVE draws. */
export const curveModel = oneOf<CurveId>([
  term("logistic", "logistic", "逻辑斯蒂", "s-curve|verhulst|sigmoid|逻辑曲线|逻辑斯谛|S曲线"),
  term("gompertz", "Gompertz", "龚珀兹", "冈珀茨|龚帕兹|贡培兹"),
  term("richards", "Richards", "理查兹", "generalised logistic|generalized logistic|理查德|理查德兹"),
  term("bass", "Bass", "巴斯", "bass diffusion|diffusion|巴斯扩散|扩散"),
]);
