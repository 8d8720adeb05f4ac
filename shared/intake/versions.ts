/**
 * The same page again, or a changed one? Pages are compared by their bytes and text, articles by address, file
 * name, title and wording. A likeness is only ever proposed: outlets print near-copies of each other and
 * bulletins that differ in three figures, and an editor decides which of them is a version of which.
 *
 * Wording is compared by shingles (runs of four folded words, hashed; Broder 1997, "On the resemblance and
 * containment of documents"): one changed word costs four shingles, a shared background paragraph few.
 */
import type { ArticleFields } from '../records/article';
import type { Id, Sha256 } from '../records/ids';
import { keyOf } from './key';

/** Words in one shingle. */
const SHINGLE = 4;
/** Words of an article that are looked at: enough to know it, and a bound on what a hostile page can cost. */
const MOST_WORDS = 20_000;
/** Fewer shingles than this say nothing about whether two texts are one. */
const FEWEST_SHINGLES = 8;

/** What of an article is compared. */
export interface Sketch {
  readonly address: string;
  readonly fileName: string;
  readonly title: readonly string[];
  readonly outlet: string;
  readonly published: string | null;
  readonly shingles: ReadonlySet<number>;
}

export type Because = 'address' | 'file-name' | 'title' | 'body';

/** How alike two articles are. */
export interface Likeness {
  readonly because: readonly Because[];
  /** Share of the shorter article's wording that the other has too, 0 to 1. */
  readonly shared: number;
}

type Sketched = Pick<ArticleFields, 'title' | 'outlet' | 'published' | 'blocks'>;

/** Words in one spelling. */
function plainWords(text: string): string[] {
  const key = keyOf(text);
  return key === '' ? [] : key.split(' ');
}

/** FNV-1a over the words of a shingle; a collision costs one shingle in four thousand million. */
function hashWords(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** Parameters that say where a reader came from, not which page this is. */
const tracking = /^(?:utm_\w*|mc_\w*|fbclid|gclid|igshid|ref|src|amp|share)(?:=|$)/iu;

/** An address in one spelling: no scheme, `www.` or `m.`, tracking parameters, fragment or closing slash. */
export function plainAddress(url: string): string {
  if (!/^https?:/iu.test(url) || !URL.canParse(url)) return '';
  const { host, pathname, search } = new URL(url);
  const query = search
    .slice(1)
    .split('&')
    .filter((part) => part && !tracking.test(part))
    .sort()
    .join('&');
  const path = pathname.replace(/\/(?:amp\/?)?$/iu, '');
  return `${host.replace(/^(?:www|m|mobile|amp)\./iu, '')}${path}${query ? `?${query}` : ''}`;
}

/** A file's name without folder, extension and the "(1)" that systems add to a second copy. */
export function plainFileName(name: string): string {
  const base = name.replace(/^.*[\\/]/u, '').replace(/\.[a-z0-9]{1,5}$/iu, '');
  const bare = base
    .replace(/[\s_-]*\(\d+\)$/u, '')
    .trim()
    .toLowerCase();
  return /^(?:index|page|article|untitled|download|صفحة|مقال)?$/u.test(bare) ? '' : bare;
}

/** Boils an article down to what is compared. @param text the captured text its blocks count in */
export function sketch(
  text: string,
  article: Sketched,
  page: { readonly url: string; readonly fileName: string },
): Sketch {
  const shingles = new Set<number>();
  const words: string[] = [];
  for (const { role, start, end } of article.blocks) {
    if (words.length >= MOST_WORDS) break;
    if (role !== 'caption')
      words.push(...plainWords(text.slice(start, Math.min(end, start + MOST_WORDS * 8))));
  }
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hashWords(words, i));
  return {
    address: plainAddress(page.url),
    fileName: plainFileName(page.fileName),
    title: plainWords(article.title?.text ?? ''),
    outlet: plainWords(article.outlet?.text ?? '').join(' '),
    published: article.published,
    shingles,
  };
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

/** Dice's coefficient over the words of two titles. */
function likenTitles(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(' ') === b.join(' ')) return 1;
  const one = new Set(a);
  const other = new Set(b);
  return (2 * countShared(one, other)) / (one.size + other.size);
}

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d\d-\d\d/u.test(date);

/**
 * Whether two articles may be versions of one page's article.
 * @returns why it is proposed, or null where they are taken for different articles
 */
export function liken(a: Sketch, b: Sketch): Likeness | null {
  const both = a.shingles.size > 0 && b.shingles.size > 0;
  const common = both ? countShared(a.shingles, b.shingles) : 0;
  const smaller = Math.min(a.shingles.size, b.shingles.size);
  const shared = both ? common / smaller : 0;
  const whole = both ? common / (a.shingles.size + b.shingles.size - common) : 0;
  const body = smaller >= FEWEST_SHINGLES ? shared : 0;
  const title = likenTitles(a.title, b.title);
  const sameAddress = a.address !== '' && a.address === b.address;
  const sameFile = a.fileName !== '' && a.fileName === b.fileName;

  const because: Because[] = [];
  if (sameAddress) because.push('address');
  if (sameFile) because.push('file-name');
  if (title >= 0.8) because.push('title');
  if (body >= 0.5) because.push('body');
  const likeness: Likeness = { because, shared };

  if (sameAddress) return title >= 0.8 || body >= 0.3 ? likeness : null;
  // Other pages of an outlet, other outlets with the same agency's text, the bulletin of another day.
  if (a.outlet && b.outlet && a.outlet !== b.outlet) return null;
  if (a.address && b.address) {
    const oneSite = a.address.split('/')[0] === b.address.split('/')[0];
    return oneSite && title >= 0.8 && whole >= 0.7 ? likeness : null;
  }
  if (isDay(a.published) && isDay(b.published) && a.published.slice(0, 10) !== b.published.slice(0, 10)) {
    return title === 1 && whole >= 0.8 ? likeness : null;
  }
  if (sameFile) return (title >= 0.8 && body >= 0.2) || body >= 0.6 ? likeness : null;
  if (whole >= 0.8 && body > 0) return likeness;
  return title >= 0.8 && body >= 0.6 ? likeness : null;
}

/** An article of the dossier that an incoming one may be a version of. */
export interface Proposal extends Likeness {
  readonly of: Id;
}

/**
 * Proposes for each incoming article the known one it is most like. No known article is proposed twice.
 * @returns one answer for each incoming article, in order
 */
export function proposeVersions(
  incoming: readonly Sketch[],
  known: readonly { readonly id: Id; readonly sketch: Sketch }[],
): readonly (Proposal | null)[] {
  const pairs = incoming.flatMap((fresh, at) =>
    known.flatMap(({ id, sketch: old }) => {
      const likeness = liken(fresh, old);
      return likeness ? [{ at, proposal: { of: id, ...likeness } }] : [];
    }),
  );
  const weight = ({ because, shared }: Likeness): number => because.length + shared;
  pairs.sort((a, b) => weight(b.proposal) - weight(a.proposal));
  const answers: (Proposal | null)[] = incoming.map(() => null);
  const taken = new Set<Id>();
  for (const { at, proposal } of pairs) {
    if (answers[at] || taken.has(proposal.of)) continue;
    answers[at] = proposal;
    taken.add(proposal.of);
  }
  return answers;
}

/** The first version of an article that may itself be a later one. */
export function firstVersion(article: Id, articles: ReadonlyMap<Id, Pick<ArticleFields, 'versionOf'>>): Id {
  const seen = new Set<Id>();
  let id = article;
  for (let next = articles.get(id)?.versionOf; next && !seen.has(next); next = articles.get(id)?.versionOf) {
    seen.add(id);
    id = next;
  }
  return id;
}

/** A page of the dossier with these very bytes or this very text. */
export function findSame<T extends { readonly sha256: Sha256; readonly textSha256: Sha256 }>(
  page: { readonly sha256: Sha256; readonly textSha256: Sha256 },
  captures: readonly T[],
): { readonly capture: T; readonly by: 'bytes' | 'text' } | null {
  const bytes = captures.find(({ sha256 }) => sha256 !== '' && sha256 === page.sha256);
  if (bytes) return { capture: bytes, by: 'bytes' };
  const text = captures.find(({ textSha256 }) => textSha256 !== '' && textSha256 === page.textSha256);
  return text ? { capture: text, by: 'text' } : null;
}
