import { takeTurns } from "../../src/excel/turns";

describe("takeTurns", () => {
  it("starts an action when the one before has ended, well or badly", async () => {
    const turns = takeTurns();
    const seen: string[] = [];
    const action =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} starts`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const outcomes = await Promise.allSettled([
      turns(action("one")),
      turns(action("two", true)),
      turns(action("three")),
    ]);
    expect(seen).toEqual(["one starts", "one ends", "two starts", "two ends", "three starts", "three ends"]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
