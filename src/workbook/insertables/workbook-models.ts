import type { Findable } from "../../functions/search/searchable";
import type { Text } from "../../report/language";
import { aliasList } from "./models";

/** What is said of a model before it is inserted; its sheets are planned on demand. */
export interface WorkbookModelCard {
  readonly id: string;
  readonly title: Text;
  /** The question that it answers. */
  readonly question: Text;
  /** What a person brings. */
  readonly needs: Text;
  /** Search words in both languages. */
  readonly aliases: readonly string[];
  /** The facts whose sources the pane lists. */
  readonly facts: readonly string[];
}

/** The models of linked sheets, in the order in which they are offered. */
export const workbookModels = [
  {
    id: "sheets/market",
    title: { en: "Market size and forecast", zh: "市场规模与预测" },
    question: {
      en: "How large is technology investment by China's banks, insurers and securities firms, and where may it go?",
      zh: "中国银行、保险、证券的技术投入有多大，今后可能如何变化？",
    },
    needs: {
      en: "Growth by year and segment after 2024; an exchange rate for results in dollars. Everything else comes from the report.",
      zh: "2024年之后各领域各年的增长率；如需美元结果，另需汇率。其余均取自报告。",
    },
    aliases: aliasList(
      "market size|market size forecast|market size and forecast|market forecast|market model|market sizing|forecast model|tam|total addressable market|model|市场规模|市场预测|市场规模预测|市场规模与预测|预测模型|模型",
    ),
    facts: ["spend/bank/2020", "spend/insurance/2020", "spend/securities/2020", "spend/total/2024"],
  },
] as const satisfies readonly WorkbookModelCard[];

export type WorkbookModelId = (typeof workbookModels)[number]["id"];

export function workbookModelById(id: string): (typeof workbookModels)[number] | undefined {
  return workbookModels.find((model) => model.id === id);
}

/** The models as a search finds them. */
export function workbookModelFindables(): Findable<"workbook-model">[] {
  return workbookModels.map(({ id, title, question, aliases }) => ({
    found: { kind: "workbook-model", id, title, text: question, value: undefined },
    aliases,
    belongs: [],
  }));
}
