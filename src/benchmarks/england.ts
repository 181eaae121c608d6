/** ONS code of England, which is its key in the pack. */
export const ENGLAND_CODE = "E92000001";
