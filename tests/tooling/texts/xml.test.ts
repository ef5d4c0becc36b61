import { elementsNamed, parseXml } from "../../../src/tooling/texts/xml";

describe("reading XML", () => {
  test("returns names, attributes, children and text", () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<a x="1 &amp; 2"><!-- note --><b:c y="&quot;"/><d> text </d></a>',
    );
    expect(root).toEqual({
      name: "a",
      attributes: { x: "1 & 2" },
      text: "",
      children: [
        { name: "b:c", attributes: { y: '"' }, text: "", children: [] },
        { name: "d", attributes: {}, text: "text", children: [] },
      ],
    });
  });

  test("finds elements at any depth, in order", () => {
    const root = parseXml('<a><b n="1"><b n="2"/></b><c><b n="3"/></c></a>');
    expect(elementsNamed(root, "b").map(({ attributes }) => attributes["n"])).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["an element that is not closed", "<a><b></a>"],
    ["a missing end", "<a><b/>"],
    ["two roots", "<a/><b/>"],
    ["an attribute without quotes", "<a x=1/>"],
    ["nothing", ""],
  ])("refuses %s", (_what, xml) => {
    expect(() => parseXml(xml)).toThrow();
  });
});
