import { createRoot } from "react-dom/client";
import { Page, type PageActions } from "./shell/page";
import { pageAccess, type PageAccess } from "./shell/page-access";
import { startingState } from "./shell/page-state";
import { Store } from "./shell/store";
import { applyTheme, startingTheme } from "./shell/theme";
import { Workbench } from "./shell/workbench";
import "./workbench.css";

declare global {
  interface Window {
    workbench: PageAccess;
  }
}

const query = new URLSearchParams(location.search);
const theme = startingTheme(query);
applyTheme(theme);
const store = new Store(startingState(theme));
const workbench = new Workbench(store, query);

window.workbench = pageAccess(workbench);

const actions: PageActions = {
  openFile: (file) => workbench.openFile(file),
  saveFile: () => workbench.saveFile(),
  chooseTheme: (chosen) => workbench.chooseTheme(chosen),
  gridCommand: (command, parameters) => workbench.gridCommand(command, parameters),
  numberFormat: (pattern) => workbench.numberFormat(pattern),
  press: (control) => workbench.press(control),
  showPane: (open) => workbench.showPane(open),
  dismissMessage: () => workbench.dismissMessage(),
  zoom: (ratio) => workbench.zoom(ratio),
};

const start = (grid: HTMLElement, pane: HTMLElement): void => void workbench.start(grid, pane);

const place = document.getElementById("workbench");
if (!place) throw new Error("The page has no place for the workbench");
createRoot(place).render(<Page store={store} actions={actions} onMount={start} />);
