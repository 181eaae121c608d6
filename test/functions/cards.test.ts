import type { EntityCard, FunctionContext } from "../../src/functions/function";
import { functions } from "../../src/functions/index";
import { invoke, isCard } from "../../src/functions/invoke";
import { indicators } from "../../src/indicators/index";
import { readCall } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const resultOf = (call: string, at: FunctionContext = context): unknown => {
  const { id, args } = readCall(call);
  const fn = functions.find((one) => one.id === id);
  return fn === undefined ? undefined : invoke(fn, args, at);
};

const cardOf = (call: string): EntityCard => {
  const result = resultOf(call);
  if (!isCard(result)) throw new Error(`${call} gives no card`);
  return result;
};

const linesOf = ({ sections }: EntityCard) => sections.flatMap(({ lines }) => lines);

const everyCard = (): EntityCard[] => [
  ...indicators.map(({ code }) => cardOf(`=CSPI.DEFINE("${code}", "card")`)),
  ...["Kent", "England", "South East", "Cumbria", "neighbours of Kent"].map((area) =>
    cardOf(`=CSPI.AREA("${area}", "card")`),
  ),
];

describe("the card of an indicator", () => {
  test("has its definition, its source and the latest figures", () => {
    const card = cardOf('=CSPI.DEFINE("dec6", "Card")');
    expect(card).toMatchObject({
      text: "DEC-6",
      title: expect.stringMatching(/^DEC-6: /) as string,
      source: expect.stringMatching(/^Department for Education: /) as string,
    });
    const lines = new Map(linesOf(card).map(({ label, value }) => [label, value]));
    expect(lines.get("Definition")).toBe(resultOf('=CSPI.DEFINE("DEC-6")'));
    // as published for the year to 31 March 2025
    expect(lines.get("England, year to 31 March 2025")).toEqual({ number: 85.7, format: '0.0"%"' });
    expect(lines.has("London, year to 31 March 2025")).toBe(true);
  });

  test("says so where nothing is published", () => {
    const card = cardOf('=CSPI.DEFINE("DEC-4", "card")');
    expect(card.sections.map(({ title }) => title)).toEqual(["What it is"]);
  });

  test("refuses an unknown code as any other part does", () => {
    expect(resultOf('=CSPI.DEFINE("DEC-66", "card")')).toEqual(resultOf('=CSPI.DEFINE("DEC-66")'));
  });
});

describe("the card of an area", () => {
  test("has its codes, its region, its population and the latest published figures", () => {
    const card = cardOf('=CSPI.AREA(886, "card")');
    const lines = new Map(linesOf(card).map(({ label, value }) => [label, value]));
    expect(card.text).toBe("Kent");
    expect(lines.get("ONS code")).toBe("E10000016");
    expect(lines.get("Region")).toBe("South East");
    // 355,390 children at mid-2024, as released with Children in need 2025
    expect(lines.get("Children aged 0 to 17, mid-2024")).toEqual({ number: 355390, format: "#,##0" });
    const dec6 = [...lines].find(([label]) => label.startsWith("DEC-6 "));
    expect(dec6?.[1]).toEqual({ number: 88.5, format: '0.0"%"' });
  });

  test("keeps a suppressed figure suppressed", () => {
    const lines = linesOf(cardOf('=CSPI.AREA("County Durham", "card")'));
    expect(lines.find(({ label }) => label.startsWith("PLN-3 "))?.value).toBe("[c]");
  });

  test("names what took over from a former authority", () => {
    const lines = linesOf(cardOf('=CSPI.AREA("Cumbria", "card")'));
    expect(lines.find(({ label }) => label === "Succeeded by")?.value).toBe(
      "Cumberland; Westmorland and Furness",
    );
  });
});

describe("every card", () => {
  test("has no two lines of one label, and no empty line", () => {
    for (const card of everyCard()) {
      const labels = linesOf(card).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(linesOf(card).filter(({ value }) => value === "")).toEqual([]);
    }
  });

  test("is made without any record: the lists that were read are out of its reach", () => {
    const readings = new Proxy(context.readings, {
      get: () => {
        throw new Error("a card reached for the lists");
      },
    });
    const walled = { ...context, readings };
    expect(isCard(resultOf('=CSPI.DEFINE("DEC-6", "card")', walled))).toBe(true);
    expect(isCard(resultOf('=CSPI.AREA("Kent", "card")', walled))).toBe(true);
  });

  test("comes from functions alone that take neither records nor ranges", () => {
    const giving = functions.filter(({ examples }) =>
      examples.some(({ call }) => [resultOf(call)].flat(2).some(isCard)),
    );
    expect(giving.map(({ id }) => id).sort()).toEqual(["AREA", "DEFINE"]);
    const kinds = giving.flatMap(({ parameters }) => parameters.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["text"]));
  });
});
