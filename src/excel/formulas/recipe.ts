import type { WorkbookSession } from "../run";
import type { FrozenArea } from "./frozen-areas";

/** Marks the add-in's own custom XML parts among those of others. */
export const RECIPE_NAMESPACE = "urn:cspi:frozen:1";

/** Characters of one part: well under the 5 MB that Excel on the web takes in a request. */
const LONGEST_PART = 1_000_000;

/** The recipe as it was read: the areas, and the parts that hold it. */
export interface Recipe {
  readonly areas: readonly FrozenArea[];
  readonly partIds: readonly string[];
}

const NO_RECIPE: Recipe = { areas: [], partIds: [] };

/** Asks for the recipe's parts; after the next sync, `read` gets them, in a sync more if there are any. */
export function loadRecipe(session: WorkbookSession): { read(): Promise<Recipe> } {
  const parts = session.workbook.customXmlParts.getByNamespace(RECIPE_NAMESPACE);
  parts.load("items/id");
  return {
    async read() {
      if (parts.items.length === 0) return NO_RECIPE;
      const texts = parts.items.map((part) => part.getXml());
      await session.sync();
      return {
        areas: texts.flatMap((text) => areasOf(text.value)),
        partIds: parts.items.map((part) => part.id),
      };
    },
  };
}

/** Asks for the recipe to be stored: parts that are there are written over, more are added, others go. */
export function storeRecipe(
  session: WorkbookSession,
  areas: readonly FrozenArea[],
  partIds: readonly string[],
): void {
  const parts = session.workbook.customXmlParts;
  const texts = partTexts(areas);
  texts.forEach((text, index) => {
    const id = partIds[index];
    if (id === undefined) parts.add(text);
    else parts.getItem(id).setXml(text);
  });
  for (const id of partIds.slice(texts.length)) parts.getItem(id).delete();
}

/** The texts of the parts that hold the areas, none longer than a request may be. */
function partTexts(areas: readonly FrozenArea[]): readonly string[] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const json = JSON.stringify(area);
    if (length + json.length > LONGEST_PART) {
      parts.push([]);
      length = 0;
    }
    parts[parts.length - 1]?.push(json);
    length += json.length;
  }
  return parts.map((areasOfPart) => asXml(`[${areasOfPart.join(",")}]`));
}

const asXml = (json: string): string =>
  `<frozen xmlns="${RECIPE_NAMESPACE}">${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</frozen>`;

/** Reads one part; a part that is not ours holds nothing. */
function areasOf(xml: string): readonly FrozenArea[] {
  const inner = /<frozen\b[^>]*>([\s\S]*)<\/frozen>/.exec(xml)?.[1];
  if (inner === undefined) return [];
  const json = inner
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  return JSON.parse(json) as readonly FrozenArea[];
}
