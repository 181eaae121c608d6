import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

/** A tab of the ribbon and what is on it. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The ribbon: tabs that the arrow keys move between, each with its groups of buttons below. */
export const Ribbon = ({ tabs, start }: { tabs: readonly RibbonTab[]; start?: string }) => {
  const [chosen, setChosen] = useState(start);
  const prefix = useId();
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (!step || !current) return;
    event.preventDefault();
    const next = tabs[step(tabs.indexOf(current), tabs.length)];
    if (!next) return;
    setChosen(next.id);
    document.getElementById(`${prefix}${next.id}`)?.focus();
  };
  return (
    <section className="ribbon" aria-label="Ribbon">
      <div
        role="tablist"
        tabIndex={-1}
        aria-label="Tabs of the ribbon"
        className="ribbon-tabs"
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${prefix}${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls={`${prefix}groups`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {current && (
        <div
          id={`${prefix}groups`}
          role="tabpanel"
          aria-labelledby={`${prefix}${current.id}`}
          className="ribbon-groups"
        >
          {current.content}
        </div>
      )}
    </section>
  );
};

/** A group of buttons with its name below, as on Excel's ribbon. */
export const RibbonGroup = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="group" aria-label={label} className="ribbon-group">
    <div className="ribbon-controls">{children}</div>
    <div className="ribbon-group-label" aria-hidden="true">
      {label}
    </div>
  </div>
);
