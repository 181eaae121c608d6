/** Which events the add-in has asked for: the event's number and the id of the object it happens to. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type} ${target}`);
  }

  clear(): void {
    this.counts.clear();
  }
}
