import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  ArcElement,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from "chart.js";
import { useEffect, useRef } from "react";
import type { WorkbenchHost } from "../host";
import { pointLabels } from "./chart-labels";
import { chartPicture } from "./chart-picture";
import { oncePerFrame } from "./once-per-frame";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
  pointLabels,
);

/** One chart of the workbook, drawn anew whenever its cells or its own settings change. */
export const ChartView = ({ host, chartId }: { host: WorkbenchHost; chartId: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const name = host.charts().find(({ id }) => id === chartId)?.name ?? "Chart";
  useEffect(() => {
    if (!canvas.current) return;
    const place = canvas.current;
    let chart: Chart | null = null;
    const draw = () => {
      chart?.destroy();
      const known = host.charts().some(({ id }) => id === chartId);
      chart = known ? new Chart(place, chartPicture(host.drawChart(chartId))) : null;
    };
    draw();
    let mounted = true;
    const stop = host.onChartsChanged(oncePerFrame(() => mounted && draw()));
    return () => {
      mounted = false;
      stop();
      chart?.destroy();
    };
  }, [host, chartId]);
  return (
    <div className="chart" role="img" aria-label={name}>
      <canvas ref={canvas} />
    </div>
  );
};
