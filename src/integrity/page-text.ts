/** What is weighed of a page: the characters of its `main`, each run of spaces, tabs and ends of lines taken as one space. */
export function weighedText(text: string): string {
  // Not \s: no-break spaces are part of French typography, and of the text.
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}
