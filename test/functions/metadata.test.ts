import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions/index";
import { metadataOf } from "../../src/functions/metadata";

const metadata = metadataOf(functions);

describe("functions.json", () => {
  test("is what the registry gives", () => {
    const committed: unknown = JSON.parse(
      readFileSync(join(__dirname, "../../src/functions/functions.json"), "utf8"),
    );
    expect(committed).toEqual(JSON.parse(JSON.stringify(metadata)));
  });

  // The rules of custom-functions-metadata's own checks.
  test("gives ids and names that Excel takes", () => {
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]*$/);
      expect(id.length).toBeLessThanOrEqual(128);
      expect(name).toBe(name.toUpperCase());
      expect(`CSPI.${name}`.length).toBeLessThanOrEqual(128);
    }
    const ids = metadata.functions.map(({ id }) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names each parameter once and describes everything", () => {
    for (const fn of metadata.functions) {
      const names = fn.parameters.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(fn.description).not.toBe("");
      expect(fn.parameters.filter(({ description }) => description === "")).toEqual([]);
      expect(fn.parameters.length).toBeLessThanOrEqual(255);
    }
  });

  test("says matrix for tables and for ranges, scalar for the rest", () => {
    for (const [index, fn] of metadata.functions.entries()) {
      const source = functions[index];
      expect(fn.result.dimensionality).toBe(source?.gives === "table" ? "matrix" : "scalar");
      for (const [at, parameter] of fn.parameters.entries()) {
        const takesRange = ["range", "records"].includes(source?.parameters[at]?.kind ?? "");
        expect(parameter.dimensionality).toBe(takesRange ? "matrix" : "scalar");
      }
    }
  });

  test("is never volatile, streaming or cancelable", () => {
    expect(metadata.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });
});
