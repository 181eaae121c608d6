import { distance } from "fastest-levenshtein";
import { CellError } from "../core/cells/cell-error";
import { groupIn, listedGroup, neighbourGroup, type NamedGroup } from "./area-groups";
import type { Area, AreaChange, AreaKind } from "./benchmarks";
import type { PackedAreaEntry, PackedAreas } from "./pack";
import { plainName } from "./plain-name";

/** Everyday names that no publication prints but people type. */
const everydayNames: Readonly<Record<string, string>> = {
  "810": "Hull",
  "839": "BCP",
  "207": "RBKC",
  "811": "East Riding",
  "420": "Scilly",
  E12000003: "Yorkshire and Humber",
  E12000006: "East",
};

/** Words around a name that do not tell areas apart. */
const courtesyWords =
  /\b(?:council|county|city|borough|metropolitan|district|unitary|authority|london borough|royal|the|of)\b/g;

const withoutCourtesy = (plain: string): string =>
  plain
    .replace(/\blondon borough\b/g, " ")
    .replace(courtesyWords, " ")
    .replace(/\s+/g, " ")
    .trim();

const regionPattern = /^region of (.+)$/;

/** Finds areas by every name and code the publications use. */
export class AreaFinder {
  private readonly byText = new Map<string, number>();
  /** Authorities without "City of", "Council" and the like, where that leaves one meaning. */
  private readonly byShortName = new Map<string, number>();
  private readonly found = new Map<string, Area | CellError>();
  private readonly areas: readonly Area[];
  private readonly positions = new Map<string, number>();

  constructor(private readonly packed: PackedAreas) {
    this.areas = packed.areas.map((entry) => this.toArea(entry));
    packed.areas.forEach((entry, position) => this.positions.set(entry.code, position));
    this.learnNames();
  }

  all(kind: AreaKind = "authority"): readonly Area[] {
    return this.areas.filter((area) => area.kind === kind);
  }

  /** Position in the area list; -1 for a group of neighbours. */
  position(area: Area): number {
    return area.kind === "neighbours" ? -1 : (this.positions.get(area.code) ?? -1);
  }

  byCode(code: string): Area | undefined {
    return this.areas[this.positions.get(code) ?? -1];
  }

  find(text: string): Area | CellError {
    const known = this.found.get(text);
    if (known) return known;
    const area = this.search(text);
    this.found.set(text, area);
    return area;
  }

  private search(text: string): Area | CellError {
    const plain = plainName(text);
    if (plain === "") {
      return new CellError("#VALUE!", "No area is given: type a name such as Kent, or a code");
    }
    const group = groupIn(text);
    if (group) return this.group(group);
    const region = regionPattern.exec(plain);
    if (region?.[1]) return this.regionOf(region[1]);
    const position = this.byText.get(plain) ?? this.byShortName.get(withoutCourtesy(plain));
    return this.areas[position ?? -1] ?? this.unknown(text, plain);
  }

  private group(named: NamedGroup): Area | CellError {
    if ("neighboursOf" in named) {
      const area = this.find(named.neighboursOf);
      return area instanceof CellError ? area : neighbourGroup(area, named.edition, named.statistic);
    }
    const areas = named.areas.map((name) => this.find(name));
    const problem = areas.find((area) => area instanceof CellError);
    return problem ?? listedGroup(areas as readonly Area[], named.statistic);
  }

  private regionOf(name: string): Area | CellError {
    const area = this.find(name);
    if (area instanceof CellError) return area;
    const region = area.region === null ? undefined : this.byCode(area.region);
    return (
      region ??
      new CellError("#VALUE!", `${area.name} is not in a region: name an authority after "region of"`)
    );
  }

  private toArea(entry: PackedAreaEntry): Area {
    const names = new Map(this.packed.areas.map(({ code, name }) => [code, name]));
    const changes = (end: "from" | "to"): readonly AreaChange[] =>
      this.packed.changes
        .filter((change) => change[end === "from" ? "to" : "from"] === entry.code)
        .map((change) => ({
          code: change[end],
          name: names.get(change[end]) ?? change[end],
          date: change.date,
          note: change.note,
        }));
    return {
      code: entry.code,
      name: entry.name,
      kind: entry.kind,
      onsCode: entry.ons,
      otherOnsCodes: entry.otherOns ?? [],
      region: entry.region ?? null,
      successors: changes("to"),
      predecessors: changes("from"),
    };
  }

  /** Exact names first, so that "London" is the region and "City of London" the authority. */
  private learnNames(): void {
    const learn = (text: string, position: number): void => {
      if (text !== "" && !this.byText.has(text)) this.byText.set(text, position);
    };
    const entries = this.packed.areas;
    entries.forEach((entry, position) => {
      for (const code of [entry.code, entry.ons, ...(entry.otherOns ?? [])]) {
        learn(plainName(code), position);
      }
      learn(plainName(entry.name), position);
    });
    entries.forEach((entry, position) => {
      const everyday = everydayNames[entry.code];
      for (const name of [...(entry.spellings ?? []), ...(everyday ? [everyday] : [])]) {
        learn(plainName(name), position);
      }
    });
    entries.forEach((entry, position) => {
      for (const name of [entry.name, ...(entry.spellings ?? [])]) {
        const short = withoutCourtesy(plainName(name));
        const meaning = this.byText.get(short) ?? this.byShortName.get(short) ?? position;
        if (meaning === position) this.byShortName.set(short, position);
      }
    });
  }

  private unknown(text: string, plain: string): CellError {
    const nearest = this.nearest(plain);
    const advice = nearest ? `did you mean ${nearest}?` : "type a name, a three-digit code or an ONS code";
    return new CellError("#N/A", `No area is called "${text.trim()}": ${advice}`);
  }

  /** The area whose name needs the fewest changes, or that begins with the words typed. */
  private nearest(plain: string): string | undefined {
    const names = [...this.byText].filter(([name]) => !/\d/.test(name));
    const beginning = plain.length >= 3 ? names.filter(([name]) => name.startsWith(plain)) : [];
    const choice =
      beginning.length > 0
        ? beginning[0]
        : names
            .map((entry) => ({ entry, steps: distance(plain, entry[0]) }))
            .filter(({ entry, steps }) => steps <= Math.max(2, Math.floor(entry[0].length * 0.3)))
            .sort((a, b) => a.steps - b.steps)[0]?.entry;
    return choice && this.areas[choice[1]]?.name;
  }
}
