/**
 * The sheet as one HTML file that stands alone: no script, no address that is ever fetched, its style inside.
 * It reads on a screen, prints on A4 in both directions, and forbids itself everything by its own policy.
 */
import { offeredRatings } from '../records/scales';
import type { ClaimSheet } from './document';
import { claimsSection, disputesSection } from './html-claims';
import { editorName, verdictBadges, type Writing } from './html-parts';
import { pageStyle, sheetStyle } from './html-style';
import { attribute, code, fileName, html, isolated, joined, type Markup } from './markup';
import { makePrinter, type Printer, type PrintSettings } from './printer';
import { wordsOf } from './words';

const dot = html` · `;

function figures(sheet: ClaimSheet, { words, print }: Writing): Markup {
  const { counts } = sheet;
  const figure = (label: string, value: number, call = false, more: Markup | null = null): Markup =>
    html`<div class="${call ? 'call' : 'figure'}"><dt>${label}</dt><dd>${print.number(value)}${more}</dd></div>`;
  const open =
    counts.openDisputes > 0
      ? html` <small>${words.ofThemOpen}: ${print.number(counts.openDisputes)}</small>`
      : null;
  const boxes = [
    figure(words.articles, counts.articles),
    figure(words.claims, counts.claims),
    figure(words.judged, counts.judged),
    figure(words.withoutVerdict, counts.withoutVerdict, counts.withoutVerdict > 0),
    figure(words.inDisagreement, counts.inDisagreement, counts.inDisagreement > 0),
    figure(words.disputes, counts.disputes, counts.openDisputes > 0, open),
  ];
  return html`<dl class="figures">${boxes}</dl>`;
}

function leftOut(sheet: ClaimSheet, { words, print }: Writing): Markup | null {
  const { otherArticles, withoutVerdict, retracted, narrowed } = sheet.counts.leftOut;
  const part = (label: string, value: number): Markup | null =>
    value === 0 ? null : html`${label} (${print.number(value)})`;
  const parts = [
    part(words.leftOutArticles, otherArticles),
    part(words.leftOutVerdict, withoutVerdict),
    part(words.leftOutRetracted, retracted),
    part(words.leftOutNarrowed, narrowed),
  ];
  if (parts.every((one) => one === null)) return null;
  return html`<p class="left-out"><b>${words.leftOut}:</b> ${joined(parts, dot)}</p>`;
}

function header(sheet: ClaimSheet, writing: Writing): Markup {
  const { words, print } = writing;
  const { dossier } = sheet;
  return html`<header class="head"><p class="kind">${words.sheet}</p>
<h1${dossier.title.length > 160 ? html` class="long"` : null}>${dossier.title.trim() === '' ? words.untitled : isolated(dossier.title)}</h1>
<p class="made"><span>${words.madeBy}: ${editorName(sheet.madeBy, writing)}</span><span>${words.madeAt}: <bdi>${print.instant(sheet.madeAt)}</bdi></span><span>${words.opened}: <bdi>${print.instant(dossier.openedAt)}</bdi></span></p>
<p class="place">${words.dossierId}: ${code(dossier.id)}</p>
${figures(sheet, writing)}${leftOut(sheet, writing)}</header>`;
}

function overview(sheet: ClaimSheet, writing: Writing): Markup | null {
  if (sheet.claims.length === 0) return null;
  const { words, print } = writing;
  const rows = sheet.claims.map(
    (claim) =>
      html`<tr><td><a class="number" href="#claim-${attribute(claim.id)}">${print.number(claim.number)}</a></td><td>${isolated(claim.statement.trim() === '' ? claim.quote : claim.statement)}</td><td>${print.shows('verdict') ? verdictBadges(claim.verdict, writing) : null}</td></tr>`,
  );
  return html`<section><h2>${words.overview}</h2><table class="overview"><thead><tr><th scope="col">${words.number}</th><th scope="col">${words.claim}</th><th scope="col">${print.shows('verdict') ? words.verdict : null}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function pages(sheet: ClaimSheet, { words, print }: Writing): Markup | null {
  if (sheet.articles.length === 0 || !print.shows('pages')) return null;
  const rows = sheet.articles.map((article) => {
    const title = article.title === '' ? html`${words.untitledArticle}` : isolated(article.title);
    const { capture } = article;
    if (!capture) return html`<tr><td>${title}</td><td colspan="2">${words.noCapture}</td></tr>`;
    const facts = [
      html`<bdi>${print.bytes(capture.byteLength)}</bdi>`,
      html`<bdi dir="ltr">${capture.encoding}</bdi>`,
      html`${words.method[capture.method]}`,
      capture.undecodable > 0 ? html`${words.undecodable}: ${print.number(capture.undecodable)}` : null,
    ];
    return html`<tr><td>${title}${article.outlet ? html`<br><span class="by">${isolated(article.outlet)}</span>` : null}</td><td>${fileName(capture.fileName)}<br><span class="by">${joined(facts, dot)}</span>${capture.url ? html`<br><span class="by">${words.address}: ${code(capture.url)}</span>` : null}<br><span class="by">SHA-256</span> ${code(capture.sha256)}</td><td><bdi>${print.instant(capture.collectedAt)}</bdi></td></tr>`;
  });
  return html`<section><h2>${words.pages}</h2><table class="pages"><thead><tr><th scope="col">${words.articles}</th><th scope="col">${words.page}</th><th scope="col">${words.collected}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function methods(sheet: ClaimSheet, writing: Writing): Markup {
  const { words, print } = writing;
  const scale = offeredRatings(sheet.scale).map(
    (rating) =>
      html`<li>${verdictBadges({ state: 'given', judgements: [{ rating, reasons: '', by: '', at: '' }] }, writing)}</li>`,
  );
  return html`<section class="methods"><h2>${words.methods}</h2>
<h4>${words.scale}: ${isolated(sheet.scale.name[print.language])}</h4><ul class="scale">${scale}</ul>
<ol>${sheet.methods.map((method) => html`<li>${method[print.language]}</li>`)}</ol></section>`;
}

/** The parts of an HTML sheet: a host that may not use `<style>` adopts the style by other means. */
export interface HtmlParts {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly dir: 'rtl' | 'ltr';
}

function writeParts(sheet: ClaimSheet, print: Printer): HtmlParts {
  const numbers = new Map(sheet.claims.map((claim) => [claim.id, claim.number]));
  const writing = { words: wordsOf(print.language), print, numbers };
  const body = html`<main>
${header(sheet, writing)}
${overview(sheet, writing)}
${disputesSection(sheet, writing)}
${claimsSection(sheet, writing)}
${pages(sheet, writing)}
${methods(sheet, writing)}
</main>`;
  const name = sheet.dossier.title.trim() || writing.words.untitled;
  return {
    title: `${writing.words.sheet}: ${name}`,
    style: sheetStyle + pageStyle(name, print.counterStyle, print.dir),
    body: body.markup,
    dir: print.dir,
  };
}

/** The sheet's body and style apart, for showing it inside the program. */
export function writeHtmlParts(sheet: ClaimSheet, settings: PrintSettings): HtmlParts {
  return writeParts(sheet, makePrinter(settings));
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Writes the sheet as a complete HTML document.
 * @param settings language may differ from the one the sheet was made in
 */
export function writeHtml(sheet: ClaimSheet, settings: PrintSettings): string {
  const { title, style, body, dir } = writeHtmlParts(sheet, settings);
  const css = { markup: style };
  const main = { markup: body };
  return html`<!doctype html>
<html lang="${attribute(settings.language)}" dir="${attribute(dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${{ markup: plainTitle(title) }}</title>
<style>${css}</style>
</head>
<body>
${main}
</body>
</html>
`.markup;
}

/** Titles hold no markup: invisible marks are dropped there, and the rest is escaped. */
function plainTitle(title: string): string {
  return html`${title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').trim()}`.markup;
}
