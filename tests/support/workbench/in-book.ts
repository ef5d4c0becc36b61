/** Does something in the workbook that the library of the test sees, in one batch. */
export const inBook = <T>(use: (workbook: Excel.Workbook) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook);
    await context.sync();
    return loaded;
  });

export const sheet1 = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Sheet1");
