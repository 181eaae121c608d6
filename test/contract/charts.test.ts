import { onSheet, refusalOf, useHost } from "./in-excel";

const open = useHost();

const addChart = (sheet: Excel.Worksheet): Excel.Chart => {
  sheet.getRange("A1:C4").values = [
    ["", "Leeds", "England"],
    [2023, 10, 12],
    [2024, 11, 13],
    [2025, 12, 14],
  ];
  const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C4"), "Columns");
  chart.name = "Trend";
  return chart;
};

test("series, names and categories come from the cells", async () => {
  const series = await onSheet((sheet) => addChart(sheet).series.load("items/name,items/chartType"));
  expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
    ["Leeds", "LineMarkers"],
    ["England", "LineMarkers"],
  ]);
  const [chart] = open().host.charts();
  const drawing = open().host.drawChart(chart?.id ?? "");
  expect(drawing.series.map(({ values, categories }) => ({ values, categories }))).toEqual([
    { values: [10, 11, 12], categories: ["2023", "2024", "2025"] },
    { values: [12, 13, 14], categories: ["2023", "2024", "2025"] },
  ]);
});

test("title, legend, axes, place and size", async () => {
  await onSheet((sheet) => {
    const chart = addChart(sheet);
    chart.title.text = "Assessments in time";
    chart.title.format.font.size = 12;
    chart.legend.position = "Right";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.title.text = "Per cent";
    chart.axes.valueAxis.numberFormat = "0";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = "Year";
    chart.setPosition("E2", "K16");
  });
  const [chart] = open().host.charts();
  expect(chart).toMatchObject({
    name: "Trend",
    title: { text: "Assessments in time", visible: true, looks: { font: { size: 12 } } },
    legend: { position: "Right" },
  });
  const value = chart?.axes.find(({ type, axisGroup }) => type === "Value" && axisGroup === "Primary");
  expect(value).toMatchObject({
    minimum: 0,
    maximum: 100,
    numberFormat: "0",
    title: { text: "Per cent", visible: true },
    majorGridlines: { visible: false },
  });
  expect(chart?.left).toBeGreaterThan(100);
  expect(chart?.height).toBeGreaterThan(200);
});

test("a series of its own, with colours, markers, error bars and a trend line", async () => {
  const name = await onSheet(async (sheet, context) => {
    const chart = addChart(sheet);
    const series = chart.series.add("Median");
    series.setValues(sheet.getRange("C2:C4"));
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.format.line.color = "#1f4e79";
    series.format.line.weight = 2;
    series.markerStyle = "Diamond";
    series.markerSize = 7;
    series.hasDataLabels = true;
    series.trendlines.add("Linear");
    series.yErrorBars.visible = true;
    series.points.getItemAt(0).format.fill.setSolidColor("#FF0000");
    await context.sync();
    return chart.series.getItemAt(2).load("name,markerStyle");
  });
  expect(name.toJSON()).toMatchObject({ name: "Median", markerStyle: "Diamond" });
  const series = open().host.charts()[0]?.series[2];
  expect(series?.looks.line).toEqual({ color: "#1F4E79", weight: 2 });
  expect(series?.trendlines).toHaveLength(1);
  expect(series?.yErrorBars.visible).toBe(true);
  expect(series?.points[0]?.looks.fill).toEqual({ color: "#FF0000" });
});

test("whoever draws charts hears of every change", async () => {
  let changes = 0;
  const end = open().host.onChartsChanged(() => {
    changes += 1;
  });
  await onSheet((sheet) => {
    addChart(sheet);
  });
  expect(changes).toBeGreaterThan(0);
  await onSheet((sheet) => sheet.charts.getItem("Trend").delete());
  expect(open().host.charts()).toEqual([]);
  end();
});

test("a chart by name, and one that is not there", async () => {
  const found = await onSheet((sheet) => {
    addChart(sheet);
    return {
      chart: sheet.charts.getItemOrNullObject("trend").load("name,chartType,width"),
      missing: sheet.charts.getItemOrNullObject("No").load("name"),
      count: sheet.charts.getCount(),
    };
  });
  expect(found.chart.toJSON()).toMatchObject({ name: "Trend", chartType: "LineMarkers", width: 360 });
  expect(found.missing.isNullObject).toBe(true);
  expect(found.count.value).toBe(1);
  const image = await refusalOf(onSheet((sheet) => sheet.charts.getItem("Trend").getImage()));
  expect(image).toEqual({ code: "ApiNotFound", location: "Chart.getImage" });
});

test("charts are saved, and come back on the sheet of the same name", async () => {
  await onSheet((sheet) => {
    addChart(sheet);
  });
  const { host, engine } = open();
  const saved = host.save();
  expect(JSON.stringify(saved)).not.toContain(engine.activeSheetId());
  host.model.charts.length = 0;
  host.load(saved);
  expect(host.charts()[0]).toMatchObject({ name: "Trend", sheetId: engine.activeSheetId() });
});

test("text is drawn as nought, and a blank cell or an error leaves a gap", async () => {
  await onSheet((sheet) => {
    addChart(sheet);
    sheet.getRange("B2:B4").formulas = [["[c]"], ["=NA()"], [""]];
  });
  await open().engine.settled();
  const [chart] = open().host.charts();
  expect(open().host.drawChart(chart?.id ?? "").series[0]?.values).toEqual([0, null, null]);
});

test("places along an axis are counted as soon as one of them is text", async () => {
  await onSheet((sheet) => {
    addChart(sheet);
  });
  const [chart] = open().host.charts();
  const places = () => open().host.drawChart(chart?.id ?? "").series[0]?.x;
  expect(places()).toEqual([2023, 2024, 2025]);
  await onSheet((sheet) => {
    sheet.getRange("A3").values = [["[x]"]];
  });
  expect(places()).toEqual([1, 2, 3]);
});
