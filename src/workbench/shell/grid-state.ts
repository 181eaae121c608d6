import type { VisibleGrid } from "../grid/visible-grid";
import { watchGrid } from "../grid/watch-grid";
import { errorSentence } from "./error-words";
import type { PageState } from "./page-state";
import type { Store } from "./store";

/** Shows on the page what happens in the grid, and says when a cell is being edited. */
export const showGridState = (
  grid: VisibleGrid,
  { change }: Store<PageState>,
  onEditing: (editing: boolean) => void,
): void => {
  watchGrid(grid, {
    onSelection: ({ style, numberFormat }, summary) => change({ style, numberFormat, summary }),
    onError: (cell) =>
      change({
        errorCard: cell && {
          error: cell.value.error,
          sentence: errorSentence(cell.value),
          left: cell.box.left,
          top: cell.box.bottom + 4,
        },
      }),
    onEditing: (editing) => {
      onEditing(editing);
      change({ calculation: editing ? "editing" : "ready" });
    },
    onCalculating: (calculating) => change({ calculation: calculating ? "calculating" : "ready" }),
    onZoom: (zoom) => change({ zoom }),
  });
};
