import { describe, expect, it } from 'vitest';
import { findExposures } from '../../../shared/sheet/exposure';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, disputeTarget, options } from './case';

function guardedCase(reasons: string, redactionReason = 'يخشى على عائلته') {
  const file = new CaseFile();
  const claim = file.addClaim(file.addArticle('أ', 'قال أبو سامر إنه هنا'), 'إنه هنا');
  file.create('source', { name: 'أبو سامر، من سكان الحي', redactionReason });
  file.judge(claimTarget(claim), 'proven', reasons);
  const find = () => {
    const input = file.input();
    return findExposures(makeSheet(input, options), input.source);
  };
  return { file, claim, find };
}

describe('names of protected sources', () => {
  it('are found in the reasons, also by half a name and in another spelling', () => {
    for (const reasons of ['اتصلنا بأبو سامر مرتين', 'روى **ابو سَامر** ما رآه', 'قال أبـو سـامر'])
      expect(guardedCase(reasons).find()).toMatchObject([
        { name: 'أبو سامر، من سكان الحي', on: { kind: 'claim', number: 1 }, field: 'reasons' },
      ]);
  });

  it('are found wherever an editor can write', () => {
    const { file, claim, find } = guardedCase('');
    file.edit('claim', claim, { statement: 'رأى أبو سامر ذلك' });
    file.create('evidence', { target: claimTarget(claim), excerpt: 'أبو سامر: نعم' });
    file.create('reply', { target: claimTarget(claim), asked: 'أبو سامر' });
    const dispute = file.create('dispute', { question: 'هل صدق أبو سامر؟' });
    file.create('position', { dispute, label: 'صدق أبو سامر' });
    file.judge(disputeTarget(dispute), 'disputed', 'أبو سامر وحده');
    file.edit('dossier', file.dossier, { title: 'رواية أبو سامر' });
    expect(find().map(({ field }) => field)).toEqual([
      'title',
      'statement',
      'evidence',
      'openness',
      'question',
      'position',
      'reasons',
    ]);
  });

  it('are found in what editors wrote about a dispute and about a picture, and in what others wrote otherwise', () => {
    const { file, claim, find } = guardedCase('');
    const dispute = file.create('dispute', { question: 'أين؟' });
    file.create('correction', { target: disputeTarget(dispute), text: 'لم يكن أبو سامر هناك' });
    expect(find()).toMatchObject([{ on: { kind: 'dispute', question: 'أين؟' }, field: 'openness' }]);
    const media = { category: 'StagedContent', originalContext: 'صوّره أبو سامر', originalLink: '' } as const;
    const evidence = file.create('evidence', { target: claimTarget(claim), media });
    expect(find().map(({ field }) => field)).toEqual(['evidence', 'openness']);
    file.editBlindly('evidence', evidence, { media: { ...media, originalContext: 'تدريب' } });
    expect(find().map(({ field }) => field)).toEqual(['evidence', 'openness']);
    const reply = file.create('reply', { target: claimTarget(claim), asked: 'البلدية', answer: 'أبو سامر' });
    file.editBlindly('reply', reply, { answer: 'لا' });
    expect(find().map(({ field }) => field)).toEqual(['evidence', 'openness', 'openness']);
  });

  it('are nobody’s secret in the published article’s own words', () => {
    expect(guardedCase('لا شيء').find()).toEqual([]);
  });

  it('of sources that may be named are not looked for', () => {
    expect(guardedCase('اتصلنا بأبو سامر', '').find()).toEqual([]);
  });
});
