import { namesOf, readContents, sheetsOf, type Contents } from "./insertion-contents";
import { HostProblem, type InsertionRecord } from "../port";
import { readScope } from "../formulas/scope";
import { removal } from "./removal";
import { inWorkbook } from "../run";
import { asRecord, type StoredInsertion } from "./stored-insertions";

/** What was inserted and is still there, under the names that its sheets have now. */
export function readInsertions(): Promise<readonly InsertionRecord[]> {
  return inWorkbook(async (session) => {
    const contents = await readContents(session);
    return contents.stored
      .map((one) => asRecord(one, namesOf(one, contents)))
      .filter((record) => record.sheetNames.length > 0);
  });
}

/** Takes away exactly what one insertion put into the workbook. */
export async function removeInsertion(id: string): Promise<void> {
  await take((contents) => {
    const found = contents.stored.find((one) => one.id === id);
    if (!found) throw new HostProblem("not-found", id);
    return found;
  });
}

/** Takes away the newest insertion that is still there; null when there is none. */
export function undoLastInsertion(): Promise<InsertionRecord | null> {
  return take((contents) =>
    contents.stored
      .filter((one) => sheetsOf(one, contents).length > 0)
      .reduce<StoredInsertion | null>((last, one) => (last && last.order > one.order ? last : one), null),
  );
}

/** Takes away the insertion that is chosen; when the host refuses half-way, all is put back. */
async function take(choose: (contents: Contents) => StoredInsertion | null): Promise<InsertionRecord | null> {
  const { takeAway, putBack } = removal();
  try {
    return await inWorkbook(async (session) => {
      const scope = await readScope(session, null);
      const { contents } = scope;
      const chosen = choose(contents);
      if (!chosen) return null;
      const record = asRecord(chosen, namesOf(chosen, contents));
      await takeAway(session, chosen, scope);
      return record;
    });
  } catch (problem) {
    await putBack();
    throw problem;
  }
}
