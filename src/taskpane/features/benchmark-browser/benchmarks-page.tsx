import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { text } from "../../../text/en-gb";
import { isCellError } from "../../../core/cells/cell-error";
import { useServices } from "../../services";
import { PageFrame } from "../../ui/page-frame";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { FiguresSection } from "../figures/figures-section";

/** Published figures of one indicator after the other. */
export function BenchmarksPage({ code }: { code?: string }) {
  const { indicators } = useServices();
  const { state } = useBenchmarks();
  const [chosen, setChosen] = useState(code ?? null);
  const published = useMemo(
    () =>
      state.status === "ready"
        ? indicators.filter((one) => !isCellError(state.benchmarks.indicator(one.code)))
        : [],
    [indicators, state],
  );
  const shown = chosen ?? published[0]?.code;
  return (
    <PageFrame title={text.benchmarkBrowser.title} lead={text.benchmarkBrowser.about}>
      <Field label={text.benchmarkBrowser.indicator}>
        <Select value={shown ?? ""} onChange={(_event, { value }) => setChosen(value)}>
          {published.map((one) => (
            <option key={one.code} value={one.code}>
              {text.settings.polarityOf(one.code, one.shortTitle)}
            </option>
          ))}
        </Select>
      </Field>
      {shown !== undefined && <FiguresSection code={shown} />}
    </PageFrame>
  );
}
