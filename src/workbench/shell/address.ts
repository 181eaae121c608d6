/**
 * Finds a file that the manifest names beside the page that is open.
 *
 * A manifest states addresses of the place it was built for; the workbench serves the same files from
 * wherever it is itself, so the part below the pane's folder is what counts.
 *
 * @param stated the address in the manifest
 * @param paneUrl the manifest's address of the pane, whose folder all files share
 * @param base the address of the page that is open
 * @example besidePage("https://a.example/x/assets/i.png", "https://a.example/x/taskpane.html", "https://b.example/w/workbench.html")
 * // "https://b.example/w/assets/i.png"
 */
export const besidePage = (stated: string, paneUrl: string, base: string): string => {
  const folder = new URL(".", paneUrl).href;
  const full = new URL(stated, paneUrl).href;
  return full.startsWith(folder) ? new URL(full.slice(folder.length), new URL(".", base)).href : full;
};
