/** The group of records whose cell is blank or could not be read. */
export const NOT_RECORDED = "Not recorded";
