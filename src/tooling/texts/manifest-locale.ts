/** The locale of the texts beside the English ones. */
export const otherLocale = "zh-CN";
