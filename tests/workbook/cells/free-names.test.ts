import fc from "fast-check";
import { definedName, freeName, freeSheetName } from "../../../src/workbook/cells/free-names";

test("builds names from the id", () => {
  expect(definedName("spend")).toBe("FT_spend");
  expect(definedName("strategy-matrix")).toBe("FT_strategy_matrix");
  expect(definedName("derived/procurement-rate/bank+insurance/2020")).toBe(
    "FT_derived_procurement_rate_bank_insurance_2020",
  );
});

test("adds the first free number to a name that is taken in any case", () => {
  expect(freeName("FT_spend", [])).toBe("FT_spend");
  expect(freeName("FT_spend", ["ft_SPEND", "FT_spend_2", "FT_spend_4"])).toBe("FT_spend_3");
});

test("gives sheets names that Excel accepts", () => {
  expect(freeSheetName("Spend", ["spend"])).toBe("Spend (2)");
  expect(freeSheetName("History", [])).toBe("History 1");
  expect(freeSheetName("'a/b: [c]'", [])).toBe("a b c");
  expect(freeSheetName(" : ", [])).toBe("FinTech");
  expect(freeSheetName("金融机构技术投入", ["金融机构技术投入"])).toBe("金融机构技术投入 (2)");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (wanted, others) => {
      const taken = [...others, freeSheetName(wanted, [])];
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$/i);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
