import { objectType } from "../../workbook/object-type";

export interface AppRuntimeTarget {
  startState: string;
  state: string;
  paneVisibility(visible: boolean): void;
}

/** `Office.addin.setStartupBehavior`: whether the runtime starts with the workbook. */
export const appRuntimePersistence = objectType<AppRuntimeTarget>({
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState: (target, [state]) => {
      target.startState = String(state);
    },
    getAppRuntimeStartState: ({ startState }) => startState,
  },
});

/** `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntime = objectType<AppRuntimeTarget>({
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: (target, [state]) => {
      target.state = String(state);
      target.paneVisibility(target.state === "Visible");
    },
    getAppRuntimeState: ({ state }) => state,
  },
});
