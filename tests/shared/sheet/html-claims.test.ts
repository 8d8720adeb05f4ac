import { describe, expect, it } from 'vitest';
import { claimsSection, disputesSection } from '../../../shared/sheet/html-claims';
import { makePrinter } from '../../../shared/sheet/printer';
import { makeSheet } from '../../../shared/sheet/sheet';
import { wordsOf } from '../../../shared/sheet/words';
import { CaseFile, claimTarget, options } from './case';

const writing = {
  words: wordsOf('en'),
  print: makePrinter({ language: 'en', digits: 'latn', months: 'levant', timeZone: 'UTC' }),
};

describe('claims in the HTML sheet', () => {
  it('stand in their article’s direction with the words around them, no word cut in two', () => {
    const file = new CaseFile();
    const text = 'The mayor said on Sunday that the site was a tent, not a store, and nobody was hurt.';
    const article = file.addArticle('Tent', text, { direction: 'ltr' });
    file.addClaim(article, 'the site was a tent');
    const written = claimsSection(makeSheet(file.input(), options), writing).markup;
    expect(written).toContain(
      '<blockquote class="quote" dir="ltr"><span class="around">… on Sunday that </span><q>the site was a tent</q><span class="around">, not a store, and …</span></blockquote>',
    );
  });

  it('take no words from the paragraphs around theirs', () => {
    const file = new CaseFile();
    file.addClaim(file.addArticle('أ', 'سابقة\nقال إنه هنا\nلاحقة'), 'إنه هنا');
    const written = claimsSection(makeSheet(file.input(), options), writing).markup;
    expect(written).toContain('<span class="around">قال </span>');
    expect(written).not.toMatch(/سابقة|لاحقة/u);
  });

  it('may break across pages only where they would fill most of one', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'كلمة أولى وكلمة ثانية');
    file.addClaim(article, 'أولى');
    const long = file.addClaim(article, 'ثانية');
    file.judge(claimTarget(long), 'proven', 'سبب.\n'.repeat(30));
    const written = claimsSection(makeSheet(file.input(), options), writing).markup;
    expect(written.match(/class="card[^-"]*"/gu)).toEqual(['class="card"', 'class="card long"']);
  });

  it('are warned about where the captured text has other letters in their place', () => {
    const file = new CaseFile();
    const claim = file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه');
    file.edit('claim', claim, { anchor: { start: 0, end: 3, exact: 'إنه', prefix: '', suffix: '' } });
    const written = claimsSection(makeSheet(file.input(), options), writing).markup;
    expect(written).toContain('no longer has these letters in this place');
  });

  it('are led to from the disputes they stand in, where they are on the sheet', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'كلمة أولى');
    const other = file.addArticle('ب', 'كلمة ثانية');
    const one = file.addClaim(article, 'أولى');
    const two = file.addClaim(other, 'ثانية');
    const dispute = file.create('dispute', { question: 'أيهما؟' });
    const position = file.create('position', { dispute, label: 'الأولى' });
    file.create('position', { dispute, label: 'فارغ', order: 2 });
    for (const claim of [one, two]) file.create('stand', { dispute, position, claim });
    const sheet = makeSheet(file.input(), { ...options, articles: [article] });
    const written = disputesSection(sheet, writing)!.markup;
    expect(written).toContain(`href="#claim-${one}"`);
    expect(written).not.toContain(`href="#claim-${two}"`);
    expect(written).toContain('(not on this sheet)');
    expect(written).toContain('No claim stands behind it.');
    expect(claimsSection(sheet, writing).markup).toContain(`href="#dispute-${dispute}"`);
  });

  it('without disputes there is no section of disputes', () => {
    expect(disputesSection(makeSheet(new CaseFile().input(), options), writing)).toBeNull();
  });
});
