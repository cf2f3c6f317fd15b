/**
 * Translates the numbering of a provision: 제36조의2제1항제3호 is Article 36-2(1)3, 제6조제1항부터 제3항까지 stays as it is.
 *
 * @returns `undefined` where something is left that is not numbering.
 */
export function englishProvision(provision: string): string | undefined {
  const english = provision
    .replace(/제\s*(\d+)조(?:의\s*(\d+))?/g, (_, article, branch) => ` Article ${joined(article, branch)}`)
    .replace(/\s*제\s*(\d+)항/g, "($1)")
    .replace(/\s*([①-⑳])/g, (_, circled) => `(${circled.normalize("NFKC")})`)
    .replace(/(\))?\s*제\s*(\d+)호(?:의\s*(\d+))?/g, (_, paragraph, item, branch) =>
      paragraph ? `)${joined(item, branch)}` : `, subparagraph ${joined(item, branch)}`,
    )
    .replace(
      /\s*([가나다라마바사아자차카타파하])목/g,
      (_, letter) => `(${"abcdefghijklmn"["가나다라마바사아자차카타파하".indexOf(letter)]})`,
    )
    .replace(/별표\s*(\d*)/g, " attached Table $1")
    .replace(/부칙/g, " Addenda")
    .replace(/\s*단서/g, ", proviso")
    .replace(/\s*본문/g, ", main sentence")
    .replace(/\s*전단/g, ", first part")
    .replace(/\s*후단/g, ", second part")
    .replace(/\s*각\s*호(의\s*부분)?/g, ", each subparagraph")
    .replace(/\s*(?:,|·|ㆍ)\s*/g, ", ")
    .replace(/\s*및\s*/g, " and ")
    .replace(/\s*또는\s*/g, " or ")
    .replace(/\s*(?:내지|~|∼)\s*/g, " to ")
    .replace(/^[\s,]+|\s+$/g, "")
    .replace(/\s+/g, " ");
  return /[가-힣]/.test(english) ? undefined : english;
}

function joined(number: string, branch: string | undefined): string {
  return branch === undefined ? number : `${number}-${branch}`;
}
