import { HostError } from "../workbook/host-error";
import { ObjectReference } from "../workbook/object-reference";
import type { ObjectType } from "../workbook/object-type";
import type { EventRegistrations } from "./event-registrations";
import type { ReferenceTable } from "./reference-table";
import { memberName, pathTypes, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** What a batch runs against. */
export interface BatchContext {
  readonly root: ObjectReference;
  readonly references: ReferenceTable;
  readonly events: EventRegistrations;
  service(name: string): ObjectReference | null;
  typeOf(kind: string): ObjectType<unknown>;
  /** Carries out the writes that were held back to be joined. */
  flushWrites(): void;
  /** Waits until the cells are calculated, or the waiting time is over. */
  beforeRead(): Promise<void>;
}

export const notFound = (typeName: string, member: string): HostError =>
  new HostError("ApiNotFound", `The workbench does not have ${typeName}.${member}`, `${typeName}.${member}`);

/** Adds the member to a refusal that does not say where it happened. */
export function located<Answer>(typeName: string, member: string, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined)
      throw new HostError(error.code, error.message, `${typeName}.${member}`);
    throw error;
  }
}

/** Finds the objects that the paths of one batch stand for, each once. */
export class ObjectPaths {
  private readonly found = new Map<number, ObjectReference | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly context: BatchContext,
  ) {}

  /** The object of a path; `null` for a null object. */
  resolve(id: number): ObjectReference | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is not in the request`);
    const object = this.open(path);
    this.found.set(id, object);
    return object;
  }

  required(id: number, member: string): ObjectReference {
    const object = this.resolve(id);
    if (!object) throw new HostError("ItemNotFound", undefined, memberName(member));
    return object;
  }

  /** The answer to an instantiation: how later batches can find the object again. */
  identity(id: number, object: ObjectReference | null): Record<string, unknown> | null {
    if (!object) return null;
    const type = this.context.typeOf(object.kind);
    const answer: Record<string, unknown> = {};
    if (type.id) answer["_Id"] = type.id(object.target);
    if (type.referenced) {
      const reference = this.kept.get(id) ?? this.context.references.keep(object);
      this.kept.set(id, reference);
      answer["_ReferenceId"] = reference;
    }
    return answer;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      if (Array.isArray(path)) return path.map((id: number) => this.resolve(id));
      return typeof path === "number" && path > 0 ? this.resolve(path) : this.withObjects(argument);
    });
  }

  /** Inside an argument, as in the source of a validation list, an object stands as `{_ObjectPathId}`. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.resolve(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([key, item]) => [key, this.withObjects(item)]));
  }

  /** Calls a method that answers a value or an object. */
  call(object: ObjectReference, wireMethod: string, info: ArgumentInfo | undefined): unknown {
    const type = this.context.typeOf(object.kind);
    const name = memberName(wireMethod);
    const method = type.methods?.[name];
    if (method) return located(type.name, name, () => method(object.target, this.arguments(info)) ?? null);
    if (name === "getItem" && type.item) return this.item(object, type, info);
    throw notFound(type.name, name);
  }

  private item(
    object: ObjectReference,
    type: ObjectType<unknown>,
    info: ArgumentInfo | undefined,
  ): ObjectReference | null {
    const find = type.item;
    if (!find) throw notFound(type.name, "getItem");
    return located(type.name, "getItem", () => find(object.target, this.arguments(info)[0]));
  }

  private open(path: ObjectPath): ObjectReference | null {
    if (path.ObjectPathType === pathTypes.global) return this.context.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.context.references.find(path.Name);
    if (path.ObjectPathType === pathTypes.newObject) {
      const service = this.context.service(path.Name);
      if (!service)
        throw new HostError("ApiNotFound", `The workbench has no service ${path.Name}`, path.Name);
      return service;
    }
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    return parent ? this.openMember(parent, path) : null;
  }

  private openMember(parent: ObjectReference, path: ObjectPath): ObjectReference | null {
    const type = this.context.typeOf(parent.kind);
    if (path.ObjectPathType === pathTypes.indexer) return this.item(parent, type, path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.method) {
      const answer = this.call(parent, path.Name, path.ArgumentInfo);
      return answer instanceof ObjectReference ? answer : null;
    }
    const name = memberName(path.Name);
    const navigate = type.objects?.[name];
    if (!navigate) throw notFound(type.name, name);
    return located(type.name, name, () => navigate(parent.target));
  }
}
