import { describe, expect, it } from 'vitest';
import { parseJson, writeJson } from '../../../shared/sheet/json';
import { gatherOpenness } from '../../../shared/sheet/openness';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, disputeTarget, omar, options } from './case';

function openCase() {
  const file = new CaseFile();
  const claim = file.addClaim(file.addArticle('أ', 'قال إنه هنا'), 'إنه');
  const dispute = file.create('dispute', { question: 'أين؟' });
  const asked = file.create('reply', {
    target: claimTarget(claim),
    asked: 'البلدية',
    askedAt: '2026-02-03',
    answer: `هو [الادعاء](qarina:claim/${claim}) نفسه`,
  });
  file.create('reply', { target: claimTarget(claim), asked: 'the agency' }, { by: omar });
  file.create('correction', { target: disputeTarget(dispute), correctedAt: '2026-02', text: 'تسعة' });
  return { file, claim, dispute, asked };
}

describe('rights of reply and corrections', () => {
  it('of several editors stand beside each other, under what they are about', () => {
    const { file, claim, dispute } = openCase();
    const input = file.input();
    const found = gatherOpenness(input, false);
    expect(found.get(claim)!.rightOfReply.map(({ asked, askedAt, by }) => [asked, askedAt, by])).toEqual([
      ['البلدية', '2026-02-03', 'ليلى'],
      ['the agency', '', 'Omar'],
    ]);
    expect(found.get(dispute)!.corrections).toMatchObject([{ correctedAt: '2026-02', text: 'تسعة' }]);
  });

  it('that were retracted are told only where retracted things are', () => {
    const { file, claim, asked } = openCase();
    file.edit('reply', asked, { retracted: true });
    const input = file.input();
    expect(gatherOpenness(input, false).get(claim)!.rightOfReply).toHaveLength(1);
    expect(gatherOpenness(input, true).get(claim)!.rightOfReply).toHaveLength(2);
  });

  it('show every answer where two editors wrote down different ones, and whose is whose', () => {
    const { file, asked } = openCase();
    file.editBlindly('reply', asked, { answer: 'لا تعليق', askedAt: '2026-02-04' }, omar);
    const reply = makeSheet(file.input(), options).claims[0]!.rightOfReply[0]!;
    expect(reply.by).toBe('Omar');
    expect(reply.disagreements.map(({ field, values }) => [field, values.map(({ by }) => by)])).toEqual([
      ['askedAt', ['ليلى', 'Omar']],
      ['answer', ['ليلى', 'Omar']],
    ]);
    expect(reply.disagreements[1]!.values.map(({ value }) => value)).toEqual([
      expect.stringContaining('نفسه'),
      'لا تعليق',
    ]);
  });

  it('bear the name of who gave the answer or the correction that stands, not of who opened the record', () => {
    const { file, asked } = openCase();
    file.edit('reply', asked, { answer: 'نعم' }, omar);
    const correction = file.input().correction[0]!.id;
    file.edit('correction', correction, { text: 'عشرة' }, omar);
    const sheet = makeSheet(file.input(), options);
    expect(sheet.claims[0]!.rightOfReply.map(({ by }) => by)).toEqual(['Omar', 'Omar']);
    expect(sheet.disputes[0]!.corrections[0]!.by).toBe('Omar');
  });

  it('mention claims by their numbers in differing answers too', () => {
    const { file, claim } = openCase();
    const target = claimTarget(claim);
    const reply = file.create('reply', { target, answer: `هو [كذا](claim:${claim})` });
    file.editBlindly('reply', reply, { answer: `عن [كذا](claim:${claim})` });
    const told = makeSheet(file.input(), options).claims[0]!.rightOfReply.at(-1)!;
    expect(told.disagreements[0]!.values.map(({ value }) => value)).toEqual([
      `هو [الادعاء 1](claim:${claim})`,
      `عن [الادعاء 1](claim:${claim})`,
    ]);
  });

  it('stand on the sheet, with claims mentioned by their numbers; an older sheet without them is still read', () => {
    const sheet = makeSheet(openCase().file.input(), options);
    expect(sheet.claims[0]!.rightOfReply).toHaveLength(2);
    expect(sheet.disputes[0]!.corrections).toHaveLength(1);
    const written = JSON.parse(writeJson(sheet));
    for (const part of [...written.claims, ...written.disputes]) {
      delete part.rightOfReply;
      delete part.corrections;
    }
    const read = parseJson(JSON.stringify(written));
    expect(read.ok && read.value.claims[0]!.rightOfReply).toEqual([]);
  });
});
