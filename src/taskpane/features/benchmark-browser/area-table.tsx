import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSortRegular } from "@fluentui/react-icons/svg/arrow-sort";
import { ArrowSortDownRegular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUpRegular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { useMemo, useState } from "react";
import { text } from "../../../text/en-gb";
import { SearchField } from "../../ui/search-field";
import { Letters } from "../figures/figures-section";
import { formatFigure } from "../figures/format-figure";
import { orderedRows, type AreaFigure, type AreaFigures, type AreaOrder } from "./area-figures";

/** 320 px at 200 % zoom: columns share the width and their words break. */
const NARROW = "@media (max-width: 240px)";

const useStyles = makeStyles({
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  table: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    [NARROW]: { tableLayout: "fixed" },
  },
  heading: { padding: 0, textAlign: "start", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  button: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    maxWidth: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "inherit",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  end: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  own: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    [NARROW]: { whiteSpace: "normal" },
  },
});

const words = text.benchmarkBrowser;

interface HeadingProps {
  readonly by: AreaOrder["by"];
  readonly order: AreaOrder;
  readonly onOrder: (order: AreaOrder) => void;
}

function Heading({ by, order, onOrder }: HeadingProps) {
  const styles = useStyles();
  const isSorted = order.by === by;
  const isUp = order.direction === "ascending";
  const Icon = !isSorted ? ArrowSortRegular : isUp ? ArrowSortUpRegular : ArrowSortDownRegular;
  const next = isSorted ? (isUp ? "descending" : "ascending") : by === "name" ? "ascending" : "descending";
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order.direction : undefined}
      className={mergeClasses(styles.heading, by === "value" && styles.end)}
    >
      <button type="button" className={styles.button} onClick={() => onOrder({ by, direction: next })}>
        {words.columns[by]}
        <Icon fontSize={14} aria-hidden />
      </button>
    </th>
  );
}

function Row({ row, figures, isOwn }: { row: AreaFigure; figures: AreaFigures; isOwn: boolean }) {
  const styles = useStyles();
  const { unit, decimals } = figures;
  const show = (value: number) => formatFigure({ value, shorthand: null }, unit, decimals);
  return (
    <tr className={mergeClasses(isOwn && styles.own)}>
      <th scope="row" className={styles.cell}>
        {row.area.name}
      </th>
      <td className={mergeClasses(styles.cell, styles.end)}>
        {formatFigure(row, unit, decimals)}
        {row.interval !== null && (
          <span className={styles.detail}>
            {words.interval(show(row.interval.lower), show(row.interval.upper))}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Every authority with its figure and interval: searched by name, sorted by either column. */
export function AreaTable({
  figures,
  own,
  caption,
}: {
  figures: AreaFigures;
  own: string | null;
  caption: string;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<AreaOrder>({ by: "name", direction: "ascending" });
  const rows = useMemo(() => orderedRows(figures.rows, typed, order), [figures, typed, order]);
  const letters = [...new Set(rows.flatMap(({ shorthand }) => shorthand ?? []))];
  return (
    <>
      <SearchField label={words.searchLabel} value={typed} onChange={setTyped} />
      <p role="status" className={styles.count}>
        {words.count(rows.length, rows.filter(({ value }) => value !== null).length)}
      </p>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <Heading by="name" order={order} onOrder={setOrder} />
            <Heading by="value" order={order} onOrder={setOrder} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area.code} row={row} figures={figures} isOwn={row.area.code === own} />
          ))}
        </tbody>
      </table>
      {letters.length > 0 && <Letters shorthand={letters} />}
    </>
  );
}
