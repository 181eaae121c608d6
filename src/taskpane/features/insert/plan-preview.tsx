import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlannedSheet, StyleRole } from "../../../templates/plan";
import { columnLetters } from "../../../core/cells/a1";
import { text } from "../../../text/en-gb";
import { planCells, type PreviewCell } from "./plan-cells";

const ROWS = 16;
/** About what fits into the picture at a size that can still be read. */
const WIDTH_IN_CHARACTERS = 110;
const STANDARD_WIDTH_IN_CHARACTERS = 9;

const useStyles = makeStyles({
  frame: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: "9px",
    lineHeight: "12px",
  },
  cell: {
    height: "14px",
    padding: "1px 4px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
  },
  spill: { overflow: "visible", position: "relative" },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  title: { fontSize: "13px", lineHeight: "18px", color: tokens.colorNeutralForeground1 },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: { textAlign: "end" },
  label: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  input: { backgroundColor: tokens.colorPaletteYellowBackground1 },
});

const strong: readonly StyleRole[] = ["title", "label", "emphasis"];
const lined: readonly StyleRole[] = ["number", "body"];

/** Text runs over into the next cell while that is empty, as in Excel. */
function Cell({ cell, hasRoom }: { cell: PreviewCell; hasRoom: boolean }) {
  const styles = useStyles();
  const { role, words, isNumber } = cell;
  const spills = hasRoom && words !== "" && role !== "heading" && role !== "number";
  return (
    <td
      className={mergeClasses(
        styles.cell,
        spills && styles.spill,
        strong.includes(role) && styles.strong,
        role === "title" && styles.title,
        role === "heading" && styles.heading,
        lined.includes(role) && words !== "" && styles.label,
        role === "input" && words !== "" && styles.input,
        isNumber && !spills && styles.number,
      )}
    >
      {words}
    </td>
  );
}

/** The first columns that fit, with their widths as shares of the picture. */
function columnsThatFit({ columnWidths }: PlannedSheet): readonly number[] {
  const widths: number[] = [];
  let whole = 0;
  for (let column = 0; ; column += 1) {
    const width = columnWidths[columnLetters(column)] ?? STANDARD_WIDTH_IN_CHARACTERS;
    if (whole + width > WIDTH_IN_CHARACTERS) break;
    widths.push(width);
    whole += width;
  }
  return widths.map((width) => (100 * width) / whole);
}

/** The first rows and columns of a planned sheet as a small picture. */
export function PlanPreview({ sheet }: { sheet: PlannedSheet }) {
  const styles = useStyles();
  const shares = columnsThatFit(sheet);
  return (
    <div className={styles.frame} role="img" aria-label={text.insert.previewAlt(sheet.name)}>
      <table className={styles.table} aria-hidden>
        <colgroup>
          {shares.map((share, column) => (
            <col key={columnLetters(column)} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <tbody>
          {planCells(sheet, ROWS, shares.length).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <Cell key={c} cell={cell} hasRoom={row.slice(c + 1).every(({ words }) => words === "")} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
