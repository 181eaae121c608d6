import { Chart, type ChartDataset, type LegendItem } from "chart.js";

export const SYMBOL_WIDTH = 34;
const SYMBOL_HEIGHT = 12;

/** What a symbol needs of a series. */
interface Drawn {
  readonly type?: string;
  readonly showLine?: boolean;
  readonly borderColor?: string;
  readonly borderWidth?: number;
  readonly borderDash?: number[];
  readonly backgroundColor?: string | string[];
  readonly pointStyle?: string | false;
  readonly pointRadius?: number;
  readonly pointBackgroundColor?: string;
  readonly pointBorderColor?: string;
}

const MIDDLE = { x: SYMBOL_WIDTH / 2, y: SYMBOL_HEIGHT / 2 };

/** A marker as a path about the middle of the symbol. */
function markerPath(pen: CanvasRenderingContext2D, style: string, radius: number): void {
  const { x, y } = MIDDLE;
  pen.beginPath();
  if (style === "circle") pen.arc(x, y, radius, 0, 2 * Math.PI);
  else if (style === "rect") pen.rect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
  else if (style === "line") pen.rect(x - radius, y - 1, 2 * radius, 2);
  else {
    const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
      rectRot: [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
      triangle: [
        [0, -1],
        [0.9, 0.7],
        [-0.9, 0.7],
      ],
    };
    for (const [right, down] of corners[style] ?? []) pen.lineTo(x + right * radius, y + down * radius);
    pen.closePath();
  }
}

function drawBar(pen: CanvasRenderingContext2D, { backgroundColor, borderColor = "#ffffff" }: Drawn): void {
  pen.fillStyle =
    typeof backgroundColor === "string" ? backgroundColor : (backgroundColor?.[0] ?? borderColor);
  pen.strokeStyle = borderColor;
  pen.fillRect(MIDDLE.x - 8, 1, 16, SYMBOL_HEIGHT - 2);
  pen.strokeRect(MIDDLE.x - 8, 1, 16, SYMBOL_HEIGHT - 2);
}

function drawLine(pen: CanvasRenderingContext2D, drawn: Drawn): void {
  pen.strokeStyle = drawn.borderColor ?? "#000000";
  pen.lineWidth = drawn.borderWidth ?? 1;
  pen.setLineDash(drawn.borderDash ?? []);
  pen.beginPath();
  pen.moveTo(0, MIDDLE.y);
  pen.lineTo(SYMBOL_WIDTH, MIDDLE.y);
  if (drawn.showLine !== false) pen.stroke();
  if (!drawn.pointStyle) return;
  pen.setLineDash([]);
  pen.lineWidth = 1;
  pen.fillStyle = drawn.pointBackgroundColor ?? "#000000";
  pen.strokeStyle = drawn.pointBorderColor ?? "#000000";
  markerPath(pen, drawn.pointStyle, Math.min(drawn.pointRadius ?? 3, SYMBOL_HEIGHT / 2 - 1));
  pen.fill();
  pen.stroke();
}

/** A series as a legend shows it in Excel: its line with its dash and marker, or its bar with its outline. */
function symbolOf(drawn: Drawn): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SYMBOL_WIDTH;
  canvas.height = SYMBOL_HEIGHT;
  const pen = canvas.getContext("2d");
  if (pen && drawn.type === "bar") drawBar(pen, drawn);
  else if (pen) drawLine(pen, drawn);
  return canvas;
}

/** The legend's entries with symbols as Excel draws them. Pies have one for each part, in its colour alone. */
export const legendItems = (chart: Chart): LegendItem[] => {
  const items = Chart.defaults.plugins.legend.labels.generateLabels(chart);
  const inSeriesOrder = items.sort((a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0));
  return inSeriesOrder.map((item) => {
    const dataset = chart.data.datasets[item.datasetIndex ?? -1] as ChartDataset | undefined;
    if (!dataset || dataset.type === "pie" || dataset.type === "doughnut") return item;
    return { ...item, pointStyle: symbolOf(dataset as Drawn) };
  });
};
