import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { SelectionSummary } from "../grid/selection-summary";

export type CalculationState = "ready" | "calculating" | "manual" | "editing" | "busy";

export interface StatusLineProps {
  readonly state: CalculationState;
  readonly summary: SelectionSummary;
  readonly zoom: number;
  readonly onZoom: (ratio: number) => void;
}

const STATE_WORDS: Readonly<Record<CalculationState, string>> = {
  ready: "Ready",
  calculating: "Calculating…",
  manual: "Ready (manual calculation)",
  editing: "Edit",
  busy: "Working…",
};

const ZOOM_STEP = 0.1;
const ZOOM_LEAST = 0.5;
const ZOOM_MOST = 2;
const MOST_DECIMALS = 2;

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: MOST_DECIMALS });
const percent = new Intl.NumberFormat("en-GB", { style: "percent" });

/** The line at the bottom: what the workbook is doing, what is selected, and where the files are. */
export const StatusLine = ({ state, summary, zoom, onZoom }: StatusLineProps) => {
  const to = (ratio: number) =>
    onZoom(Math.round(Math.min(ZOOM_MOST, Math.max(ZOOM_LEAST, ratio)) * 10) / 10);
  return (
    <footer className="status-line">
      <span role="status" className="status-state">
        {STATE_WORDS[state]}
      </span>
      <span
        className="status-privacy"
        title="The workbook is opened, calculated and saved on this machine. Nothing is uploaded."
      >
        <LockClosed16Regular aria-hidden="true" />
        Files stay in this browser
      </span>
      <span role="group" className="status-summary" aria-label="Summary of the selection">
        {summary.average !== null && <span>Average: {number.format(summary.average)}</span>}
        {summary.count > 1 && <span>Count: {number.format(summary.count)}</span>}
        {summary.sum !== null && <span>Sum: {number.format(summary.sum)}</span>}
      </span>
      <span role="group" aria-label="Zoom" className="status-zoom">
        <button type="button" aria-label="Zoom out" onClick={() => to(zoom - ZOOM_STEP)}>
          −
        </button>
        <output>{percent.format(zoom)}</output>
        <button type="button" aria-label="Zoom in" onClick={() => to(zoom + ZOOM_STEP)}>
          +
        </button>
      </span>
    </footer>
  );
};
