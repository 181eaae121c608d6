import type {
  ChartAxisDefinition,
  ChartDefinition,
  ChartFontStyle,
  ChartLegendDefinition,
  ChartLine,
  ChartLooks,
  ChartPointDefinition,
  ChartSeriesDefinition,
  ChartTitleDefinition,
  DataLabelsDefinition,
  ErrorBarsDefinition,
  GridlinesDefinition,
  TrendlineDefinition,
} from "./charts/definition";
import type { BorderSide, CellFormatTarget } from "./cell-format";
import type { ConditionalTarget, RuleBorder, RuleFont, RuleLooks } from "./conditional-rule";
import type { Part } from "./object-type";
import type { Rectangle } from "./engine";
import type { CommentRecord, CustomXmlPart, StyleRecord, WorkbookModel } from "./workbook-model";

export interface BookTarget {
  readonly book: WorkbookModel;
}

export interface SheetTarget extends BookTarget {
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Rectangle;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Rectangle[];
}

/** A collection of the whole workbook, or of one sheet. */
export interface ScopeTarget extends BookTarget {
  readonly sheetId: string | null;
}

export interface TableTarget extends BookTarget {
  readonly tableId: string;
}

export interface ChartPart<Content> extends Part<Content>, BookTarget {
  readonly chart: ChartDefinition;
}

/** Every class of the object model, and what an object of that class stands on. */
export interface Targets {
  Workbook: BookTarget;
  Application: BookTarget;
  Runtime: BookTarget;
  WorkbookProtection: BookTarget;
  DocumentProperties: BookTarget;
  CustomPropertyCollection: BookTarget;
  CustomProperty: BookTarget & { readonly key: string };
  WorksheetCollection: BookTarget;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: CellFormatTarget;
  RangeFont: CellFormatTarget;
  RangeFill: CellFormatTarget;
  RangeBorderCollection: CellFormatTarget;
  RangeBorder: CellFormatTarget & { readonly side: BorderSide };
  FormatProtection: CellFormatTarget;
  RangeSort: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalTarget;
  CellValueConditionalFormat: ConditionalTarget;
  ColorScaleConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalFormatRule: ConditionalTarget;
  DataBarConditionalFormat: ConditionalTarget;
  ConditionalDataBarPositiveFormat: ConditionalTarget;
  ConditionalDataBarNegativeFormat: ConditionalTarget;
  IconSetConditionalFormat: ConditionalTarget;
  PresetCriteriaConditionalFormat: ConditionalTarget;
  TextConditionalFormat: ConditionalTarget;
  TopBottomConditionalFormat: ConditionalTarget;
  ConditionalRangeFormat: Part<RuleLooks>;
  ConditionalRangeFont: Part<RuleFont>;
  ConditionalRangeFill: Part<RuleLooks>;
  ConditionalRangeBorderCollection: Part<RuleLooks>;
  ConditionalRangeBorder: Part<RuleBorder> & { readonly side: string };
  NamedItemCollection: ScopeTarget;
  NamedItem: ScopeTarget & { readonly name: string };
  NamedItemArrayValues: ScopeTarget & { readonly name: string };
  TableCollection: ScopeTarget;
  TableScopedCollection: BookTarget & { readonly tableIds: readonly string[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  TableSort: TableTarget;
  SettingCollection: BookTarget;
  Setting: BookTarget & { readonly key: string };
  CustomXmlPartCollection: BookTarget;
  CustomXmlPartScopedCollection: BookTarget & { readonly parts: readonly CustomXmlPart[] };
  CustomXmlPart: BookTarget & { readonly part: CustomXmlPart };
  StyleCollection: BookTarget;
  Style: BookTarget & { readonly style: StyleRecord };
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  CommentCollection: ScopeTarget;
  Comment: BookTarget & { readonly comment: CommentRecord };
  ChartCollection: SheetTarget;
  Chart: ChartPart<ChartDefinition>;
  ChartTitle: ChartPart<ChartTitleDefinition>;
  ChartLegend: ChartPart<ChartLegendDefinition>;
  ChartAxes: ChartPart<ChartDefinition>;
  ChartAxis: ChartPart<ChartAxisDefinition>;
  ChartAxisTitle: ChartPart<ChartTitleDefinition>;
  ChartGridlines: ChartPart<GridlinesDefinition>;
  ChartSeriesCollection: ChartPart<ChartDefinition>;
  ChartSeries: ChartPart<ChartSeriesDefinition>;
  ChartPointsCollection: ChartPart<ChartSeriesDefinition>;
  ChartPoint: ChartPart<ChartPointDefinition> & {
    readonly series: ChartSeriesDefinition;
    readonly index: number;
  };
  ChartDataLabels: ChartPart<DataLabelsDefinition>;
  ChartTrendlineCollection: ChartPart<ChartSeriesDefinition>;
  ChartTrendline: ChartPart<TrendlineDefinition> & { readonly series: ChartSeriesDefinition };
  ChartErrorBars: ChartPart<ErrorBarsDefinition>;
  ChartPlotArea: ChartPart<ChartDefinition["plotArea"]>;
  ChartLooks: ChartPart<ChartLooks>;
  ChartFill: ChartPart<ChartLooks["fill"]>;
  ChartLine: ChartPart<ChartLine>;
  ChartFont: ChartPart<ChartFontStyle>;
}

export type ObjectKind = keyof Targets;

/** An object of the object model, as it is passed between object model and protocol. */
export class ObjectReference {
  constructor(
    /** Name of the class; services outside the workbook have names that are not in `Targets`. */
    readonly kind: string,
    readonly target: unknown,
  ) {}
}

export const objectOf = <Kind extends ObjectKind>(kind: Kind, target: Targets[Kind]): ObjectReference =>
  new ObjectReference(kind, target);

/** The range behind an argument, when the argument is a range. */
export const rangeIn = (argument: unknown): RangeTarget | null =>
  argument instanceof ObjectReference && argument.kind === "Range" ? (argument.target as RangeTarget) : null;
