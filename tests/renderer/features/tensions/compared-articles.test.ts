import { describe, expect, test } from 'vitest';
import {
  changesOf,
  heldTexts,
  newestVersions,
  toSent,
} from '../../../../renderer/features/tensions/compared-articles';
import { idOf, made } from '../records';

const article = (n: number, versionOf: number | null = null) =>
  made('article', n, { capture: idOf(n + 100), versionOf: versionOf === null ? null : idOf(versionOf) });

describe('what is compared', () => {
  test('of many captures of one page only the newest', () => {
    const all = [article(1), article(2), article(3, 1), article(4, 3)];
    expect(newestVersions(all).map(({ id }) => id)).toEqual([idOf(4), idOf(2)]);
  });

  test('an article goes with its claims, retracted ones too: what an editor took back is not proposed again', () => {
    const claim = made('claim', 5, {
      article: idOf(1),
      anchor: { start: 3, end: 7, exact: 'خيمة', prefix: '', suffix: '' },
      speaker: 'شهود',
      retracted: true,
    });
    expect(toSent(article(1), [claim])).toMatchObject({
      id: idOf(1),
      textKey: idOf(101),
      title: null,
      claims: [{ id: idOf(5), start: 3, end: 7, speaker: 'شهود', retracted: true }],
    });
  });

  test('the text of an article that was removed has to be sent again, should it come back', () => {
    const [one, two] = [article(1), article(2)];
    const now = new Map([[one.id, { article: one, claims: [] }]]);
    expect(heldTexts([one.fields.capture, two.fields.capture], now)).toEqual(new Set([one.fields.capture]));
  });

  test('only what changed is sent again, and what is gone is named', () => {
    const [one, two] = [article(1), article(2)];
    const claim = made('claim', 5, { article: idOf(1) });
    const before = new Map([
      [one.id, { article: one, claims: [] }],
      [two.id, { article: two, claims: [] }],
    ]);
    const now = new Map([[one.id, { article: one, claims: [claim] }]]);
    expect(changesOf(before, before)).toEqual({ put: [], gone: [] });
    expect(changesOf(before, now)).toEqual({ put: [{ article: one, claims: [claim] }], gone: [two.id] });
  });
});
