import type { FluentIcon } from "@fluentui/react-icons";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Cut20Regular } from "@fluentui/react-icons/svg/cut";
import { DecimalArrowLeft20Regular } from "@fluentui/react-icons/svg/decimal-arrow-left";
import { DecimalArrowRight20Regular } from "@fluentui/react-icons/svg/decimal-arrow-right";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { TableDeleteRow20Regular } from "@fluentui/react-icons/svg/table-delete-row";
import { TableFreezeRow20Regular } from "@fluentui/react-icons/svg/table-freeze-row";
import { TableInsertRow20Regular } from "@fluentui/react-icons/svg/table-insert-row";
import { TextAlignCenter20Regular } from "@fluentui/react-icons/svg/text-align-center";
import { TextAlignLeft20Regular } from "@fluentui/react-icons/svg/text-align-left";
import { TextAlignRight20Regular } from "@fluentui/react-icons/svg/text-align-right";
import { TextBold20Regular } from "@fluentui/react-icons/svg/text-bold";
import { TextItalic20Regular } from "@fluentui/react-icons/svg/text-italic";
import { TextUnderline20Regular } from "@fluentui/react-icons/svg/text-underline";
import { TextWrap20Regular } from "@fluentui/react-icons/svg/text-wrap";
import type { CellStyle } from "../workbook/engine";

/** One button of the Home tab: what it is called, and the grid command it runs on the selection. */
export interface HomeButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly icon: FluentIcon;
  readonly command: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Whether the button is down for a selection of this style; absent for a button that never is. */
  readonly pressed?: (style: CellStyle) => boolean;
}

/** A choice of colours for the selection. */
export interface HomePalette {
  readonly kind: "palette";
  readonly id: string;
  readonly label: string;
  readonly command: string;
  readonly resetCommand: string;
  readonly current: (style: CellStyle) => string | null | undefined;
}

/** A choice of number formats for the selection. */
export interface HomeFormats {
  readonly kind: "formats";
  readonly id: string;
  readonly label: string;
}

export type HomeControl = HomeButton | HomePalette | HomeFormats;

export interface HomeGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly HomeControl[];
}

const ALIGNMENT = { Left: 1, Center: 2, Right: 3 };
const WRAP = 3;

const button = (
  id: string,
  label: string,
  icon: FluentIcon,
  command: string,
  more: Partial<HomeButton> = {},
): HomeButton => ({ kind: "button", id, label, icon, command, ...more });

const align = (side: keyof typeof ALIGNMENT, label: string, icon: FluentIcon): HomeButton =>
  button(`align-${side.toLowerCase()}`, label, icon, "sheet.command.set-horizontal-text-align", {
    parameters: { value: ALIGNMENT[side] },
    pressed: (style) => style.horizontalAlignment === side,
  });

/** The essentials of the grid. Everything of the add-in is on its own tab, as its manifest says. */
export const HOME_GROUPS: readonly HomeGroup[] = [
  {
    id: "undo",
    label: "Undo",
    controls: [
      button("undo", "Undo", ArrowUndo20Regular, "univer.command.undo", { shortcut: "Ctrl+Z" }),
      button("redo", "Redo", ArrowRedo20Regular, "univer.command.redo", { shortcut: "Ctrl+Y" }),
    ],
  },
  {
    id: "clipboard",
    label: "Clipboard",
    controls: [
      button("paste", "Paste", ClipboardPaste20Regular, "univer.command.paste", { shortcut: "Ctrl+V" }),
      button("cut", "Cut", Cut20Regular, "univer.command.cut", { shortcut: "Ctrl+X" }),
      button("copy", "Copy", Copy20Regular, "univer.command.copy", { shortcut: "Ctrl+C" }),
    ],
  },
  {
    id: "font",
    label: "Font",
    controls: [
      button("bold", "Bold", TextBold20Regular, "sheet.command.set-range-bold", {
        shortcut: "Ctrl+B",
        pressed: (style) => style.bold === true,
      }),
      button("italic", "Italic", TextItalic20Regular, "sheet.command.set-range-italic", {
        shortcut: "Ctrl+I",
        pressed: (style) => style.italic === true,
      }),
      button("underline", "Underline", TextUnderline20Regular, "sheet.command.set-range-underline", {
        shortcut: "Ctrl+U",
        pressed: (style) => style.underline === true,
      }),
      {
        kind: "palette",
        id: "fill",
        label: "Fill colour",
        command: "sheet.command.set-background-color",
        resetCommand: "sheet.command.reset-background-color",
        current: (style) => style.fillColour,
      },
      {
        kind: "palette",
        id: "font-colour",
        label: "Font colour",
        command: "sheet.command.set-range-text-color",
        resetCommand: "sheet.command.reset-range-text-color",
        current: (style) => style.fontColour,
      },
    ],
  },
  {
    id: "alignment",
    label: "Alignment",
    controls: [
      align("Left", "Align left", TextAlignLeft20Regular),
      align("Center", "Align centre", TextAlignCenter20Regular),
      align("Right", "Align right", TextAlignRight20Regular),
      button("wrap", "Wrap text", TextWrap20Regular, "sheet.command.set-text-wrap", {
        parameters: { value: WRAP },
        pressed: (style) => style.wrapText === true,
      }),
    ],
  },
  {
    id: "number",
    label: "Number",
    controls: [
      { kind: "formats", id: "number-format", label: "Number format" },
      button(
        "more-decimals",
        "Increase decimal",
        DecimalArrowLeft20Regular,
        "sheet.command.numfmt.add.decimal.command",
      ),
      button(
        "fewer-decimals",
        "Decrease decimal",
        DecimalArrowRight20Regular,
        "sheet.command.numfmt.subtract.decimal.command",
      ),
    ],
  },
  {
    id: "cells",
    label: "Cells",
    controls: [
      button("insert-row", "Insert row above", TableInsertRow20Regular, "sheet.command.insert-row-before"),
      button("delete-row", "Delete rows", TableDeleteRow20Regular, "sheet.command.remove-row"),
      button("filter", "Filter", Filter20Regular, "sheet.command.smart-toggle-filter"),
      button(
        "freeze-top-row",
        "Freeze top row",
        TableFreezeRow20Regular,
        "sheet.command.set-first-row-frozen",
      ),
    ],
  },
];
