import { oneOf } from "../arguments";
import { HostError } from "../host-error";
import type { BookTarget } from "../object-reference";
import { objectType } from "../object-type";

export const application = objectType<BookTarget>({
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ book }) => book.engine.calculationMode(),
      set: ({ book }, mode) => {
        const wanted = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], mode);
        if (wanted === "AutomaticExceptTables")
          throw new HostError("NotImplemented", "The workbench has no data tables to except");
        book.engine.setCalculationMode(wanted);
      },
    },
    calculationEngineVersion: () => 191029,
    calculationState: () => "Done",
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  methods: {
    calculate: ({ book }, [type]) => {
      book.engine.recalculate(oneOf(["Recalculate", "Full", "FullRebuild"], type) !== "Recalculate");
    },
    // The engine calculates and draws after the batch in any case.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `context.runtime`: switches the add-in's events off and on. */
export const runtime = objectType<BookTarget>({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ book }) => book.enableEvents,
      set: ({ book }, on) => {
        book.enableEvents = on === true;
      },
    },
  },
});
