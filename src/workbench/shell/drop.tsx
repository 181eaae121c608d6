import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

export interface DropItem {
  readonly id: string;
  readonly label: string;
  readonly face?: ReactNode;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  run(): void;
}

export interface DropProps {
  readonly label: string;
  readonly face: ReactNode;
  readonly items: readonly DropItem[];
  readonly className?: string;
  /** Items in rows of this many, without words, as for colours. */
  readonly columns?: number;
}

const focusItem = (menu: HTMLElement, step: (at: number, count: number) => number) => {
  const items = [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(step(at, items.length) + items.length) % items.length]?.focus();
};

/** A button that drops a menu, worked with the arrow keys, Enter and Escape. */
export const Drop = ({ label, face, items, className, columns = 1 }: DropProps) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const first = menu.current?.querySelector<HTMLElement>("[aria-checked=true]");
    (first ?? menu.current?.querySelector<HTMLElement>("[role^=menuitem]"))?.focus();
    const close = (event: PointerEvent) => {
      const inside =
        menu.current?.contains(event.target as Node) || opener.current?.contains(event.target as Node);
      if (!inside) setOpen(false);
    };
    addEventListener("pointerdown", close, true);
    return () => removeEventListener("pointerdown", close, true);
  }, [open]);
  const leave = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const keys: Readonly<Record<string, (list: HTMLElement) => void>> = {
    Escape: leave,
    Tab: () => setOpen(false),
    ArrowDown: (list) => focusItem(list, (at) => at + columns),
    ArrowUp: (list) => focusItem(list, (at) => at - columns),
    ArrowRight: (list) => focusItem(list, (at) => at + 1),
    ArrowLeft: (list) => focusItem(list, (at) => at - 1),
    Home: (list) => focusItem(list, () => 0),
    End: (list) => focusItem(list, (_at, count) => count - 1),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const act = keys[event.key];
    if (!act) return;
    if (event.key !== "Tab") event.preventDefault();
    act(event.currentTarget);
  };
  const box = opener.current?.getBoundingClientRect();
  return (
    <span className="drop">
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={columns > 1 ? "drop-menu drop-swatches" : "drop-menu"}
          style={{ left: box?.left, top: (box?.bottom ?? 0) + 2 }}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role={item.checked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.checked}
              aria-label={columns > 1 ? item.label : undefined}
              title={columns > 1 ? item.label : undefined}
              aria-disabled={item.disabled}
              tabIndex={-1}
              onClick={() => {
                if (item.disabled) return;
                leave();
                item.run();
              }}
            >
              {item.face}
              {columns > 1 ? null : <span>{item.label}</span>}
            </button>
          ))}
        </div>
      )}
    </span>
  );
};
