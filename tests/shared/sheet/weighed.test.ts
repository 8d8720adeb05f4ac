import { describe, expect, it } from 'vitest';
import type { MediaCategory } from '../../../shared/records/evidence';
import { writeCsv } from '../../../shared/sheet/csv';
import { writeHtml } from '../../../shared/sheet/html';
import { writeJson } from '../../../shared/sheet/json';
import { makeSheet } from '../../../shared/sheet/sheet';
import { weighEvidence, withheldBecause } from '../../../shared/sheet/weighed';
import { CaseFile, claimTarget, NOW, omar, options } from './case';

const attachment = {
  sha256: 'a'.repeat(64),
  fileName: 'زيد-مقابلة.txt',
  byteLength: 12,
  mediaType: 'text/plain',
};

const nowhere = { place: () => null, label: () => null };

function weighedCase() {
  const file = new CaseFile();
  const article = file.addArticle('أ', 'نص الخبر');
  const claim = file.addClaim(article, 'الخبر');
  const source = file.create('source', { name: 'زيد الحموري', type: 'witness', reliability: 'B' });
  const evidence = file.create('evidence', {
    target: claimTarget(claim),
    source,
    stance: 'supports',
    credibility: '2',
    excerpt: 'رأى بعينه',
    link: 'https://zayd.example/',
    attachment,
  });
  return { file, claim, source, evidence };
}

describe('evidence on the sheet', () => {
  it('carries the source’s name, the Admiralty grade, the link and the attached file’s fingerprint', () => {
    const { file } = weighedCase();
    expect(makeSheet(file.input(), options).claims[0]!.evidence[0]).toMatchObject({
      source: { name: 'زيد الحموري', withheldBecause: '' },
      grade: 'B2',
      link: 'https://zayd.example/',
      attachment,
    });
  });

  it('never names a protected source in any format: not its name, its link or its file’s name', () => {
    const { file, source } = weighedCase();
    file.edit('source', source, { redactionReason: 'يخشى على عائلته' });
    const sheet = makeSheet(file.input(), options);
    const evidence = sheet.claims[0]!.evidence[0]!;
    expect(evidence.source).toMatchObject({ name: null, withheldBecause: 'يخشى على عائلته' });
    expect([evidence.link, evidence.attachment?.fileName]).toEqual([null, null]);
    expect(evidence.attachment?.sha256).toBe(attachment.sha256);
    const settings = { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'UTC' } as const;
    for (const written of [
      writeHtml(sheet, settings),
      writeCsv(sheet, { language: 'ar', header: 'both' }),
      writeJson(sheet),
    ]) {
      expect(written).not.toMatch(/زيد|zayd/u);
      expect(written).toContain('يخشى على عائلته');
    }
  });

  it('tells where an excerpt stands and what is known of a file, but nothing that leads to a protected source', () => {
    const { file, source, evidence } = weighedCase();
    const anchor = { start: 0, end: 2, exact: 'نص', prefix: '', suffix: '' };
    const article = file.input().article[0]!.id;
    file.edit('evidence', evidence, {
      passage: { article, anchor },
      media: {
        category: 'EditedOrCroppedContent',
        originalContext: '',
        originalLink: 'https://zayd.example/o',
      },
      attachment: { ...attachment, width: 4, height: 3, changedAt: NOW, collectedAt: NOW, method: 'paste' },
    });
    const open = makeSheet(file.input(), options).claims[0]!.evidence[0]!;
    expect(open.attachment).toMatchObject({ width: 4, height: 3, changedAt: NOW, method: 'paste' });
    expect(open.passage).toMatchObject({
      articleTitle: 'أ',
      outlet: 'دفتر الساحل',
      utf16: { start: 0, end: 2 },
      check: 'exact',
    });
    file.edit('source', source, { redactionReason: 'يخشى على عائلته' });
    const guarded = makeSheet(file.input(), options).claims[0]!.evidence[0]!;
    expect(guarded.passage).toBeNull();
    expect(guarded.attachment).not.toHaveProperty('changedAt');
    expect(guarded.media).toMatchObject({ category: 'EditedOrCroppedContent', originalLink: '' });
  });

  it('names the position that evidence on a dispute speaks for or against', () => {
    const { file } = weighedCase();
    const dispute = file.create('dispute', { question: 'ماذا كان في الموقع؟' });
    const position = file.create('position', { dispute, label: 'مخزن طحين' });
    file.create('evidence', { target: { kind: 'dispute', id: dispute }, stance: 'refutes', position });
    const sheet = makeSheet(file.input(), options);
    expect(sheet.disputes[0]!.evidence[0]).toMatchObject({ stance: 'refutes', position: 'مخزن طحين' });
    const settings = { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'UTC' } as const;
    expect(writeHtml(sheet, settings)).toMatch(/ينفي<\/span> «<bdi>مخزن طحين<\/bdi>»/u);
  });

  it('treats a source as protected as soon as one of two editors says so', () => {
    const { file, source } = weighedCase();
    file.edit('source', source, { redactionReason: 'مهدَّد' });
    file.editBlindly('source', source, { redactionReason: '' }, omar);
    const record = file.input().source[0]!;
    expect(record.fields.redactionReason).toBe('');
    expect(withheldBecause(record)).toBe('مهدَّد');
  });

  it('stands in the order supports, refutes, context; without what was retracted', () => {
    const { file, claim, evidence } = weighedCase();
    file.create('evidence', { target: claimTarget(claim), stance: 'context' });
    file.create('evidence', { target: claimTarget(claim), stance: 'refutes', credibility: '5' });
    const input = file.input();
    const found = weighEvidence(input, false, nowhere).get(claim)!;
    expect(found.map(({ stance, grade }) => [stance, grade])).toEqual([
      ['supports', 'B2'],
      ['refutes', 'F5'],
      ['context', 'F6'],
    ]);
    file.edit('evidence', evidence, { retracted: true });
    const after = file.input();
    expect(weighEvidence(after, false, nowhere).get(claim)).toHaveLength(2);
    expect(weighEvidence(after, true, nowhere).get(claim)![0]!.retracted).toBe(true);
  });

  it('shows all that stands where editors differ, a picture part by part', () => {
    const { file, claim, evidence } = weighedCase();
    const media = (category: MediaCategory) => ({ category, originalContext: 'من حمص', originalLink: '' });
    file.edit('evidence', evidence, { media: media('OriginalMediaContent') });
    file.editBlindly('evidence', evidence, { media: media('StagedContent'), stance: 'refutes' }, omar);
    const sheet = makeSheet(file.input(), options);
    const [found] = sheet.claims[0]!.evidence;
    expect(found!.by).toBe('Omar');
    const told = found!.disagreements.map(({ field, values }) => [
      field,
      values.map(({ value, by }) => [value, by]),
    ]);
    expect(told).toEqual([
      [
        'stance',
        [
          ['supports', 'ليلى'],
          ['refutes', 'Omar'],
        ],
      ],
      [
        'media',
        [
          ['OriginalMediaContent', 'ليلى'],
          ['StagedContent', 'Omar'],
        ],
      ],
    ]);
    const html = writeHtml(sheet, { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'UTC' });
    expect(html).toMatch(/اختلف المحررون في: الصورة أو التسجيل.*أصلي.*ليلى.*مُمثَّل.*Omar/u);
    expect(sheet.claims.map(({ id }) => id)).toEqual([claim]);
  });

  it('leaves out of a disagreement what leads to a protected source, and is as careful with the rest', () => {
    const { file, source, evidence } = weighedCase();
    const other = file.create('source', { name: 'البلدية' });
    file.edit('source', source, { redactionReason: 'يخشى على عائلته' });
    const link = 'https://town.example/zayd';
    file.editBlindly('evidence', evidence, { source: other, link, attachment: null }, omar);
    const sheet = makeSheet(file.input(), options);
    const [found] = sheet.claims[0]!.evidence;
    expect(found!.source?.name).toBe('البلدية');
    expect(found!.link).toBeNull();
    expect(
      found!.disagreements.map(({ field, values }) => [field, values.map(({ value }) => value)]),
    ).toEqual([
      ['source', [null, 'البلدية']],
      ['link', [null, null]],
      ['attachment', [null, '']],
    ]);
    for (const written of [
      writeHtml(sheet, { language: 'en', digits: 'latn', months: 'levant', timeZone: 'UTC' }),
      writeCsv(sheet, { language: 'en', header: 'en' }),
      writeJson(sheet),
    ]) {
      expect(written).not.toMatch(/زيد|zayd/u);
      expect(written).toContain('البلدية');
    }
  });
});
