import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { PaintBucket20Regular } from "@fluentui/react-icons/svg/paint-bucket";
import { TextColor20Regular } from "@fluentui/react-icons/svg/text";
import type { CellStyle } from "../workbook/engine";
import { Drop } from "./drop";
import { NUMBER_FORMATS, PALETTE } from "./format-choices";
import { HOME_GROUPS, type HomeButton, type HomeControl, type HomePalette } from "./home-tab";
import { RibbonGroup } from "./ribbon";

export interface HomeTabProps {
  /** Formatting of the active cell, which the buttons show. */
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly onCommand: (command: string, parameters?: Readonly<Record<string, unknown>>) => void;
  readonly onNumberFormat: (pattern: string) => void;
}

const PALETTE_COLUMNS = 6;

const PlainButton = ({ control, style, onCommand }: HomeTabProps & { control: HomeButton }) => {
  const Icon = control.icon;
  const pressed = control.pressed?.(style);
  const title = control.shortcut ? `${control.label} (${control.shortcut})` : control.label;
  return (
    <button
      type="button"
      className="ribbon-small"
      aria-label={control.label}
      aria-pressed={pressed}
      title={title}
      onClick={() => onCommand(control.command, control.parameters)}
    >
      <Icon aria-hidden="true" />
    </button>
  );
};

const Palette = ({ control, style, onCommand }: HomeTabProps & { control: HomePalette }) => {
  const Icon = control.id === "fill" ? PaintBucket20Regular : TextColor20Regular;
  const current = control.current(style);
  return (
    <Drop
      label={control.label}
      className="ribbon-small ribbon-palette"
      columns={PALETTE_COLUMNS}
      face={
        <>
          <Icon aria-hidden="true" />
          <span className="ribbon-colour" style={{ background: current ?? "transparent" }} />
          <ChevronDown12Regular aria-hidden="true" />
        </>
      }
      items={[
        ...PALETTE.map((colour) => ({
          id: colour,
          label: colour,
          checked: colour === current?.toLowerCase(),
          face: <span className="swatch" style={{ background: colour }} />,
          run: () => onCommand(control.command, { value: colour }),
        })),
        {
          id: "none",
          label: "No colour",
          face: <span className="swatch swatch-none" />,
          run: () => onCommand(control.resetCommand),
        },
      ]}
    />
  );
};

const Formats = ({ numberFormat, onNumberFormat }: HomeTabProps) => {
  const known = NUMBER_FORMATS.find((format) => format.pattern === numberFormat);
  return (
    <select
      className="ribbon-select"
      aria-label="Number format"
      title="Number format"
      value={known?.pattern ?? "custom"}
      onChange={(event) => onNumberFormat(event.target.value)}
    >
      {!known && <option value="custom">Custom</option>}
      {NUMBER_FORMATS.map((format) => (
        <option key={format.pattern} value={format.pattern}>
          {format.label}
        </option>
      ))}
    </select>
  );
};

const Control = ({ control, ...props }: HomeTabProps & { control: HomeControl }) => {
  switch (control.kind) {
    case "button":
      return <PlainButton {...props} control={control} />;
    case "palette":
      return <Palette {...props} control={control} />;
    case "formats":
      return <Formats {...props} />;
  }
};

/** The Home tab: the essentials of a spreadsheet. */
export const HomeTab = (props: HomeTabProps) =>
  HOME_GROUPS.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.controls.map((control) => (
        <Control key={control.id} {...props} control={control} />
      ))}
    </RibbonGroup>
  ));
