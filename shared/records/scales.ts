/**
 * The verdict scales delivered with Qarina, and how a rating is found again. A dossier keeps the scale it uses
 * whole; these are what an editor chooses from. Only scales whose labels are published are here. What Meedan
 * Check calls "undetermined" and "in progress" is left out: it says where the work stands, not what was found.
 */
import check from '../../resources/scales/check.json';
import plain from '../../resources/scales/plain.json';
import sixSteps from '../../resources/scales/six-steps.json';
import { type Rating, type Scale, scaleSchema } from './dossier';

/** The scale of a new dossier. */
export const defaultScale: Scale = scaleSchema.parse(plain);

/**
 * The delivered scales, the default first. No two of their ratings share an id, so that a rating given on one
 * stays readable after the dossier moved to another.
 */
export const scales: readonly Scale[] = [defaultScale, scaleSchema.parse(check), scaleSchema.parse(sixSteps)];

/** The ratings a verdict is chosen from. */
export const offeredRatings = (scale: Scale): readonly Rating[] =>
  scale.ratings.filter((rating) => !rating.retired);

/** As many ratings as a scale holds, those no longer offered among them. */
const MOST_RATINGS = 100;

/**
 * The scale a dossier moves to. Ratings of the desk's own making that only an earlier scale knows go with it, no
 * longer offered, so that every verdict stays readable wherever the dossier is opened.
 */
export function adoptScale(next: Scale, ...earlier: readonly Scale[]): Scale {
  const known = new Set([...scales, next].flatMap(({ ratings }) => ratings.map(({ id }) => id)));
  const carried: Rating[] = [];
  for (const rating of earlier.flatMap(({ ratings }) => ratings)) {
    if (known.has(rating.id)) continue;
    known.add(rating.id);
    carried.push({ ...rating, retired: true });
  }
  return { ...next, ratings: [...next.ratings, ...carried].slice(0, MOST_RATINGS) };
}

/** A rating with the scale it was found on. */
export interface FoundRating {
  readonly rating: Rating;
  /** False where the rating is not on the dossier's present scale. */
  readonly onScale: boolean;
}

/**
 * The rating an id stands for: on the dossier's scale, else on one the dossier used before, else on one
 * delivered with Qarina. An id nobody knows is shown as it stands, in the open tone: a verdict never vanishes
 * because its scale is unknown here.
 * @param id a judgement's rating; must not be empty (an empty one is a withdrawn verdict)
 * @param earlier other scales this dossier is known to have used
 */
export function findRating(id: string, scale: Scale, earlier: readonly Scale[] = []): FoundRating {
  const here = scale.ratings.find((rating) => rating.id === id);
  if (here) return { rating: here, onScale: !here.retired };
  for (const other of [...earlier, ...scales]) {
    const found = other.ratings.find((rating) => rating.id === id);
    if (found) return { rating: found, onScale: false };
  }
  return { rating: { id, label: { ar: id, en: id }, tone: 'open', value: null }, onScale: false };
}
