/**
 * Univer 0.25 calls the iterator helpers of ECMAScript 2025, which Node 20 and browsers of before
 * 2025 lack. Import this module before any `@univerjs` package.
 */
type Step = (value: unknown, index: number) => unknown;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<
  string,
  unknown
>;

const helpers: Record<string, (this: Iterable<unknown>, step: Step, start?: unknown) => unknown> = {
  *map(step) {
    let index = 0;
    for (const value of this) yield step(value, index++);
  },
  *filter(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) yield value;
  },
  some(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return true;
    return false;
  },
  every(step) {
    let index = 0;
    for (const value of this) if (!step(value, index++)) return false;
    return true;
  },
  find(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return value;
    return undefined;
  },
  forEach(step) {
    let index = 0;
    for (const value of this) step(value, index++);
  },
  toArray() {
    return [...this];
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype)) {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}

export {};
