import type { FetchFile } from "./benchmarks-loader";

/** Fetches the pack's files from a folder beside the page: the only network the add-in uses. */
export const fetchFrom =
  (folder: string): FetchFile =>
  async (file) => {
    const response = await fetch(`${folder}/${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  };
