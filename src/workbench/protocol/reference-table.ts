import type { ObjectReference } from "../workbook/object-reference";
import { HostError } from "../workbook/host-error";

/** Objects that outlive their batch under a reference id, until office.js lets go of them. */
export class ReferenceTable {
  private readonly objects = new Map<string, ObjectReference>();
  private last = 0;

  keep(object: ObjectReference): string {
    this.last += 1;
    const id = `${object.kind}\\${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): ObjectReference {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", undefined, id);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  get size(): number {
    return this.objects.size;
  }
}
