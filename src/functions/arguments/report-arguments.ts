import { growthKinds, type GrowthKind } from "../../model/growth";
import { dollarTerms, measureTerms, segmentTerms, term, yuanTerms } from "../../report/glossary";
import { statedYears } from "../../report/dataset";
import { askedYear, year, type AskedYear } from "./times";
import type { CellKind } from "../engine/define-function";
import { unitOf } from "./unit-word";
import { oneOf } from "./word-list";

/** A year of the report's stated numbers: any is understood, those of which it states a number are worth offering. */
export const statedYear: CellKind<number> = { ...year, offered: statedYears };

/** The same where 2024E asks for the report's forecast, and 2024A for a fact. */
export const labelledYear: CellKind<AskedYear> = { ...askedYear, offered: statedYears };

/** The closed vocabularies of the report's words, as kinds of arguments. */
export const segment = oneOf(segmentTerms);
export const measure = oneOf(measureTerms);
export const yuanUnit = unitOf(yuanTerms);
/** Yuan and dollars. */
export const moneyUnit = unitOf([...yuanTerms, ...dollarTerms]);

const growthNames: Readonly<Record<GrowthKind, readonly [en: string, zh: string, aliases: string]>> = {
  cagr: [
    "compound annual growth rate",
    "年均复合增长率",
    "compound|compound growth|annual|annual growth|growth rate|复合增长率|年均增长率|年均增速|复合增速",
  ],
  total: ["total growth", "总增幅", "overall|overall growth|累计增幅|增幅|总增长"],
  absolute: ["increase", "增量", "absolute increase|difference|绝对增量|增加额"],
};
export const growthKind = oneOf(growthKinds.map((id) => term(id, ...growthNames[id])));
