const PLATE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][·.\s-]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳领]$/

/** Whether somebody typed the whole number of a car 车牌, as 京A·12345 or the longer one of an electric car. */
export function isPlate(words: string): boolean {
  return PLATE.test(words.trim().toUpperCase())
}
