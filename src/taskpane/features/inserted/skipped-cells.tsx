import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SkippedCell } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { Message } from "../../ui/message";

/** More than anybody goes to one by one. */
const LISTED = 50;

const useStyles = makeStyles({
  reason: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface SkippedCellsProps {
  readonly cells: readonly SkippedCell[];
  readonly onGoTo: (cell: SkippedCell) => void;
}

function Reason({ cells, onGoTo }: SkippedCellsProps) {
  const styles = useStyles();
  const [first] = cells;
  if (first === undefined) return null;
  return (
    <>
      <p className={styles.reason}>{text.formulaWork.reasons[first.reason]}</p>
      <ul className={styles.list}>
        {cells.slice(0, LISTED).map((cell) => (
          <li key={`${cell.sheetName}!${cell.address}`}>
            <Link as="button" onClick={() => onGoTo(cell)}>
              {text.formulaWork.place(cell.sheetName, cell.address)}
            </Link>
          </li>
        ))}
        {cells.length > LISTED && <li>{text.formulaWork.more(cells.length - LISTED)}</li>}
      </ul>
    </>
  );
}

/** The cells that were left as they are, by reason, each with the way to it. */
export function SkippedCells({ cells, onGoTo }: SkippedCellsProps) {
  if (cells.length === 0) return null;
  const reasons = [...new Set(cells.map(({ reason }) => reason))];
  return (
    <>
      <Message intent="warning" title={text.formulaWork.left(cells.length)} body="" />
      {reasons.map((reason) => (
        <Reason key={reason} cells={cells.filter((cell) => cell.reason === reason)} onGoTo={onGoTo} />
      ))}
    </>
  );
}
