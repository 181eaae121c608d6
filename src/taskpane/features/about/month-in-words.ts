import { text } from "../../../text/en-gb";

/**
 * A month or day of publication as words; a year alone as it is.
 *
 * @example monthInWords("2025-10-23") // "October 2025"
 */
export const monthInWords = (date: string): string => {
  const [year = "", month] = date.split("-");
  return month === undefined ? year : text.about.month(Number(month), year);
};
