/** Resolves once Office.js has met its host; false where the page was opened without one. */
export async function whenReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/**
 * Tells Office what a ribbon button, a menu entry or a keyboard shortcut does. Excel waits for the end of
 * a button, also of one that failed; a shortcut gives no event to end.
 */
export function associateAction(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
    void run().finally(() => event?.completed());
  });
}
