import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { text } from "../../../text/en-gb";
import { DataTable } from "../../ui/data-table";
import { Section } from "../../ui/section";
import { Sparkline } from "../../ui/sparkline";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { trendOf, type Trend } from "./trend";

function TrendTable({ trend, caption }: { trend: Trend; caption: string }) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { heading: text.figures.year },
        ...trend.series.map(({ name }) => ({ heading: name, align: "end" as const })),
      ]}
      rows={trend.table.map(({ year, cells }) => ({ key: String(year), label: String(year), cells }))}
    />
  );
}

/** England and the authority over the years: a small picture, and the same as a table. */
export function TrendSection({ code, title }: { code: string; title: string }) {
  const { state } = useBenchmarks();
  const { area } = useChoice();
  const [isTableShown, setTableShown] = useState(false);
  const trend = useMemo(
    () => (state.status === "ready" ? trendOf(state.benchmarks, code, title, area) : null),
    [state, code, title, area],
  );
  if (trend === null) return null;
  return (
    <Section title={text.indicatorPage.trend}>
      <Sparkline description={trend.description} years={trend.years} series={trend.series} />
      <div>
        <Button size="small" aria-expanded={isTableShown} onClick={() => setTableShown(!isTableShown)}>
          {isTableShown ? text.figures.hideTable : text.figures.showTable}
        </Button>
      </div>
      {isTableShown && <TrendTable trend={trend} caption={text.indicatorPage.trend} />}
    </Section>
  );
}
