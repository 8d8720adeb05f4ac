import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnplaced, toRecords } from '../../../shared/intake/laid-records';
import {
  type Assignment,
  articleOf,
  assign,
  correct,
  directionOf,
  join,
  type Layout,
  linesOf,
  moveTo,
  removeArticle,
  splitAt,
} from '../../../shared/intake/layout';
import { back, begin, forth, step } from '../../../shared/intake/timeline';
import { metaFieldSchema, roleSchema } from '../../../shared/records/article';
import { laidPage } from './layouts';

type Move = (text: string, layout: Layout) => Layout;

const at = (layout: Layout, n: number): number => n % layout.lines.length;
const indexes = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
const assignment: fc.Arbitrary<Assignment> = fc.oneof(
  fc.record({ kind: fc.constant('block' as const), role: fc.constantFrom(...roleSchema.options) }),
  fc.record({ kind: fc.constant('meta' as const), field: fc.constantFrom(...metaFieldSchema.options) }),
  fc.constant({ kind: 'set-aside' as const, reason: 'editor' as const }),
);

/** Any one correction an editor can make. */
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(indexes, assignment).map(
    ([chosen, to]): Move =>
      (text, layout) =>
        assign(
          text,
          layout,
          chosen.map((n) => at(layout, n)),
          to,
          () => '2025-04-27',
        ),
  ),
  fc.tuple(indexes, fc.oneof(fc.nat(3), fc.constant('new' as const))).map(
    ([chosen, target]): Move =>
      (text, layout) =>
        moveTo(
          text,
          layout,
          chosen.map((n) => at(layout, n)),
          target === 'new' || target >= layout.articles.length ? 'new' : target,
        ),
  ),
  fc.tuple(fc.nat(30), fc.boolean()).map(
    ([n, titled]): Move =>
      (text, layout) =>
        splitAt(text, layout, at(layout, n), titled),
  ),
  fc.tuple(fc.nat(3), fc.nat(3)).map(
    ([a, b]): Move =>
      (text, layout) =>
        join(text, layout, a, b),
  ),
  fc.nat(3).map(
    (article): Move =>
      (text, layout) =>
        removeArticle(text, layout, article),
  ),
  fc.nat(3).map(
    (article): Move =>
      (_text, layout) =>
        correct(layout, article, { title: { text: 'typed', span: null } }),
  ),
);

/** Every non-blank character on exactly one line of the records, and nothing else. */
function expectWhole(text: string, layout: Layout): void {
  const { articles, setAside } = toRecords(layout);
  const stretches = [...setAside, ...articles.flatMap(({ blocks, metaLines }) => [...blocks, ...metaLines])];
  const times = new Uint8Array(text.length);
  for (const { start, end } of stretches) for (let i = start; i < end; i++) times[i]!++;
  for (let i = 0; i < text.length; i++) {
    if (/\S/u.test(text[i]!)) expect(times[i], `offset ${i} of ${JSON.stringify(text)}`).toBe(1);
    else expect(times[i]).toBeLessThanOrEqual(1);
  }
}

describe('whatever corrections are made', () => {
  it('every non-blank character keeps exactly one place', () => {
    fc.assert(
      fc.property(laidPage(), fc.array(move, { maxLength: 12 }), ({ text, layout }, moves) => {
        const corrected = moves.reduce((now, make) => make(text, now), layout);
        expectWhole(text, corrected);
        expect(countUnplaced(text, corrected.lines)).toBe(0);
      }),
    );
  });

  it('lines keep their extents and order', () => {
    fc.assert(
      fc.property(laidPage(), fc.array(move, { maxLength: 8 }), ({ text, layout }, moves) => {
        const corrected = moves.reduce((now, make) => make(text, now), layout);
        expect(corrected.lines.map(({ start, end }) => [start, end])).toEqual(
          layout.lines.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });

  it('articles stand in the order of their first lines and none is without one', () => {
    fc.assert(
      fc.property(laidPage(), fc.array(move, { maxLength: 8 }), ({ text, layout }, moves) => {
        const corrected = moves.reduce((now, make) => make(text, now), layout);
        const firsts = corrected.articles.map((_, article) => linesOf(corrected, article)[0]);
        expect(firsts).not.toContain(undefined);
        expect(firsts).toEqual([...firsts].sort((a, b) => a! - b!));
      }),
    );
  });

  it('an article has one title line run at most: a second title stays in the article as a subhead', () => {
    fc.assert(
      fc.property(laidPage(), fc.nat(30), ({ text, layout }, n) => {
        const line = at(layout, n);
        const titled = assign(text, layout, [line], { kind: 'meta', field: 'title' });
        const article = articleOf(titled.lines[line]!.use)!;
        const titles = linesOf(titled, article).filter((index) => {
          const { use } = titled.lines[index]!;
          return use.kind === 'meta' && use.field === 'title';
        });
        expect(titles).toEqual([line]);
        expect(titled.articles[article]!.title!.span).toEqual({
          start: titled.lines[line]!.start,
          end: titled.lines[line]!.end,
        });
      }),
    );
  });

  it('undoing every step gives back the page as it was read, and redoing them the corrected one', () => {
    fc.assert(
      fc.property(laidPage(), fc.array(move, { maxLength: 8 }), ({ text, layout }, moves) => {
        let line = begin(layout);
        for (const make of moves) line = step(line, make(text, line.present));
        const corrected = line.present;
        while (line.past.length > 0) line = back(line);
        expect(line.present).toBe(layout);
        while (line.future.length > 0) line = forth(line);
        expect(line.present).toBe(corrected);
      }),
    );
  });

  it('joining what was split gives back the same articles and uses', () => {
    fc.assert(
      fc.property(laidPage(), fc.nat(30), ({ text, layout }, n) => {
        const line = at(layout, n);
        const article = articleOf(layout.lines[line]!.use);
        fc.pre(article !== null && linesOf(layout, article)[0] !== line);
        const first = linesOf(layout, article!)[0]!;
        const split = splitAt(text, layout, line, false);
        expect(split.articles).toHaveLength(layout.articles.length + 1);
        const joined = join(
          text,
          split,
          articleOf(split.lines[first]!.use)!,
          articleOf(split.lines[line]!.use)!,
        );
        expect(joined.lines).toEqual(layout.lines);
        expect(joined.articles).toEqual(layout.articles);
      }),
    );
  });

  it('moving lines out into a new article and back leaves their roles alone', () => {
    fc.assert(
      fc.property(laidPage(), indexes, ({ text, layout }, chosen) => {
        const lines = chosen
          .map((n) => at(layout, n))
          .filter((index) => layout.lines[index]!.use.kind === 'block');
        fc.pre(lines.length > 0);
        const out = moveTo(text, layout, lines, 'new');
        for (const index of lines) {
          const before = layout.lines[index]!.use;
          const after = out.lines[index]!.use;
          expect(after.kind === 'block' && before.kind === 'block' && after.role === before.role).toBe(true);
        }
      }),
    );
  });
});

const text = 'Home | News\nFlood at the mill\nBy R. Vale\nWater rose at dawn.\nNobody was hurt.\nShare\n';
const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const page: Layout = {
  articles: [
    {
      title: { text: 'Flood at the mill', span: find('Flood at the mill') },
      subtitle: null,
      outlet: { text: 'The Lantern', span: null },
      byline: { text: 'By R. Vale', span: find('By R. Vale') },
      dateline: null,
      published: null,
      direction: 'ltr',
    },
  ],
  lines: [
    { ...find('Home | News'), use: { kind: 'set-aside', reason: 'menu', repeats: null } },
    { ...find('Flood at the mill'), use: { kind: 'meta', article: 0, field: 'title' } },
    { ...find('By R. Vale'), use: { kind: 'meta', article: 0, field: 'byline' } },
    { ...find('Water rose at dawn.'), use: { kind: 'block', article: 0, role: 'body' } },
    { ...find('Nobody was hurt.'), use: { kind: 'block', article: 0, role: 'body' } },
    { ...find('Share'), use: { kind: 'set-aside', reason: 'share', repeats: null } },
  ],
};

describe('one correction', () => {
  it('a line moved in joins the article before it', () => {
    const after = assign(text, page, [5], { kind: 'block', role: 'body' });
    expect(after.lines[5]!.use).toEqual({ kind: 'block', article: 0, role: 'body' });
  });

  it('a line moved in above the first article joins that one', () => {
    const after = assign(text, page, [0], { kind: 'block', role: 'subhead' });
    expect(after.lines[0]!.use).toEqual({ kind: 'block', article: 0, role: 'subhead' });
  });

  it('setting the byline aside takes the name out of the article', () => {
    const after = assign(text, page, [2], { kind: 'set-aside', reason: 'editor' });
    expect(after.articles[0]!.byline).toBeNull();
    expect(after.articles[0]!.title).toEqual(page.articles[0]!.title);
  });

  it('a line that states the date gives the article its date, where the date can be read', () => {
    const to = { kind: 'meta', field: 'published' } as const;
    expect(assign(text, page, [2], to, () => '2025-04-27').articles[0]!.published).toBe('2025-04-27');
    expect(assign(text, page, [2], to, () => null).articles[0]!.published).toBeNull();
  });

  it('taking away the only line with the date takes the date away', () => {
    const dated = assign(text, page, [2], { kind: 'meta', field: 'published' }, () => '2025-04-27');
    expect(assign(text, dated, [2], { kind: 'block', role: 'body' }).articles[0]!.published).toBeNull();
  });

  it('two neighbouring lines become one title, read as one sentence', () => {
    const after = assign(text, page, [1, 2], { kind: 'meta', field: 'title' });
    expect(after.articles[0]!.title).toEqual({
      text: 'Flood at the mill By R. Vale',
      span: { start: find('Flood').start, end: find('R. Vale').end },
    });
    expect(after.articles[0]!.byline).toBeNull();
  });

  it('starting an article at a line gives it that line as title and the outlet of its neighbour', () => {
    const after = splitAt(text, page, 4, true);
    expect(after.articles.map(({ title, outlet }) => [title?.text, outlet?.text])).toEqual([
      ['Flood at the mill', 'The Lantern'],
      ['Nobody was hurt.', 'The Lantern'],
    ]);
  });

  it('an article can be started on a page in which none was found', () => {
    const bare = removeArticle(text, page, 0);
    expect(bare.articles).toEqual([]);
    const after = splitAt(text, bare, 1, true);
    expect(after.articles.map(({ title }) => title?.text)).toEqual(['Flood at the mill']);
    expect(after.articles[0]!.direction).toBe('ltr');
  });

  it('splitting at the first line of an article changes nothing', () => {
    expect(splitAt(text, page, 1, false)).toBe(page);
  });

  it('joining keeps the earlier title; the later one stays as a subhead', () => {
    const split = splitAt(text, page, 4, true);
    const joined = join(text, split, 1, 0);
    expect(joined.articles).toHaveLength(1);
    expect(joined.articles[0]!.title!.text).toBe('Flood at the mill');
    expect(joined.lines[4]!.use).toEqual({ kind: 'block', article: 0, role: 'subhead' });
  });

  it('removing an article sets every line of it aside as the editor’s doing', () => {
    const after = removeArticle(text, page, 0);
    expect(after.lines.map(({ use }) => use.kind === 'set-aside' && use.reason)).toEqual([
      'menu',
      'editor',
      'editor',
      'editor',
      'editor',
      'share',
    ]);
  });

  it('correcting the title’s words leaves the lines alone', () => {
    const after = correct(page, 0, { title: { text: 'Flood at the old mill', span: null } });
    expect(after.lines).toBe(page.lines);
    expect(after.articles[0]!.title!.text).toBe('Flood at the old mill');
  });

  it('a title longer than a record may hold is shortened, its span is not', () => {
    const long = 'a'.repeat(9000);
    const lines = [
      { start: 0, end: 9000, use: { kind: 'set-aside', reason: 'other', repeats: null } as const },
    ];
    const after = assign(long, { articles: [], lines }, [0], { kind: 'meta', field: 'title' });
    expect(after.articles[0]!.title!.text).toHaveLength(4000);
    expect(after.articles[0]!.title!.span).toEqual({ start: 0, end: 9000 });
  });

  it('indexes that name no line are ignored', () => {
    expect(moveTo(text, page, [99], 'new')).toBe(page);
    expect(splitAt(text, page, 99, true)).toBe(page);
  });
});

describe('direction', () => {
  it('goes by the letters, not by digits or marks', () => {
    expect(directionOf('١٢٣ — قال الناطق عن NATO')).toBe('rtl');
    expect(directionOf('The word قرية means village')).toBe('ltr');
    expect(directionOf('12:30')).toBe('rtl');
  });
});
