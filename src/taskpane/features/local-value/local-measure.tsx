import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Period } from "../../../core/calendar/period";
import { longDate } from "../../../core/calendar/excel-dates";
import type { Indicator, Measure } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { DataTable } from "../../ui/data-table";
import { printed } from "../figures/format-figure";

const useStyles = makeStyles({
  cautions: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const words = text.localValue;

/** Numerators and populations are whole, or means of quarters with a part. */
const count = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

const rowsOf = ({ unit, decimals }: Indicator, { value, numerator, denominator, lower, upper }: Measure) => {
  const shown = (number: number) => words.units[unit](printed(number, decimals));
  return [
    { label: words.value, cell: value === null ? "[x]" : shown(value), strong: true },
    { label: words.numerator, cell: count(numerator) },
    ...(denominator === null ? [] : [{ label: words.denominator, cell: count(denominator) }]),
    ...(lower === null || upper === null
      ? []
      : [{ label: words.interval, cell: words.between(shown(lower), shown(upper)) }]),
  ];
};

interface LocalMeasureProps {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly period: Period;
}

/** A local value with what is behind it, and what to bear in mind. */
export function LocalMeasure({ indicator, measure, period }: LocalMeasureProps) {
  const styles = useStyles();
  const { cautions, method } = measure;
  return (
    <>
      <DataTable
        caption={words.caption(longDate(period.from), longDate(period.to))}
        columns={[{ heading: words.part }, { heading: words.figure, align: "end" }]}
        rows={rowsOf(indicator, measure).map(({ label, cell, ...row }) => ({
          key: label,
          label,
          detail: label === words.interval ? method : null,
          cells: [cell],
          ...row,
        }))}
      />
      {cautions.length > 0 && (
        <ul className={styles.cautions} aria-label={words.cautions}>
          {cautions.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
