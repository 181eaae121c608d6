import type { CDPSession, Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "./workbench";

/** Where the focus is: in the pane or on the page around it, with what a screen reader says of it. */
export interface FocusStop {
  readonly place: "pane" | "ribbon" | "sheet" | "status" | "nowhere" | "elsewhere";
  readonly role: string;
  readonly name: string;
}

/** More stops than any page of the pane has. */
const MOST_STOPS = 150;

/** Tenths of a second, for what a busy machine may take. */
const MOST_WAITS = 300;

/** What Tab stops at, where it is asked for by name. */
const ROLES = ["button", "combobox", "link", "radio", "checkbox", "searchbox", "tab", "textbox"] as const;
const DRAWN_WITHIN = 10_000;

/** The element that has the focus, in the pane's own page where the focus is there. */
const FOCUSED = `(() => {
  const outer = document.activeElement;
  return outer?.tagName === "IFRAME" ? outer.contentDocument.activeElement : outer;
})()`;

/** What is drawn of an element and of what surrounds it closely: any of them may carry the ring. */
const LOOKS = `(element) => {
  const looks = [];
  for (let at = element, depth = 0; at && depth < 4; at = at.parentElement, depth += 1)
    for (const part of [null, "::before", "::after"]) {
      const style = element.ownerDocument.defaultView.getComputedStyle(at, part);
      looks.push([style.outline, style.boxShadow, style.border, style.backgroundColor, style.transform, style.top, style.opacity].join());
    }
  return looks.join(";");
}`;

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The workbench worked by its keys alone, each stop of the focus looked at. */
export class Keyboard {
  /** What was wrong at a stop. */
  readonly faults: string[] = [];

  private constructor(
    private readonly workbench: OpenWorkbench,
    private readonly pane: Frame,
    private readonly session: CDPSession,
  ) {}

  static async take(workbench: OpenWorkbench, pane: Frame): Promise<Keyboard> {
    const session = await workbench.page.context().newCDPSession(workbench.page);
    // A ring that fades in would be missed at first sight.
    await pane.addStyleTag({ content: "*, *::before, *::after { transition: none !important; }" });
    return new Keyboard(workbench, pane, session);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.workbench.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.workbench.page.keyboard.type(words, { delay: 10 });
  }

  /** Presses Tab until a control of this name has the focus; every stop on the way must be in order. */
  async tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.isDrawn(name);
    const passed: string[] = [];
    for (let count = 0; count < MOST_STOPS; count += 1) {
      await this.press(key);
      const stop = await this.look();
      if (typeof name === "string" ? stop.name === name : name.test(stop.name)) return;
      passed.push(`${stop.place}/${stop.role}/${stop.name}`);
      if (stop.place === "nowhere" || stop.place === "sheet") break;
    }
    throw new Error(`${String(name)} was not reached: ${passed.join(" | ")}`);
  }

  /** Waits, as a user would, until a control of this name is there to go to. */
  private async isDrawn(name: string | RegExp): Promise<void> {
    const drawn = (page: Frame | Page) =>
      ROLES.map((role) => page.getByRole(role, { name, exact: true }))
        .reduce((all, one) => all.or(one))
        .first()
        .waitFor({ state: "attached", timeout: DRAWN_WITHIN });
    // Where it is nowhere, the way to it says what there was instead.
    await Promise.any([drawn(this.pane), drawn(this.workbench.page)]).catch(() => undefined);
  }

  /** Goes to a control and presses Enter. */
  async enter(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.tabTo(name, key);
    await this.press("Enter");
  }

  /** Looks at what has the focus, and keeps what is wrong with it. */
  async look(): Promise<FocusStop> {
    let stop = await this.stop();
    // The page around the pane is asked for the focus by a message, which takes its time; so does a new page.
    const isOnItsWay = () => stop.place === "nowhere" || (stop.place !== "sheet" && stop.name === "");
    for (let wait = 0; wait < 20 && isOnItsWay(); wait += 1) {
      await this.workbench.page.waitForTimeout(50);
      stop = await this.stop();
    }
    if (stop.place === "nowhere") this.faults.push("the focus is nowhere");
    if (stop.place === "sheet" || stop.place === "nowhere") return stop;
    const said = `${stop.role} “${stop.name}” (${stop.place})`;
    if (stop.name === "") this.faults.push(`no name: ${said} ${await this.markup()}`);
    if (!(await this.isVisible())) this.faults.push(`out of sight: ${said}`);
    if (!this.ringed.has(said) && !(await this.hasRing())) this.faults.push(`no ring: ${said}`);
    this.ringed.add(said);
    return stop;
  }

  /** Waits until the focus is at a control or heading of this name, and looks at it. */
  async lands(name: string | RegExp, role?: string): Promise<void> {
    let stop = await this.stop();
    const isThere = () =>
      (typeof name === "string" ? stop.name === name : name.test(stop.name)) &&
      (role ?? stop.role) === stop.role;
    for (let count = 0; count < MOST_WAITS && !isThere(); count += 1) {
      await this.workbench.page.waitForTimeout(100);
      stop = await this.stop();
    }
    if (!isThere())
      this.faults.push(`expected ${String(name)}, the focus is at ${stop.place} ${stop.role} “${stop.name}”`);
    await this.look();
  }

  /** Waits until the focus is in a part of the workbench, which takes a message on the way from the pane. */
  async reaches(place: FocusStop["place"]): Promise<FocusStop["place"]> {
    for (let count = 0; count < MOST_WAITS && (await this.stop()).place !== place; count += 1)
      await this.workbench.page.waitForTimeout(100);
    return (await this.look()).place;
  }

  private async stop(): Promise<FocusStop> {
    const { result } = await this.session.send("Runtime.evaluate", { expression: FOCUSED });
    const { nodes } = (await this.session.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId ?? "",
      fetchRelatives: false,
    })) as { nodes: AxNode[] };
    const role = nodes[0]?.role?.value ?? "";
    const place = await this.workbench.page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return "nowhere";
      if (at.tagName === "IFRAME")
        return (at as HTMLIFrameElement).contentDocument?.activeElement?.tagName === "BODY"
          ? "nowhere"
          : "pane";
      if (at.closest(".grid-place") || at.matches("[contenteditable]")) return "sheet";
      if (at.closest(".ribbon")) return "ribbon";
      return at.closest(".status-line") ? "status" : "elsewhere";
    });
    return { place, role, name: nodes[0]?.name?.value ?? "" };
  }

  private async ask(question: string): Promise<unknown> {
    const expression = `(${question})(${FOCUSED})`;
    const { result } = await this.session.send("Runtime.evaluate", { expression, returnByValue: true });
    return result.value;
  }

  private markup(): Promise<unknown> {
    return this.ask("(element) => element.outerHTML.slice(0, 160)");
  }

  private async isVisible(): Promise<boolean> {
    return (await this.ask(`(element) => {
      const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
      const view = element.ownerDocument.defaultView;
      return width > 0 && height > 0 && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
    }`)) as boolean;
  }

  /** Stops whose ring was seen. Looking takes the focus away, and a date has several places in its field. */
  private readonly ringed = new Set<string>();

  /** Whether the focus changes what is drawn: without it, the same element must look otherwise. */
  private async hasRing(): Promise<boolean> {
    return (await this.ask(`(element) => {
      const looks = ${LOOKS};
      // An open list closes when its box loses the focus.
      if (element.getAttribute("aria-expanded") === "true" && element.role === "combobox") return true;
      const focused = looks(element);
      element.blur();
      const blurred = looks(element);
      element.focus({ preventScroll: true });
      return focused !== blurred;
    }`)) as boolean;
  }
}
