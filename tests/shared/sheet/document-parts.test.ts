import { expect, it } from 'vitest';
import { disagreementSchema, evidenceSchema, openness } from '../../../shared/sheet/document-parts';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, NOW, options } from './case';

it('evidence of an earlier making differs in nothing and stands nowhere', () => {
  const file = new CaseFile();
  const target = claimTarget(file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر'));
  file.create('evidence', { target });
  const { disagreements, passage, media, position, ...older } = makeSheet(file.input(), options).claims[0]!
    .evidence[0]!;
  expect(evidenceSchema.parse(older)).toEqual({ ...older, disagreements, passage, media, position });
  expect(disagreements).toEqual([]);
});

it('nobody was asked and nothing was corrected where a file does not say so', () => {
  expect(openness.rightOfReply.parse(undefined)).toEqual([]);
  expect(openness.corrections.parse(undefined)).toEqual([]);
});

it('a value over which editors differ may be withheld', () => {
  const values = [{ value: null, by: '', at: NOW }];
  expect(disagreementSchema.safeParse({ field: 'source', values }).success).toBe(true);
});
