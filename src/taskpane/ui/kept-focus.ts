import { useEffect } from "react";

const pageHeading = (): HTMLElement | null =>
  document.querySelector("main h1") ?? document.querySelector("main");

/** The last heading of the page before what was removed; the page's own where that is not known. */
function headingBefore(removed: Node, changes: readonly MutationRecord[]): HTMLElement | null {
  const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(removed)));
  if (change === undefined) return null;
  const { previousSibling, target } = change;
  const place = previousSibling ?? target;
  const isBefore = (heading: HTMLElement): boolean =>
    (previousSibling?.contains(heading) ?? false) ||
    (place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const headings = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3)")];
  return place.isConnected ? (headings.filter(isBefore).pop() ?? null) : null;
}

function take(heading: HTMLElement | null): void {
  if (heading === null || document.activeElement !== document.body) return;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus();
}

/** Watches the page; answers how to stop. */
function keepFocus(): () => void {
  let held: Element | null = null;
  let next: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = ({ target }: FocusEvent) => {
    // A question is drawn beside the page, and gives the focus back to it.
    if (!(target instanceof Element) || target.closest("main") === null) return;
    held = target;
    next = null;
  };
  const observer = new MutationObserver((changes) => {
    if (held === null || held.isConnected) return;
    next ??= headingBefore(held, changes);
    clearTimeout(timer);
    // What is new on the page takes the focus first, if it wants it.
    timer = setTimeout(() => take(next?.isConnected === true ? next : pageHeading()));
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener("focusin", remember);
  };
}

/**
 * When the control that has the focus leaves the page, moves the focus to the heading before it. A browser
 * leaves it nowhere: the keyboard would start at the top again, and a screen reader would fall silent.
 */
export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}
