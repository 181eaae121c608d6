import { HostError } from "../workbook/host-error";
import { ObjectReference } from "../workbook/object-reference";
import { located, notFound, ObjectPaths, type BatchContext } from "./object-paths";
import { read } from "./query";
import {
  actionTypes,
  memberName,
  type Action,
  type ActionResult,
  type Batch,
  type BatchAnswer,
} from "./wire";

/** Called before each action; throws to make the batch fail there. */
export type BeforeAction = (index: number) => void;

/**
 * Carries out the actions of a batch in order. The first refusal ends it: what was done before stays
 * done, as in Excel, and the answer says which action was refused.
 */
export async function runBatch(
  batch: Batch,
  context: BatchContext,
  beforeAction: BeforeAction = () => undefined,
): Promise<BatchAnswer> {
  const run = new BatchRun(batch, context);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      beforeAction(index);
      await run.carryOut(action);
      if (index === batch.Actions.length - 1) context.flushWrites();
    } catch (error) {
      context.flushWrites();
      return run.refused(error, index);
    }
  }
  return { Results: run.results, TraceIds: run.traceIds };
}

/** Methods whose answer depends on what the cells show. */
const lookAtCells = /Spill|UsedRange|SurroundingRegion|^Find|SpecialCells/;

/** With these office.js takes a large write apart; writes may be held back across them. */
const partsOfAWrite = new Set(["GetRow", "GetBoundingRect", "_ValidateArraySize", "_KeepReference"]);

class BatchRun {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  private readonly paths: ObjectPaths;
  private waited = false;

  constructor(
    private readonly batch: Batch,
    private readonly context: BatchContext,
  ) {
    this.paths = new ObjectPaths(batch, context);
  }

  async carryOut(action: Action): Promise<void> {
    if (!this.continuesWrite(action)) this.context.flushWrites();
    const reads = this.looksAtCells(action);
    if (reads && !this.waited) {
      await this.context.beforeRead();
      this.waited = true;
    } else if (!reads && action.ActionType !== actionTypes.instantiate) this.waited = false;
    const value = this.answer(action);
    if (!this.continuesWrite(action)) this.context.flushWrites();
    this.results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
  }

  refused(error: unknown, index: number): BatchAnswer {
    const refusal =
      error instanceof HostError
        ? error
        : new HostError("GeneralException", `There was an internal error: ${String(error)}`);
    return {
      Error: {
        Code: refusal.code,
        Message: refusal.message,
        ...(refusal.location === undefined ? {} : { Location: refusal.location }),
        HttpStatusCode: refusal.status,
        ActionIndex: index,
      },
      ProcessedResults: { Results: this.results },
      TraceIds: this.traceIds,
    };
  }

  private looksAtCells({ ActionType, ObjectPathId, Name }: Action): boolean {
    if (ActionType === actionTypes.query || ActionType === actionTypes.queryAsJson) return true;
    if (ActionType === actionTypes.method) return Name.startsWith("GetDimension");
    return (
      ActionType === actionTypes.instantiate &&
      lookAtCells.test(this.batch.ObjectPaths[ObjectPathId]?.Name ?? "")
    );
  }

  private continuesWrite({ ActionType, ObjectPathId, Name }: Action): boolean {
    if (ActionType === actionTypes.setProperty) return Name === "Values" || Name === "Formulas";
    if (ActionType === actionTypes.method) return partsOfAWrite.has(Name);
    const path = this.batch.ObjectPaths[ObjectPathId];
    return ActionType === actionTypes.instantiate && partsOfAWrite.has(path?.Name ?? "");
  }

  private answer(action: Action): unknown {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.paths.identity(action.ObjectPathId, this.paths.resolve(action.ObjectPathId));
      case actionTypes.query:
      case actionTypes.queryAsJson: {
        const object = this.paths.resolve(action.ObjectPathId);
        return object && read(this.context, object, action.QueryInfo ?? {});
      }
      case actionTypes.method:
        return this.method(action);
      case actionTypes.setProperty:
        return this.set(action, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(action, name, value);
        return null;
      case actionTypes.trace:
        this.traceIds.push(action.Id);
        return null;
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw new HostError("ApiNotFound", `The workbench does not know action ${action.ActionType}`);
    }
  }

  private method(action: Action): unknown {
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      const [id] = this.paths.arguments(action.ArgumentInfo);
      this.context.references.release(String(id));
      return null;
    }
    const object = this.paths.required(action.ObjectPathId, action.Name);
    if (this.registration(object, action.Name)) return null;
    const answer = this.paths.call(object, action.Name, action.ArgumentInfo);
    return answer instanceof ObjectReference ? this.paths.identity(-action.Id, answer) : answer;
  }

  /** Registers or unregisters an event; false when the method is not about events. */
  private registration(object: ObjectReference, name: string): boolean {
    const [, undo, event] = /^_(Unr|R)egister(.+)$/.exec(name) ?? [];
    if (!event) return false;
    const type = this.context.typeOf(object.kind);
    const known = type.events?.[event];
    if (!known) throw notFound(type.name, `on${event.replace(/Event/, "")}`);
    const target = known.target(object.target);
    if (undo === "R") this.context.events.register(known.type, target);
    else this.context.events.unregister(known.type, target);
    return true;
  }

  private set(action: Action, wireProperty: string, value: unknown): null {
    const object = this.paths.required(action.ObjectPathId, wireProperty);
    const type = this.context.typeOf(object.kind);
    const name = memberName(wireProperty);
    const property = type.properties?.[name];
    if (!property || typeof property === "function") throw notFound(type.name, name);
    located(type.name, name, () => {
      property.set(object.target, value);
    });
    return null;
  }
}
