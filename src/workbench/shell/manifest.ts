/**
 * What a host reads from an add-in's manifest: the ribbon, the cell menu, and where the pane, the custom
 * functions and the keyboard shortcuts are.
 */

/** What a control does when it is pressed. */
export type ManifestAction =
  { readonly kind: "show-pane" } | { readonly kind: "run"; readonly functionName: string };

export interface ManifestControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Icon addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: ManifestAction | null;
  /** Entries of a drop-down control; empty for a plain button. */
  readonly items: readonly ManifestControl[];
}

export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: Readonly<Record<number, string>>;
  readonly controls: readonly ManifestControl[];
}

export interface ManifestTab {
  readonly id: string;
  readonly label: string;
  /** True for a tab of the host (`OfficeTab`), whose groups join that tab. */
  readonly builtIn: boolean;
  readonly groups: readonly ManifestGroup[];
}

export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string | null;
  readonly namespace: string;
  readonly tabs: readonly ManifestTab[];
  readonly cellMenu: readonly ManifestControl[];
  /** The file of keyboard shortcuts. */
  readonly shortcutsUrl: string | null;
}

/** The manifest cannot be used; the message says which part is missing. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

const children = (element: Element, name?: string): Element[] =>
  [...element.children].filter((child) => name === undefined || child.localName === name);

const child = (element: Element | undefined, name: string): Element | undefined =>
  element && children(element, name)[0];

const text = (element: Element | undefined): string => element?.textContent.trim() ?? "";

type Resources = (resid: string | null | undefined) => string;

const readResources = (overrides: Element): Resources => {
  const values = new Map<string, string>();
  for (const list of children(child(overrides, "Resources") ?? overrides))
    for (const entry of children(list))
      values.set(entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? "");
  return (resid) => {
    if (!resid) return "";
    const value = values.get(resid);
    if (value === undefined) throw new ManifestError(`The manifest has no resource named ${resid}`);
    return value;
  };
};

const resourceOf = (element: Element | undefined, resources: Resources): string =>
  resources(element?.getAttribute("resid"));

const readIcons = (element: Element | undefined, resources: Resources): Record<number, string> => {
  const icons: Record<number, string> = {};
  if (element)
    for (const image of children(element))
      icons[Number(image.getAttribute("size"))] = resourceOf(image, resources);
  return icons;
};

const readAction = (element: Element | undefined): ManifestAction | null => {
  switch (element?.getAttribute("xsi:type")) {
    case "ShowTaskpane":
      return { kind: "show-pane" };
    case "ExecuteFunction":
      return { kind: "run", functionName: text(child(element, "FunctionName")) };
    default:
      return null;
  }
};

const readControl = (element: Element, resources: Resources): ManifestControl => {
  const tip = child(element, "Supertip");
  const items = child(element, "Items");
  return {
    id: element.getAttribute("id") ?? "",
    label: resourceOf(child(element, "Label"), resources),
    tipTitle: resourceOf(child(tip, "Title"), resources),
    tip: resourceOf(child(tip, "Description"), resources),
    icons: readIcons(child(element, "Icon"), resources),
    action: readAction(child(element, "Action")),
    items: items ? children(items, "Item").map((item) => readControl(item, resources)) : [],
  };
};

const readGroup = (element: Element, resources: Resources): ManifestGroup => ({
  id: element.getAttribute("id") ?? "",
  label: resourceOf(child(element, "Label"), resources),
  icons: readIcons(child(element, "Icon"), resources),
  controls: children(element, "Control").map((control) => readControl(control, resources)),
});

const readTab = (element: Element, resources: Resources): ManifestTab => ({
  id: element.getAttribute("id") ?? "",
  label: resourceOf(child(element, "Label"), resources),
  builtIn: element.localName === "OfficeTab",
  groups: children(element, "Group").map((group) => readGroup(group, resources)),
});

const extensionPoints = (host: Element, formFactor: string, type: string): Element[] =>
  children(child(host, formFactor) ?? host, "ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") === type,
  );

const workbookHost = (overrides: Element): Element => {
  const hosts = child(overrides, "Hosts");
  const host = hosts && children(hosts).find((each) => each.getAttribute("xsi:type") === "Workbook");
  if (!host) throw new ManifestError("The manifest has no VersionOverrides for a workbook");
  return host;
};

/**
 * Reads an add-in only manifest as a spreadsheet host does.
 *
 * Addresses are given as the manifest states them.
 *
 * @throws ManifestError when the text is not a manifest for a workbook, or names a missing resource
 * @see https://learn.microsoft.com/en-us/office/dev/add-ins/develop/xml-manifest-overview
 * @example parseManifest(xml).namespace // "CSPI"
 */
export const parseManifest = (xml: string): Manifest => {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const overrides = child(root, "VersionOverrides");
  if (root.localName !== "OfficeApp" || !overrides)
    throw new ManifestError("This is not an Office add-in manifest with VersionOverrides");
  const resources = readResources(overrides);
  const host = workbookHost(overrides);
  const functions = extensionPoints(host, "AllFormFactors", "CustomFunctions")[0];
  const surface = extensionPoints(host, "DesktopFormFactor", "PrimaryCommandSurface")[0];
  const menus = extensionPoints(host, "DesktopFormFactor", "ContextMenu").flatMap((point) => children(point));
  const cellMenu = menus.find((menu) => menu.getAttribute("id") === "ContextMenuCell");
  const metadata = child(child(functions, "Metadata"), "SourceLocation");
  return {
    id: text(child(root, "Id")),
    displayName: child(root, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    paneUrl: child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "",
    functionsMetadataUrl: metadata ? resourceOf(metadata, resources) : null,
    namespace: resourceOf(child(functions, "Namespace"), resources),
    tabs: surface ? children(surface).map((tab) => readTab(tab, resources)) : [],
    shortcutsUrl: child(root, "ExtendedOverrides")?.getAttribute("Url") ?? null,
    cellMenu: cellMenu ? children(cellMenu, "Control").map((each) => readControl(each, resources)) : [],
  };
};
