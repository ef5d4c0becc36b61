export const checksum = "0".repeat(64);
