import { useId } from "react";
import type { RibbonControlState } from "../host";
import { Drop } from "./drop";
import type { ManifestControl, ManifestGroup } from "./manifest";
import { RibbonGroup } from "./ribbon";

export interface AddInTabProps {
  readonly groups: readonly ManifestGroup[];
  /** Where an icon named in the manifest is served from. */
  readonly address: (stated: string) => string;
  /** What the add-in has asked for with `Office.ribbon.requestUpdate`. */
  readonly states: ReadonlyMap<string, RibbonControlState>;
  readonly onPress: (control: ManifestControl) => void;
}

const SMALL = 16;
const LARGE = 32;
const SHARP = 80;

type Face = Pick<AddInTabProps, "address"> & { readonly control: ManifestControl; readonly small?: boolean };

const Icon = ({ control, address, small = false }: Face) => {
  const size = small ? SMALL : LARGE;
  const plain = control.icons[size];
  const sharp = control.icons[small ? LARGE : SHARP];
  if (!plain) return null;
  const srcSet = sharp ? { srcSet: `${address(plain)} 1x, ${address(sharp)} ${small ? 2 : 2.5}x` } : {};
  return <img src={address(plain)} {...srcSet} width={size} height={size} alt="" />;
};

const Button = ({ control, address, states, onPress }: AddInTabProps & { control: ManifestControl }) => {
  const tipId = useId();
  const disabled = states.get(control.id)?.enabled === false;
  return (
    <span className="ribbon-tip-owner">
      <button
        type="button"
        className="ribbon-large"
        data-control={control.id}
        aria-describedby={tipId}
        aria-disabled={disabled}
        onClick={() => !disabled && onPress(control)}
      >
        <Icon control={control} address={address} />
        <span>{control.label}</span>
      </button>
      <span role="tooltip" id={tipId} className="ribbon-tip">
        <strong>{control.tipTitle}</strong>
        <span>{control.tip}</span>
      </span>
    </span>
  );
};

const Menu = ({ control, address, states, onPress }: AddInTabProps & { control: ManifestControl }) => (
  <Drop
    label={control.label}
    className="ribbon-large"
    face={
      <>
        <Icon control={control} address={address} />
        <span>{control.label}</span>
      </>
    }
    items={control.items.map((item) => ({
      id: item.id,
      label: item.label,
      face: <Icon control={item} address={address} small />,
      disabled: states.get(item.id)?.enabled === false,
      run: () => onPress(item),
    }))}
  />
);

/** The add-in's own tab, drawn from its manifest. */
export const AddInTab = (props: AddInTabProps) =>
  props.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.controls.map((control) =>
        control.items.length > 0 ? (
          <Menu key={control.id} {...props} control={control} />
        ) : (
          <Button key={control.id} {...props} control={control} />
        ),
      )}
    </RibbonGroup>
  ));
