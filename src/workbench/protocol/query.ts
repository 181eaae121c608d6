import type { ObjectReference } from "../workbook/object-reference";
import type { ObjectType, Property } from "../workbook/object-type";
import { located, notFound, type BatchContext } from "./object-paths";
import { memberName, wireName, type QueryInfo } from "./wire";

/** What is asked of one object: properties, and what is asked of the objects behind it. */
interface Selection {
  all: boolean;
  properties: Set<string>;
  objects: Map<string, string[]>;
}

function parseSelection(type: ObjectType<unknown>, query: QueryInfo): Selection {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => path !== "");
  const selection: Selection = { all: paths.length === 0, properties: new Set(), objects: new Map() };
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const name = memberName(first);
    if (name === "*" || name === "$all" || name === "$none") selection.all ||= name !== "$none";
    else if (type.objects?.[name]) {
      const below = selection.objects.get(name) ?? [];
      if (rest.length > 0) below.push(rest.join("/"));
      selection.objects.set(name, below);
    } else selection.properties.add(name);
  }
  return selection;
}

const getter = <Target>(property: Property<Target>): ((target: Target) => unknown) =>
  typeof property === "function" ? property : (target) => property.get(target);

/** Answers a load: the properties asked for, in the form that office.js takes apart. */
export function read(
  context: BatchContext,
  object: ObjectReference,
  query: QueryInfo,
): Record<string, unknown> {
  const type = context.typeOf(object.kind);
  return type.items ? readCollection(context, object, type, query) : readOne(context, object, type, query);
}

function readCollection(
  context: BatchContext,
  object: ObjectReference,
  type: ObjectType<unknown>,
  query: QueryInfo,
): Record<string, unknown> {
  const own = (path: string): boolean => type.properties?.[memberName(path)] !== undefined;
  const below = (paths: readonly string[] | undefined): string[] =>
    (paths ?? []).filter((path) => !own(path)).map((path) => path.replace(/^items(\/|$)/, ""));
  const items = located(type.name, "items", () => type.items?.(object.target) ?? []);
  const first = query.Skip ?? 0;
  const page = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const itemQuery = { Select: below(query.Select), Expand: below(query.Expand) };
  const answer: Record<string, unknown> = {
    _Items: page.map((item, index) => ({ ...read(context, item, itemQuery), _Index: index })),
  };
  for (const [name, property] of Object.entries(type.properties ?? {}))
    if (!query.Select?.length || query.Select.some((path) => memberName(path) === name))
      answer[wireName(name)] = getter(property)(object.target);
  return answer;
}

function readOne(
  context: BatchContext,
  object: ObjectReference,
  type: ObjectType<unknown>,
  query: QueryInfo,
): Record<string, unknown> {
  const selection = parseSelection(type, query);
  const answer: Record<string, unknown> = {};
  if (type.id) answer["_Id"] = type.id(object.target);
  for (const name of selection.properties) if (!type.properties?.[name]) throw notFound(type.name, name);
  for (const [name, property] of Object.entries(type.properties ?? {}))
    if (selection.all || selection.properties.has(name))
      answer[wireName(name)] = located(type.name, name, () => getter(property)(object.target));
  for (const [name, paths] of selection.objects) {
    const child = located(type.name, name, () => type.objects?.[name]?.(object.target) ?? null);
    answer[wireName(name)] = child && read(context, child, { Select: paths });
  }
  return answer;
}
