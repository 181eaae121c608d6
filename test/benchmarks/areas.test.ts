import fc from "fast-check";
import { AreaFinder } from "../../src/benchmarks/areas";
import type { PackedAreas } from "../../src/benchmarks/pack";
import { given, problem, readPackFile } from "../support/committed-pack";

const packed = readPackFile("areas.json") as PackedAreas;
const finder = new AreaFinder(packed);

describe("the areas of the pack", () => {
  test("are England, nine regions and two of London, 153 authorities and five former ones", () => {
    expect(finder.all("country")).toHaveLength(1);
    expect(finder.all("region")).toHaveLength(11);
    expect(finder.all()).toHaveLength(153);
    expect(finder.all("former authority").map(({ code }) => code)).toEqual([
      "835",
      "836",
      "837",
      "909",
      "928",
    ]);
  });

  test("every name, spelling and code met in the publications finds its area", () => {
    const lost = packed.areas.flatMap((entry) => {
      const texts = [
        entry.code,
        entry.ons,
        entry.name,
        ...(entry.otherOns ?? []),
        ...(entry.spellings ?? []),
      ];
      return texts.filter((text) => given(finder.find(text)).code !== entry.code);
    });
    expect(lost).toEqual([]);
  });

  test("case, spaces, punctuation and ampersands never matter", () => {
    const names = packed.areas.map(({ name }) => name);
    const disguise = (name: string, style: number): string =>
      [
        name.toUpperCase(),
        `  ${name.toLowerCase()} `,
        name.replace(/ and /g, " & "),
        name.replace(/[ ,]+/g, "  "),
        name.replace(/-/g, " ").replace(/\./g, ""),
        name.replace(/'/g, "’"),
      ][style] ?? name;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(5), (name, style) => {
        expect(finder.find(disguise(name, style))).toBe(finder.find(name));
      }),
    );
  });

  test.each([
    ["Hull", "810"],
    ["Kingston upon Hull", "810"],
    ["Bristol City Council", "801"],
    ["BCP", "839"],
    ["Bournemouth, Christchurch & Poole", "839"],
    ["London Borough of Barnet", "302"],
    ["Royal Borough of Windsor and Maidenhead", "868"],
    ["St Helens", "342"],
    ["Durham", "840"],
    ["Herefordshire", "884"],
    ["Herefordshire County Council", "884"],
    ["City of London", "201"],
    ["London", "E12000007"],
    ["London (Inner)", "E13000001"],
    ["england", "E92000001"],
    ["Yorkshire & the Humber", "E12000003"],
    ["E10000023", "815"],
    ["E06000065", "815"],
    ["E08000038", "370"],
    ["Dorset", "838"],
    ["Dorset (Pre LG)", "835"],
    ["Bournemouth", "837"],
    ["Northamptonshire", "928"],
    ["region of York", "E12000003"],
    ["region of Camden", "E12000007"],
  ])("%s is %s", (text, code) => {
    expect(finder.find(text)).toMatchObject({ code });
  });
});

describe("changes of boundary", () => {
  test("name what came before and after, with the date", () => {
    expect(given(finder.find("Cumbria")).successors.map(({ name, date }) => [name, date])).toEqual([
      ["Cumberland", "2023-04-01"],
      ["Westmorland and Furness", "2023-04-01"],
    ]);
    expect(given(finder.find("BCP")).predecessors.map(({ code }) => code)).toEqual(["835", "836", "837"]);
    expect(given(finder.find("Kent")).predecessors).toEqual([]);
  });

  test("codes change while the area stays", () => {
    expect(finder.find("North Yorkshire")).toMatchObject({
      onsCode: "E06000065",
      otherOnsCodes: ["E10000023"],
    });
    expect(finder.find("Sheffield")).toMatchObject({ onsCode: "E08000039" });
  });
});

describe("neighbours of an authority", () => {
  test("are a group that remembers whose they are", () => {
    expect(finder.find("neighbours of Kent")).toMatchObject({
      kind: "neighbours",
      of: "886",
      name: "Statistical neighbours of Kent (2025)",
    });
    expect(finder.find("Statistical neighbors of kent (2021)")).toMatchObject({
      name: "Statistical neighbours of Kent (2021)",
    });
  });
});

describe("texts that are no area", () => {
  test.each([
    ["Kemt", '#N/A No area is called "Kemt": did you mean Kent?'],
    ["Barking", '#N/A No area is called "Barking": did you mean Barking and Dagenham?'],
    ["Nothumberland", '#N/A No area is called "Nothumberland": did you mean Northumberland?'],
    ["Atlantis", '#N/A No area is called "Atlantis": type a name, a three-digit code or an ONS code'],
    ["999", '#N/A No area is called "999": type a name, a three-digit code or an ONS code'],
    ["  ", "#VALUE! No area is given: type a name such as Kent, or a code"],
    [
      "neighbours of England",
      "#VALUE! England is not an authority: only authorities have statistical neighbours",
    ],
    ["neighbours of Kemt", '#N/A No area is called "kemt": did you mean Kent?'],
    ["region of London", '#VALUE! London is not in a region: name an authority after "region of"'],
  ])("%j", (text, sentence) => {
    expect(problem(finder.find(text))).toBe(sentence);
  });

  test("nothing typed ever throws or finds an area by accident of case", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(finder.find(text)).toBe(finder.find(text));
      }),
    );
  });
});
