import { tableById } from "../../../src/report/dataset";
import { ask, problem } from "../../support/ask";

test("places the five technologies that the report places, by id, name and alias", () => {
  for (const { id, name } of tableById("strategy-matrix")!.rows) {
    expect(ask("MATRIX", id)).toBe("core strategic");
    expect(ask("MATRIX", name.en)).toBe("core strategic");
    expect(ask("MATRIX", name.zh)).toBe("核心性战略");
  }
  for (const alias of ["permissioned blockchain", "consortium chain", "privacy computing", "cloud-computing"])
    expect(ask("MATRIX", alias)).toBe("core strategic");
  expect(ask("MATRIX", "隱私計算")).toBe("核心性战略");
});

test("prefers lang to the script of the question", () => {
  expect(ask("MATRIX", "云计算", "en")).toBe("core strategic");
  expect(ask("MATRIX", "cloud computing", "中文")).toBe("核心性战略");
  expect(ask("MATRIX", "cloud computing", "zh-CN")).toBe("核心性战略");
  expect(ask("MATRIX", "云计算", "en-US")).toBe("core strategic");
});

test("places consortium blockchain but not blockchain", () => {
  expect(problem("MATRIX", "blockchain")).toMatchObject({
    code: "#N/A",
    sentence: expect.stringMatching(/does not place Blockchain.*Consortium blockchain/),
  });
  expect(problem("MATRIX", "区块链").sentence).toMatch(/未标示区块链.*联盟链/);
});

test("returns #N/A with the closest for a technology that the report does not name", () => {
  expect(problem("MATRIX", "cloud comuting")).toEqual({
    code: "#N/A",
    language: "en",
    sentence: "The report does not name the technology “cloud comuting”. Closest: Cloud computing.",
  });
  expect(problem("MATRIX", "量子计算").sentence).toBe(
    '报告未提及技术“量子计算”。可用 LIST("技术") 查看报告提及的内容。',
  );
});
