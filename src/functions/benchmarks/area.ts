import { isCellError } from "../../core/cells/cell-error";
import type { Area, Benchmarks } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import type { FunctionResult } from "../function";
import { areaCard } from "./area-card";

const PARTS = ["name", "code", "ons code", "kind", "region", "successors", "predecessors", "card"] as const;

const NOT_APPLICABLE = "[z]";

const namesOf = (areas: readonly { readonly name: string }[]): string =>
  areas.length === 0 ? NOT_APPLICABLE : areas.map(({ name }) => name).join("; ");

const partOf = (area: Area, part: (typeof PARTS)[number], benchmarks: Benchmarks): FunctionResult => {
  switch (part) {
    case "name":
    case "code":
    case "kind":
      return area[part];
    case "ons code":
      return area.onsCode ?? NOT_APPLICABLE;
    case "region": {
      const region = area.region === null ? null : benchmarks.area(area.region);
      return region === null || isCellError(region) ? NOT_APPLICABLE : region.name;
    }
    case "card":
      return areaCard(area, benchmarks);
    default:
      return namesOf(area[part]);
  }
};

export const area = defineFunction({
  id: "AREA",
  category: "benchmarks",
  summary: "The official name of an area, its codes or its region, from any spelling or code",
  parameters: [
    { name: "area", kind: "text", about: "Name in any spelling, three-digit code or ONS code, old or new" },
    {
      name: "part",
      kind: "text",
      about:
        '"name" when left out, "code", "ons code", "kind", "region", "successors", "predecessors" or "card"',
      optional: true,
      oneOf: PARTS,
    },
  ],
  gives: "text",
  usesBenchmarks: true,
  examples: [
    { call: "=CSPI.AREA(886)", gives: "Kent", because: "886 is Kent's three-digit code" },
    {
      call: '=CSPI.AREA("kent county council", "ons code")',
      gives: "E10000016",
      because: "Courtesy words and capitals do not matter",
    },
    {
      call: '=CSPI.AREA("Kent", "region")',
      gives: "South East",
      because: "The region that statistics are published for",
    },
    {
      call: '=CSPI.AREA("E10000016", "card")',
      gives: "Kent",
      because: "A card with codes and latest figures where Excel shows cards, the name elsewhere",
    },
  ],
  run: ([text, part = "name"], { benchmarks }) => {
    const found = benchmarks.area(text);
    return isCellError(found) ? found : partOf(found, part, benchmarks);
  },
});
