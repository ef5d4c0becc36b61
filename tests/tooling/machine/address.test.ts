import { defaultAddress, wantedAddress } from "../../../src/tooling/machine/address";

describe("the address of the build", () => {
  test("is localhost unless ADDIN_URL names another", () => {
    expect(wantedAddress("")).toBe(defaultAddress);
    expect(wantedAddress("https://addin.example.com")).toBe("https://addin.example.com");
  });

  test("loses a trailing slash and keeps a folder", () => {
    expect(wantedAddress(" https://example.com/fintech// ")).toBe("https://example.com/fintech");
  });

  test.each([
    "http://example.com",
    "example.com",
    "https://example.com/?v=1",
    "https://me:secret@example.com",
    "ftp://x",
  ])("refuses %s with a message", (given) => {
    expect(() => wantedAddress(given)).toThrow(/^ADDIN_URL must/);
  });
});
