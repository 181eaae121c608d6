import { isCellError } from "../../core/cells/cell-error";
import { findIndicator } from "../../indicators/index";

/**
 * The code of an indicator as the pack has it, from any way of typing it. What is unknown stays as it is,
 * so that the pack's own sentence can name the nearest.
 *
 * @example indicatorCode("dec6") // "DEC-6"
 */
export const indicatorCode = (typed: string): string => {
  const indicator = findIndicator(typed);
  return isCellError(indicator) ? typed : indicator.code;
};
