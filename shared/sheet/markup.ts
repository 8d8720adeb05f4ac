/**
 * HTML that cannot be broken out of: a template tag that escapes everything put into it, and shows invisible,
 * overriding and control marks instead of obeying them. Values may stand in element content only, never inside
 * a tag; attributes are written out in the templates or made by `attributes`.
 */
import { nameMark } from '../arabic/marks';

/** Finished markup; only this module makes it. */
export interface Markup {
  readonly markup: string;
}

export type Content = string | number | Markup | readonly Content[] | null | false | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Marks that deceive the eye (embeddings, overrides, isolates, zero-width and tag characters) or that no document
 * may hold (controls, lone surrogates). ZWNJ, ZWJ, LRM and RLM are how some languages are written and stay.
 * Source: Unicode UAX #9 and UTS #39; trojansource.codes.
 */
const hiddenMarks =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;

const nameOf = (mark: string): string =>
  nameMark(mark) ?? `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Most strings of a sheet hold nothing to escape or to show. */
const special =
  /[&<>"'\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB]/;

function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[&<>"']/gu, (character) => entities[character]!)
    .replace(hiddenMarks, (mark) => `<span class="mark">${nameOf(mark)}</span>`);
}

function print(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map(print).join('');
}

/** Writes markup; everything put in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: strings.map((part, index) => part + print(values[index])).join('') };
}

/** Letters that are an attribute's value: a word of our own, or an id of the dossier. Anything else is a mistake. */
export function attribute(value: string): Markup {
  if (!/^[\w.#-]*$/u.test(value)) throw new Error(`not a plain attribute value: ${value}`);
  return { markup: value };
}

/** A string of a user or an article within a line: it cannot turn the text around it. */
export const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** A machine's string (hash, address): always left to right. */
export const code = (text: string): Markup => html`<bdi class="code" dir="ltr">${text}</bdi>`;

/** A file's name: in the direction of its own letters. */
export const fileName = (text: string): Markup => html`<bdi class="code">${text}</bdi>`;

/** Joins parts with a separator, leaving out those that are empty. */
export function joined(parts: readonly (Markup | null)[], separator: Markup): Markup {
  const present = parts.filter((part): part is Markup => part !== null);
  return { markup: present.map((part) => part.markup).join(separator.markup) };
}
