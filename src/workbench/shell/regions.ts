import type { FocusExit } from "../host";

/** A part of the page that F6 goes to. */
export interface Region {
  /** The element that the part is; null while it is not on the page. */
  readonly place: () => HTMLElement | null;
  readonly focus: (place: HTMLElement) => void;
}

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "metaKey">;

/**
 * Which way the keys lead round the page: F6 on, Shift+F6 back, with Ctrl where the browser keeps F6 for
 * itself; 0 for any other key.
 *
 * @example stepOf({ key: "F6", shiftKey: true, altKey: false, metaKey: false }) // -1
 */
export const stepOf = ({ key, shiftKey, altKey, metaKey }: Pressed): -1 | 0 | 1 => {
  if (key !== "F6" || altKey || metaKey) return 0;
  return shiftKey ? -1 : 1;
};

/**
 * The next of several parts that is shown, going round; -1 where none is.
 *
 * @param at the part that one is in; -1 for none, which leads to the first or the last
 *
 * @example nextShown([true, false, true], 0, 1) // 2
 */
export const nextShown = (shown: readonly boolean[], at: number, step: -1 | 1): number => {
  const count = shown.length;
  const from = at < 0 && step < 0 ? 0 : at;
  const round = shown.map((_, distance) => (from + step * (distance + 1) + count * 2) % count);
  return round.find((index) => shown[index]) ?? -1;
};

const isShown = (place: HTMLElement | null): boolean => (place?.getClientRects().length ?? 0) > 0;

const goRound = (regions: readonly Region[], step: -1 | 1): void => {
  const places = regions.map(({ place }) => place());
  const at = places.findIndex((place) => place?.contains(document.activeElement) === true);
  const next = nextShown(places.map(isShown), at, step);
  const place = places[next];
  if (place) regions[next]?.focus(place);
};

/** What last had the focus in each window: a frame forgets it when the focus leaves. */
const lastFocused = new WeakMap<Document, HTMLElement>();

/** Goes round the parts of the page when F6 is pressed in a window, the page's own or that of a frame on it. */
export const listenForRegions = (target: Window, regions: readonly Region[]): void => {
  const { document: page } = target;
  page.addEventListener("focusin", ({ target: focused }) => lastFocused.set(page, focused as HTMLElement));
  target.addEventListener(
    "keydown",
    (event) => {
      const step = stepOf(event);
      if (step === 0) return;
      event.preventDefault();
      event.stopPropagation();
      goRound(regions, step);
    },
    true,
  );
};

const CONTROLS = ["a[href]", "button", "input", "select", "[tabindex='0']"].map(
  (control) => `${control}:not(:disabled, [aria-hidden=true])`,
);

const firstControl = (parent: ParentNode): HTMLElement | null => parent.querySelector(CONTROLS.join(", "));

const focusFrame = (pane: HTMLElement): void => {
  const frame = pane.querySelector("iframe");
  const page = frame?.contentDocument;
  if (!page) return;
  frame.contentWindow?.focus();
  const last = lastFocused.get(page);
  (last?.isConnected ? last : firstControl(page))?.focus();
};

/** Sheet, ribbon, pane and status line: the round of Excel, in its order. */
export const workbenchRegions = (focusGrid: () => void): readonly Region[] => {
  const at = (selector: string) => (): HTMLElement | null => document.querySelector(selector);
  return [
    { place: at(".grid-place"), focus: focusGrid },
    {
      place: at(".ribbon"),
      focus: (ribbon) => ribbon.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus(),
    },
    { place: at(".pane"), focus: focusFrame },
    { place: at(".status-line"), focus: (line) => firstControl(line)?.focus() },
  ];
};

/** Takes the focus from the pane's page, as that page asks; a control before or after it has it then. */
export const leavePane = (exit: FocusExit, focusGrid: () => void): void => {
  if (exit === "cells") focusGrid();
  else if (exit === "forward") firstControl(document.querySelector(".status-line") ?? document)?.focus();
  else document.querySelector<HTMLElement>(".pane-header button")?.focus();
};
