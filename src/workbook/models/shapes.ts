import type { Shape } from "./model";

/** Excel's number formats. Values are not known when a model is planned, so that the declared shape decides. */
export const shapeCodes: Readonly<Record<Shape, string>> = {
  amount: "#,##0.0",
  whole: "#,##0",
  percent: "0.0%",
  points: "+0.0%;-0.0%;0.0%",
  year: "0",
  factor: "0.00",
  ratio: "0.000",
  number: "0",
};
