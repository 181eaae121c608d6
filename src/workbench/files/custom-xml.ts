import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** A custom XML part of the workbook file, as add-ins see it. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

const PART_NAME = /^customXml\/item(\d+)\.xml$/;
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PROPERTIES_RELATIONSHIP = `${RELATIONSHIP}Props`;
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = "[Content_Types].xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The custom XML parts of a workbook file. */
export function readXmlParts(file: Uint8Array): XmlPart[] {
  const entries = unzipSync(file, { filter: ({ name }) => name.startsWith("customXml/") });
  return Object.keys(entries)
    .filter((name) => PART_NAME.test(name))
    .map((name) => {
      const number = PART_NAME.exec(name)?.[1] ?? "";
      const properties = text(entries, `customXml/itemProps${number}.xml`);
      const id = /itemID="([^"]+)"/.exec(properties)?.[1] ?? name;
      return { id, xml: text(entries, name) };
    });
}

const text = (entries: Unzipped, name: string) => (entries[name] ? strFromU8(entries[name]) : "");

/** Adds custom XML parts to a workbook file that has none. */
export function addXmlParts(file: Uint8Array, parts: readonly XmlPart[]): Uint8Array {
  if (parts.length === 0) return file;
  const entries = unzipSync(file);
  parts.forEach((part, index) => addPart(entries, part, index + 1));
  const overrides = parts.map(
    (_, index) =>
      `<Override PartName="/customXml/itemProps${index + 1}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
  );
  insert(entries, TYPES, "</Types>", overrides.join(""));
  const links = parts.map((_, index) =>
    relationship(`cspiXml${index + 1}`, RELATIONSHIP, `../customXml/item${index + 1}.xml`),
  );
  insert(entries, WORKBOOK_RELATIONSHIPS, "</Relationships>", links.join(""));
  return zipSync(entries, { level: 6 });
}

function addPart(entries: Unzipped, { id, xml }: XmlPart, number: number): void {
  const properties = `<ds:datastoreItem ds:itemID="${escape(id)}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`;
  const link = relationship("rId1", PROPERTIES_RELATIONSHIP, `itemProps${number}.xml`);
  entries[`customXml/item${number}.xml`] = strToU8(xml);
  entries[`customXml/itemProps${number}.xml`] = strToU8(HEAD + properties);
  entries[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `${HEAD}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${link}</Relationships>`,
  );
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

function insert(entries: Unzipped, name: string, before: string, addition: string): void {
  entries[name] = strToU8(text(entries, name).replace(before, addition + before));
}

const escape = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const STATE_NAMESPACE = "urn:cspi:workbench-state:1";
const STATE_ID = "{6F1D2A0E-5C0B-4A83-9C1E-0C5B1A7E9D42}";

/** The workbench's own state as a custom XML part, which Excel keeps although it does not read it. */
export function statePart(state: unknown): XmlPart {
  const json = JSON.stringify(state).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return { id: STATE_ID, xml: `${HEAD}<state xmlns="${STATE_NAMESPACE}">${json}</state>` };
}

/** The state that a file carries, or null; the other parts belong to add-ins. */
export function takeState(parts: readonly XmlPart[]): { state: unknown; others: XmlPart[] } {
  const own = parts.find(({ xml }) => xml.includes(STATE_NAMESPACE));
  const others = parts.filter((part) => part !== own);
  if (!own) return { state: null, others };
  const json = />([\s\S]*)<\/state>/.exec(own.xml.slice(own.xml.indexOf("<state")))?.[1] ?? "null";
  const decoded = json.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
  try {
    return { state: JSON.parse(decoded.replaceAll("&amp;", "&")) as unknown, others };
  } catch {
    return { state: null, others };
  }
}
