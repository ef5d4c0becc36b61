import { invalidArgument, itemNotFound } from "../../../src/workbench/protocol/api-error";
import {
  type Action,
  ActionType,
  type BatchRequest,
  type ObjectPath,
  PathType,
} from "../../../src/workbench/protocol/batch";
import { HostCollection, HostObject } from "../../../src/workbench/protocol/host-object";
import { RichApi } from "../../../src/workbench/protocol/rich-api";

/** A shelf of books: the batch executor knows nothing of spreadsheets. */
class Book extends HostObject {
  readonly className = "Book";
  constructor(
    private readonly shelf: Shelf,
    private title: string,
  ) {
    super();
  }
  override identity() {
    return { Id: this.title };
  }
  get Title(): string {
    return this.title;
  }
  async setTitle(title: unknown): Promise<void> {
    if (typeof title !== "string") throw invalidArgument();
    await Promise.resolve();
    this.title = title;
  }
  get Pages(): Promise<number> {
    return Promise.resolve(100);
  }
  get Shelf(): Shelf {
    return this.shelf;
  }
  Swap(other: unknown): string {
    return `${this.title} and ${(other as Book).title}`;
  }
  Crash(): void {
    throw new TypeError("a mistake");
  }
  helper(): string {
    return "not for the wire";
  }
}

class Shelf extends HostCollection {
  readonly className = "Shelf";
  readonly books: Book[] = [new Book(this, "A"), new Book(this, "B"), new Book(this, "C")];
  get Count(): number {
    return this.books.length;
  }
  get First(): Book | undefined {
    return this.books[0];
  }
  items(): readonly Book[] {
    return this.books;
  }
  item(key: unknown): Book {
    const book = this.books.find(({ Title }) => Title === key);
    if (!book) throw itemNotFound();
    return book;
  }
  GetItemOrNullObject(key: unknown): Book | null {
    return this.books.find(({ Title }) => Title === key) ?? null;
  }
  Add(title: unknown): Book {
    const book = new Book(this, String(title));
    this.books.push(book);
    return book;
  }
}

class Library extends HostObject {
  readonly className = "Library";
  readonly shelf = new Shelf();
  get Shelf(): Shelf {
    return this.shelf;
  }
}

function setUp() {
  const library = new Library();
  const unhandled: string[] = [];
  const faults: unknown[] = [];
  const api = new RichApi({
    root: library,
    services: new Map([["Spare.Shelf", new Shelf()]]),
    unhandled: (member) => unhandled.push(member),
    fault: (error) => faults.push(error),
  });
  return { library, unhandled, faults, api };
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PathType.global, Name: "" };
const SHELF: ObjectPath = { Id: 2, ObjectPathType: PathType.property, Name: "Shelf", ParentObjectPathId: 1 };
const paths = (...more: Omit<ObjectPath, "Id">[]): Record<string, ObjectPath> =>
  Object.fromEntries(
    [ROOT, SHELF, ...more.map((path, index) => ({ ...path, Id: index + 3 }))].map((p) => [p.Id, p]),
  );
const item = (key: unknown): Omit<ObjectPath, "Id"> => ({
  ObjectPathType: PathType.indexer,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
const method = (name: string, parent: number, ...args: unknown[]): Omit<ObjectPath, "Id"> => ({
  ObjectPathType: PathType.method,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
let nextAction = 0;
const action = (type: number, path: number, rest: Partial<Action> = {}): Action => ({
  Id: ++nextAction,
  ActionType: type,
  Name: "",
  ObjectPathId: path,
  ...rest,
});
const values = async (api: RichApi, request: BatchRequest) => {
  const response = await api.execute(request, true);
  expect(response.Error).toBeUndefined();
  return response.Results.map(({ Value }) => Value);
};
const load = (path: number, select: string[], rest = {}) =>
  action(ActionType.query, path, { QueryInfo: { Select: select, ...rest } });

test("objects are found by name, loaded, changed and called", async () => {
  const { api } = setUp();
  const answers = await values(api, {
    ObjectPaths: paths(item("A"), item("B")),
    Actions: [
      action(ActionType.instantiate, 1),
      action(ActionType.instantiate, 3),
      action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: ["A2"] } }),
      load(3, ["title", "pages"]),
      action(ActionType.method, 3, {
        Name: "Swap",
        ArgumentInfo: { Arguments: [0], ReferencedObjectPathIds: [4] },
      }),
    ],
  });
  expect(answers).toEqual([{}, { Id: "A" }, null, { Id: "A2", Title: "A2", Pages: 100 }, "A2 and B"]);
});

test("load knows *, paths into children, and any spelling of a name", async () => {
  const { api } = setUp();
  const [star, child, wide] = await values(api, {
    ObjectPaths: paths(item("A")),
    Actions: [load(3, ["*"]), load(1, ["shelf/FIRST.title"]), load(1, [], { Expand: ["Shelf"] })],
  });
  expect(star).toEqual({ Id: "A", Title: "A", Pages: 100 });
  expect(child).toEqual({ Shelf: { First: { Id: "A", Title: "A" } } });
  expect(wide).toMatchObject({ Shelf: { _Items: [{ Title: "A" }, { Title: "B" }, { Title: "C" }] } });
});

test("collections answer their items, their own properties, top and skip", async () => {
  const { api } = setUp();
  const answers = await values(api, {
    ObjectPaths: paths(),
    Actions: [
      load(2, ["title"]),
      load(2, ["items/title"], { Skip: 1, Top: 1 }),
      load(2, ["count"]),
      load(2, ["count", "pages"], { Top: 1 }),
    ],
  });
  expect(answers).toEqual([
    { _Items: ["A", "B", "C"].map((Title) => ({ Id: Title, Title })) },
    { _Items: [{ Id: "B", Title: "B" }] },
    { Count: 3 },
    { Count: 3, _Items: [{ Id: "A", Pages: 100 }] },
  ]);
});

test("a null object instantiates and loads as null, and so do its children; using it does nothing", async () => {
  const { api } = setUp();
  const request = {
    ObjectPaths: paths(method("GetItemOrNullObject", 2, "none"), {
      ObjectPathType: PathType.property,
      Name: "Shelf",
      ParentObjectPathId: 3,
    }),
    Actions: [
      action(ActionType.instantiate, 3),
      load(3, ["title"]),
      action(ActionType.instantiate, 4),
      action(ActionType.method, 3, { Name: "_KeepReference" }),
      action(ActionType.method, 3, { Name: "Swap" }),
      action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: ["none"] } }),
      action(ActionType.update, 3, { ObjectState: { Title: "none" } }),
    ],
  };
  const { Results, Error } = await api.execute(request, false);
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null, null, null]);
  expect(Error).toBeUndefined();
});

test("an error stops the batch: what came before stays and is answered, the rest is not begun", async () => {
  const { api, library } = setUp();
  const { Results, Error } = await api.execute(
    {
      ObjectPaths: paths(item("A"), item("none")),
      Actions: [
        action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: ["kept"] } }),
        action(ActionType.instantiate, 4),
        action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: ["never"] } }),
      ],
    },
    true,
  );
  expect(Results).toHaveLength(1);
  expect(Error).toEqual({
    Code: "ItemNotFound",
    Message: "The requested resource doesn't exist.",
    Location: "Shelf.getItem",
    ActionIndex: 1,
    HttpStatusCode: 404,
  });
  expect(library.shelf.books[0]?.Title).toBe("kept");
});

test.each([
  ["a method", action(ActionType.method, 3, { Name: "Burn" }), "Book.burn"],
  ["writing what can only be read", action(ActionType.setProperty, 3, { Name: "Pages" }), "Book.pages"],
  ["a helper", action(ActionType.method, 3, { Name: "helper" }), "Book.helper"],
  ["a setter called by name", action(ActionType.method, 3, { Name: "setTitle" }), "Book.setTitle"],
  ["the constructor", action(ActionType.method, 3, { Name: "constructor" }), "Book.constructor"],
  ["what every object has", action(ActionType.method, 3, { Name: "toString" }), "Book.toString"],
  ["an action", action(ActionType.queryAsJson, 3), `action type ${ActionType.queryAsJson}`],
])("what is not there is refused by name: %s", async (_, asked, member) => {
  const { api, unhandled, faults } = setUp();
  const { Error } = await api.execute({ ObjectPaths: paths(item("A")), Actions: [asked] }, true);
  expect(faults).toEqual([]);
  expect(Error).toMatchObject({ Code: "ApiNotFound", HttpStatusCode: 404 });
  if (member !== undefined) {
    expect(Error?.Message).toContain(member);
    expect(unhandled).toEqual([member]);
  }
});

test.each([
  ["a property", "isbn", "Book.isbn"],
  ["what is below a plain value", "title/length", "Book.title.length"],
])("a load ignores %s that is not there, and says so", async (_, name, member) => {
  const { api, unhandled } = setUp();
  const request = { ObjectPaths: paths(item("A")), Actions: [load(3, ["title", name])] };
  const { Results, Error } = await api.execute(request, false);
  expect(Error).toBeUndefined();
  expect(Results[0]?.Value).toEqual({ Id: "A", Title: "A" });
  expect(unhandled).toEqual([member]);
});

test.each([
  ["a path", { ObjectPathType: PathType.property, Name: "Cellar", ParentObjectPathId: 1 }, "Library.cellar"],
  ["a path by a method", method("FindAll", 2), "Shelf.findAll"],
  ["a service", { ObjectPathType: PathType.newObject, Name: "Other.Service" }, "Other.Service"],
  [
    "a plain value as an object",
    { ...method("", 3), ObjectPathType: PathType.property, Name: "Count", ParentObjectPathId: 2 },
    "Shelf.count",
  ],
])("%s that is not there is refused by name", async (_, path, member) => {
  const { api, unhandled } = setUp();
  const { Error } = await api.execute(
    { ObjectPaths: paths(path), Actions: [action(ActionType.instantiate, 3)] },
    false,
  );
  expect(Error).toMatchObject({ Code: "ApiNotFound", Location: member });
  expect(unhandled).toEqual([member]);
});

test("a mistake of ours is told apart from a refusal", async () => {
  const { api, faults } = setUp();
  const { Error } = await api.execute(
    { ObjectPaths: paths(item("A")), Actions: [action(ActionType.method, 3, { Name: "Crash" })] },
    false,
  );
  expect(Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(faults).toHaveLength(1);
});

test("a method path is followed once however often the batch uses it", async () => {
  const { api, library } = setUp();
  await values(api, {
    ObjectPaths: paths(method("Add", 2, "D")),
    Actions: [
      action(ActionType.instantiate, 3),
      load(3, ["title"]),
      action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: ["E"] } }),
    ],
  });
  expect(library.shelf.books.map(({ Title }) => Title)).toEqual(["A", "B", "C", "E"]);
});

test("an object that is kept is found in later batches until it is let go", async () => {
  const { api } = setUp();
  const [, kept] = await values(api, {
    ObjectPaths: paths(item("A")),
    Actions: [action(ActionType.method, 3, { Name: "_KeepReference" }), action(ActionType.instantiate, 3)],
  });
  const { _ReferenceId: reference } = kept as { _ReferenceId: string };
  const byReference = { ObjectPathType: PathType.reference, Name: reference };
  const again = { ObjectPaths: paths(byReference), Actions: [load(3, ["title"])] };
  expect(await values(api, again)).toEqual([{ Id: "A", Title: "A", _ReferenceId: reference }]);
  await values(api, {
    ObjectPaths: paths(),
    Actions: [
      action(ActionType.method, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } }),
    ],
  });
  expect(api.references.size).toBe(0);
  expect((await api.execute(again, false)).Error).toMatchObject({ Code: "ItemNotFound" });
});

test("a trace is answered and listed, Update sets several properties", async () => {
  const { api } = setUp();
  const trace = action(ActionType.trace, 0, { Name: "Trace" });
  const response = await api.execute(
    {
      ObjectPaths: paths(item("A")),
      Actions: [trace, action(ActionType.update, 3, { ObjectState: { Title: "U" } }), load(3, ["title"])],
    },
    true,
  );
  expect(response.TraceIds).toEqual([trace.Id]);
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, { Id: "U", Title: "U" }]);
});

test("services are reached by name", async () => {
  const { api } = setUp();
  const service = { ObjectPathType: PathType.newObject, Name: "Spare.Shelf" };
  expect(await values(api, { ObjectPaths: paths(service), Actions: [load(3, ["count"])] })).toEqual([
    { Count: 3 },
  ]);
});

test("batches are carried out one at a time and in order; one that writes is announced", async () => {
  const order: string[] = [];
  const api = new RichApi({
    root: new Library(),
    write: async (batch) => {
      order.push("write");
      const answer = await batch();
      order.push("written");
      return answer;
    },
  });
  const rename = (title: string) =>
    api.execute(
      {
        ObjectPaths: paths({ ...method("", 2), ObjectPathType: PathType.property, Name: "First" }),
        Actions: [
          action(ActionType.setProperty, 3, { Name: "Title", ArgumentInfo: { Arguments: [title] } }),
          load(3, ["title"]),
        ],
      },
      true,
    );
  const read = api.execute({ ObjectPaths: paths(), Actions: [load(2, ["count"])] }, false);
  const all = await Promise.all([rename("1"), read, rename("2")]);
  expect(all.map(({ Results }) => Results.at(-1)?.Value)).toEqual([
    { Id: "1", Title: "1" },
    { Count: 3 },
    { Id: "2", Title: "2" },
  ]);
  expect(order).toEqual(["write", "written", "write", "written"]);
});
