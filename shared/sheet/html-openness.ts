/** Rights of reply and corrections of the HTML sheet. */
import type { SheetCorrection, SheetReply } from './document-parts';
import { disagreements, prose, type Writing } from './html-parts';
import { differIn } from './judgements';
import { html, isolated, joined, type Markup } from './markup';
import type { Openness } from './openness';

const dot = html` · `;

const dated = (edtf: string, { print }: Writing): Markup | null =>
  edtf === '' ? null : html`<bdi>${print.date(edtf)}</bdi>`;

function reply(one: SheetReply, writing: Writing): Markup {
  const { asked, askedAt, answer, retracted } = one;
  const { words } = writing;
  const about = joined(
    [
      asked.trim() === '' ? null : html`<b>${isolated(asked)}</b>`,
      dated(askedAt, writing),
      retracted ? html`<span class="tag">${words.retracted}</span>` : null,
    ],
    dot,
  );
  const agreed = answer.trim() === '' ? html`<p class="by">${words.noAnswer}</p>` : prose(answer, writing);
  const said = differIn(one.disagreements, 'answer') ? null : agreed;
  return html`<li><p>${words.asked} ${about}</p>${said}${disagreements(one.disagreements, writing)}</li>`;
}

function correction(one: SheetCorrection, writing: Writing): Markup {
  const { correctedAt, text, retracted } = one;
  const about = joined(
    [
      dated(correctedAt, writing),
      retracted ? html`<span class="tag">${writing.words.retracted}</span>` : null,
    ],
    dot,
  );
  const said = differIn(one.disagreements, 'text') ? null : prose(text, writing);
  return html`<li><p class="by">${about}</p>${said}${disagreements(one.disagreements, writing)}</li>`;
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
