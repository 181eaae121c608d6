import { isCellError } from "../../core/cells/cell-error";
import type { Area, Benchmarks } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";

const PARTS = ["name", "code", "ons code", "kind", "region", "successors", "predecessors"] as const;

const NOT_APPLICABLE = "[z]";

const namesOf = (areas: readonly { readonly name: string }[]): string =>
  areas.length === 0 ? NOT_APPLICABLE : areas.map(({ name }) => name).join("; ");

const partOf = (area: Area, part: (typeof PARTS)[number], benchmarks: Benchmarks): string => {
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
      about: '"name" when left out, "code", "ons code", "kind", "region", "successors" or "predecessors"',
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
  ],
  run: ([text, part = "name"], { benchmarks }) => {
    const found = benchmarks.area(text);
    return isCellError(found) ? found : partOf(found, part, benchmarks);
  },
});
