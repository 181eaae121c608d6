export type AreaKind = "country" | "region" | "authority" | "former authority";

export type NeighbourEdition = 2021 | 2025;

/** An area that statistics are published for, or the neighbours of one. */
export interface Area {
  /** Key of the area in the pack: three-digit code of an authority, ONS code of a region or England. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind | "neighbours";
  /** ONS code in force; `null` for a group of neighbours. */
  readonly onsCode: string | null;
  /** Earlier and later ONS codes of the same area. */
  readonly otherOnsCodes: readonly string[];
  /** Key of the region; `null` for England, regions and groups. */
  readonly region: string | null;
  /** Names of the areas that took over, or were taken over, with the date. */
  readonly successors: readonly AreaChange[];
  readonly predecessors: readonly AreaChange[];
  /** The authority whose neighbours these are, for "neighbours of X". */
  readonly of?: string;
  /** What a group's figure is: neighbours and listed areas have one, single areas none. */
  readonly group?: AreaGroup;
}

/** Several areas that stand as one, such as "mean of neighbours of Kent (2021)" or "median of Kent; Essex". */
export interface AreaGroup {
  readonly statistic: "mean" | "median";
  /** Edition of the neighbour model; of no effect where areas are listed. */
  readonly edition: NeighbourEdition;
  /** Codes of the areas listed; empty for neighbours. */
  readonly areas: readonly string[];
}

export interface AreaChange {
  readonly code: string;
  readonly name: string;
  /** ISO date of the change. */
  readonly date: string;
  readonly note: string;
}

export interface NeighbourList {
  readonly area: Area;
  readonly edition: NeighbourEdition;
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbour {
  readonly rank: number;
  readonly area: Area;
  /** "Extremely close" to "Not close", as the model publishes it. */
  readonly closeness: string;
}
