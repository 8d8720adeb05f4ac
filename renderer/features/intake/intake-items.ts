/**
 * The pages coming in and how far each has got. One page's trouble is its own: events name the page they are
 * about, and a late word from a stopped reading changes nothing.
 */
import type { Layout } from '../../../shared/intake/layout';
import { back, begin, forth, step, type Timeline } from '../../../shared/intake/timeline';
import type { Method } from '../../../shared/records/capture';
import type { Id } from '../../../shared/records/ids';
import { assertNever } from '../../../shared/result';
import type { IntakeProblem, PageRead, PageSource } from '../../workers/intake-protocol';
import type { Incoming, Refusal } from './incoming';

export type ItemProblem = IntakeProblem | { readonly reason: Refusal };

/** A page that was read, with the editor's corrections. */
export interface Review {
  readonly read: PageRead;
  readonly timeline: Timeline<Layout>;
  /** Article of the dossier → whether one of this page's is a version of it, where the editor has said so. */
  readonly answers: Readonly<Record<Id, boolean>>;
}

export type ItemState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly problem: ItemProblem }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'adding'; readonly review: Review }
  | { readonly kind: 'added'; readonly articles: readonly Id[] };

export interface Item {
  readonly key: number;
  readonly name: string;
  readonly method: Method;
  /** Null for a thing that was refused before it was read. */
  readonly source: PageSource | null;
  /** The encoding the editor chose, or null to find it. */
  readonly encoding: string | null;
  readonly state: ItemState;
}

export type ItemEvent =
  | { readonly kind: 'arrived'; readonly pages: readonly Incoming[] }
  | { readonly kind: 'started'; readonly key: number }
  | { readonly kind: 'progressed'; readonly key: number; readonly fraction: number }
  | { readonly kind: 'read'; readonly key: number; readonly read: PageRead }
  | { readonly kind: 'failed'; readonly key: number; readonly problem: ItemProblem }
  | { readonly kind: 'corrected'; readonly key: number; readonly layout: Layout }
  | { readonly kind: 'undone'; readonly key: number }
  | { readonly kind: 'redone'; readonly key: number }
  | { readonly kind: 'answered'; readonly key: number; readonly article: Id; readonly isVersion: boolean }
  | { readonly kind: 'again'; readonly key: number; readonly encoding: string | null }
  | { readonly kind: 'adding'; readonly key: number }
  | { readonly kind: 'not-added'; readonly key: number }
  | { readonly kind: 'added'; readonly key: number; readonly articles: readonly Id[] }
  | { readonly kind: 'left-out'; readonly key: number };

/** Whether anything of a page was corrected or answered. */
export const isTouched = ({ timeline, answers }: Review): boolean =>
  timeline.past.length > 0 || Object.keys(answers).length > 0;

/** The review of a page that stands open, or null. */
export const reviewOf = (item: Item): Review | null =>
  item.state.kind === 'review' ? item.state.review : null;

function itemOf({ name, method, source }: Incoming, key: number): Item {
  const base = { key, name, method, encoding: null };
  return source.kind === 'refused'
    ? { ...base, source: null, state: { kind: 'failed', problem: { reason: source.reason } } }
    : { ...base, source, state: { kind: 'waiting' } };
}

const inReview = (item: Item, change: (review: Review) => Review): Item =>
  item.state.kind === 'review'
    ? { ...item, state: { kind: 'review', review: change(item.state.review) } }
    : item;

const isUnderWay = ({ state }: Item): boolean => state.kind === 'reading' || state.kind === 'waiting';

type OneItemEvent = Exclude<ItemEvent, { kind: 'arrived' } | { kind: 'left-out' }>;

function changeItem(item: Item, event: OneItemEvent): Item {
  switch (event.kind) {
    case 'started':
      return { ...item, state: { kind: 'reading', fraction: 0 } };
    case 'progressed':
      return item.state.kind === 'reading'
        ? { ...item, state: { kind: 'reading', fraction: Math.max(item.state.fraction, event.fraction) } }
        : item;
    case 'read': {
      if (!isUnderWay(item)) return item;
      const { articles, lines } = event.read.page;
      const review: Review = { read: event.read, timeline: begin({ articles, lines }), answers: {} };
      return { ...item, state: { kind: 'review', review } };
    }
    case 'failed':
      return isUnderWay(item) ? { ...item, state: { kind: 'failed', problem: event.problem } } : item;
    case 'corrected':
      return inReview(item, (review) => ({ ...review, timeline: step(review.timeline, event.layout) }));
    case 'undone':
      return inReview(item, (review) => ({ ...review, timeline: back(review.timeline) }));
    case 'redone':
      return inReview(item, (review) => ({ ...review, timeline: forth(review.timeline) }));
    case 'answered':
      return inReview(item, (review) => ({
        ...review,
        answers: { ...review.answers, [event.article]: event.isVersion },
      }));
    case 'again':
      return item.source ? { ...item, encoding: event.encoding, state: { kind: 'waiting' } } : item;
    case 'adding':
      return item.state.kind === 'review'
        ? { ...item, state: { kind: 'adding', review: item.state.review } }
        : item;
    case 'not-added':
      return item.state.kind === 'adding'
        ? { ...item, state: { kind: 'review', review: item.state.review } }
        : item;
    case 'added':
      return { ...item, state: { kind: 'added', articles: event.articles } };
    default:
      return assertNever(event);
  }
}

/** The pages after an event. */
export function reduceItems(items: readonly Item[], event: ItemEvent): readonly Item[] {
  if (event.kind === 'arrived') {
    const first = (items.at(-1)?.key ?? 0) + 1;
    return [...items, ...event.pages.map((page, at) => itemOf(page, first + at))];
  }
  if (event.kind === 'left-out') return items.filter(({ key }) => key !== event.key);
  return items.map((item) => (item.key === event.key ? changeItem(item, event) : item));
}
