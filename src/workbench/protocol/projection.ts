import { ApiNotFound, invalidArgument } from "./api-error";
import type { QueryInfo } from "./batch";
import { documented, HostCollection, HostObject, propertyNames, readProperty } from "./host-object";

type Path = readonly string[];
type Answer = Record<string, unknown>;

const split = (path: string): Path => path.split(/[/.]/).filter((step) => step.toLowerCase() !== "items");
const named = (names: readonly string[], wanted: string): string | undefined =>
  names.find((name) => name.toLowerCase() === wanted.toLowerCase());

/** Answers `load`: the properties that the paths name, under their wire names. */
export async function project(object: HostObject, query: QueryInfo): Promise<Answer> {
  const paths = [
    ...(query.Select ?? []).map(split),
    ...(query.Expand ?? []).map((path) => [...split(path), "*"]),
  ].map((path) => (path.length === 0 ? ["*"] : path));
  return take(object, paths.length > 0 ? paths : [["*"]], query);
}

async function take(object: HostObject, paths: readonly Path[], query: QueryInfo): Promise<Answer> {
  const answer: Answer = { ...object.identity() };
  if (!(object instanceof HostCollection)) {
    await takeProperties(object, paths, answer);
    return answer;
  }
  const own = propertyNames(object);
  const isOwn = ([head = ""]: Path): boolean => named(own, head) !== undefined;
  await takeProperties(object, paths.filter(isOwn), answer);
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length > 0) answer["_Items"] = await takeItems(object, ofItems, query);
  return answer;
}

async function takeItems(
  collection: HostCollection,
  paths: readonly Path[],
  query: QueryInfo,
): Promise<Answer[]> {
  const first = count(query.Skip, 0);
  const answers: Answer[] = [];
  for (const item of collection.items().slice(first, first + count(query.Top, Infinity))) {
    answers.push(await take(item, paths, {}));
  }
  return answers;
}

const count = (given: number | undefined, otherwise: number): number => {
  if (given === undefined) return otherwise;
  if (!Number.isInteger(given) || given < 0) throw invalidArgument();
  return given;
};

async function takeProperties(object: HostObject, paths: readonly Path[], answer: Answer): Promise<void> {
  const names = propertyNames(object);
  const children = new Map<string, Path[]>();
  for (const [head = "", ...rest] of paths) {
    if (head === "*") {
      await takeScalars(object, names, answer);
      continue;
    }
    const name = named(names, head);
    if (name === undefined) throw new ApiNotFound(documented(object, head));
    const value = await readProperty(object, name);
    if (value instanceof HostObject) {
      children.set(name, [...(children.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
    } else if (rest.length > 0) throw new ApiNotFound(`${documented(object, head)}.${rest.join(".")}`);
    else answer[name] = value;
  }
  for (const [name, inner] of children) {
    const child = await readProperty(object, name);
    answer[name] = child instanceof HostObject ? await take(child, inner, {}) : null;
  }
}

async function takeScalars(object: HostObject, names: readonly string[], answer: Answer): Promise<void> {
  for (const name of names) {
    const value = await readProperty(object, name);
    if (!(value instanceof HostObject)) answer[name] = value;
  }
}
