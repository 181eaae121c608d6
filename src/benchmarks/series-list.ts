import { distance } from "fastest-levenshtein";
import { CellError } from "../core/cells/cell-error";
import type { BenchmarkSeries } from "./benchmarks";
import type { PackedSeries, PackManifest } from "./pack";

const keyOf = (code: string, measure: string): string =>
  `${code.trim().toUpperCase()}/${measure.trim().toLowerCase()}`;

const toBenchmarkSeries = (series: PackedSeries): BenchmarkSeries => ({
  code: series.code,
  measure: series.measure,
  title: series.title,
  unit: series.unit,
  decimals: series.decimals,
  period: series.period,
  numerator: series.numerator,
  denominator: series.denominator,
  years: series.years,
  part: series.part,
  notes: (series.notes ?? []).map(({ text }) => text),
});

/** The series of the pack by indicator and measure. */
export class SeriesList {
  private readonly byKey = new Map<string, PackedSeries>();
  readonly all: readonly BenchmarkSeries[];

  constructor(private readonly manifest: PackManifest) {
    for (const series of manifest.series) {
      this.byKey.set(keyOf(series.code, series.measure), series);
    }
    this.all = manifest.series.map(toBenchmarkSeries);
  }

  find(code: string, measure = ""): PackedSeries | CellError {
    return this.byKey.get(keyOf(code, measure)) ?? this.unknown(code.trim().toUpperCase(), measure);
  }

  describe(code: string, measure = ""): BenchmarkSeries | CellError {
    const series = this.find(code, measure);
    return series instanceof CellError ? series : toBenchmarkSeries(series);
  }

  private unknown(code: string, measure: string): CellError {
    const measures = this.manifest.series.filter((series) => series.code === code);
    if (measures.length > 0) {
      const names = measures.map((series) => series.measure || "the headline").join(", ");
      return new CellError("#N/A", `${code} has no measure "${measure}": it has ${names}`);
    }
    const leftOut = this.manifest.leftOut.find(({ codes }) => codes?.includes(code));
    if (leftOut) {
      return new CellError(
        "#N/A",
        `There are no national figures for ${code}: compare it with your own earlier years`,
      );
    }
    const codes = [...new Set(this.manifest.series.map((series) => series.code))];
    const nearest = codes
      .map((known) => ({ known, steps: distance(code, known) }))
      .sort((a, b) => a.steps - b.steps)[0];
    const advice =
      nearest && nearest.steps <= 2 ? `did you mean ${nearest.known}?` : "=CSPI.INDICATORS() lists the codes";
    return new CellError("#N/A", `No benchmark figures for "${code}": ${advice}`);
  }
}
