/**
 * How places stand to each other: two figures of two places are no contradiction, and several places named together
 * are none of them alone.
 */
import type { Span } from '../../arabic/fold';
import { soundAlike } from './sounds';

export interface Place extends Span {
  /** Stems of the name itself; a first word that is nothing alone (أم، عين) is one with the next. */
  readonly names: readonly string[];
  /** Points of the compass in it: north and south of one river are two places. */
  readonly compass: string;
  /** What kind of place it is called: بلدة، مزرعة; '' where nothing is said. */
  readonly head: string;
  /** A state: it contains places rather than being one beside them. */
  readonly state: boolean;
  /** Named together with the place before it (`كفرنور ودير الورد`): one of several, not where the other lies. */
  readonly joined: boolean;
}

/** Two names of one place: the same, or one of them cut short (`عيتا`, `عيتا الشعب`). */
function sameName(a: Place, b: Place): boolean {
  const [left, right] = [a.names[1], b.names[1]];
  if (a.names.length !== b.names.length && soundAlike(a.names.join(' '), b.names.join(' '))) return true;
  return (
    soundAlike(a.names[0] ?? '', b.names[0] ?? '') &&
    (left === undefined || right === undefined || soundAlike(left, right))
  );
}

const meet = (a: Place, b: Place): boolean =>
  sameName(a, b) && (a.compass === b.compass || a.compass === '' || b.compass === '');

/** Places by what each tells of: those named together apart, each with the nearer description behind it. */
export function unitedPlaces(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const place of places)
    if (groups.length === 0 || place.joined) groups.push([place]);
    else groups.at(-1)!.push(place);
  return groups;
}

/** What of two sets can be set against each other: places, or states where neither names anything nearer. */
function comparable(a: readonly Place[], b: readonly Place[]): readonly [Place[], Place[]] | null {
  const [left, right] = [a, b].map((places) => places.filter(({ state }) => !state)) as [Place[], Place[]];
  if (left.length > 0 && right.length > 0) return [left, right];
  return left.length === 0 && right.length === 0 && a.length > 0 && b.length > 0 ? [[...a], [...b]] : null;
}

const anyMeet = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.some((one) => b.some((other) => meet(one, other)));

/** Whether a place of one is named in the other, be it one of several. */
export function share(a: readonly Place[], b: readonly Place[]): boolean {
  const sets = comparable(a, b);
  return sets !== null && anyMeet(...sets);
}

/**
 * How two sets of places stand to each other: `same` where they name one place, or the same several, `apart` where
 * both name places and none is shared, `open` where one of them names none, only the state the other may lie in, or
 * more places together than the other.
 */
export function relate(a: readonly Place[], b: readonly Place[]): 'same' | 'apart' | 'open' {
  const sets = comparable(a, b);
  if (sets === null) return 'open';
  const [left, right] = sets;
  if (!anyMeet(left, right)) return 'apart';
  const all = (ones: readonly Place[], others: readonly Place[]): boolean =>
    unitedPlaces(ones).every((group) => anyMeet(group, others));
  return all(left, right) && all(right, left) ? 'same' : 'open';
}

/** Whether one names more places together than the other, and that one too: a total and a part of it. */
export const isPartly = (a: readonly Place[], b: readonly Place[]): boolean =>
  share(a, b) && relate(a, b) === 'open';

/** One word for a place, to be compared and indexed. */
export const placeKey = ({ compass, names }: Place): string => [compass, ...names].filter(Boolean).join(' ');

/** Several places as one word each: those named together are one, so that a total of two towns is neither's. */
export function placeKeys(places: readonly Place[]): readonly string[] {
  const groups = unitedPlaces(places).map((group) => [...new Set(group.map(placeKey))].sort());
  return groups.length > 1
    ? [
        groups
          .map((keys) => keys.join('+'))
          .sort()
          .join(' & '),
      ]
    : (groups[0] ?? []);
}
