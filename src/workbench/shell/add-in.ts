import {
  createHost,
  type FocusExit,
  type FunctionsJson,
  type WebTransport,
  type WorkbenchHost,
} from "../host";
import type { SpreadsheetEngine } from "../workbook/engine";
import { besidePage } from "./address";
import { parseManifest, type Manifest } from "./manifest";
import { readShortcuts, type Shortcut } from "./shortcuts";

/** An add-in as its manifest and functions.json describe it. */
export interface AddInFiles {
  readonly manifest: Manifest;
  readonly functionsJson: FunctionsJson | null;
  readonly shortcuts: readonly Shortcut[];
}

const MANIFEST_ADDRESS = "manifest.xml";

const read = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${new URL(response.url).pathname} could not be read: ${response.status}`);
  return response;
};

/** The manifest beside the page, and what it names. */
export const readAddInFiles = async (): Promise<AddInFiles> => {
  const manifest = parseManifest(await (await read(MANIFEST_ADDRESS)).text());
  const { functionsMetadataUrl, shortcutsUrl, paneUrl } = manifest;
  const json = async (stated: string): Promise<unknown> =>
    (await read(besidePage(stated, paneUrl, location.href))).json();
  return {
    manifest,
    functionsJson: functionsMetadataUrl ? ((await json(functionsMetadataUrl)) as FunctionsJson) : null,
    shortcuts: shortcutsUrl
      ? readShortcuts((await json(shortcutsUrl)) as Parameters<typeof readShortcuts>[0])
      : [],
  };
};

/** Starts the host side of Office.js for the add-in; its custom functions become known to the engine. */
export const startHost = (
  engine: SpreadsheetEngine,
  { manifest, functionsJson }: AddInFiles,
): WorkbenchHost =>
  createHost({
    engine,
    addIn: { id: manifest.id, displayName: manifest.displayName, namespace: manifest.namespace },
    ...(functionsJson ? { functionsJson } : {}),
  });

/** Puts the add-in's page into the pane. */
export const attachAddIn = (
  host: WorkbenchHost,
  pane: HTMLElement,
  manifest: Manifest,
  onFocusExit: (exit: FocusExit) => void,
): WebTransport =>
  host.attachFrame(pane, {
    onFocusExit,
    url: besidePage(manifest.paneUrl, manifest.paneUrl, location.href),
    title: manifest.displayName,
  });
