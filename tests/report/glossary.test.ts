import { factById, tableById } from "../../src/report/dataset";
import { placements, useCases, vocabularies, wordings, type Term } from "../../src/report/glossary";
import { normalise } from "../../src/report/normalise";
import { pinyin } from "../../src/report/pinyin";

/** The ids that a text stands for in a vocabulary: one, if the vocabulary is sound. */
function meanings(terms: readonly Term[], text: string): string[] {
  const wanted = normalise(text);
  const fits = ({ id, name, aliases }: Term) =>
    [id, name.en, name.zh, ...aliases].some((spelling) => normalise(spelling) === wanted);
  return terms.filter(fits).map(({ id }) => id);
}

const everyVocabulary = Object.entries(vocabularies) as [string, readonly Term[]][];

describe("vocabularies", () => {
  it.each(everyVocabulary)("%s: gives every id, name and alias one meaning", (_name, terms) => {
    expect(terms.length).toBeGreaterThan(0);
    for (const { id, name, aliases } of terms) {
      expect(name.en).not.toBe("");
      expect(name.zh).not.toBe("");
      for (const spelling of [id, name.en, name.zh, ...aliases])
        expect(meanings(terms, spelling)).toEqual([id]);
    }
  });

  it.each(everyVocabulary)("%s: has no redundant alias", (_name, terms) => {
    for (const { id, name, aliases } of terms) {
      const spellings = [id, name.en, name.zh, ...aliases].map(normalise);
      const idle = aliases.filter(
        (alias, i) => spellings.indexOf(normalise(alias)) < i + 3 && normalise(alias) !== normalise(id),
      );
      expect(idle).toEqual([]);
    }
  });

  it.each([
    ["segments", "bank", ["bank", "banking", "banks", "银行", "银行业"]],
    ["segments", "insurance", ["insurance", "insurer", "insurers", "保险", "保险业"]],
    ["segments", "securities", ["securities", "broker", "brokers", "brokerage", "证券", "证券业"]],
    ["segments", "total", ["total", "all", "sum", "合计", "总计", "全部"]],
    ["measures", "investment", ["investment", "spend", "technology investment", "技术投入", "技术资金投入"]],
    ["measures", "procurement", ["procurement", "technology procurement", "技术采购", "技术采购费用"]],
    ["units", "CNY100M", ["CNY100M", "cny100m", "亿元"]],
    ["units", "CNY", ["元"]],
    ["units", "CNYMN", ["百万元"]],
    ["units", "CNYBN", ["十亿元"]],
    ["units", "CNYTN", ["万亿元"]],
    ["technologies", "technology/cloud-computing", ["cloud computing", "云计算"]],
    ["technologies", "technology/privacy-preserving-computation", ["privacy computing", "隐私计算"]],
    [
      "technologies",
      "technology/consortium-blockchain",
      ["consortium chain", "permissioned blockchain", "联盟链"],
    ],
    ["technologies", "technology/blockchain", ["blockchain", "区块链"]],
    [
      "useCases",
      "use-case/data-middle-platform",
      ["data middle platform", "data middle office", "data mid-platform", "data mid-end", "数据中台"],
    ],
    ["useCases", "use-case/e-cny", ["e-CNY", "digital yuan", "digital RMB", "DCEP", "数字人民币"]],
    ["useCases", "use-case/digital-regulation", ["digital regulation", "digital supervision", "数字监管"]],
    [
      "useCases",
      "use-case/all-domain-digitalisation",
      ["all-domain digitalisation", "omni-domain digitalisation", "end-to-end digitalisation", "全域数字化"],
    ],
    ["useCases", "use-case/channels-and-marketing", ["channels and marketing", "SalesTech", "渠道与营销"]],
    [
      "useCases",
      "use-case/wealth-management",
      ["TAMP", "turnkey asset management platform", "以TAMP为代表的财富管理"],
    ],
    ["definedTerms", "definition/fintech", ["fintech", "financial technology", "金融科技"]],
    ["definedTerms", "definition/technology-in-finance", ["technology-in-finance", "金融技术"]],
    [
      "tables",
      "effectiveness-quadrant",
      ["2020-2021年科技效能发展象限", "技术效能发展象限", "技术效能象限", "effectiveness-quadrant"],
    ],
    ["facts", "spend/total/2024", ["spend/total/2024"]],
  ] as const)("%s: %s is known as %j", (vocabulary, id, spellings) => {
    for (const spelling of spellings) expect(meanings(vocabularies[vocabulary], spelling)).toEqual([id]);
  });

  it.each([
    ["segments", "bank", ["銀行", " 銀行業 ", "ＢＡＮＫ", "Ｂａｎｋ"]],
    ["segments", "insurance", ["保險", "保險業", "  Insurance  "]],
    ["segments", "securities", ["證券", "證券業"]],
    ["segments", "total", ["合計", "總計"]],
    ["technologies", "technology/consortium-blockchain", ["聯盟鏈", "Consortium   Blockchain"]],
    ["technologies", "technology/cloud-computing", ["雲計算", "雲端運算"]],
    ["technologies", "technology/distributed-databases", ["分佈式數據庫", "分布式數據庫", "分散式資料庫"]],
    ["technologies", "technology/privacy-preserving-computation", ["隱私計算", "隱私運算"]],
    ["useCases", "use-case/e-cny", ["數字人民幣", "ｅ－ＣＮＹ", "數位人民幣"]],
    ["useCases", "use-case/data-middle-platform", ["數據中臺", "數據中台", "資料中台"]],
    ["useCases", "use-case/remote-video-banking", ["遠程視頻銀行"]],
    ["useCases", "use-case/wealth-management", ["以ＴＡＭＰ為代表的財富管理"]],
    ["definedTerms", "definition/technology-in-finance", ["金融技術"]],
    ["tables", "definitions", ["概念界定"]],
    ["units", "CNY100M", ["億元", "亿元"]],
    ["units", "CNYTN", ["萬億元"]],
  ] as const)("%s: traditional, full-width and spaced forms mean %s: %j", (vocabulary, id, spellings) => {
    for (const spelling of spellings) expect(meanings(vocabularies[vocabulary], spelling)).toEqual([id]);
  });

  it("financial technology never means 金融技术", () => {
    expect(meanings(vocabularies.definedTerms, "financial technology")).not.toContain(
      "definition/technology-in-finance",
    );
  });
});

describe("use cases", () => {
  it("have nine placements, in the report's wordings", () => {
    const rows = tableById("effectiveness-quadrant")?.rows ?? [];
    expect(placements.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(placements.map(({ segment }) => wordings[segment].zh)).toEqual(
      rows.map(({ attributes }) => attributes[1]?.zh),
    );
    expect(new Set(placements.map(({ useCase }) => useCase))).toEqual(new Set(useCases));
    expect(placements.map(({ segment }) => segment)).toEqual([
      ...Array<string>(4).fill("bank"),
      ...Array<string>(3).fill("insurance"),
      ...Array<string>(2).fill("securities"),
    ]);
  });
  it("place the data middle platform in banks and insurers", () => {
    const found = placements.filter(({ useCase }) => useCase.id === "use-case/data-middle-platform");
    expect(found.map(({ id }) => id)).toEqual([
      "use-case/bank/data-middle-platform",
      "use-case/insurance/data-middle-platform",
    ]);
  });
});

describe("the matrix", () => {
  it("places five technologies, without blockchain", () => {
    const ids = tableById("strategy-matrix")?.rows.map(({ id }) => id);
    expect(ids).toEqual([
      "technology/cloud-computing",
      "technology/distributed-core-systems",
      "technology/distributed-databases",
      "technology/privacy-preserving-computation",
      "technology/consortium-blockchain",
    ]);
  });
});

describe("normalise", () => {
  it("ignores case, spaces and width, and is idempotent", () => {
    expect(normalise("  Ｃloud　 COMPUTING ")).toBe("cloud computing");
    expect(normalise("２０２０年")).toBe("2020年");
    expect(normalise("")).toBe("");
    for (const [, terms] of everyVocabulary)
      for (const { name } of terms) expect(normalise(normalise(name.zh))).toBe(normalise(name.zh));
  });
  it("leaves simplified names unchanged", () => {
    for (const [, terms] of everyVocabulary)
      for (const { name, aliases } of terms)
        for (const text of [name.zh, ...aliases])
          expect(normalise(text)).toBe(text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " "));
  });
});

describe("pinyin", () => {
  it.each([
    ["银行", "yinhang", "yh"],
    ["保险", "baoxian", "bx"],
    ["证券", "zhengquan", "zq"],
    ["银行机构", "yinhangjigou", "yhjg"],
    ["行业发展", "hangyefazhan", "hyfz"],
    ["远程视频银行", "yuanchengshipinyinhang", "ycspyh"],
    ["数据中台", "shujuzhongtai", "sjzt"],
    ["数字人民币", "shuzirenminbi", "szrmb"],
    ["联盟链", "lianmenglian", "lml"],
    ["技术战略矩阵", "jishuzhanluejuzhen", "jszljz"],
    ["金融科技（FinTech）", "jinrongkejifintech", "jrkjfintech"],
    ["新的增长点", "xindezengzhangdian", "xdzzd"],
    ["长期（10年以上）", "changqi10nianyishang", "cq10nys"],
    ["重要", "zhongyao", "zy"],
    ["重构金融信任机制", "chonggoujinrongxinrenjizhi", "cgjrxrjz"],
    ["市场调研", "shichangdiaoyan", "scdy"],
    ["口径进行了调整", "koujingjinxingletiaozheng", "kjjxltz"],
    ["绿色金融", "lvsejinrong", "lsjr"],
    ["数字监管", "shuzijianguan", "szjg"],
  ])("%s is %s, %s", (text, full, initials) => {
    expect(pinyin(text)).toEqual({ full, initials });
  });

  it("has a reading for every character of every name", () => {
    for (const [, terms] of everyVocabulary)
      for (const { name, aliases } of terms)
        for (const text of [name.zh, ...aliases])
          for (const character of text.match(/\p{Script=Han}/gu) ?? [])
            expect(pinyin(character).full).not.toBe("");
  });

  it("skips unknown characters", () => {
    expect(pinyin("龘a,1")).toEqual({ full: "a1", initials: "a1" });
  });
});

it("names also find claims and official figures", () => {
  expect(factById("claim/ai-banking-value")).toBeDefined();
  expect(meanings(vocabularies.facts, "六家国有大型银行金融科技投入（2023年）")).toEqual(["six-banks/2023"]);
});
