/** The namespace under which Excel knows the add-in's functions. It must never change. */
const NAMESPACE = "CSPI";

/** What a formula is cut into: texts, quoted names, bracketed names, then words with or without `(`. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\s*\()?/gu;

/** A cell or an area whose spill a formula takes: `B2#`, `'My sheet'!$B$2#`. */
const SPILL = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

/**
 * What Excel puts before a function of an add-in that it could not find, as files and formulas show it:
 * `_xldudf_CSPI_RATE`, `_xll.CSPI.RATE`, with `[2]!` or `'C:\…\FUNCRES.XLAM'!` or the add-in's id in front.
 */
const STUCK =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|\[\d+\])!)?(?:_xl(?:dudf_|l\.|fn\.|udf\.|ws\.))+([\p{L}\p{N}_.]*?)(CSPI[_.][\p{L}\p{N}_.]+)(?=\s*\()/giu;

/**
 * Whether a formula calls a function of the add-in, also inside other functions. Texts, names of sheets
 * and columns, and longer names that merely end like one do not count.
 *
 * @example callsAddIn('=IF(A1="CSPI.RATE(",0,cspi.rate(1,2))') // true
 */
export function callsAddIn(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  for (const { 0: part, index } of formula.matchAll(PARTS)) {
    const isCall = part.endsWith("(") && part.toUpperCase().startsWith(`${NAMESPACE}.`);
    if (isCall && formula[index - 1] !== "!") return true;
  }
  return false;
}

/** A cell whose spill a formula takes; `sheet` is null on the formula's own sheet. */
export interface SpillReference {
  readonly sheet: string | null;
  readonly cell: string;
}

/**
 * The spills that a formula takes, which are gone once the formula that spills has become values.
 *
 * @example spillsTaken("=SUM('My list'!$B$2#)") // [{ sheet: "My list", cell: "B2" }]
 */
export function spillsTaken(formula: string): readonly SpillReference[] {
  return [...formula.matchAll(SPILL)].flatMap(([, sheet, cell]) =>
    cell === undefined
      ? []
      : [
          {
            sheet: sheet?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") ?? null,
            cell: cell.replaceAll("$", "").toUpperCase(),
          },
        ],
  );
}

/**
 * A stuck formula with the add-in's functions under their own names again; null where it holds none.
 * Excel writes underscores for the dots of a name, so the names are looked up in the add-in's list.
 *
 * @param functionNames without the namespace, as `PERCENT.CI`
 * @example withoutStuckPrefixes("=_xldudf_CSPI_PERCENT_CI(1,4)", ["PERCENT.CI"]) // "=CSPI.PERCENT.CI(1,4)"
 */
export function withoutStuckPrefixes(formula: string, functionNames: readonly string[]): string | null {
  const known = new Map(
    functionNames.map((name) => [underscored(`${NAMESPACE}.${name}`), `${NAMESPACE}.${name}`]),
  );
  const repaired = formula.replace(STUCK, (whole, addInId: string | undefined, name: string | undefined) => {
    const own = name === undefined ? undefined : known.get(underscored(name));
    return own !== undefined && isAddInId(addInId ?? "") ? own : whole;
  });
  return repaired === formula ? null : repaired;
}

const underscored = (name: string): string => name.replaceAll(".", "_").toUpperCase();

/** Nothing, or an id with the mark that parts it from the name; letters before CSPI are another's function. */
const isAddInId = (text: string): boolean => text === "" || /^[0-9a-f_]{8,}[_.]$/i.test(text);
