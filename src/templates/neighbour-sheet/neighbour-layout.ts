/** Cells to change on a neighbour sheet. */
export const PARAMETERS = { authority: "$B$5", year: "$B$6", indicator: "$B$7" } as const;

export const NEIGHBOURS = 10;

/** One-based rows: the areas in their own order, then the same ranked for the chart. */
export const ROWS = {
  areasTitle: 8,
  areasHeader: 9,
  own: 10,
  firstNeighbour: 11,
  lastNeighbour: 10 + NEIGHBOURS,
  england: 11 + NEIGHBOURS,
  region: 12 + NEIGHBOURS,
  rankedTitle: 13 + NEIGHBOURS,
  /** The row that the chart stands in. */
  rankedChart: 14 + NEIGHBOURS,
  rankedHeader: 15 + NEIGHBOURS,
  rankedFirst: 16 + NEIGHBOURS,
  rankedLast: 16 + 2 * NEIGHBOURS,
  notes: 17 + 2 * NEIGHBOURS,
} as const;

/** The authority and its neighbours, which are ranked; England and the region are not. */
export const RANKED_AREAS = `$A$${ROWS.own}:$A$${ROWS.lastNeighbour}`;
export const RANKED_FIGURES = `$C$${ROWS.own}:$C$${ROWS.lastNeighbour}`;
export const SORT_KEYS = `$G$${ROWS.own}:$G$${ROWS.lastNeighbour}`;
