import { officeValue } from "../workbook/range-cells";
import type { WorkbookModel } from "../workbook/workbook-model";
import type { RichApi } from "./rich-api";
import type { Session } from "./session";

type SessionParts = Pick<Session, "addInId" | "locale" | "knobs" | "commands" | "documentSettings"> & {
  readonly model: WorkbookModel;
  readonly richApi: RichApi;
};

/** What the transports see of a host. */
export function createSession({ model, richApi, ...parts }: SessionParts): Session {
  const { knobs } = parts;
  return {
    ...parts,
    instanceId: `instance-${parts.addInId}`,
    get documentUrl() {
      return model.name;
    },
    get readOnly() {
      return knobs.readOnly;
    },
    richApi: {
      process: (body) => {
        model.readOnly = knobs.readOnly;
        return richApi.process(body);
      },
    },
    documentSettingsSaved: () => model.emit({ type: "settings" }),
    selectedValues() {
      const { sheetId, ranges } = model.engine.selection();
      const [area] = ranges;
      return area ? model.engine.values(sheetId, area).map((row) => row.map(officeValue)) : [];
    },
  };
}
