import type { FileProperties } from "../book";
import type { ReadPackage } from "../package/read-package";
import { childAt, childrenOf } from "../xml/parse";

/** What File › Info shows of a workbook; dates of changes are not kept. */
export function readProperties(files: ReadPackage): FileProperties {
  const part = (kind: string) => {
    const found = files.relations("").find((relation) => relation.kind === kind);
    return found && files.xml(found.target);
  };
  const core = childAt(part("core-properties"), "coreProperties");
  const text = (name: string) => childAt(core, name)?.text || undefined;
  const custom = childrenOf(childAt(part("custom-properties"), "Properties"), "property").flatMap(
    ({ attributes, children }) => {
      const value = children[0]?.text;
      return attributes["name"] && value !== undefined ? [[attributes["name"], value] as const] : [];
    },
  );
  return {
    title: text("title"),
    subject: text("subject"),
    author: text("creator"),
    keywords: text("keywords"),
    description: text("description"),
    created: text("created"),
    ...(custom.length > 0 ? { custom: Object.fromEntries(custom) } : {}),
  };
}
