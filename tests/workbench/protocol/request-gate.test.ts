import type { BatchResponse } from "../../../src/workbench/protocol/batch";
import { HostObject } from "../../../src/workbench/protocol/host-object";
import { PAYLOAD_LIMIT, RequestGate, TransportError } from "../../../src/workbench/protocol/request-gate";
import { RichApi } from "../../../src/workbench/protocol/rich-api";

class Root extends HostObject {
  readonly className = "Root";
  text = "x";
  get Text(): string {
    return this.text;
  }
}

const WRITE = 1;
const DELAY = 64;
const body = (query: object = { Select: ["text"] }, path: object = { ObjectPathType: 1 }): string =>
  JSON.stringify({
    Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: query }],
    ObjectPaths: { 1: { Id: 1, Name: "Service", ...path } },
  });

function setUp() {
  const root = new Root();
  let end = (): void => undefined;
  let edit: Promise<void> | undefined;
  const begin = () => {
    edit = new Promise((resolve) => {
      end = () => {
        edit = undefined;
        resolve();
      };
    });
  };
  let writes = 0;
  const write = <T>(batch: () => Promise<T>) => {
    writes++;
    return batch();
  };
  const api = new RichApi({ root, services: new Map([["Service", root]]), write });
  return { root, begin, end: () => end(), writes: () => writes, gate: new RequestGate(api, () => edit) };
}

const read = (reply: object): BatchResponse => JSON.parse((reply as { body: string }).body) as BatchResponse;

test("requests are answered while nobody edits a cell", async () => {
  const { gate } = setUp();
  expect(read(await gate.answer(body(), 0)).Results).toEqual([{ ActionId: 1, Value: { Text: "x" } }]);
});

test("while the user edits a cell the workbook is out of reach, unless the request can wait", async () => {
  const { gate, begin, end } = setUp();
  begin();
  expect(await gate.answer(body(), 0)).toEqual({ error: TransportError.invalidInCellEditMode });
  let answered = false;
  const waiting = gate.answer(body(), DELAY).then((reply) => {
    answered = true;
    return reply;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(answered).toBe(false);
  end();
  begin(); // the next edit begins before the request has had its turn
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(answered).toBe(false);
  end();
  expect(read(await waiting).Error).toBeUndefined();
});

test("services work while the user edits a cell: the results of functions come in", async () => {
  const { gate, begin } = setUp();
  begin();
  expect(read(await gate.answer(body(undefined, { ObjectPathType: 2 }), 0)).Error).toBeUndefined();
});

test("a request that writes to the workbook is announced; results of functions are no writing", async () => {
  const { gate, writes } = setUp();
  await gate.answer(body(), 0);
  await gate.answer(body(undefined, { ObjectPathType: 2 }), WRITE);
  expect(writes()).toBe(0);
  await gate.answer(body(), WRITE);
  expect(writes()).toBe(1);
});

test("more than 5 MB in either direction is refused, for the workbook alone", async () => {
  const { gate, root } = setUp();
  const large = "保".repeat(PAYLOAD_LIMIT / 3);
  expect(await gate.answer(body({ Select: [large] }), 0)).toEqual({ error: TransportError.requestTooLarge });
  root.text = large;
  expect(await gate.answer(body(), 0)).toEqual({ error: TransportError.responseTooLarge });
  const service = read(await gate.answer(body(undefined, { ObjectPathType: 2 }), 0));
  expect(service.Results).toHaveLength(1);
});

test("held, the workbook answers nothing, or writes nothing, until it goes on", async () => {
  const { gate } = setUp();
  const answered: string[] = [];
  const set = { Id: 2, ActionType: 4, Name: "Text", ObjectPathId: 1, ArgumentInfo: { Arguments: ["y"] } };
  const ask = (name: string, flags: number) => {
    const request = JSON.parse(body()) as { Actions: object[] };
    if (flags === WRITE) request.Actions = [set];
    return gate.answer(JSON.stringify(request), flags).then(() => answered.push(name));
  };
  const pass = () => new Promise((resolve) => setTimeout(resolve, 5));
  let goOn = gate.hold("writes");
  const writing = ask("write", WRITE);
  await ask("read", 0);
  expect(answered).toEqual(["read"]);
  goOn();
  await writing;
  goOn = gate.hold("everything");
  const reading = ask("read again", 0);
  await pass();
  expect(answered).toEqual(["read", "write"]);
  goOn();
  await reading;
  expect(answered).toEqual(["read", "write", "read again"]);
});
