import type { PackInformation } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";

const PARTS = ["all", "version", "series", "figures", "checks", "left out", "sources", "licence"] as const;

const cellsOf = (pack: PackInformation, part: (typeof PARTS)[number]): (string | number)[][] => {
  switch (part) {
    case "version":
      return [[pack.packVersion]];
    case "series":
      return [[pack.seriesCount]];
    case "figures":
      return [[pack.figureCount]];
    case "checks":
      return pack.checks.map(({ name, compared, agreed, explained }) => [
        name,
        `${agreed} of ${compared} agree${explained > 0 ? `, ${explained} explained` : ""}`,
      ]);
    case "left out":
      return pack.leftOut.map(({ what, reason }) => [what, reason]);
    case "sources":
      return pack.sources.map(({ publisher, title, published }) => [title, `${publisher}, ${published}`]);
    default:
      return [[pack.attribution]];
  }
};

export const pack = defineFunction({
  id: "PACK",
  category: "benchmarks",
  summary:
    "What the figures that ship with the add-in are: version, counts, checks, what was left out, licence",
  parameters: [
    {
      name: "part",
      kind: "text",
      about:
        '"all" when left out, or "version", "series", "figures", "checks", "left out", "sources", "licence" alone',
      optional: true,
      oneOf: PARTS,
    },
  ],
  gives: "table",
  usesBenchmarks: true,
  examples: [
    {
      call: '=CSPI.PACK("licence")',
      gives: [
        [
          "Contains public sector information licensed under the Open Government Licence v3.0 (DfE, ONS, Ofsted, OHID)",
        ],
      ],
      because: "Cite it where the figures are shown",
    },
  ],
  run: ([part = "all"], { benchmarks }) => {
    const pack = benchmarks.packInformation();
    if (part !== "all") return cellsOf(pack, part);
    const rows = PARTS.slice(1).flatMap((one) =>
      cellsOf(pack, one).map((cells) => [one, cells[0] ?? "", cells[1] ?? ""]),
    );
    return [["Part", "Item", "Detail"], ...rows];
  },
});
