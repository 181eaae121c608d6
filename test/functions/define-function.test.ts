import { defineFunction } from "../../src/functions/define-function";

const parts = { category: "statistics", summary: "", gives: "text", examples: [] } as const;

describe("defineFunction", () => {
  test("tells the types of run's arguments from the parameters", () => {
    const fn = defineFunction({
      ...parts,
      id: "TYPED",
      parameters: [
        { name: "a", kind: "number", about: "" },
        { name: "b", kind: "text", about: "", oneOf: ["up", "down"], optional: true },
      ],
      run: ([a, b]) => {
        const number: number = a;
        const word: "up" | "down" | undefined = b;
        // @ts-expect-error a number is not text
        const wrong: string = a;
        return `${number} ${word ?? "none"} ${String(wrong)}`;
      },
    });
    expect(fn.run([1, undefined], {} as never)).toBe("1 none 1");
  });

  test("keeps what was stated", () => {
    const fn = defineFunction({ ...parts, id: "NAMED", parameters: [], run: () => "here" });
    expect(fn).toMatchObject({ id: "NAMED", category: "statistics", parameters: [] });
  });
});
