/** The sets the add-in may use where the client has them; the baseline is ExcelApi 1.14. */
export function supports(requirement: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(requirement, version);
}
