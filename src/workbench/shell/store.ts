import { useSyncExternalStore } from "react";

/** What the page shows, changed in parts, watched by the views. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly read = (): State => this.state;

  /** Changes the given parts; nothing is redrawn when they are the same as before. */
  readonly change = (patch: Partial<State>): void => {
    const keys = Object.keys(patch) as (keyof State)[];
    if (keys.every((key) => Object.is(this.state[key], patch[key]))) return;
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const useStore = <State extends object>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.read);
