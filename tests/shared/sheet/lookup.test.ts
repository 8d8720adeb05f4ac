import { describe, expect, it } from 'vitest';
import { byId, makeIndex } from '../../../shared/sheet/lookup';
import { CaseFile, claimTarget, options } from './case';

describe('the index of a sheet', () => {
  it('finds everything of the dossier by its id', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'نص الخبر');
    const claim = file.addClaim(article, 'الخبر');
    file.judge(claimTarget(claim), 'proven');
    const index = makeIndex(file.input(), options);
    expect(index.articles.get(article)?.fields.title?.text).toBe('أ');
    expect(index.numbers.get(claim)).toBe(1);
    expect(index.verdicts.get(claim)?.state).toBe('given');
    expect(index.texts.get(index.articles.get(article)!.fields.capture)?.text).toBe('نص الخبر');
    expect(byId([{ id: 'a' }]).get('a')).toEqual({ id: 'a' });
  });

  it('counts as independent only different sources that bear on a claim first-hand', () => {
    const file = new CaseFile();
    const claim = file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر');
    const one = file.create('source', { name: 'شاهد' });
    const two = file.create('source', { name: 'صورة' });
    const bear = (source: string, primary: boolean) =>
      file.create('evidence', { target: claimTarget(claim), source, primary, stance: 'supports' });
    bear(one, true);
    bear(one, true);
    bear(two, false);
    expect(makeIndex(file.input(), options).independent.get(claim)).toBe(1);
    bear(two, true);
    expect(makeIndex(file.input(), options).independent.get(claim)).toBe(2);
  });
});
