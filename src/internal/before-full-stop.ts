/** A sentence with a remark put before its full stop. */
export function beforeFullStop(sentence: string, remark: string): string {
  if (remark === "") return sentence;
  return sentence.endsWith(".") ? `${sentence.slice(0, -1)}${remark}.` : sentence + remark;
}
