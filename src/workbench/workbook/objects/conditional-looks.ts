import { oneOf } from "../arguments";
import type { RuleBorder, RuleFont, RuleLooks } from "../conditional-rule";
import { colour } from "../colour";
import { objectOf, type ObjectReference } from "../object-reference";
import { objectType, partOf, stored, type Part } from "../object-type";

export const conditionalRangeFormat = objectType<Part<RuleLooks>>({
  name: "ConditionalRangeFormat",
  properties: stored<RuleLooks>(["numberFormat"]),
  objects: {
    borders: (looks) => objectOf("ConditionalRangeBorderCollection", looks),
    fill: (looks) => objectOf("ConditionalRangeFill", looks),
    font: (looks) => objectOf("ConditionalRangeFont", partOf(looks, looks.content.font)),
  },
});

export const conditionalRangeFont = objectType<Part<RuleFont>>({
  name: "ConditionalRangeFont",
  properties: stored<RuleFont>(["bold", "italic", "color", "underline", "strikethrough"]),
  methods: {
    clear: ({ content, changed }) => {
      delete content.bold;
      delete content.italic;
      delete content.color;
      delete content.underline;
      delete content.strikethrough;
      changed();
    },
  },
});

export const conditionalRangeFill = objectType<Part<RuleLooks>>({
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: ({ content }) => content.fill ?? "",
      set: ({ content, changed }, value) => {
        content.fill = colour(value);
        changed();
      },
    },
  },
  methods: {
    clear: ({ content, changed }) => {
      delete content.fill;
      changed();
    },
  },
});

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function border(looks: Part<RuleLooks>, side: string): ObjectReference {
  const { borders } = looks.content;
  const content = (borders[side] ??= {});
  return objectOf("ConditionalRangeBorder", { ...partOf(looks, content), side });
}

export const conditionalRangeBorderCollection = objectType<Part<RuleLooks>>({
  name: "ConditionalRangeBorderCollection",
  properties: { count: () => sides.length },
  items: (looks) => sides.map((side) => border(looks, side)),
  item: (looks, side) => border(looks, oneOf(sides, side)),
  objects: {
    top: (looks) => border(looks, "EdgeTop"),
    bottom: (looks) => border(looks, "EdgeBottom"),
    left: (looks) => border(looks, "EdgeLeft"),
    right: (looks) => border(looks, "EdgeRight"),
  },
});

export const conditionalRangeBorder = objectType<Part<RuleBorder> & { readonly side: string }>({
  name: "ConditionalRangeBorder",
  id: ({ side }) => side,
  properties: { ...stored<RuleBorder>(["style", "color"]), sideIndex: ({ side }) => side },
});
