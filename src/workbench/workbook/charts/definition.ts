import type { Rectangle } from "../engine";

/** Where a chart takes numbers or labels from: cells, or constants. */
export type ChartSource =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Rectangle }
  | { readonly kind: "constants"; readonly values: readonly (number | string | null)[] };

export interface ChartLine {
  color?: string | null;
  lineStyle?: string;
  weight?: number;
}

export interface ChartFontStyle {
  bold?: boolean;
  color?: string;
  italic?: boolean;
  name?: string;
  size?: number;
  underline?: string;
}

/** The looks of any part of a chart. `fill.color` is `null` for no fill, absent for automatic. */
export interface ChartLooks {
  fill: { color?: string | null };
  line: ChartLine;
  border: ChartLine;
  font: ChartFontStyle;
  roundedCorners?: boolean;
  colorScheme?: number;
}

export interface ChartTitleDefinition {
  text: string | null;
  /** The cell whose text the title is, as long as nobody types another. */
  source?: ChartSource | null;
  visible: boolean;
  overlay?: boolean;
  position?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  textOrientation?: number;
  showShadow?: boolean;
  left?: number;
  top?: number;
  looks: ChartLooks;
}

export interface ChartLegendDefinition {
  visible: boolean;
  position: string;
  overlay?: boolean;
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  showShadow?: boolean;
  looks: ChartLooks;
}

export interface GridlinesDefinition {
  visible: boolean;
  looks: ChartLooks;
}

export interface ChartAxisDefinition {
  readonly type: "Category" | "Value" | "Series";
  readonly axisGroup: "Primary" | "Secondary";
  visible: boolean;
  minimum?: number | "";
  maximum?: number | "";
  majorUnit?: number | "";
  minorUnit?: number | "";
  displayUnit?: string;
  showDisplayUnitLabel?: boolean;
  scaleType?: string;
  logBase?: number;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  categoryType?: string;
  baseTimeUnit?: string;
  majorTimeUnitScale?: string;
  minorTimeUnitScale?: string;
  reversePlotOrder?: boolean;
  isBetweenCategories?: boolean;
  majorTickMark?: string;
  minorTickMark?: string;
  tickLabelPosition?: string;
  tickLabelSpacing?: number | "";
  tickMarkSpacing?: number;
  textOrientation?: number;
  alignment?: string;
  multiLevel?: boolean;
  offset?: number;
  position?: string;
  positionAt?: number;
  crosses?: string;
  crossesAt?: number;
  categoryNames?: ChartSource | null;
  title: ChartTitleDefinition;
  majorGridlines: GridlinesDefinition;
  minorGridlines: GridlinesDefinition;
  looks: ChartLooks;
}

export interface DataLabelsDefinition {
  position?: string;
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showLegendKey?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  separator?: string;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  textOrientation?: number;
  autoText?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  looks: ChartLooks;
}

export interface ChartPointDefinition {
  hasDataLabel?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  looks: ChartLooks;
}

export interface TrendlineDefinition {
  readonly id: number;
  type: string;
  name?: string;
  polynomialOrder?: number;
  movingAveragePeriod?: number;
  intercept?: number;
  forwardPeriod?: number;
  backwardPeriod?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
  looks: ChartLooks;
}

export interface ErrorBarsDefinition {
  visible: boolean;
  type?: string;
  include?: string;
  endStyleCap?: boolean;
  looks: ChartLooks;
}

export interface ChartSeriesDefinition {
  /** A typed-in name, or the cell it comes from. */
  name: string | ChartSource | null;
  chartType: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  bubbleSizes?: ChartSource | null;
  axisGroup: "Primary" | "Secondary";
  hasDataLabels: boolean;
  filtered?: boolean;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  plotOrder?: number;
  gapWidth?: number;
  overlap?: number;
  doughnutHoleSize?: number;
  explosion?: number;
  firstSliceAngle?: number;
  invertIfNegative?: boolean;
  varyByCategories?: boolean;
  showShadow?: boolean;
  showLeaderLines?: boolean;
  dataLabels: DataLabelsDefinition;
  points: Record<number, ChartPointDefinition>;
  trendlines: TrendlineDefinition[];
  xErrorBars: ErrorBarsDefinition;
  yErrorBars: ErrorBarsDefinition;
  looks: ChartLooks;
}

/** Everything the object model knows of one chart. Positions and sizes in points from the sheet's corner. */
export interface ChartDefinition {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  style?: number;
  displayBlanksAs?: string;
  plotVisibleOnly?: boolean;
  plotBy: "Rows" | "Columns";
  showAllFieldButtons?: boolean;
  showDataLabelsOverMaximum?: boolean;
  categoryLabelLevel?: number;
  seriesNameLevel?: number;
  title: ChartTitleDefinition;
  legend: ChartLegendDefinition;
  axes: ChartAxisDefinition[];
  series: ChartSeriesDefinition[];
  dataLabels: DataLabelsDefinition;
  plotArea: { looks: ChartLooks; left?: number; top?: number; width?: number; height?: number };
  looks: ChartLooks;
}
