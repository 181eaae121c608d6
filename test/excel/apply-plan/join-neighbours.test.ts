import { cellAddress } from "../../../src/core/cells/a1";
import { joinedBlocks, joinedValidations } from "../../../src/excel/apply-plan/join-neighbours";
import { blockArea, blockFormats } from "../../../src/excel/apply-plan/write-block";
import { templates } from "../../../src/templates";
import type { PlannedBlock, PlannedValidation, SheetPlan } from "../../../src/templates/plan";
import { given, openCommittedPack } from "../../support/committed-pack";

const number = (at: string, ...cells: number[][]): PlannedBlock => ({ at, cells, role: "number" });

describe("joinedBlocks", () => {
  it("joins blocks of the same looks below and beside each other", () => {
    const blocks = [number("A1", [1]), number("A2", [2], [3]), number("B1", [4], [5], [6])];
    expect(joinedBlocks(blocks)).toEqual([number("A1", [1, 4], [2, 5], [3, 6])]);
  });

  it("joins across blocks of other looks that stand elsewhere", () => {
    const label: PlannedBlock = { at: "B1", cells: [["x"]], role: "label" };
    const blocks = [number("A1", [1]), label, number("A2", [2])];
    expect(joinedBlocks(blocks)).toEqual([number("A1", [1], [2]), label]);
  });

  it("keeps the number format of every cell", () => {
    const blocks: PlannedBlock[] = [
      { ...number("A1", [1, 2]), numberFormat: [["0", "0.0"]] },
      { ...number("A2", [3, 4]), numberFormat: "#,##0" },
    ];
    expect(joinedBlocks(blocks)).toEqual([
      {
        ...number("A1", [1, 2], [3, 4]),
        numberFormat: [
          ["0", "0.0"],
          ["#,##0", "#,##0"],
        ],
      },
    ]);
  });

  it.each<[string, PlannedBlock[]]>([
    ["another role", [number("A1", [1]), { ...number("A2", [2]), role: "body" }]],
    ["another wrapping", [number("A1", [1]), { ...number("A2", [2]), wrap: true }]],
    ["another alignment", [number("A1", [1]), { ...number("A2", [2]), align: "left" }]],
    ["another indent", [number("A1", [1]), { ...number("A2", [2]), indent: 1 }]],
    ["a format beside none", [number("A1", [1]), { ...number("A2", [2]), numberFormat: "0" }]],
    ["a gap", [number("A1", [1]), number("A3", [2])]],
    ["another width", [number("A1", [1, 2]), number("A3", [2])]],
    ["another column", [number("A1", [1]), number("B2", [2])]],
    ["the same cell twice", [number("A1", [1]), number("A1", [2])]],
  ])("leaves %s apart", (_what, blocks) => {
    expect(joinedBlocks(blocks)).toEqual(blocks);
  });

  it("moves nothing before what it lies upon", () => {
    const under: PlannedBlock = { at: "A2", cells: [["under"]], role: "body" };
    const blocks = [number("A1", [1]), under, number("A2", [2])];
    expect(joinedBlocks(blocks)).toEqual(blocks);
  });
});

/** What each cell of a sheet ends up with, block after block. */
function cellsAfter(blocks: readonly PlannedBlock[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const after = new Map<string, Readonly<Record<string, unknown>>>();
  for (const block of blocks) {
    const area = blockArea(block);
    const formats = blockFormats(block);
    block.cells.forEach((cells, r) =>
      cells.forEach((content, c) => {
        const address = cellAddress(area.row + r, area.column + c);
        const { role, wrap, align, indent } = block;
        const written = { content, format: formats?.[r]?.[c] ?? null, wrap, align, indent };
        const kept = Object.entries(written).filter(([, value]) => value !== null && value !== undefined);
        const before = after.get(address);
        after.set(address, {
          ...before,
          ...Object.fromEntries(kept),
          roles: [...((before?.["roles"] as string[] | undefined) ?? []), role],
        });
      }),
    );
  }
  return after;
}

const sheets = templates.flatMap(({ id, examples, build }) =>
  examples.flatMap(({ name, inputs, lists }) =>
    (given(build(inputs, openCommittedPack(), lists)) as SheetPlan).sheets.map(
      (sheet) => [`${id}, ${name}, ${sheet.key}`, sheet] as const,
    ),
  ),
);

it.each(sheets)("leaves every cell of %s as the plan has it", (_name, { blocks }) => {
  const joined = joinedBlocks(blocks);
  expect(joined.length).toBeLessThanOrEqual(blocks.length);
  expect(cellsAfter(joined)).toEqual(cellsAfter(blocks));
});

describe("joinedValidations", () => {
  const count = (range: string, minimum = 0): PlannedValidation => ({
    range,
    rule: { kind: "wholeNumber", minimum },
    prompt: { title: "Type a count", message: "How many" },
    error: "Type a number",
  });

  it("joins the same rule of cells below and beside each other", () => {
    const four = ["$D$5", "$E$5", "$D$6", "$E$6:$E$6"].map((range) => count(range));
    expect(joinedValidations(four)).toEqual([count("$D$5:$E$6")]);
  });

  it("leaves other rules apart", () => {
    const two = [count("A1"), count("A2", 1)];
    expect(joinedValidations(two)).toEqual(two);
  });
});
