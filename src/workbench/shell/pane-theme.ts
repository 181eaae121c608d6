import type { Theme } from "./theme";

interface AddInWindow extends Window {
  readonly Office?: { readonly context?: object; readonly onReady: (then: () => void) => unknown };
}

const ASK_AGAIN_AFTER = 20;
const ASK_FOR_AT_MOST = 20_000;

const tell = (target: AddInWindow, theme: Theme): boolean => {
  const context = target.Office?.context;
  if (!context) return false;
  Object.defineProperty(context, "officeTheme", {
    value: theme.office,
    configurable: true,
    enumerable: true,
  });
  target.dispatchEvent(new Event("focus"));
  return true;
};

/**
 * Tells the add-in the colours of the workbench, in `Office.context.officeTheme`.
 *
 * Excel hands them over when office.js starts; the library as installed asks Excel on the web for
 * none, so they are set as soon as it has a context. An add-in looks again when it gets the focus.
 */
export const tellTheme = (frame: HTMLIFrameElement | null, theme: Theme, waited = 0): void => {
  const target = frame?.contentWindow as AddInWindow | null | undefined;
  if (!target || waited > ASK_FOR_AT_MOST) return;
  if (tell(target, theme)) {
    // office.js makes its context anew while it starts, and what was set on the former one is lost.
    target.Office?.onReady(() => tell(target, theme));
    return;
  }
  setTimeout(() => tellTheme(frame, theme, waited + ASK_AGAIN_AFTER), ASK_AGAIN_AFTER);
};
