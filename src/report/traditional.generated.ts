export const traditionalForms = "銀險證";
export const simplifiedForms = "银险证";
