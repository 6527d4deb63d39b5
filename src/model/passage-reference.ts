/**
 * What a reader takes away who has chosen words of a paragraph: the words, quoted, then the reference of the page made that
 * of the paragraph, as `paragraphOf` would have it written.
 * @param reference of the page, in plain words; it says the version and ends with its address
 */
export function passageReference(words: string, reference: string, paragraph: number): string {
  const quoted = words
    .replace(/\s+/g, (spaces) => (/^[\u00A0\u202F]$/.test(spaces) ? spaces : ' '))
    .trim()
    .replace(/«\u00A0/g, '“')
    .replace(/\u00A0»/g, '”');
  const place = reference.replace(/, (?=version )/, `, §\u00A0${paragraph}, `).replace(/\/$/, `/#p${paragraph}`);
  return `«\u00A0${quoted}\u00A0» ${place}`;
}
