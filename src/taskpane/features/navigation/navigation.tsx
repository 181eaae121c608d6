import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { Page } from "./page";

export interface Navigation {
  readonly page: Page;
  /** The page that `back` leads to; null on a page reached from the navigation bar. */
  readonly previous: Page | null;
  /** Counts page changes; 0 until the first, so that opening the pane does not move the focus. */
  readonly changes: number;
  readonly go: (page: Page) => void;
  /** Goes to a page and forgets the way there. */
  readonly goToSection: (page: Page) => void;
  readonly back: () => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Keeps the trail of pages. Plain state: office.js takes the browser's history away. */
export function NavigationProvider({ start, children }: { start: Page; children: ReactNode }) {
  const [{ trail, changes }, setState] = useState({ trail: [start] as readonly Page[], changes: 0 });
  const change = useCallback(
    (next: (trail: readonly Page[]) => readonly Page[]) =>
      setState((state) => ({ trail: next(state.trail), changes: state.changes + 1 })),
    [],
  );
  const go = useCallback((page: Page) => change((pages) => [...pages, page]), [change]);
  const goToSection = useCallback((page: Page) => change(() => [page]), [change]);
  const back = useCallback(
    () => change((pages) => (pages.length > 1 ? pages.slice(0, -1) : pages)),
    [change],
  );
  const navigation = useMemo(
    () => ({
      page: trail[trail.length - 1] ?? start,
      previous: trail[trail.length - 2] ?? null,
      changes,
      go,
      goToSection,
      back,
    }),
    [trail, changes, start, go, goToSection, back],
  );
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("useNavigation needs a NavigationProvider");
  return navigation;
}
