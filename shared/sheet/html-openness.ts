/** Rights of reply and corrections of the HTML sheet. */
import type { SheetCorrection, SheetReply } from './document';
import { prose, type Writing } from './html-parts';
import { html, isolated, joined, type Markup } from './markup';
import type { Openness } from './openness';

const dot = html` · `;

const dated = (edtf: string, { print }: Writing): Markup | null =>
  edtf === '' ? null : html`<bdi>${print.date(edtf)}</bdi>`;

function reply({ asked, askedAt, answer, retracted }: SheetReply, writing: Writing): Markup {
  const { words } = writing;
  const about = joined(
    [
      asked.trim() === '' ? null : html`<b>${isolated(asked)}</b>`,
      dated(askedAt, writing),
      retracted ? html`<span class="tag">${words.retracted}</span>` : null,
    ],
    dot,
  );
  const said = answer.trim() === '' ? html`<p class="by">${words.noAnswer}</p>` : prose(answer, writing);
  return html`<li><p>${words.asked} ${about}</p>${said}</li>`;
}

function correction({ correctedAt, text, retracted }: SheetCorrection, writing: Writing): Markup {
  const about = joined(
    [
      dated(correctedAt, writing),
      retracted ? html`<span class="tag">${writing.words.retracted}</span>` : null,
    ],
    dot,
  );
  return html`<li><p class="by">${about}</p>${prose(text, writing)}</li>`;
}

/** Both, each under its heading; nothing where there is none. */
export function opennessParts({ rightOfReply, corrections }: Openness, writing: Writing): Markup | null {
  if (!writing.print.shows('openness') || rightOfReply.length + corrections.length === 0) return null;
  const { words } = writing;
  const part = (title: string, items: readonly Markup[]): Markup | null =>
    items.length === 0
      ? null
      : html`<div class="block"><h4>${title}</h4><ul class="evidence">${items}</ul></div>`;
  return html`${part(
    words.rightOfReply,
    rightOfReply.map((one) => reply(one, writing)),
  )}${part(
    words.corrections,
    corrections.map((one) => correction(one, writing)),
  )}`;
}
