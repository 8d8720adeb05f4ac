/**
 * The look of the sheet on paper and on screen: ink on white, one accent, A4 with the dossier's title and page
 * numbers on every sheet. Logical properties only, so that one style serves both directions; no colour says
 * anything that a word does not say as well.
 */

/** Style of the document itself; the same for every sheet. */
export const sheetStyle = `
:root {
  --ink: #1d1c1a; --ink-2: #4f4c46; --ink-3: #6f6b64; --line: #dcd7cd; --line-strong: #8f8a81;
  --accent: #0b5c6b; --soft: #f5f2ec;
  --supported: #17704f; --refuted: #b3382c; --disputed: #8c5300; --misleading: #7a4a9a;
  --unproven: #4f5866; --open: #6f6b64;
  --ui: "IBM Plex Sans Arabic", "Segoe UI", "Noto Sans Arabic", Tahoma, "Geeza Pro", "DejaVu Sans", sans-serif;
  --read: "Noto Naskh Arabic", "Sakkal Majalla", "Traditional Arabic", Amiri, "Geeza Pro", "Times New Roman", serif;
}
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { max-inline-size: 190mm; margin: 0 auto; padding: 12mm 6mm; font: 10.5pt/1.65 var(--ui); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, figure, table { margin: 0; padding: 0; }
bdi { unicode-bidi: isolate; }
a { color: inherit; text-decoration: none; }
.code { font: 8.5pt/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
.mark {
  display: inline-block; padding: 0 3px; border: 1px solid var(--refuted); border-radius: 3px; color: var(--refuted);
  font: 7pt/1.4 ui-monospace, "DejaVu Sans Mono", monospace; direction: ltr; unicode-bidi: isolate;
}
.head { border-block-end: 2px solid var(--ink); padding-block-end: 5mm; }
.kind { color: var(--accent); font-weight: 600; }
h1 { font: 700 22pt/1.4 var(--read); margin-block: 1mm 2mm; }
h1.long { font-size: 14pt; }
.made { color: var(--ink-2); display: flex; flex-wrap: wrap; gap: 0 6mm; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(26mm, 1fr)); gap: 2mm; margin-block-start: 4mm; }
.figures div { border: 1px solid var(--line); border-radius: 2mm; padding: 1.5mm 2.5mm; }
.figures dt { color: var(--ink-2); font-size: 9pt; line-height: 1.4; }
.figures dd { font: 600 15pt/1.4 var(--ui); }
.figures dd small { font-size: 9pt; font-weight: 400; color: var(--ink-2); }
.figures .call { border-color: var(--disputed); border-width: 2px; }
.left-out { margin-block-start: 3mm; color: var(--ink-2); font-size: 9.5pt; }
section { margin-block-start: 8mm; }
h2 { font: 700 14.5pt/1.5 var(--ui); margin-block-end: 3mm; break-after: avoid; }
h3 { font: 700 13pt/1.6 var(--read); break-after: avoid; }
h4 { font: 600 9.5pt/1.6 var(--ui); color: var(--ink-2); break-after: avoid; }
.about { color: var(--ink-2); font-size: 9.5pt; break-after: avoid; }
table { inline-size: 100%; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
th { text-align: start; font-weight: 600; color: var(--ink-2); border-block-end: 1.5px solid var(--line-strong); }
th, td { padding: 1.2mm 2mm; vertical-align: top; }
td { border-block-end: 1px solid var(--line); }
tr { break-inside: avoid; }
.overview td:first-child { inline-size: 12mm; }
.overview td:last-child { inline-size: 46mm; }
.pages td:first-child { inline-size: 40mm; }
.pages td:last-child { inline-size: 27mm; }
.pages .code { font-size: 7pt; }
.number {
  display: inline-block; min-inline-size: 6.5mm; padding-inline: 1.2mm; border: 1.5px solid var(--accent); border-radius: 4mm;
  color: var(--accent); font: 700 9pt/5.2mm var(--ui); text-align: center;
}
.tag { display: inline-block; padding-inline: 2mm; border: 1px solid var(--line-strong); border-radius: 1mm; font-size: 9pt; color: var(--ink-2); }
.verdict { display: inline-block; padding-inline: 2.4mm; border: 1.5px solid; border-radius: 1.2mm; font-weight: 700; font-size: 9.5pt; line-height: 1.55; white-space: nowrap; }
.verdict small { font-weight: 400; }
.overview .verdicts { display: flex; flex-direction: column; align-items: start; gap: 1mm; }
.verdict.none { border-style: dashed; font-weight: 600; }
.supported { color: var(--supported); } .refuted { color: var(--refuted); } .disputed { color: var(--disputed); }
.misleading { color: var(--misleading); } .unproven { color: var(--unproven); } .open { color: var(--open); }
.article { margin-block-start: 7mm; }
.article > header { border-inline-start: 3px solid var(--accent); padding-inline-start: 3mm; margin-block-end: 3mm; break-after: avoid; break-inside: avoid; }
.card { border: 1px solid var(--line); border-radius: 2mm; padding: 3mm 4mm; margin-block: 3mm; break-inside: avoid; }
.card.long { break-inside: auto; }
.card.long .core > * { break-inside: avoid; break-after: avoid; }
.card.long .core > :last-child { break-after: auto; }
.card.retracted { border-style: dashed; }
.card-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 1mm 3mm; }
.card-head .verdicts { margin-inline-start: auto; display: inline-flex; flex-wrap: wrap; gap: 1.5mm; }
.quote { font: 13pt/1.85 var(--read); margin-block: 2mm 1mm; white-space: pre-line; }
.quote .around { color: var(--ink-3); font-size: 11pt; }
.quote q { quotes: none; font-weight: 700; }
.statement { margin-block-end: .5mm; }
.label { color: var(--ink-3); font-size: 9pt; margin-inline-end: 1.5mm; }
.chain { color: var(--ink-2); }
.block { margin-block-start: 2mm; border-block-start: 1px solid var(--line); padding-block-start: 1.5mm; break-inside: avoid; }
.card.long .block { break-inside: auto; }
.warning { border: 1.5px solid var(--disputed); border-radius: 1.2mm; padding: 1mm 2.5mm; margin-block-start: 2mm; font-size: 9.5pt; }
.judgement { margin-block-start: 1.5mm; break-inside: avoid; }
.by { color: var(--ink-2); font-size: 9pt; }
.prose p, .prose ul, .prose ol, .prose blockquote { margin-block-start: 1mm; }
.prose ul, .prose ol { padding-inline-start: 6mm; }
.prose blockquote { border-inline-start: 2px solid var(--line-strong); padding-inline-start: 3mm; }
.prose .bold { font-weight: 700; }
.prose .mention { padding: 0 4px; border: 1px solid var(--line-strong); border-radius: 4px; color: inherit; font-size: .9em; text-decoration: none; }
.prose .slanted { text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line-strong); }
.evidence { list-style: none; }
.evidence li { margin-block-start: 1.5mm; break-inside: avoid; }
.stance { font-weight: 700; }
.grade { border: 1px solid var(--line-strong); border-radius: 1mm; padding-inline: 1.2mm; font: 700 8.5pt/1.5 ui-monospace, "DejaVu Sans Mono", monospace; direction: ltr; unicode-bidi: isolate; }
.excerpt { font: 11.5pt/1.8 var(--read); padding-inline-start: 3mm; border-inline-start: 2px solid var(--line); white-space: pre-line; }
.place { color: var(--ink-3); font-size: 8.5pt; margin-block-start: 2mm; }
.positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(48mm, 1fr)); gap: 3mm; margin-block: 2mm; }
.stand-box { border: 1px solid var(--line); border-block-start: 3px solid var(--accent); border-radius: 1.5mm; padding: 2mm 3mm; break-inside: avoid; }
.stand-box ul { list-style: none; }
.stand-box li { margin-block-start: 1.5mm; }
.methods ol { padding-inline-start: 6mm; font-size: 9.5pt; color: var(--ink-2); }
.methods li { margin-block-end: 1.2mm; }
.scale { display: flex; flex-wrap: wrap; gap: 2mm; list-style: none; margin-block-end: 4mm; }
@media print {
  body { max-inline-size: none; padding: 0; }
}
`;

const hex = (text: string): string =>
  Array.from(text, (character) => `\\${character.codePointAt(0)!.toString(16)} `).join('');

/**
 * Page size, margins, running title and page numbers.
 * @param title the dossier's title; invisible and control marks are left out, and it is cut to one line
 */
export function pageStyle(title: string, counterStyle: string, dir: 'rtl' | 'ltr'): string {
  const short = title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').trim();
  const cut = short.length > 80 ? `${Array.from(short).slice(0, 79).join('')}…` : short;
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const box = `font: 8.5pt "IBM Plex Sans Arabic", "Segoe UI", Tahoma, sans-serif; color: #6f6b64; direction: ${dir};`;
  return `
ol { list-style-type: ${counterStyle}; }
@page {
  size: A4; margin: 18mm 16mm 18mm 16mm;
  @bottom-${start} { content: "${hex(cut)}"; ${box} inline-size: 120mm; text-align: start; }
  @bottom-${end} { content: counter(page, ${counterStyle}) " / " counter(pages, ${counterStyle}); ${box} text-align: end; }
}
`;
}
