/** Lines of small texts and pages, for the tests of the rules. */
import { readHtml } from '../../../shared/intake/html';
import type { Line } from '../../../shared/intake/kind';
import { prepareLines } from '../../../shared/intake/prepare';
import { splitRows } from '../../../shared/intake/row';

/** The lines of a text file. */
export const linesOf = (text: string): Line[] => prepareLines(splitRows(text));

/** The lines of a page of markup. */
export function linesOfHtml(html: string): Line[] {
  const page = readHtml(html);
  if (!page.ok) throw new Error(page.error);
  return prepareLines(page.value.rows);
}

/** A made-up paragraph that no rule takes for anything else. */
export const paragraph = (subject: string): string =>
  `قال مدير ${subject} إن العمل سيستمر أسبوعين على الأقل قبل أن تُعلن أي نتيجة.`;
