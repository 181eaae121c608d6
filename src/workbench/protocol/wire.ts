/** The requests of office.js, as they arrive. Member names are Pascal case, selections camel case. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument: the object path that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly number[])[];
}

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchAnswer {
  readonly Results?: readonly ActionResult[];
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location?: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
  readonly TraceIds: readonly number[];
}

/** `GetRange` is declared as `getRange`; `_KeepReference` stays as it is. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
