/** One message of the host: group, type, target, JSON text, flags, whether another person caused it. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

/** Where a transport takes the host's events from. Each answers false when the add-in does not listen. */
export interface EventSink {
  richApiMessages(messages: readonly RichApiMessage[]): boolean;
  selectionChanged(): boolean;
  settingsChanged(): boolean;
  command(id: string, functionName: string, source: string): boolean;
}
