import { term, type Term } from "./term";

/** The terms that the report defines. “Financial technology” means FinTech, never 金融技术. */
export const definedTerms = [
  term(
    "definition/fintech",
    "FinTech",
    "金融科技（FinTech）",
    "financial technology|fin tech|fin-tech|金融科技",
  ),
  term(
    "definition/technology-in-finance",
    "Technology used in finance",
    "金融技术",
    "technology in finance|technology-in-finance",
  ),
  term(
    "definition/high-value-return-period",
    "High-value-return period",
    "高效价值回报期",
    "high value return period|high value-return period",
  ),
  term("definition/comprehensive-value", "Comprehensive value", "综合价值", ""),
] as const satisfies readonly Term[];
