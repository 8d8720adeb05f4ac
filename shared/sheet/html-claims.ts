/** Claims and disputes of the HTML sheet. */
import type { ClaimSheet, SheetArticle, SheetClaim, SheetDispute, SheetStand } from './document';
import type { SheetEvidence, SheetVerdict } from './document-parts';
import { opennessParts } from './html-openness';
import {
  chainOf,
  disagreements,
  editorName,
  evidenceList,
  verdictBadges,
  verdictReasons,
  type Writing,
} from './html-parts';
import { attribute, html, isolated, joined, type Markup } from './markup';

const dot = html` · `;

/** A claim's number as a link to it, where it is on the sheet. */
const numberLink = (id: string, number: number, onSheet: boolean, { print }: Writing): Markup =>
  onSheet
    ? html`<a class="number" href="#claim-${attribute(id)}">${print.number(number)}</a>`
    : html`<span class="number">${print.number(number)}</span>`;

/** The quotation's paragraph as far as the claim holds it; a word cut in two by the length of the context is left out. */
function wordsAround({ prefix, suffix, position }: SheetClaim): {
  readonly before: string;
  readonly after: string;
} {
  const opens = prefix.lastIndexOf('\n');
  const closes = suffix.indexOf('\n');
  const fromTheStart = opens !== -1 || position.utf16.start === prefix.length;
  const toTheEnd = closes !== -1 || /(?:^|[.!?؟…»"”])$/u.test(suffix);
  return {
    before: fromTheStart ? prefix.slice(opens + 1) : `… ${prefix.replace(/^\S+\s*/u, '')}`,
    after:
      closes !== -1 ? suffix.slice(0, closes) : toTheEnd ? suffix : `${suffix.replace(/\s*\S+$/u, '')} …`,
  };
}

/** The quotation with the words around it, in the direction of its article. */
function quotation(claim: SheetClaim, direction: 'rtl' | 'ltr' | 'auto', { print }: Writing): Markup {
  const { before, after } = wordsAround(claim);
  const around = (words: string): Markup | null =>
    words === '' || !print.shows('context') ? null : html`<span class="around">${words}</span>`;
  return html`<blockquote class="quote" dir="${attribute(direction)}">${around(before)}<q>${claim.quote}</q>${around(after)}</blockquote>`;
}

/** Roughly how many lines of A4 a text takes. */
const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + 1 + line.length / 90, 0);

/** Cards that would take most of a page may break between their parts; all others stay whole. */
function isLong(verdict: SheetVerdict, evidence: readonly SheetEvidence[], others: number): boolean {
  const reasons = verdict.judgements.reduce((sum, { reasons: text }) => sum + 2 + linesOf(text), 0);
  const weighed = evidence.reduce(
    (sum, { excerpt, attachment }) => sum + 2 + linesOf(excerpt) + (attachment ? 2 : 0),
    0,
  );
  return reasons + weighed + others > 16;
}

/** Offsets stay in Latin digits: they are for programs and for reading beside a program. */
function place(claim: SheetClaim, { words, print }: Writing): Markup {
  const { utf16, codePoints, check } = claim.position;
  const units = html`${words.codeUnits} <bdi class="code" dir="ltr">${utf16.start}–${utf16.end}</bdi>`;
  const points = codePoints
    ? html`${words.codePoints} <bdi class="code" dir="ltr">${codePoints.start}–${codePoints.end}</bdi>`
    : null;
  const line = print.shows('place')
    ? html`<p class="place">${words.position}: ${joined([units, points], dot)}</p>`
    : null;
  // A place that is in doubt is said, whatever else is left out.
  const warning =
    check === 'exact'
      ? null
      : html`<p class="warning">${check === 'differs' ? words.checkDiffers : words.unchecked}</p>`;
  return html`${line}${warning}`;
}

function cardHead(claim: SheetClaim, writing: Writing): Markup {
  const { words, print } = writing;
  const tag = (text: string | null): Markup | null =>
    text === null ? null : html`<span class="tag">${text}</span>`;
  return html`<div class="card-head"><span class="number">${print.number(claim.number)}</span>${tag(print.shows('category') ? words.category[claim.category] : null)}${tag(print.shows('workflow') ? words.workflow[claim.workflow] : null)}${tag(claim.retracted ? words.retracted : null)}${print.shows('verdict') ? verdictBadges(claim.verdict, writing) : null}</div>`;
}

/** Who says it, through whom. */
function saidBy(claim: SheetClaim, { words, print }: Writing): Markup | null {
  if (!print.shows('chain')) return null;
  const narrator =
    claim.speaker.trim() === '' ? html` <span class="by">(${words.outletItself})</span>` : null;
  return html`<p class="chain"><span class="label">${words.chain}:</span> ${chainOf(claim.chain)}${narrator}</p>`;
}

function inDisputes(claim: SheetClaim, { disputes, writing }: Context): Markup | null {
  const found = claim.disputes.flatMap((id) => disputes.get(id) ?? []);
  if (found.length === 0 || !writing.print.shows('disputes')) return null;
  const links = found.map(
    ({ id, question }) => html`<a href="#dispute-${attribute(id)}">${isolated(question)}</a>`,
  );
  return html`<p class="chain"><span class="label">${writing.words.inDisputes}:</span> ${joined(links, html`<span aria-hidden="true"> | </span>`)}</p>`;
}

/** Names the article on the card itself, where cards of several articles follow each other. */
function articleLine(article: SheetArticle | undefined, { words, print }: Writing): Markup | null {
  if (!article || !print.shows('article')) return null;
  const title = article.title === '' ? html`${words.untitledArticle}` : isolated(article.title);
  const about = [
    article.outlet ? isolated(article.outlet) : null,
    article.published ? html`<bdi>${print.date(article.published)}</bdi>` : null,
  ];
  return html`<p class="chain"><span class="label">${words.article}:</span> ${joined([title, ...about], dot)}</p>`;
}

function claimCard(claim: SheetClaim, article: SheetArticle | undefined, context: Context): Markup {
  const { writing, isGrouped } = context;
  const { words, print } = writing;
  const long = isLong(claim.verdict, claim.evidence, linesOf(claim.quote) * 1.5);
  const statement =
    claim.statement.trim() === '' || !print.shows('statement')
      ? null
      : html`<p class="statement"><span class="label">${words.statement}:</span> ${isolated(claim.statement)}</p>`;
  return html`<article class="card${claim.retracted ? ' retracted' : ''}${long ? ' long' : ''}" id="claim-${attribute(claim.id)}">
<div class="core">${cardHead(claim, writing)}
${quotation(claim, article?.direction ?? 'auto', writing)}
${statement}
${isGrouped ? null : articleLine(article, writing)}${saidBy(claim, writing)}
${inDisputes(claim, context)}</div>
${disagreements(claim.disagreements, writing)}${print.shows('reasons') ? verdictReasons(claim.verdict, writing) : null}${print.shows('evidence') ? evidenceList(claim.evidence, writing, claim.independentSources) : null}${opennessParts(claim, writing)}${place(claim, writing)}
</article>`;
}

/** What every claim of one sheet needs: its disputes by id, and how to write. */
interface Context {
  readonly disputes: ReadonlyMap<string, SheetDispute>;
  readonly writing: Writing;
  /** Whether the cards stand under their articles. */
  readonly isGrouped: boolean;
}

function articleHeader(article: SheetArticle, { words, print }: Writing): Markup {
  const about = !print.shows('article')
    ? []
    : [
        article.outlet ? isolated(article.outlet) : null,
        article.byline ? isolated(article.byline) : null,
        article.dateline ? isolated(article.dateline) : null,
        article.published ? html`<bdi>${print.date(article.published)}</bdi>` : null,
        article.versionOf ? html`<span class="tag">${words.version}</span>` : null,
        article.retracted ? html`<span class="tag">${words.retracted}</span>` : null,
      ];
  const title = article.title === '' ? html`${words.untitledArticle}` : isolated(article.title);
  return html`<header><h3>${title}</h3>
${article.subtitle ? html`<p class="about">${isolated(article.subtitle)}</p>` : null}<p class="about">${joined(about, dot)}</p></header>`;
}

/** The claims under their articles in reading order; in any other order one after the other. */
export function claimsSection(sheet: ClaimSheet, writing: Writing): Markup {
  const { words } = writing;
  const isGrouped = sheet.order === 'reading';
  const disputes = new Map(sheet.disputes.map((dispute) => [dispute.id, dispute]));
  const context = { disputes, writing, isGrouped };
  const none = sheet.claims.length === 0 ? html`<p>${words.noClaims}</p>` : null;
  if (!isGrouped) {
    const articles = new Map<string | null, SheetArticle>(sheet.articles.map((one) => [one.id, one]));
    const cards = sheet.claims.map((claim) => claimCard(claim, articles.get(claim.article), context));
    return html`<section><h2>${words.claims}</h2>${none}${cards}</section>`;
  }
  const groups = sheet.articles.map((article) => {
    const claims = sheet.claims.filter((claim) => claim.article === article.id);
    return html`<section class="article">${articleHeader(article, writing)}${
      claims.length === 0
        ? html`<p class="about">${words.noArticleClaims}</p>`
        : claims.map((claim) => claimCard(claim, article, context))
    }</section>`;
  });
  const listed = new Set(sheet.articles.map((article) => article.id));
  const stray = sheet.claims.filter((claim) => claim.article === null || !listed.has(claim.article));
  const rest =
    stray.length === 0
      ? null
      : html`<section class="article"><h3>${words.withoutArticle}</h3>${stray.map((claim) => claimCard(claim, undefined, context))}</section>`;
  return html`<section><h2>${words.claims}</h2>${none}${groups}${rest}</section>`;
}

function standItem(stand: SheetStand, writing: Writing): Markup {
  const { words } = writing;
  return html`<li>${numberLink(stand.claim, stand.number, stand.onSheet, writing)} «${isolated(stand.quote)}»<br><span class="by">${chainOf(stand.chain)}${stand.articleTitle ? html`${dot}${isolated(stand.articleTitle)}` : null}${stand.onSheet ? null : html` (${words.notOnSheet})`}</span></li>`;
}

function positionBox(
  label: Markup,
  claims: readonly SheetStand[],
  writing: Writing,
  origins: number | null = null,
): Markup {
  const list =
    claims.length === 0
      ? html`<p class="by">${writing.words.noStands}</p>`
      : html`<ul>${claims.map((stand) => standItem(stand, writing))}</ul>`;
  return html`<div class="stand-box"><h4>${label}</h4>${origins ? html`<p class="by">${writing.words.origins}: ${writing.print.number(origins)}</p>` : null}${list}</div>`;
}

function disputeCard(dispute: SheetDispute, writing: Writing): Markup {
  const { words, print } = writing;
  const boxes = [
    ...dispute.positions.map((position) =>
      positionBox(isolated(position.label), position.claims, writing, position.origins),
    ),
    ...(dispute.unplaced.length > 0 ? [positionBox(html`${words.unplaced}`, dispute.unplaced, writing)] : []),
  ];
  const standing = dispute.positions.flatMap((position) => position.claims);
  const others = standing.reduce((sum, stand) => sum + linesOf(stand.quote), 0);
  const long = isLong(dispute.verdict, dispute.evidence, others);
  const head = html`<div class="card-head"><h3>${isolated(dispute.question)}</h3><span class="tag">${words.state[dispute.state]}</span>${dispute.retracted ? html`<span class="tag">${words.retracted}</span>` : null}${verdictBadges(dispute.verdict, writing)}</div>
<p class="by">${editorName(dispute.by, writing)}${dot}<bdi>${print.instant(dispute.at)}</bdi></p>`;
  const positions =
    boxes.length === 0
      ? html`<p class="by">${words.noPositions}</p>`
      : html`<div class="positions">${boxes}</div>`;
  // Positions stay with their question unless they alone would fill a page.
  const core =
    others > 60
      ? html`<div class="core">${head}</div>${positions}`
      : html`<div class="core">${head}${positions}</div>`;
  return html`<article class="card${dispute.retracted ? ' retracted' : ''}${long ? ' long' : ''}" id="dispute-${attribute(dispute.id)}">
${core}
${disagreements(dispute.disagreements, writing)}${verdictReasons(dispute.verdict, writing)}${evidenceList(dispute.evidence, writing)}${opennessParts(dispute, writing)}
</article>`;
}

/** The disputes, each with its positions; nothing where there are none. */
export function disputesSection(sheet: ClaimSheet, writing: Writing): Markup | null {
  if (sheet.disputes.length === 0 || !writing.print.shows('disputes')) return null;
  return html`<section><h2>${writing.words.disputes}</h2>${sheet.disputes.map((dispute) => disputeCard(dispute, writing))}</section>`;
}
