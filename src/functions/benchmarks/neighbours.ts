import { isCellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import { headingsParameter } from "../headings-parameter";

export const neighbours = defineFunction({
  id: "NEIGHBOURS",
  category: "benchmarks",
  summary: "The ten statistical neighbours of an authority, closest first",
  parameters: [
    { name: "area", kind: "text", about: "Name or code of the authority" },
    {
      name: "edition",
      kind: "text",
      about: 'Edition of the neighbour model: "2025" when left out, or "2021"',
      optional: true,
      oneOf: ["2025", "2021"],
    },
    headingsParameter,
  ],
  gives: "table",
  usesBenchmarks: true,
  source: "Department for Education, children's services statistical neighbour model, 2021 and 2025",
  examples: [
    {
      call: '=CSPI.NEIGHBOURS("Kent")',
      gives: [
        ["Rank", "Authority", "Code", "Closeness"],
        [1, "Essex", "881", "Very close"],
        [2, "East Sussex", "845", "Very close"],
        [3, "Devon", "878", "Very close"],
        [4, "Bexley", "303", "Very close"],
        [5, "Suffolk", "935", "Very close"],
        [6, "Norfolk", "926", "Very close"],
        [7, "Nottinghamshire", "891", "Very close"],
        [8, "West Sussex", "938", "Very close"],
        [9, "Bedford", "822", "Very close"],
        [10, "Somerset", "933", "Very close"],
      ],
      because: "The model of May 2025; being a neighbour is not mutual",
    },
  ],
  run: ([area, edition = "2025", headings = true], { benchmarks }) => {
    const list = benchmarks.neighbours(area, edition === "2021" ? 2021 : 2025);
    if (isCellError(list)) return list;
    const rows = list.neighbours.map((neighbour) => [
      neighbour.rank,
      neighbour.area.name,
      neighbour.area.code,
      neighbour.closeness,
    ]);
    return headings ? [["Rank", "Authority", "Code", "Closeness"], ...rows] : rows;
  },
});
