import { describe, expect, it } from 'vitest';
import { planCorrection } from '../../../../renderer/features/intake/capture-changes';
import { fromRecords } from '../../../../shared/intake/laid-records';
import { assign, removeArticle } from '../../../../shared/intake/layout';
import { dossierWith, idOf, readOf } from './pages';

const read = readOf('Flood at the mill');
const known = dossierWith(read, 'flood.txt');
const capture = known.captures[0]!;
const articles = [...known.articles.values()];
const layout = fromRecords(articles, capture.fields.setAside);

describe('correcting a split that was confirmed', () => {
  it('moving a line back edits the article’s blocks and what was set aside, nothing else', () => {
    const moved = assign(read.page.text, layout, [0], { kind: 'block', role: 'body' });
    const changes = planCorrection(capture, articles, moved)!;
    expect(changes.map(({ record, set }) => [record.id, Object.keys(set)])).toEqual([
      [idOf(2), ['blocks']],
      [idOf(1), ['setAside']],
    ]);
    expect(changes[1]!.set.setAside).toEqual([]);
    expect(changes[0]!.replaces.blocks).toEqual(articles[0]!.heads.blocks);
  });

  it('changing nothing makes no entry', () => {
    expect(planCorrection(capture, articles, layout)).toEqual([]);
  });

  it('is refused where it would leave an article without a line', () => {
    expect(planCorrection(capture, articles, removeArticle(read.page.text, layout, 0))).toBeNull();
  });
});
