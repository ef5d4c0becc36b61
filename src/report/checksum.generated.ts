// Written by src/tooling/texts/vocabulary.ts (npm run generate). Do not edit.
/** SHA-256 of the dataset. */
export const checksum = "31d532a59bd766628bee90866a8377bb535e1c1890fc6417d7f613b5ba96f7af";
