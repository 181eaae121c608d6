import { addMonths } from "../../core/calendar/add-months";
import type { Period } from "../../core/calendar/period";

/** Whether a period is shorter or longer than twelve months, so that a rate of it is no yearly rate. */
export const isPartYear = ({ from, to }: Period): boolean => addMonths(from, 12) - 1 !== to;
