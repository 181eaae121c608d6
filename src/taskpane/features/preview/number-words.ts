import { dateParts } from "../../../core/calendar/excel-dates";
import { roundHalfUp } from "../../../core/statistics/rounding";
import { text } from "../../../text/en-gb";

const isDate = (format: string): boolean => /d.*y/i.test(format.replace(/"[^"]*"/g, ""));

function dateWords(day: number, format: string): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  const names: Readonly<Record<string, string>> = {
    d: String(dayOfMonth),
    dd: String(dayOfMonth).padStart(2, "0"),
    m: String(month),
    mm: String(month).padStart(2, "0"),
    mmm: (text.about.months[month - 1] ?? "").slice(0, 3),
    mmmm: text.about.months[month - 1] ?? "",
    yyyy: String(year),
    yy: String(year).slice(-2),
  };
  return format.replace(/d+|m+|y+/g, (part) => names[part] ?? part);
}

/**
 * A number as one of the plans' own formats shows it: dates, thousands, decimal places, a sign behind.
 *
 * @example numberWords(1234.56, '#,##0.0"%"') // "1,234.6%"
 */
export function numberWords(value: number, format: string): string {
  if (format === "" || format === "General") return String(Number(value.toPrecision(12)));
  const [shown = format] = format.split(";");
  if (isDate(shown)) return dateWords(value, shown);
  const decimals = /\.(0+)/.exec(shown)?.[1]?.length ?? 0;
  const sign = [...shown.matchAll(/"([^"]*)"/g)].map(([, words]) => words).join("");
  const number = roundHalfUp(value, decimals).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: shown.includes(","),
  });
  return number + sign;
}
