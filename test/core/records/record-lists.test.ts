import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compactHeading } from "../../../src/core/records/heading-text";
import { findRecordList, recordLists } from "../../../src/core/records/record-lists";

describe("the kinds of list", () => {
  it("are those of the folder, one a file", () => {
    const files = readdirSync(join(__dirname, "../../../src/core/records/lists")).map((name) =>
      name.replace(".ts", ""),
    );
    expect(recordLists.map((list) => list.id).sort()).toEqual(files.sort());
    expect(recordLists).toHaveLength(15);
  });

  it("are found by id or title in any case", () => {
    expect(findRecordList("Section 47 Enquiries")?.id).toBe("section-47-enquiries");
    expect(findRecordList("REFERRALS")?.id).toBe("referrals");
    expect(findRecordList("fruit")).toBeUndefined();
  });

  it.each(recordLists.map((list) => [list.id, list] as const))(
    "%s: names, spellings and codes are its own",
    (_, list) => {
      const names = list.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      const owners = new Map<string, string>();
      for (const field of list.fields) {
        for (const spelling of new Set([field.name, field.label, ...field.synonyms].map(compactHeading))) {
          const owner = owners.get(spelling);
          if (owner !== undefined && owner !== field.name)
            throw new Error(`${spelling}: ${owner} and ${field.name}`);
          owners.set(spelling, field.name);
        }
        const codes = (field.codes ?? []).map((entry) => entry.code);
        expect(new Set(codes).size).toBe(codes.length);
      }
      expect(list.fields.some((field) => field.required)).toBe(true);
    },
  );
});
