import type { FileProperties } from "../book";
import { element, escapeXml } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { PackageWriter, Relations } from "../package/write-package";

const when = "2000-01-01T00:00:00Z";

/** What File › Info shows of a workbook. */
export function writeProperties(files: PackageWriter, top: Relations, properties: FileProperties): void {
  const { title, subject, author, keywords, description, created = when, custom = {} } = properties;
  const text = (name: string, value: string | undefined) =>
    value !== undefined && element(name, {}, escapeXml(value));
  const date = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, escapeXml(created));
  const core = element(
    "cp:coreProperties",
    {
      "xmlns:cp": namespaces.core,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    text("dc:title", title),
    text("dc:subject", subject),
    text("dc:creator", author),
    text("cp:keywords", keywords),
    text("dc:description", description),
    date("dcterms:created"),
    date("dcterms:modified"),
  );
  top.add(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  files.add("docProps/core.xml", core, "core");
  const own = Object.entries(custom);
  if (own.length === 0) return;
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  top.add("custom-properties", "docProps/custom.xml");
  files.add(
    "docProps/custom.xml",
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": types,
      },
      own.map(([name, value], index) =>
        element(
          "property",
          { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name },
          element("vt:lpwstr", {}, escapeXml(value)),
        ),
      ),
    ),
    "custom",
  );
}
