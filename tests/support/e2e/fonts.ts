import type { CDPSession, Page } from "playwright-core";

/** The parts of the browser's tree of nodes that are read here. */
interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/**
 * The texts of the pane that the browser draws with fonts of the machine, since those of the page lack a character:
 * "font: text". They would look different on another machine.
 */
export async function textsInMachineFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: Node };
    const found: string[] = [];
    for (const element of elementsWithText(root, false))
      for (const font of await machineFonts(session, element)) found.push(`${font}: ${textOf(element)}`);
    return found;
  } finally {
    await session.detach();
  }
}

/** The elements within a frame that have a text of their own, the inner parts of form fields included. */
function* elementsWithText(node: Node, isFramed: boolean): Generator<Node> {
  const { children = [], shadowRoots = [], contentDocument } = node;
  if (isFramed && textOf(node) !== "") yield node;
  for (const child of [...children, ...shadowRoots]) yield* elementsWithText(child, isFramed);
  if (contentDocument) yield* elementsWithText(contentDocument, true);
}

function textOf({ nodeName, children = [] }: Node): string {
  if (["STYLE", "SCRIPT", "TITLE"].includes(nodeName)) return "";
  return children
    .map(({ nodeName: kind, nodeValue }) => (kind === "#text" ? nodeValue : ""))
    .join("")
    .trim();
}

async function machineFonts(session: CDPSession, { nodeId }: Node): Promise<string[]> {
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}
