import { describe, expect, it } from 'vitest';
import { highlightName, highlightRules, paintKinds } from '../../../renderer/highlight/paint-kinds';
import { categories } from '../../../shared/records/claim';

describe('kinds of highlight', () => {
  it('are named apart for each pane, so that one pane never wipes the other', () => {
    const names = ['left', 'right'].flatMap((pane) => paintKinds.map((kind) => highlightName(pane, kind)));
    expect(new Set(names).size).toBe(2 * paintKinds.length);
    for (const name of names) expect(name).toMatch(/^[\w-]+$/u);
  });

  it('put the claim in hand above every category', () => {
    for (const category of categories) {
      expect(paintKinds.indexOf(`active-${category}`)).toBeGreaterThan(paintKinds.indexOf('overlap'));
      expect(paintKinds.indexOf(category)).toBeLessThan(paintKinds.indexOf('overlap'));
    }
  });

  it('each have their own rule', () => {
    const rules = highlightRules('left');
    for (const kind of paintKinds) expect(rules).toContain(`::highlight(${highlightName('left', kind)}) {`);
  });
});
