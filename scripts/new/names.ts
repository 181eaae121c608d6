/**
 * A constant's name from a file's name.
 *
 * @example constantName("rate-per-10000") // "ratePer10000"
 */
export const constantName = (fileName: string): string =>
  fileName.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * A sentence-case title from a file's name.
 *
 * @example titleOf("plans-ended") // "Plans ended"
 */
export const titleOf = (fileName: string): string => {
  const words = fileName.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const isFileName = (name: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
