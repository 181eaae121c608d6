import type { Commands } from "./commands";
import type { Knobs } from "./knobs";
import type { RichApi, RichApiReply } from "./rich-api";

/** What a transport needs of the host: the answers behind the wire, whatever the wire looks like. */
export interface Session {
  readonly addInId: string;
  readonly locale: string;
  readonly instanceId: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly knobs: Knobs;
  readonly richApi: Pick<RichApi, "process">;
  readonly commands: Commands;
  /** Document settings, each value as JSON text. */
  readonly documentSettings: Map<string, string>;
  documentSettingsSaved(): void;
  selectedValues(): unknown[][];
}

export type { RichApiReply };

/** Numbers of the host's methods as office.js calls them. */
export const dispatchIds = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Numbers of the events for which the desktop seam registers. */
export const eventIds = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33, command: 39 } as const;

/** A shared runtime with custom functions. */
const hostFlags = 1 | 2 | 16;

export const hostInfo = (platform: "Web" | "Win32", locale: string): string =>
  ["Excel", platform, "16.01", locale, "", "", "disableLogging", String(hostFlags)].join("$");

/** Office's number for "the host could not do this". */
export const internalError = 5001;
