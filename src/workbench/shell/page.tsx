import { useEffect, useRef } from "react";
import type { ManifestControl } from "./manifest";
import { besidePage } from "./address";
import { AddInTab } from "./add-in-tab";
import { HomeTab } from "./home-tab-view";
import { MessageBar } from "./message-bar";
import type { PageState } from "./page-state";
import { Ribbon, type RibbonTab } from "./ribbon";
import { StatusLine } from "./status-line";
import { useStore, type Store } from "./store";
import { TaskPane } from "./task-pane";
import type { Theme } from "./theme";
import { TitleBar } from "./title-bar";

/** What the page asks of the open workbook. */
export interface PageActions {
  openFile(file: File): Promise<void>;
  saveFile(): Promise<void>;
  chooseTheme(theme: Theme): void;
  gridCommand(command: string, parameters?: Readonly<Record<string, unknown>>): void;
  numberFormat(pattern: string): void;
  press(control: ManifestControl): void;
  showPane(open: boolean): void;
  dismissMessage(): void;
  zoom(ratio: number): void;
}

export interface PageProps {
  readonly store: Store<PageState>;
  readonly actions: PageActions;
  /** Called once, when the places for the grid and for the add-in's frame are on the page. */
  readonly onMount: (grid: HTMLElement, pane: HTMLElement) => void;
}

const tabsOf = (state: PageState, actions: PageActions): RibbonTab[] => {
  const { manifest } = state;
  const address = (stated: string) => besidePage(stated, manifest?.paneUrl ?? location.href, location.href);
  const addIn = (groups: RibbonTabGroups) => (
    <AddInTab groups={groups} address={address} states={state.ribbonStates} onPress={actions.press} />
  );
  const joined = (manifest?.tabs ?? []).filter((tab) => tab.builtIn).flatMap((tab) => tab.groups);
  const home = (
    <>
      <HomeTab
        style={state.style}
        numberFormat={state.numberFormat}
        onCommand={actions.gridCommand}
        onNumberFormat={actions.numberFormat}
      />
      {addIn(joined)}
    </>
  );
  const own = (manifest?.tabs ?? []).filter((tab) => !tab.builtIn);
  return [
    { id: "home", label: "Home", content: home },
    ...own.map((tab) => ({ id: tab.id, label: tab.label, content: addIn(tab.groups) })),
  ];
};

type RibbonTabGroups = Parameters<typeof AddInTab>[0]["groups"];

/** The workbench: title bar, ribbon, grid, pane and status line. */
export const Page = ({ store, actions, onMount }: PageProps) => {
  const state = useStore(store);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current && pane.current) onMount(grid.current, pane.current);
  }, [onMount]);
  const tabs = tabsOf(state, actions);
  return (
    <div className="workbench">
      <TitleBar
        workbookName={state.workbookName}
        theme={state.theme}
        onTheme={actions.chooseTheme}
        onOpen={(file) => void actions.openFile(file)}
        onSave={() => void actions.saveFile()}
      />
      {/* Drawn anew when the manifest has been read, so that the add-in's tab is the one in front. */}
      <Ribbon key={tabs.length} tabs={tabs} start={tabs[tabs.length - 1]?.id ?? "home"} />
      <MessageBar message={state.message} onDismiss={actions.dismissMessage} />
      <main className="grid-place" aria-label="Worksheet">
        <div ref={grid} className="grid" />
      </main>
      <TaskPane
        title={state.manifest?.displayName ?? "Add-in"}
        open={state.paneOpen}
        onClose={() => actions.showPane(false)}
        body={pane}
      />
      <StatusLine state={state.calculation} summary={state.summary} zoom={state.zoom} onZoom={actions.zoom} />
      {state.errorCard && (
        <div
          className="error-card"
          role="tooltip"
          style={{ left: state.errorCard.left, top: state.errorCard.top }}
        >
          <strong>{state.errorCard.error}</strong>
          {state.errorCard.sentence}
        </div>
      )}
    </div>
  );
};
