/**
 * Where the editor is: which dossier, which view, which articles stand in the panes, which claim is in hand.
 * Kept per dossier on this machine, so that closing the window keeps the place; it is no part of the dossier.
 */
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { type Id, idSchema } from '../../shared/records/ids';

export const views = ['read', 'disputes', 'sources', 'sheet', 'history'] as const;
export type View = (typeof views)[number];

/** How many articles stand side by side. */
export const MOST_PANES = 3;

/** What stands beside the articles where the window is too narrow for both: one of them at a time, or none. */
export type Side = 'rail' | 'claims';

const placeSchema = z.object({
  view: z.enum(views).catch('read'),
  panes: z.array(idSchema).max(MOST_PANES).catch([]),
  claim: idSchema.nullable().catch(null),
  dispute: idSchema.nullable().catch(null),
  source: idSchema.nullable().catch(null),
  /** The claim whose page lies over the view, if any; the view stays as it was beneath it. */
  page: idSchema.nullable().catch(null),
  /** The question of the rules in hand on the board of disputes, by its key. */
  asked: z.string().max(2000).nullable().catch(null),
});
export type Place = z.infer<typeof placeSchema>;

const nowhere: Place = {
  view: 'read',
  panes: [],
  claim: null,
  dispute: null,
  source: null,
  page: null,
  asked: null,
};

/** Puts an article in sight: alone in the pane in hand, or beside those already open. */
export function openArticle(panes: readonly Id[], article: Id, beside: boolean): Id[] {
  if (panes.includes(article)) return [...panes];
  if (!beside || panes.length === 0) return [article, ...panes.slice(1)];
  return panes.length < MOST_PANES ? [...panes, article] : [...panes.slice(0, -1), article];
}

/** A stored place, or the start where there is none or it cannot be read. */
export function parsePlace(stored: string | null): Place {
  try {
    return placeSchema.parse(JSON.parse(stored ?? 'null'));
  } catch {
    return nowhere;
  }
}

const keyOf = (dossier: Id): string => `qarina.place.${dossier}`;

/** Puts the editor at a place in a dossier before it is opened. */
export function rememberPlace(dossier: Id, place: Partial<Place>): void {
  localStorage.setItem(keyOf(dossier), JSON.stringify({ ...nowhere, ...place }));
}

/** Where the editor was in a dossier when it was last open on this machine. */
export const rememberedPlace = (dossier: Id): Place => parsePlace(localStorage.getItem(keyOf(dossier)));

const followers = new Set<(dossier: Id, part: Partial<Place>) => void>();

/** Leads to a place in a dossier, from wherever the editor is. */
export function showPlace(dossier: Id, part: Partial<Place>): void {
  const place = { ...rememberedPlace(dossier), page: null, ...part };
  localStorage.setItem(keyOf(dossier), JSON.stringify(place));
  for (const follow of followers) follow(dossier, part);
  window.location.hash = addressOf(dossier);
}

/** The place in one dossier and how to change it. */
export function usePlace(dossier: Id): readonly [Place, (part: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => rememberedPlace(dossier));
  const change = useCallback(
    (part: Partial<Place>) =>
      setPlace((before) => {
        // Whoever goes to a view wants to see it: a page that lies over it is put away.
        const next = { ...before, ...(part.view ? { page: null } : {}), ...part };
        localStorage.setItem(keyOf(dossier), JSON.stringify(next));
        return next;
      }),
    [dossier],
  );
  useEffect(() => {
    const follow = (other: Id, part: Partial<Place>): void => {
      if (other === dossier) change({ page: null, ...part });
    };
    followers.add(follow);
    return () => {
      followers.delete(follow);
    };
  }, [dossier, change]);
  return [place, change];
}

/** The dossier named in the address (`#/d/<id>`), or null on the home screen. */
export function parseAddress(hash: string): Id | null {
  const match = /^#\/d\/([0-9a-f-]{36})$/u.exec(hash);
  return match && idSchema.safeParse(match[1]).success ? match[1]! : null;
}

export const addressOf = (dossier: Id | null): string => (dossier ? `#/d/${dossier}` : '#/');
