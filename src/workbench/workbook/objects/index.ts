import type { ObjectKind, Targets } from "../object-reference";
import type { ObjectType } from "../object-type";
import { application, runtime } from "./application";
import { chartType } from "./chart";
import { chartAxes, chartAxis } from "./chart-axis";
import { chartCollection } from "./chart-collection";
import { chartFill, chartFont, chartLine, chartLooks } from "./chart-looks";
import { chartPoint, chartPointsCollection, chartTrendline, chartTrendlineCollection } from "./chart-points";
import { chartDataLabels, chartErrorBars, chartSeries, chartSeriesCollection } from "./chart-series";
import { chartAxisTitle, chartGridlines, chartLegend, chartPlotArea, chartTitle } from "./chart-title";
import { commentCollection, commentType } from "./comments";
import * as criteria from "./conditional-criteria";
import { conditionalFormat, conditionalFormatCollection } from "./conditional-format";
import * as looks from "./conditional-looks";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml";
import { dataValidation } from "./data-validation";
import { customProperty, customPropertyCollection, documentProperties } from "./document-properties";
import { freezePanes } from "./freeze-panes";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./names";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { workbookProtection, worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { formatProtection, rangeFormat } from "./range-format";
import { settingCollection, settingType } from "./settings";
import { rangeSort, tableSort } from "./sort";
import { styleCollection, styleType } from "./styles";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-column";
import { tableRow, tableRowCollection } from "./table-row";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Every class that the workbench answers for. */
export const objectTypes: { readonly [Kind in ObjectKind]: ObjectType<Targets[Kind]> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: criteria.cellValueConditionalFormat,
  ColorScaleConditionalFormat: criteria.colorScaleConditionalFormat,
  CustomConditionalFormat: criteria.customConditionalFormat,
  ConditionalFormatRule: criteria.conditionalFormatRule,
  DataBarConditionalFormat: criteria.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: criteria.conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: criteria.conditionalDataBarNegativeFormat,
  IconSetConditionalFormat: criteria.iconSetConditionalFormat,
  PresetCriteriaConditionalFormat: criteria.presetCriteriaConditionalFormat,
  TextConditionalFormat: criteria.textConditionalFormat,
  TopBottomConditionalFormat: criteria.topBottomConditionalFormat,
  ConditionalRangeFormat: looks.conditionalRangeFormat,
  ConditionalRangeFont: looks.conditionalRangeFont,
  ConditionalRangeFill: looks.conditionalRangeFill,
  ConditionalRangeBorderCollection: looks.conditionalRangeBorderCollection,
  ConditionalRangeBorder: looks.conditionalRangeBorder,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  SettingCollection: settingCollection,
  Setting: settingType,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  StyleCollection: styleCollection,
  Style: styleType,
  CommentCollection: commentCollection,
  Comment: commentType,
  ChartCollection: chartCollection,
  Chart: chartType,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartDataLabels: chartDataLabels,
  ChartTrendlineCollection: chartTrendlineCollection,
  ChartTrendline: chartTrendline,
  ChartErrorBars: chartErrorBars,
  ChartPlotArea: chartPlotArea,
  ChartLooks: chartLooks,
  ChartFill: chartFill,
  ChartLine: chartLine,
  ChartFont: chartFont,
};
