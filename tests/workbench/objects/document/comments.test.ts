import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

const add = (cell = "Sheet1!B2", content = "Source?") =>
  inBook((workbook) => workbook.comments.add(cell, content).load());

test("a comment has content, author and cell, and is found by them", async () => {
  const added = await add();
  expect([added.content, added.authorName, added.resolved, added.contentType]).toEqual([
    "Source?",
    "Workbench",
    false,
    "Plain",
  ]);
  const [location, byCell, count] = await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.getItemByCell("Sheet1!B2");
    const cell = comment.getLocation().load("address");
    comment.load("id");
    const number = comments.getCount();
    await context.sync();
    return [cell.address, comment.id, number.value];
  });
  expect([location, byCell, count]).toEqual(["Sheet1!B2", added.id, 1]);
});

test("replies are added, edited and deleted; resolving a comment resolves them", async () => {
  await add();
  await inBook((workbook) => {
    const comment = workbook.comments.getItemAt(0);
    comment.replies.add("The report.");
    comment.replies.add("Which page?");
    comment.replies.getItemAt(0).content = "The report, page 4.";
    comment.replies.getItemAt(1).delete();
    comment.resolved = true;
  });
  const replies = await inBook((workbook) =>
    workbook.comments.getItemAt(0).replies.load("items/content,items/resolved"),
  );
  expect(replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
    ["The report, page 4.", true],
  ]);
});

test("a comment moves with its cell, and goes with it", async () => {
  await add();
  await inBook((workbook) => sheet1(workbook).getRange("1:1").insert("Down"));
  const moved = await inBook((workbook) => workbook.comments.getItemAt(0).getLocation().load("address"));
  expect(moved.address).toBe("Sheet1!B3");
  await inBook((workbook) => sheet1(workbook).getRange("3:3").delete("Up"));
  const count = await inBook((workbook) => workbook.comments.getCount());
  expect(count.value).toBe(0);
});

test("a second comment on a cell, one on several cells and one for people are refused", async () => {
  await add();
  expect((await refusal(add())).code).toBe("ItemAlreadyExists");
  expect((await refusal(add("Sheet1!A1:A2"))).code).toBe("InvalidArgument");
});

test("adding, changing and deleting raise the events of the collection", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const note = (what: string) => (event: { commentDetails: Excel.CommentDetail[] }) =>
      Promise.resolve(void seen.push([what, event.commentDetails.length]));
    comments.onAdded.add(note("added"));
    comments.onChanged.add(note("changed"));
    comments.onDeleted.add(note("deleted"));
    await context.sync();
  });
  await add();
  await inBook((workbook) => (workbook.comments.getItemAt(0).content = "Edited."));
  await inBook((workbook) => workbook.comments.getItemAt(0).delete());
  await new Promise((resolve) => setTimeout(resolve, 15));
  // The library hands out the details of a change a moment later than the others.
  expect(seen.sort()).toEqual([
    ["added", 1],
    ["changed", 1],
    ["deleted", 1],
  ]);
});

test("comments are undone and saved with the workbook", async () => {
  await add();
  const saved = excel.book.save();
  expect(excel.book.undo()).toBe(true);
  expect((await inBook((workbook) => workbook.comments.getCount())).value).toBe(0);
  excel.book.load(saved);
  expect((await inBook((workbook) => workbook.comments.getItemAt(0).load())).content).toBe("Source?");
});
