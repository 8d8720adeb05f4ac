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
    const found = gatherOpenness(input.reply, input.correction, false);
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
    expect(gatherOpenness(input.reply, input.correction, false).get(claim)!.rightOfReply).toHaveLength(1);
    expect(gatherOpenness(input.reply, input.correction, true).get(claim)!.rightOfReply).toHaveLength(2);
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
