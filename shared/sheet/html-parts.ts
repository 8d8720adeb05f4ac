/** Parts that claims and disputes of the HTML sheet share: verdicts, evidence, reasons, disagreements. */
import type { Tone } from '../records/dossier';
import type { SheetDisagreement, SheetEvidence, SheetJudgement, SheetVerdict } from './document-parts';
import { attribute, type Content, code, fileName, html, isolated, joined, type Markup } from './markup';
import type { Printer } from './printer';
import { type Inline, type ProseBlock, parseProse } from './prose';
import { type SheetWords, wordOf } from './words';

/** What every part needs to write itself. */
export interface Writing {
  readonly words: SheetWords;
  readonly print: Printer;
  /** The numbers of the claims on the sheet: mentions of them lead there. */
  readonly numbers?: ReadonlyMap<string, number>;
}

const dot = html` · `;

/** Signs stand beside the words, for paper without colour. */
const toneSigns: Readonly<Record<Tone, string>> = {
  supported: '✓',
  refuted: '✕',
  disputed: '⇄',
  misleading: '≉',
  unproven: '?',
  open: '○',
};
const stanceSigns = { supports: '+', refutes: '−', context: '·' } as const;
const stanceTones = { supports: 'supported', refutes: 'refuted', context: 'open' } as const;

export const editorName = (name: string, { words }: Writing): Markup =>
  name.trim() === '' ? html`${words.nobody}` : isolated(name);

const byWhom = (by: string, at: string, writing: Writing): Markup =>
  html`<span class="by">${editorName(by, writing)}${dot}<bdi>${writing.print.instant(at)}</bdi></span>`;

/** A mention of a claim that stands on the sheet leads there, by its number in the language of the sheet. */
function mention(
  { text, target }: Extract<Inline, { kind: 'mention' }>,
  { words, print, numbers }: Writing,
): Markup {
  const number = target.kind === 'claim' ? numbers?.get(target.id) : undefined;
  if (number === undefined) return html`<bdi class="mention">${text}</bdi>`;
  return html`<a class="mention" href="#claim-${attribute(target.id)}">${words.claim} ${print.number(number)}</a>`;
}

function inline(part: Inline, writing: Writing): Markup {
  if (part.kind === 'break') return html`<br>`;
  if (part.kind === 'mention') return mention(part, writing);
  return part.kind === 'text'
    ? html`${part.text}`
    : html`<span class="${attribute(part.kind)}">${part.text}</span>`;
}

function proseBlock(block: ProseBlock, writing: Writing): Markup {
  if ('inlines' in block) {
    const inlines = block.inlines.map((part) => inline(part, writing));
    return block.kind === 'paragraph'
      ? html`<p dir="auto">${inlines}</p>`
      : html`<blockquote dir="auto">${inlines}</blockquote>`;
  }
  // Direction comes from the list's own words: items with a `dir` of their own would not count.
  const items = block.items.map((item) => html`<li>${item.map((part) => inline(part, writing))}</li>`);
  return block.kind === 'bullets'
    ? html`<ul dir="auto">${items}</ul>`
    : html`<ol dir="auto" start="${block.first}">${items}</ol>`;
}

/** Small Markdown as HTML. */
export const prose = (markdown: string, writing: Writing): Markup =>
  html`<div class="prose">${parseProse(markdown).map((block) => proseBlock(block, writing))}</div>`;

function ratingBadge(judgement: SheetJudgement, { words, print }: Writing): Markup {
  const { rating } = judgement;
  if (!rating) return html`<span class="verdict none open">${words.withdrawn}</span>`;
  const other = print.language === 'ar' ? 'en' : 'ar';
  return html`<span class="verdict ${attribute(rating.tone)}"><span aria-hidden="true">${toneSigns[rating.tone]}</span> ${isolated(rating.label[print.language])} <small>${isolated(rating.label[other])}</small></span>`;
}

/** The verdict in a word or two: one badge for each answer that stands. */
export function verdictBadges(verdict: SheetVerdict, writing: Writing): Markup {
  const badges =
    verdict.state === 'none'
      ? html`<span class="verdict none open">${writing.words.noVerdict}</span>`
      : joined(
          verdict.judgements.map((judgement) => ratingBadge(judgement, writing)),
          html` `,
        );
  return html`<span class="verdicts">${badges}</span>`;
}

/** Reasons with who gave them and when; every answer where editors differ. */
export function verdictReasons(verdict: SheetVerdict, writing: Writing): Markup | null {
  if (verdict.state === 'none') return null;
  const { words } = writing;
  const differ = verdict.state === 'disagreement';
  const answers = verdict.judgements.map(
    (
      judgement,
    ) => html`<div class="judgement">${differ ? html`${ratingBadge(judgement, writing)} ` : null}${byWhom(judgement.by, judgement.at, writing)}
${judgement.reasons.trim() === '' ? html`<p class="by">${words.noReasons}</p>` : prose(judgement.reasons, writing)}</div>`,
  );
  return html`<div class="block">${differ ? html`<p class="warning">${words.editorsDiffer}</p>` : html`<h4>${words.reasons}</h4>`}${answers}</div>`;
}

function sourceName(evidence: SheetEvidence, { words }: Writing): Markup {
  const { source } = evidence;
  if (!source) return html`${words.noSource}`;
  const type = html` <span class="by">(${words.sourceType[source.type]})</span>`;
  if (source.name === null)
    return html`${words.withheld}${type}: <span dir="auto">${isolated(source.withheldBecause)}</span>`;
  return html`<b>${isolated(source.name)}</b>${type}`;
}

const grade = (evidence: SheetEvidence, { words }: Writing): Markup => {
  const meaning = [
    evidence.source ? words.reliability[evidence.source.reliability] : null,
    words.credibility[evidence.credibility],
  ];
  return html`<span class="grade">${evidence.grade}</span> <span class="by">${meaning.filter(Boolean).join(' · ')}</span>`;
};

function attachment(evidence: SheetEvidence, { words, print }: Writing): Markup | null {
  const file = evidence.attachment;
  if (!file) return null;
  const name = file.fileName === null ? html`${words.detailsWithheld}` : fileName(file.fileName);
  const { width, height, collectedAt, method, changedAt } = file;
  const facts = joined(
    [
      name,
      html`<bdi>${print.bytes(file.byteLength)}</bdi>`,
      width && height ? html`<bdi dir="ltr">${print.number(width)} × ${print.number(height)}</bdi>` : null,
      collectedAt
        ? html`${words.fileCollected} <bdi>${print.instant(collectedAt)}</bdi>${method ? html` (${words.method[method]})` : null}`
        : null,
      changedAt ? html`${words.fileChanged} <bdi>${print.instant(changedAt)}</bdi>` : null,
      html`SHA-256 ${code(file.sha256)}`,
    ],
    dot,
  );
  return html`<p class="place">${words.file}: ${facts}</p>`;
}

/** Where an excerpt stands: the article, and its place there, for programs. */
function passage({ passage: found }: SheetEvidence, { words, print }: Writing): Markup | null {
  if (!found) return null;
  const { articleTitle, outlet, utf16 } = found;
  const place = joined(
    [
      articleTitle === '' ? html`${words.untitledArticle}` : isolated(articleTitle),
      outlet === '' ? null : isolated(outlet),
      print.shows('place')
        ? html`${words.codeUnits} <bdi class="code" dir="ltr">${utf16.start}–${utf16.end}</bdi>`
        : null,
    ],
    dot,
  );
  const warning = found.check === 'differs' ? html`<p class="warning">${words.checkDiffers}</p>` : null;
  return html`<p class="place">${words.passage}: ${place}</p>${warning}`;
}

/** What a picture or recording turned out to be, and where its original is from. */
function media({ media: found }: SheetEvidence, { words }: Writing): Markup | null {
  if (!found) return null;
  const { category, originalContext, originalLink } = found;
  const original = joined(
    [
      originalContext.trim() === '' ? null : isolated(originalContext),
      originalLink.trim() === '' ? null : code(originalLink),
    ],
    dot,
  );
  const about =
    originalContext.trim() + originalLink.trim() === '' ? null : html`${dot}${words.original}: ${original}`;
  return html`<p>${words.picture}: <b>${words.media[category]}</b>${about}</p>`;
}

function evidenceItem(evidence: SheetEvidence, writing: Writing): Markup {
  const { words } = writing;
  const link =
    evidence.link === ''
      ? null
      : html`<p class="place">${words.link}: ${evidence.link === null ? words.detailsWithheld : code(evidence.link)}</p>`;
  const marks: Content[] = [
    evidence.primary ? html` <span class="tag">${words.primary}</span>` : null,
    evidence.retracted ? html` <span class="tag">${words.retracted}</span>` : null,
  ];
  return html`<li><p><span class="stance ${attribute(stanceTones[evidence.stance])}"><span aria-hidden="true">${stanceSigns[evidence.stance]}</span> ${words.stance[evidence.stance]}</span>${evidence.position ? html` «${isolated(evidence.position)}»` : null} ${sourceName(evidence, writing)} ${grade(evidence, writing)}${marks}</p>
${evidence.excerpt.trim() === '' ? null : html`<p class="excerpt" dir="auto">${evidence.excerpt}</p>`}${media(evidence, writing)}${passage(evidence, writing)}${link}${attachment(evidence, writing)}${disagreements(evidence.disagreements, writing)}</li>`;
}

/** @param independent how many independent sources bear on it first-hand, where that is told */
export function evidenceList(
  evidence: readonly SheetEvidence[],
  writing: Writing,
  independent: number | null = null,
): Markup {
  const { words } = writing;
  const list =
    evidence.length === 0
      ? html`<p class="by">${words.noEvidence}</p>`
      : html`<ul class="evidence">${evidence.map((item) => evidenceItem(item, writing))}</ul>`;
  return html`<div class="block"><h4>${words.evidence}${independent === null || evidence.length === 0 ? null : html` · ${words.independent}: ${writing.print.number(independent)}`}</h4>${list}</div>`;
}

const PROSE: ReadonlySet<string> = new Set(['answer', 'text']);
const DATES: ReadonlySet<string> = new Set(['askedAt', 'correctedAt']);

/** A value of a field in the reader's words, between marks where it is no prose. */
function printValue(field: string, value: string | null, writing: Writing): Markup {
  const { words, print } = writing;
  if (value === null) return html`«${words.detailsWithheld}»`;
  if (value === '') return html`«${words.empty}»`;
  if (PROSE.has(field)) return prose(value, writing);
  if (DATES.has(field)) return html`«<bdi>${print.date(value)}</bdi>»`;
  return html`«${isolated(wordOf(field, value, words))}»`;
}

/** Fields in which editors differ, all values side by side. */
export function disagreements(list: readonly SheetDisagreement[], writing: Writing): Markup[] {
  return list.map(({ field, values }) => {
    const shown = values.map(
      ({ value, by, at }) => html`<li>${printValue(field, value, writing)} ${byWhom(by, at, writing)}</li>`,
    );
    return html`<div class="warning">${writing.words.differ}: ${writing.words.field[field] ?? field}<ul class="evidence">${shown}</ul></div>`;
  });
}

/** From the speaker outwards: speaker ‹ medium ‹ outlet. */
export const chainOf = (chain: readonly string[]): Markup =>
  joined(chain.map(isolated), html` <span aria-hidden="true">‹</span> `);
