import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlannedSheet, StyleRole } from "../../../templates/plan";
import { columnLetters } from "../../../core/cells/a1";
import { text } from "../../../text/en-gb";
import { planCells, type PreviewCell } from "./plan-cells";

const ROWS = 16;
const COLUMNS = 6;
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
  spill: { overflow: "visible", position: "relative", fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: "13px", lineHeight: "18px", color: tokens.colorNeutralForeground1 },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "normal",
    overflow: "hidden",
  },
  number: { textAlign: "end" },
  label: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  input: { backgroundColor: tokens.colorPaletteYellowBackground1 },
});

const spills: readonly StyleRole[] = ["title", "subtitle", "note", "source"];

function Cell({ cell }: { cell: PreviewCell }) {
  const styles = useStyles();
  const { role } = cell;
  return (
    <td
      className={mergeClasses(
        styles.cell,
        spills.includes(role) && cell.words !== "" && styles.spill,
        role === "title" && styles.title,
        role === "heading" && styles.heading,
        (role === "number" || role === "label" || role === "emphasis") && styles.label,
        role === "input" && styles.input,
        cell.isNumber && styles.number,
      )}
    >
      {cell.words}
    </td>
  );
}

/** The first rows of a planned sheet as a small picture. */
export function PlanPreview({ sheet }: { sheet: PlannedSheet }) {
  const styles = useStyles();
  const widths = Array.from(
    { length: COLUMNS },
    (_, column) => sheet.columnWidths[columnLetters(column)] ?? STANDARD_WIDTH_IN_CHARACTERS,
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div className={styles.frame} role="img" aria-label={text.insert.previewAlt(sheet.name)}>
      <table className={styles.table} aria-hidden>
        <colgroup>
          {widths.map((width, column) => (
            <col key={columnLetters(column)} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <tbody>
          {planCells(sheet, ROWS, COLUMNS).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <Cell key={c} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
