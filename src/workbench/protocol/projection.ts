import { invalidArgument } from "./api-error";
import type { QueryInfo } from "./batch";
import { documented, HostCollection, HostObject, propertyNames, readProperty } from "./host-object";

type Path = readonly string[];
type Answer = Record<string, unknown>;

const split = (path: string): Path => path.split(/[/.]/).filter((step) => step.toLowerCase() !== "items");
const named = (names: readonly string[], wanted: string): string | undefined =>
  names.find((name) => name.toLowerCase() === wanted.toLowerCase());

/** Hears of a name that is no property here. */
type Missing = (member: string) => void;

/**
 * Answers `load`: the properties that the paths name, under their wire names. As in Excel, names that are no property
 * are ignored; the library refuses to read what did not come.
 */
export async function project(
  object: HostObject,
  query: QueryInfo,
  missing: Missing = () => undefined,
): Promise<Answer> {
  const paths = [
    ...(query.Select ?? []).map(split),
    ...(query.Expand ?? []).map((path) => [...split(path), "*"]),
  ].map((path) => (path.length === 0 ? ["*"] : path));
  return take(object, paths.length > 0 ? paths : [["*"]], query, missing);
}

async function take(
  object: HostObject,
  paths: readonly Path[],
  query: QueryInfo,
  missing: Missing,
): Promise<Answer> {
  const answer: Answer = { ...object.identity() };
  if (!(object instanceof HostCollection)) {
    await takeProperties(object, paths, answer, missing);
    return answer;
  }
  const own = propertyNames(object);
  const isOwn = ([head = ""]: Path): boolean => named(own, head) !== undefined;
  await takeProperties(object, paths.filter(isOwn), answer, missing);
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length > 0) answer["_Items"] = await takeItems(object, ofItems, query, missing);
  return answer;
}

async function takeItems(
  collection: HostCollection,
  paths: readonly Path[],
  query: QueryInfo,
  missing: Missing,
): Promise<Answer[]> {
  const first = count(query.Skip, 0);
  const answers: Answer[] = [];
  for (const item of collection.items().slice(first, first + count(query.Top, Infinity))) {
    answers.push(await take(item, paths, {}, missing));
  }
  return answers;
}

const count = (given: number | undefined, otherwise: number): number => {
  if (given === undefined) return otherwise;
  if (!Number.isInteger(given) || given < 0) throw invalidArgument();
  return given;
};

async function takeProperties(
  object: HostObject,
  paths: readonly Path[],
  answer: Answer,
  missing: Missing,
): Promise<void> {
  const names = propertyNames(object);
  const children = new Map<string, Path[]>();
  for (const [head = "", ...rest] of paths) {
    if (head === "*") {
      await takeScalars(object, names, answer);
      continue;
    }
    const name = named(names, head);
    if (name === undefined) {
      missing(documented(object, head));
      continue;
    }
    const value = await readProperty(object, name);
    if (value instanceof HostObject) {
      children.set(name, [...(children.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
    } else if (rest.length > 0) missing(`${documented(object, head)}.${rest.join(".")}`);
    else answer[name] = value;
  }
  for (const [name, inner] of children) {
    const child = await readProperty(object, name);
    answer[name] = child instanceof HostObject ? await take(child, inner, {}, missing) : null;
  }
}

async function takeScalars(object: HostObject, names: readonly string[], answer: Answer): Promise<void> {
  for (const name of names) {
    // A child that may be missing is not asked for: it would be refused.
    if (names.includes(`${name}OrNullObject`) || name.endsWith("OrNullObject")) continue;
    const value = await readProperty(object, name);
    if (!(value instanceof HostObject)) answer[name] = value;
  }
}
