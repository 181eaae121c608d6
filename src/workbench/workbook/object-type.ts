import type { ObjectReference } from "./object-reference";

/** A property that can be read, and written when `set` is there. */
export interface ReadWrite<Target> {
  get(target: Target): unknown;
  set(target: Target, value: unknown): void;
}

export type Property<Target> = ((target: Target) => unknown) | ReadWrite<Target>;

/** What a method answers: nothing, a plain value, another object, or `null` for a null object. */
export type Method<Target> = (target: Target, args: readonly unknown[]) => unknown;

/**
 * One class of Excel's object model, as the protocol dispatches to it. Member names are those of the
 * Office.js documentation, in camel case. A member that is not declared is refused as `ApiNotFound`.
 */
export interface ObjectType<Target> {
  readonly name: string;
  /** The key under which later batches find the object again in its collection. */
  readonly id?: (target: Target) => string | number;
  /** True when Excel hands out a reference (ranges), so that the object outlives the batch. */
  readonly referenced?: boolean;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Navigation properties. */
  readonly objects?: Readonly<Record<string, (target: Target) => ObjectReference | null>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** For collections: the items in order. */
  readonly items?: (target: Target) => readonly ObjectReference[];
  /** For collections: `getItem`, by the key or id. Throws `ItemNotFound`. */
  readonly item?: (target: Target, key: unknown) => ObjectReference | null;
  /** Events that can be registered here: wire name of the registration to the event's number and target. */
  readonly events?: Readonly<Record<string, { type: number; target(target: Target): string }>>;
}

/** Lets the compiler check a declaration against its target while keeping the literal short. */
export const objectType = <Target>(type: ObjectType<Target>): ObjectType<Target> => type;

/** A plain piece of the model (a font, an axis) and what to call when it was changed. */
export interface Part<Content> {
  readonly content: Content;
  readonly changed: () => void;
}

/** Another piece of the same thing: its changes count as changes of the whole. */
export const partOf = <Content>(whole: Part<unknown>, content: Content): Part<Content> => ({
  content,
  changed: () => whole.changed(),
});

/** Properties kept as they are in a part, read and written under their own names. */
export function stored<Content extends object>(
  names: readonly (keyof Content & string)[],
): Record<string, ReadWrite<Part<Content>>> {
  const entries = names.map((name): [string, ReadWrite<Part<Content>>] => [
    name,
    {
      get: ({ content }) => content[name] ?? null,
      set: (part, value) => {
        part.content[name] = value as Content[typeof name];
        part.changed();
      },
    },
  ]);
  return Object.fromEntries(entries);
}
