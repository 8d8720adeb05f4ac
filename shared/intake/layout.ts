/**
 * Corrections to a split. A layout says what each line of a page is used for; every operation here gives lines
 * other uses and never touches their extents, so that each character keeps exactly one place whatever an editor
 * does. Layouts are values: an operation returns a new one, and undo is going back to the old.
 */
import type { MetaField, Role } from '../records/article';
import type { Reason } from '../records/capture';
import type { Id } from '../records/ids';
import type { PlacedText } from '../records/text';
import type { LineUse, PageArticle, PageLine } from './page';

/** An article of a layout; `record` names the record it was read from, where it is already in the dossier. */
export interface LaidArticle extends PageArticle {
  readonly record?: Id;
}

/** The part of a page an editor may correct. A page as it was read is a layout. */
export interface Layout {
  readonly articles: readonly LaidArticle[];
  readonly lines: readonly PageLine[];
}

/** What an editor wants lines to be. The article is found from where the lines stand. */
export type Assignment =
  | { readonly kind: 'block'; readonly role: Role }
  | { readonly kind: 'meta'; readonly field: MetaField }
  | { readonly kind: 'set-aside'; readonly reason: Reason };

/** A date in the words of a page as EDTF, or null. Passed in, so that corrections do not know the calendars. */
export type ReadDate = (text: string) => string | null;

/** The longest metadata a record holds, in UTF-16 units. */
const LONGEST_META = 4000;

const nothing: PageArticle = {
  title: null,
  subtitle: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  direction: 'rtl',
};

/** The article a line belongs to, or null for a line that was set aside. */
export const articleOf = (use: LineUse): number | null => (use.kind === 'set-aside' ? null : use.article);

/** Indexes of an article's lines, in order. */
export function linesOf(layout: Layout, article: number): number[] {
  return layout.lines.flatMap((line, index) => (articleOf(line.use) === article ? [index] : []));
}

/** The direction most letters of a text ask for. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const rtl = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu)?.length ?? 0;
  const latin = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  return latin > rtl ? 'ltr' : 'rtl';
}

/** The words of a stretch as metadata: runs of white space, line ends among them, become one space. */
export function placed(text: string, start: number, end: number): PlacedText {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return { text: words.slice(0, LONGEST_META), span: { start, end } };
}

const withUse = (line: PageLine, use: LineUse): PageLine => ({ start: line.start, end: line.end, use });

/** Drops articles that no line belongs to any more and puts the rest in the order of their first lines. */
export function settle(articles: readonly LaidArticle[], lines: readonly PageLine[]): Layout {
  const place = new Map<number, number>();
  for (const { use } of lines) {
    const article = articleOf(use);
    if (article !== null && !place.has(article)) place.set(article, place.size);
  }
  const inPlace = [...place.keys()].every((article, index) => article === index);
  if (inPlace && place.size === articles.length) return { articles, lines };
  return {
    articles: [...place.keys()].map((article) => articles[article]!),
    lines: lines.map((line) =>
      line.use.kind === 'set-aside'
        ? line
        : withUse(line, { ...line.use, article: place.get(line.use.article)! }),
    ),
  };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** A working copy that one operation changes before it settles into a new layout. */
class Draft {
  readonly articles: LaidArticle[];
  readonly lines: PageLine[];

  constructor(
    layout: Layout,
    readonly text: string,
  ) {
    this.articles = [...layout.articles];
    this.lines = [...layout.lines];
  }

  /** Gives a line another use; a field of metadata that stood on it loses its words. */
  use(index: number, use: LineUse): void {
    const line = this.lines[index]!;
    this.lines[index] = withUse(line, use);
    if (line.use.kind !== 'meta') return;
    const stays = use.kind === 'meta' && use.field === line.use.field && use.article === line.use.article;
    if (!stays) this.forget(line.use.article, line.use.field, line);
  }

  private forget(article: number, field: MetaField, line: PageLine): void {
    const fields = this.articles[article]!;
    if (field === 'published') {
      if (!this.has(article, 'published')) this.articles[article] = { ...fields, published: null };
      return;
    }
    const span = fields[field]?.span;
    if (span && overlaps(span, line)) this.articles[article] = { ...fields, [field]: null };
  }

  private has(article: number, field: MetaField): boolean {
    return this.lines.some(
      ({ use }) => use.kind === 'meta' && use.article === article && use.field === field,
    );
  }

  /** The article a line would join: its own, else that of the nearest line before, else after, else a new one. */
  home(index: number): number {
    for (let i = index; i >= 0; i--) {
      const article = articleOf(this.lines[i]!.use);
      if (article !== null) return article;
    }
    const after = this.lines.slice(index).find(({ use }) => use.kind !== 'set-aside');
    return after ? articleOf(after.use)! : this.begin(index, null);
  }

  /** A new article; the outlet of its neighbour is most likely its own. */
  begin(index: number, neighbour: PageArticle | null): number {
    const line = this.lines[index]!;
    const direction = neighbour?.direction ?? directionOf(this.text.slice(line.start, line.end));
    this.articles.push({ ...nothing, direction, outlet: neighbour?.outlet ?? null });
    return this.articles.length - 1;
  }

  /** Makes a run of lines the words of a field. Another title or subtitle stays in the article as a subhead. */
  state(article: number, field: MetaField, run: readonly number[], readDate: ReadDate): void {
    if (field === 'title' || field === 'subtitle') {
      const chosen = new Set(run);
      this.lines.forEach(({ use }, index) => {
        if (chosen.has(index) || use.kind !== 'meta' || use.article !== article || use.field !== field)
          return;
        this.use(index, { kind: 'block', article, role: 'subhead' });
      });
    }
    for (const index of run) this.use(index, { kind: 'meta', article, field });
    const words = placed(this.text, this.lines[run[0]!]!.start, this.lines[run.at(-1)!]!.end);
    const fields = this.articles[article]!;
    this.articles[article] =
      field === 'published'
        ? { ...fields, published: readDate(words.text) ?? fields.published }
        : { ...fields, [field]: words };
  }

  settled(): Layout {
    return settle(this.articles, this.lines);
  }
}

const inOrder = (indexes: readonly number[], layout: Layout): number[] =>
  [...new Set(indexes)].filter((index) => index in layout.lines).sort((a, b) => a - b);

/** Splits indexes into runs of neighbours. */
function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/**
 * Gives lines a use. A line that was set aside joins the article before it (or after, or a new one). Neighbouring
 * lines made a title become one title.
 */
export function assign(
  text: string,
  layout: Layout,
  chosen: readonly number[],
  to: Assignment,
  readDate: ReadDate = () => null,
): Layout {
  const draft = new Draft(layout, text);
  const indexes = inOrder(chosen, layout);
  if (to.kind === 'set-aside') {
    for (const index of indexes) draft.use(index, { kind: 'set-aside', reason: to.reason, repeats: null });
  } else if (to.kind === 'block') {
    for (const index of indexes)
      draft.use(index, { kind: 'block', article: draft.home(index), role: to.role });
  } else {
    for (const run of runsOf(indexes)) draft.state(draft.home(run[0]!), to.field, run, readDate);
  }
  return draft.settled();
}

/** What a line becomes when it moves into an article that may already have words for its field. */
function carried(use: LineUse, article: number, fields: PageArticle): LineUse {
  if (use.kind === 'set-aside') return { kind: 'block', article, role: 'body' };
  if (use.kind === 'block') return { ...use, article };
  const taken = (use.field === 'title' || use.field === 'subtitle') && fields[use.field] !== null;
  return taken ? { kind: 'block', article, role: 'subhead' } : { ...use, article };
}

/** Moves lines into another article of the page, or out into a new one. */
export function moveTo(
  text: string,
  layout: Layout,
  chosen: readonly number[],
  target: number | 'new',
): Layout {
  const indexes = inOrder(chosen, layout);
  const first = indexes[0];
  if (first === undefined) return layout;
  const draft = new Draft(layout, text);
  const neighbour = articleOf(layout.lines[first]!.use);
  const article =
    target === 'new' ? draft.begin(first, neighbour === null ? null : layout.articles[neighbour]!) : target;
  for (const index of indexes) {
    const line = layout.lines[index]!;
    if (articleOf(line.use) === article) continue;
    const from = line.use.kind === 'meta' ? layout.articles[line.use.article]! : null;
    const use = carried(line.use, article, draft.articles[article]!);
    draft.use(index, use);
    if (use.kind === 'meta' && from) {
      const fields = draft.articles[article]!;
      draft.articles[article] =
        use.field === 'published'
          ? { ...fields, published: fields.published ?? from.published }
          : { ...fields, [use.field]: fields[use.field] ?? from[use.field] };
    }
  }
  return draft.settled();
}

/**
 * Begins a new article at a line: it and all later lines of the same article go to the new one, with the metadata
 * that stands on them.
 * @param titled the line becomes the new article's title
 * @returns the same layout where the line is already an article's first
 */
export function splitAt(text: string, layout: Layout, line: number, titled: boolean): Layout {
  if (!(line in layout.lines)) return layout;
  const draft = new Draft(layout, text);
  const from = draft.home(line);
  const before = layout.articles[from];
  const all = linesOf(layout, from);
  const moving = all.filter((index) => index >= line);
  if (!before || moving.length === all.length) {
    return titled ? assign(text, layout, [line], { kind: 'meta', field: 'title' }) : layout;
  }
  if (moving.length === 0 && !titled) return layout;
  const to = draft.begin(line, before);
  const fields: MetaField[] = [];
  for (const index of moving) {
    const { use } = layout.lines[index]!;
    if (use.kind === 'set-aside') continue;
    draft.use(index, { ...use, article: to });
    if (use.kind === 'meta') fields.push(use.field);
  }
  for (const field of fields) carryField(draft, field, from, to, before);
  if (titled) draft.state(to, 'title', [line], () => null);
  return draft.settled();
}

/** Takes a field's words along with the line they stand on, where the old article lost them. */
function carryField(draft: Draft, field: MetaField, from: number, to: number, before: PageArticle): void {
  const lost = draft.articles[from]![field] === null && before[field] !== null;
  if (!lost) return;
  draft.articles[to] = { ...draft.articles[to]!, [field]: before[field] };
  if (field === 'outlet') draft.articles[from] = { ...draft.articles[from]!, outlet: before.outlet };
}

/** Joins two articles into the earlier one. Its metadata stands; what it lacks comes from the other. */
export function join(text: string, layout: Layout, one: number, other: number): Layout {
  const into = Math.min(one, other);
  const from = Math.max(one, other);
  const a = layout.articles[into];
  const b = layout.articles[from];
  if (!a || !b || into === from) return layout;
  const draft = new Draft(layout, text);
  for (const index of linesOf(layout, from)) {
    const { use } = layout.lines[index]!;
    if (use.kind === 'set-aside') continue;
    const second = use.kind === 'meta' && (use.field === 'title' || use.field === 'subtitle') && use.field;
    const doubled = second && a[second] !== null && b[second] !== null;
    draft.use(index, doubled ? { kind: 'block', article: into, role: 'subhead' } : { ...use, article: into });
  }
  draft.articles[into] = {
    ...a,
    title: a.title ?? b.title,
    subtitle: a.subtitle ?? b.subtitle,
    outlet: a.outlet ?? b.outlet,
    byline: a.byline ?? b.byline,
    dateline: a.dateline ?? b.dateline,
    published: a.published ?? b.published,
  };
  return draft.settled();
}

/** Sets a whole article aside. */
export function removeArticle(text: string, layout: Layout, article: number): Layout {
  return assign(text, layout, linesOf(layout, article), { kind: 'set-aside', reason: 'editor' });
}

/** Corrects what is said about an article. The lines of the page keep their uses. */
export function correct(layout: Layout, article: number, fields: Partial<PageArticle>): Layout {
  return {
    articles: layout.articles.map((before, index) => (index === article ? { ...before, ...fields } : before)),
    lines: layout.lines,
  };
}
