import { describe, expect, it } from 'vitest';
import { parseJson, writeJson } from '../../../shared/sheet/json';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, options } from './case';

function fullSheet() {
  const file = new CaseFile();
  const claim = file.addClaim(file.addArticle('أ', 'قال \u202Eإنه\u202C هنا \u{1F600}'), '\u202Eإنه');
  file.judge(claimTarget(claim), 'proven', 'سبب');
  file.create('evidence', { target: claimTarget(claim), excerpt: 'نص' });
  return makeSheet(file.input(), options);
}

const problemOf = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? null : parsed.error;
};

describe('the JSON sheet', () => {
  it('is read back exactly as it was written, every mark in its place', () => {
    const sheet = fullSheet();
    const parsed = parseJson(writeJson(sheet));
    expect(parsed).toEqual({ ok: true, value: sheet });
    expect(writeJson(sheet)).toContain('\u202Eإنه');
  });

  it('is read with a byte order mark before it', () => {
    expect(parseJson(`\uFEFF${writeJson(fullSheet())}`).ok).toBe(true);
  });

  it('of a newer Qarina is refused as newer, not as broken', () => {
    const newer = writeJson(fullSheet()).replace('qarina.claim-sheet/2', 'qarina.claim-sheet/3');
    expect(problemOf(newer)).toEqual({ reason: 'newer', version: 3, supported: 2 });
  });

  it('of the first version, which knew no corrections or rights of reply, is read as one without', () => {
    const sheet = fullSheet();
    const written = JSON.parse(writeJson(sheet));
    written.schema = 'qarina.claim-sheet/1';
    for (const claim of written.claims) {
      delete claim.rightOfReply;
      delete claim.corrections;
      for (const evidence of claim.evidence) {
        delete evidence.passage;
        delete evidence.media;
        delete evidence.position;
      }
    }
    expect(parseJson(JSON.stringify(written))).toEqual({ ok: true, value: sheet });
  });

  it('that is not JSON, or JSON of something else, is refused with that reason', () => {
    expect(problemOf('{ "schema":')).toMatchObject({ reason: 'not-json' });
    for (const other of [
      '{}',
      '[]',
      'null',
      '3',
      '{"schema":"other/1"}',
      '{"schema":"qarina.claim-sheet/x"}',
      '{"schema":"qarina.claim-sheet/0"}',
    ])
      expect(problemOf(other)).toEqual({ reason: 'not-a-sheet' });
  });

  it('with a wrong value is refused, naming the place', () => {
    const sheet = JSON.parse(writeJson(fullSheet()));
    sheet.claims[0].position.utf16.start = -4;
    expect(problemOf(JSON.stringify(sheet))).toMatchObject({
      reason: 'invalid',
      path: 'claims.0.position.utf16.start',
    });
  });

  it('cannot reach the prototypes of objects', () => {
    const poisoned = writeJson(fullSheet()).replace('{', '{"__proto__":{"polluted":true},');
    const parsed = parseJson(poisoned);
    expect(parsed.ok && 'polluted' in parsed.value).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
