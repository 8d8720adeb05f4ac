import { describe, expect, it } from 'vitest';
import { defaultScale } from '../../../shared/records/scales';
import type { SheetEvidence, SheetVerdict } from '../../../shared/sheet/document-parts';
import {
  disagreements,
  editorName,
  evidenceList,
  prose,
  verdictBadges,
  verdictReasons,
} from '../../../shared/sheet/html-parts';
import { makePrinter } from '../../../shared/sheet/printer';
import { wordsOf } from '../../../shared/sheet/words';
import { NOW, nextId } from './case';

const writing = {
  words: wordsOf('en'),
  print: makePrinter({ language: 'en', digits: 'latn', months: 'levant', timeZone: 'UTC' }),
};
const proven = defaultScale.ratings.find(({ id }) => id === 'proven')!;

const evidence = (part: Partial<SheetEvidence>): SheetEvidence => ({
  id: nextId(),
  stance: 'supports',
  position: null,
  source: null,
  credibility: '2',
  grade: 'F2',
  primary: false,
  excerpt: '',
  link: '',
  attachment: null,
  passage: null,
  media: null,
  by: '',
  at: NOW,
  retracted: false,
  disagreements: [],
  ...part,
});

describe('parts of the HTML sheet', () => {
  it('a verdict has a sign and words beside its colour, in both languages', () => {
    const verdict: SheetVerdict = {
      state: 'given',
      judgements: [{ rating: proven, reasons: '', by: 'A', at: NOW }],
    };
    const badge = verdictBadges(verdict, writing).markup;
    expect(badge).toContain('✓');
    expect(badge).toContain('<bdi>Proven</bdi>');
    expect(badge).toContain('<bdi>ثابت</bdi>');
    expect(verdictReasons(verdict, writing)?.markup).toContain('No reasons were written down.');
  });

  it('no verdict and a withdrawn one are told apart', () => {
    expect(verdictBadges({ state: 'none', judgements: [] }, writing).markup).toContain('No verdict yet');
    expect(verdictReasons({ state: 'none', judgements: [] }, writing)).toBeNull();
    const withdrawn: SheetVerdict = {
      state: 'withdrawn',
      judgements: [{ rating: null, reasons: 'new photo', by: '', at: NOW }],
    };
    expect(verdictBadges(withdrawn, writing).markup).toContain('Verdict withdrawn');
    expect(verdictReasons(withdrawn, writing)?.markup).toContain('new photo');
  });

  it('reasons keep their paragraphs, bold words and lists', () => {
    expect(prose('**مهم**\n\n٣. ثالث', writing).markup).toBe(
      '<div class="prose"><p dir="auto"><span class="bold">مهم</span></p><ol dir="auto" start="3"><li>ثالث</li></ol></div>',
    );
  });

  it('a mention leads to its claim where that stands on the sheet, and is plain words elsewhere', () => {
    const claim = nextId();
    const markdown = `[x](claim:${claim}) [y](source:${claim})`;
    expect(prose(markdown, { ...writing, numbers: new Map([[claim, 4]]) }).markup).toContain(
      `<a class="mention" href="#claim-${claim}">Claim 4</a> <bdi class="mention">y</bdi>`,
    );
    expect(prose(markdown, writing).markup).toContain('<bdi class="mention">x</bdi>');
  });

  it('evidence shows its stance in words, its grade, and what is withheld', () => {
    const source = {
      id: nextId(),
      name: null,
      type: 'witness',
      reliability: 'C',
      withheldBecause: 'fears for his family',
    } as const;
    const attachment = { fileName: null, sha256: 'c'.repeat(64), byteLength: 3, mediaType: '' };
    const list = evidenceList(
      [evidence({ source, grade: 'C2', link: null, attachment, primary: true })],
      writing,
      1,
    ).markup;
    for (const words of [
      'Supports',
      'C2',
      'Source not named',
      'fears for his family',
      'first-hand',
      'c'.repeat(64),
    ])
      expect(list).toContain(words);
    expect(list.match(/withheld with the source/gu)).toHaveLength(2);
    expect(list).toContain('independent sources: 1');
    expect(evidenceList([], writing).markup).toContain('No evidence recorded.');
  });

  it('a disagreement names the field, and program words as words', () => {
    const values = [
      { value: 'casualties', by: 'A', at: NOW },
      { value: '', by: '', at: NOW },
    ];
    const [shown] = disagreements([{ field: 'category', values }], writing);
    expect(shown!.markup).toContain('Editors differ on: Category');
    expect(shown!.markup).toContain('Casualties');
    expect(shown!.markup).toContain('unnamed editor');
    expect(editorName(' ', writing).markup).toBe('unnamed editor');
  });
});
