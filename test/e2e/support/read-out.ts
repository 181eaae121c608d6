import type { Page } from "playwright-core";

/** A node of the accessibility tree, as far as it is looked at. */
interface Said {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What is nothing to a listener without a name. */
const NAMED = [
  "button",
  "link",
  "combobox",
  "searchbox",
  "checkbox",
  "radio",
  "switch",
  "image",
  "table",
  "region",
];
const LANDMARKS = ["banner", "navigation", "main"];

const levelOf = ({ properties }: Said): unknown =>
  properties?.find(({ name }) => name === "level")?.value.value;

/**
 * What is missing in what a screen reader is told of the pane: one heading of the page, the landmarks,
 * names, and headings of tables.
 */
export async function missingWhenReadOut(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? "";
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
  await session.detach();
  const said = (nodes as readonly Said[]).filter(({ ignored }) => !ignored);
  const of = (role: string) => said.filter((node) => node.role?.value === role);
  const titles = of("heading").filter((node) => levelOf(node) === 1);
  const nameless = NAMED.flatMap((role) => of(role).filter(({ name }) => (name?.value ?? "").trim() === ""));
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} headings of the page`]),
    ...LANDMARKS.filter((role) => of(role).length !== 1).map((role) => `not one ${role}`),
    ...nameless.map(({ role }) => `a ${role?.value ?? ""} without a name`),
    ...(of("table").length > 0 && of("columnheader").length === 0 ? ["a table without headings"] : []),
  ];
}
