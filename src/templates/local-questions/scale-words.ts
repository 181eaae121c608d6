import { scaleFor } from "../../indicators/questions/question";
import type { Respondents } from "../template";

/** The places of the scale, as columns are named until the words of the scale are known. */
export const PLACES = [
  "First answer",
  "Second answer",
  "Third answer",
  "Fourth answer",
  "Fifth answer",
] as const;

/** A heading in the words of the scale that was used. */
export function inScaleWords(column: string, respondents: Respondents): string {
  const scale = scaleFor(respondents);
  const place = PLACES.findIndex((one) => one === column);
  if (place >= 0) return scale[place] ?? column;
  const either = `${scale[0] ?? ""} or ${(scale[1] ?? "").toLowerCase()}`;
  return column.startsWith("Agree") ? column.replace("Agree", either) : column;
}
