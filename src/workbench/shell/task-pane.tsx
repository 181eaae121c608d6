import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";

export interface TaskPaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where the add-in's frame is put. It stays on the page while the pane is closed: the runtime lives on. */
  readonly body: RefObject<HTMLDivElement | null>;
}

const NARROWEST = 320;
const WIDEST = 600;
const STARTING_WIDTH = 380;
const KEY_STEP = 20;

const clamp = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** The pane at the right with the add-in's page in it, as wide as the user likes it. */
export const TaskPane = ({ title, open, onClose, body }: TaskPaneProps) => {
  const [width, setWidth] = useState(STARTING_WIDTH);
  const [dragging, setDragging] = useState(false);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging) setWidth(clamp(document.documentElement.clientWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: width + KEY_STEP,
      ArrowRight: width - KEY_STEP,
    };
    const next = { ...steps, Home: NARROWEST, End: WIDEST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(clamp(next));
  };
  return (
    <aside className="pane" aria-label={`${title} pane`} hidden={!open} style={{ width }}>
      {/* A splitter is a separator that takes focus and has a value: the ARIA practice guide's window splitter. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="separator"
        className="pane-splitter"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
        onKeyDown={onKeyDown}
      />
      <header className="pane-header">
        <h2>{title}</h2>
        <button
          type="button"
          className="plain"
          aria-label="Close the pane"
          title="Close the pane"
          onClick={onClose}
        >
          <Dismiss16Regular aria-hidden="true" />
        </button>
      </header>
      <div ref={body} className={dragging ? "pane-body pane-body-still" : "pane-body"} />
    </aside>
  );
};
