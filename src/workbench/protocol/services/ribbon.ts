import { ObjectReference } from "../../workbook/object-reference";
import { objectType, type ObjectType } from "../../workbook/object-type";

/** What the add-in asked for about one ribbon control; absent when it did not ask. */
export interface RibbonControlState {
  enabled?: boolean;
  visible?: boolean;
}

export interface RibbonTarget {
  set(id: string, state: RibbonControlState): void;
}

interface ControlTarget {
  readonly ribbon: RibbonTarget;
  readonly id: string;
}

const control = (kind: "RibbonTab" | "RibbonButton", ribbon: RibbonTarget, id: unknown): ObjectReference =>
  new ObjectReference(kind, { ribbon, id: String(id) } satisfies ControlTarget);

/** `Office.ribbon.requestUpdate`. */
const ribbon = objectType<RibbonTarget>({
  name: "DynamicRibbon",
  methods: {
    getTab: (target, [id]) => control("RibbonTab", target, id),
    getButton: (target, [id]) => control("RibbonButton", target, id),
  },
});

const tab = objectType<ControlTarget>({
  name: "RibbonTab",
  id: ({ id }) => id,
  properties: { id: ({ id }) => id },
  methods: {
    setVisibility: (target, [visible]) => target.ribbon.set(target.id, { visible: visible === true }),
  },
});

const button = objectType<ControlTarget>({
  name: "RibbonButton",
  id: ({ id }) => id,
  properties: {
    id: ({ id }) => id,
    enabled: {
      get: () => true,
      set: (target, enabled) => target.ribbon.set(target.id, { enabled: enabled === true }),
    },
  },
});

export const ribbonTypes: Readonly<Record<string, ObjectType<never>>> = {
  DynamicRibbon: ribbon,
  RibbonTab: tab,
  RibbonButton: button,
};
