import type { RegistryEntry, RegistryOrder } from "./registry-line";

/** What `npm run new` writes for one unit. */
export interface NewUnit {
  readonly unit: { readonly path: string; readonly content: string };
  readonly test: { readonly path: string; readonly content: string };
  readonly registry: {
    readonly path: string;
    readonly entry: RegistryEntry;
    readonly order: RegistryOrder;
  };
  /** What is left for a person to do. */
  readonly next: string;
}
