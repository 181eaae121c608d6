import { readCode, codeSpellings } from "../../src/core/records/cell-reading/code-cell";
import { readYesNo, yesNoSpellings } from "../../src/core/records/cell-reading/yes-no-cell";
import { recogniseHeadings } from "../../src/core/records/heading-recognition";
import type { FieldDefinition, RecordListDefinition } from "../../src/core/records/record-list";
import { findRecordList, recordLists } from "../../src/core/records/record-lists";
import { readOracle } from "../support/read-oracle";

const listNamed = (id: string): RecordListDefinition => {
  const list = findRecordList(id);
  if (!list) throw new Error(`No list ${id}`);
  return list;
};

/** Where a heading of the inspection lists is told from a like one only by its list. */
const fieldUnder = (heading: string): FieldDefinition | undefined => {
  for (const list of recordLists) {
    const match = recogniseHeadings([heading], list).matched[0];
    if (match) return match.field;
  }
  return undefined;
};

const read = (field: FieldDefinition, cell: string): string | undefined => {
  const value =
    field.kind === "yesNo"
      ? readYesNo(cell, yesNoSpellings(field.codes))
      : readCode(cell, codeSpellings(field.codes ?? []));
  if (typeof value === "object") return undefined;
  return typeof value === "number" ? { 1: "yes", 0: "no", [-1]: "unknown" }[value] : value;
};

describe("headings of every version of every list", () => {
  const versions = new Map<string, { list: string; headings: string[] }>();
  for (const { list = "", version = "", heading = "" } of readOracle("headings-and-codes/headings.csv")) {
    const key = `${list}: ${version}`;
    const known = versions.get(key);
    if (known) known.headings.push(heading);
    else versions.set(key, { list, headings: [heading] });
  }

  it.each([...versions])("%s", (_, { list, headings }) => {
    const { matched, twice } = recogniseHeadings(headings, listNamed(list));
    const sure = new Set(matched.filter(({ how }) => how !== "near").map(({ column }) => column));
    expect(headings.filter((_heading, column) => !sure.has(column))).toEqual([]);
    expect(twice).toEqual([]);
  });
});

/** What the template's choices without a census code in them stand for. */
const WORDS_OF_2019: Readonly<Record<string, string>> = {
  "a) Yes": "yes",
  "b) No": "no",
  "c) Unknown": "unknown",
  "a) Male": "M",
  "b) Female": "F",
  "c) Not stated/recorded": "U",
  "d) Neither": "U",
  "a) Looked after child": "CLA",
  "b) Child Protection plan": "CPP",
  "c) Child in need plan": "CIN",
  "d) Open assessment": "ASMT",
  "e) Closed episode": "CLOSED",
  "a) Neglect": "NEG",
  "b) Physical abuse": "PHY",
  "c) Sexual abuse": "SAB",
  "d) Emotional abuse": "EMO",
  "e) Multiple/not recommended": "MUL",
  "a) Relevant child": "REL",
  "b) Former relevant child": "FREL",
  "c) Qualifying care leaver": "QUAL",
  "c) Died": "DIED",
  "a) Suitable": "yes",
  "b) Unsuitable": "no",
};

const codeOf2019 = (column: string, choice: string): string => {
  if (column === "LA In Touch" && /^[ab]\)/.test(choice)) return choice.slice(3).toUpperCase();
  const known = WORDS_OF_2019[choice];
  if (known !== undefined) return known;
  return /^(?:[a-z]{1,2}\) )?([A-Za-z0-9]+)/.exec(choice)?.[1]?.toUpperCase() ?? "";
};

describe("the choices of the inspection template of 2019", () => {
  const choices = readOracle("headings-and-codes/template-2019-codes.csv").map(
    ({ column = "", code = "" }) => ({
      // The template names two columns in one heading twice.
      field: fieldUnder(column.replace("Contact / ", "").replace("Initial/", "")),
      column,
      code,
    }),
  );

  it.each(choices.filter(({ field }) => field?.kind === "code" || field?.kind === "yesNo"))(
    "$column: $code",
    ({ field, column, code }) => {
      expect(field && read(field, code)).toBe(codeOf2019(column, code));
    },
  );

  it("leaves no column of choices out but those kept as text and the adoption lists", () => {
    const others = choices.filter(({ field }) => field?.kind !== "code" && field?.kind !== "yesNo");
    expect([...new Set(others.map(({ column }) => column))]).toEqual([
      "What is the permanence plan for this child?",
      "Placement Location",
      "LA of Placement",
      "Reason Why Child No Longer Placed for Adoption",
      "Reason for leaving adoption process",
    ]);
  });
});

const CENSUS_COLUMNS: Readonly<Record<string, readonly [list: string, field: string]>> = {
  yesnotype: ["section-47-enquiries", "ICPCnotRequired"],
  sextype: ["children", "Sex"],
  gendertype: ["children", "Sex"],
  ethnicitytype: ["children", "Ethnicity"],
  disabilitytype: ["children", "Disability"],
  referralsourcetype: ["referrals", "ReferralSource"],
  categoryofabusetype: ["child-protection-plans", "LatestCategoryOfAbuse"],
  primaryneedcodetype: ["referrals", "PrimaryNeedCode"],
  reasonforclosuretype: ["referrals", "ReasonForClosure"],
  agencyworkertype: ["workforce", "AgencyWorker"],
  roletype: ["workforce", "OrgRole"],
  "ssda903 LS": ["children-looked-after", "LegalStatus"],
  "ssda903 PLACE": ["children-looked-after", "PlacementType"],
  "ssda903 PLACE_PROVIDER": ["children-looked-after", "PlacementProvider"],
  "ssda903 REC": ["children-looked-after", "ReasonCeased"],
};

/** Codes of earlier years, as today's. */
const TODAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gendertype: { "1": "M", "2": "F", "0": "U", "9": "U" },
  yesnotype: { "0": "no", "1": "yes" },
  agencyworkertype: { "0": "no", "1": "yes" },
};

describe("the codes and labels of the census specifications", () => {
  const codes = readOracle("headings-and-codes/census-codes.csv").filter(
    ({ type = "" }) => type !== "assessmentfactorstype",
  );

  it.each(codes.map(({ type = "", code = "", label = "" }) => [type, code, label] as const))(
    "%s %s: %s",
    (type, code, label) => {
      const [list, name] = CENSUS_COLUMNS[type] ?? ["", ""];
      const field = listNamed(list).fields.find((one) => one.name === name);
      const disability = code === "NONE" ? "no" : "yes";
      const expected = type === "disabilitytype" ? disability : (TODAY[type]?.[code] ?? code);
      const seen = [code, code.toLowerCase(), ...(label === "" ? [] : [label, `${code} - ${label}`])];
      expect(seen.map((cell) => field && read(field, cell))).toEqual(seen.map(() => expected));
    },
  );
});

/** Spellings of each column that name no census code; they are reported as not read, never guessed. */
const LEFT_UNREAD: Readonly<Record<string, number>> = {
  Gender: 4,
  Ethnicity: 403,
  "Contact Source": 961,
  "Does the Child have a Disability": 2,
  "Primary Need Code": 265,
  "Reason for Closure": 174,
  "Case Status": 3,
  "Initial Category of Abuse": 14,
  "Was the Child Seen Alone?": 4,
  "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)": 2,
  "Child's Legal Status": 55,
  "Reason Ceased to be Looked After": 116,
  "Placement Type": 185,
  "Placement Provider": 6,
  "Was the child offered a Return Interview after their last missing episode (Y/N)?": 6,
  "Did the child accept a Return Interview after their last missing episode (Y/N)?": 6,
  "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)": 2,
  "Eligibility Category": 11,
  "LA in Touch": 5,
  "Type of Accommodation": 79,
};

describe("spellings met in place of the template's choices", () => {
  const codesOf = new Map(
    readOracle("headings-and-codes/groups.csv").map(({ column = "", group = "", codes = "" }) => [
      `${column}|${group}`,
      codes.split(" "),
    ]),
  );
  const columns = new Map<string, { group: string; spelling: string }[]>();
  for (const { column = "", group = "", spelling = "" } of readOracle("headings-and-codes/spellings.csv")) {
    const known = columns.get(column);
    if (known) known.push({ group, spelling });
    else columns.set(column, [{ group, spelling }]);
  }
  const readings = [...columns].map(([column, met]) => {
    const field = fieldUnder(column);
    const codes = met.map(({ group, spelling }) => ({
      group,
      spelling,
      code: field && read(field, spelling),
    }));
    return [column, codes] as const;
  });

  /** Put in the group by a slip of the hand, or by a rule of the merging: the code or the words say otherwise. */
  const readOtherwise = new Set(
    readOracle("headings-and-codes/read-otherwise.csv").map(
      ({ column = "", spelling = "", code = "" }) => `${column}|${spelling}|${code}`,
    ),
  );

  it.each(readings)("%s: none is read as something else", (column, met) => {
    const wrong = met
      .filter(
        ({ group, code }) =>
          code !== undefined && code !== "" && codesOf.get(`${column}|${group}`)?.includes(code) !== true,
      )
      .map(({ spelling, code }) => `${column}|${spelling}|${code ?? ""}`);
    expect(wrong.filter((one) => !readOtherwise.has(one))).toEqual([]);
  });

  // Local words ("Hearthstone"), groups alone ("White") and a system's own numbers ("F4") say no census code.
  it.each(readings)("%s: only local words are left unread", (column, met) => {
    expect(met.filter(({ code }) => code === undefined).length).toBe(LEFT_UNREAD[column] ?? 0);
  });

  it("reads most of what is met", () => {
    const all = readings.flatMap(([, met]) => met);
    expect(all.filter(({ code }) => code !== undefined).length / all.length).toBeGreaterThan(0.62);
  });
});
