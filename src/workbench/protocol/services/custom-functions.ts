import { objectType } from "../../workbook/object-type";
import type { CustomFunctionCalls, ResultRow } from "../custom-function-calls";

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** The service to which the add-in's functions runtime sends its results. */
export const customFunctions = objectType<CustomFunctionCalls>({
  name: "CustomFunctions",
  methods: {
    setInvocationArrayResults: (calls, [rows]) => {
      calls.accept(rows as ResultRow[]);
    },
    setInvocationResults: (calls, [rows]) => {
      calls.accept(
        (rows as ResultObject[]).map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]),
      );
    },
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => {
      calls.runtimeReady();
    },
  },
});
