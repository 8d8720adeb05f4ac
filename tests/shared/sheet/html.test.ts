import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeHtml, writeHtmlParts } from '../../../shared/sheet/html';
import type { PrintSettings } from '../../../shared/sheet/printer';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, disputeTarget, omar, options } from './case';

const arabic: PrintSettings = { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'UTC' };
const english: PrintSettings = { ...arabic, language: 'en' };

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

const allNodes = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(allNodes)];
const nodesOf = (markup: string): Node[] => allNodes(parse(markup) as unknown as Node);

const hostile = '</style></title><script>x()</script><img src=http://x.example onerror=x()>"\'&';

/** A dossier in which every string an editor or a page can write is hostile. */
function hostileCase() {
  const file = new CaseFile(hostile);
  const placed = { text: hostile, span: null };
  const article = file.addArticle(hostile, `قبل ${hostile} بعد`, {
    subtitle: placed,
    outlet: placed,
    byline: placed,
    dateline: placed,
    published: '2024-05-12',
  });
  const claim = file.addClaim(article, hostile, { statement: hostile, speaker: hostile, via: [hostile] });
  const source = file.create('source', { name: hostile });
  const guarded = file.create('source', { name: 'س', redactionReason: hostile });
  const attachment = { sha256: 'b'.repeat(64), fileName: hostile, byteLength: 1, mediaType: hostile };
  for (const from of [source, guarded, null])
    file.create('evidence', {
      target: claimTarget(claim),
      source: from,
      excerpt: hostile,
      link: hostile,
      attachment,
    });
  const dispute = file.create('dispute', { question: hostile });
  const position = file.create('position', { dispute, label: hostile });
  file.create('stand', { dispute, position, claim });
  file.judge(claimTarget(claim), hostile.slice(0, 60), `- ${hostile}\n\n**${hostile}**`);
  file.editBlindly('verdict', claim, { judgement: { rating: 'proven', reasons: hostile } }, omar);
  file.editBlindly('claim', claim, { statement: `${hostile}!` }, { ...omar, name: hostile });
  file.judge(disputeTarget(dispute), 'false', hostile);
  return makeSheet(file.input(), { ...options, editor: hostile });
}

describe('the HTML sheet', () => {
  it('stands alone: no script, no address that is fetched, no handler, and a policy that forbids them', () => {
    for (const settings of [arabic, english]) {
      const nodes = nodesOf(writeHtml(hostileCase(), settings));
      const names = new Set(nodes.map(({ nodeName }) => nodeName));
      for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form', 'svg', 'base', 'video'])
        expect(names.has(name), name).toBe(false);
      const attributes = nodes.flatMap((node) => node.attrs ?? []);
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^on|^src|^style$|^srcdoc$|^action$/u);
        if (name === 'href') expect(value).toMatch(/^#(?:claim|dispute)-[0-9a-f-]{36}$/u);
      }
      expect(attributes.find(({ value }) => value.includes("default-src 'none'"))).toBeDefined();
    }
  });

  it('keeps what a page or an editor wrote, whatever it looks like', () => {
    const written = writeHtml(hostileCase(), arabic);
    expect(written).toContain('&lt;script&gt;x()&lt;/script&gt;');
    expect(written.match(/<\/style>/gu)).toHaveLength(1);
  });

  it('reads in the direction of its language', () => {
    expect(writeHtml(hostileCase(), arabic)).toContain('<html lang="ar" dir="rtl">');
    expect(writeHtml(hostileCase(), english)).toContain('<html lang="en" dir="ltr">');
  });

  it('says how many claims have no verdict, where editors differ, and what was left out', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'كلمة أولى وكلمة ثانية');
    const other = file.addArticle('ب', 'كلمة ثالثة');
    const claim = file.addClaim(article, 'أولى');
    file.addClaim(article, 'ثانية');
    file.addClaim(other, 'ثالثة');
    file.judge(claimTarget(claim), 'proven');
    file.editBlindly('verdict', claim, { judgement: { rating: 'false', reasons: '' } }, omar);
    const written = writeHtml(makeSheet(file.input(), { ...options, articles: [article] }), english);
    expect(written).toMatch(/<dt>Without a verdict<\/dt><dd>1<\/dd>/u);
    expect(written).toMatch(/<dt>Editors differ<\/dt><dd>1<\/dd>/u);
    expect(written).toContain('claims of other articles (1)');
    expect(written).toContain('both answers stand until somebody decides');
    expect(written).toContain('Omar');
  });

  it('shows bidirectional overrides in quotations by name', () => {
    const file = new CaseFile();
    file.addClaim(file.addArticle('أ', 'قال \u202Eهذا\u202C'), '\u202Eهذا');
    const written = writeHtml(makeSheet(file.input(), options), arabic);
    expect(written).not.toMatch(/[\u202A-\u202E]/u);
    expect(written).toContain('<span class="mark">RLO</span>هذا');
  });

  it('gives each captured page’s SHA-256, and each claim’s place in both counts', () => {
    const file = new CaseFile();
    file.addClaim(file.addArticle('أ', '😀 كلمة'), 'كلمة');
    const sheet = makeSheet(file.input(), options);
    const written = writeHtml(sheet, english);
    expect(written).toContain(sheet.articles[0]!.capture!.sha256);
    expect(written).toContain('UTF-16 <bdi class="code" dir="ltr">3–7</bdi>');
    expect(written).toContain('code points <bdi class="code" dir="ltr">2–6</bdi>');
  });

  it('is written for a dossier with nothing in it', () => {
    const written = writeHtml(makeSheet(new CaseFile('').input(), options), english);
    expect(written).toContain('Untitled dossier');
    expect(written).toContain('There are no claims on this sheet.');
  });

  it('is the same in the preview as in the file', () => {
    const sheet = hostileCase();
    const parts = writeHtmlParts(sheet, arabic);
    const whole = writeHtml(sheet, arabic);
    expect(whole).toContain(parts.body);
    expect(whole).toContain(parts.style);
  });
});
