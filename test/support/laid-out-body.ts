/**
 * A body of the pane's size with its contents in it, for jsdom lays nothing out: the library that keeps the
 * focus in dialogs would take every control for one out of sight, find nothing in a dialog to give the focus
 * to, and hide the dialog from screen readers a moment later.
 */
const PANE = new DOMRect(0, 0, 350, 800);

document.body.getBoundingClientRect = () => PANE;

Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    const isOutOfSight = this === document.body || getComputedStyle(this).display === "none";
    return isOutOfSight ? null : this.parentElement;
  },
});
