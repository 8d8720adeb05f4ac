/** What an editor chose for a sheet, kept per dossier on this machine, and the sheet's options from it. */
import { z } from 'zod';
import type { FoldedRecord } from '../../../shared/log/fold';
import { workflowSchema } from '../../../shared/records/claim';
import { type Id, idSchema } from '../../../shared/records/ids';
import { allColumns, columnSchema, orderSchema, type SheetColumn } from '../../../shared/sheet/columns';
import { type Language, languageSchema } from '../../../shared/sheet/document';
import type { SheetOptions } from '../../../shared/sheet/lookup';

const choicesSchema = z.object({
  language: languageSchema,
  scope: z.enum(['all', 'open', 'chosen', 'dispute']).catch('all'),
  /** Articles left out while `scope` is `chosen`: a new article is on the sheet until somebody says otherwise. */
  without: z.array(idSchema).readonly().catch([]),
  /** The dispute while `scope` is `dispute`. */
  dispute: idSchema.nullable().catch(null),
  onlyWithVerdict: z.boolean().catch(false),
  /** Ratings asked for, `NO_RATING` for none; empty where all are. */
  ratings: z.array(z.string()).readonly().catch([]),
  /** States of the work asked for; empty where all are. */
  workflow: z.array(workflowSchema).readonly().catch([]),
  order: orderSchema.catch('reading'),
  /** What is left out of each claim: a part that a later version adds is shown until somebody says otherwise. */
  hidden: z.array(columnSchema).readonly().catch([]),
  withRetracted: z.boolean().catch(false),
  csvHeader: z.enum(['ar', 'en', 'both']),
});
export type SheetChoices = z.infer<typeof choicesSchema>;

export const startingChoices = (language: Language): SheetChoices => ({
  language,
  scope: 'all',
  without: [],
  dispute: null,
  onlyWithVerdict: false,
  ratings: [],
  workflow: [],
  order: 'reading',
  hidden: [],
  withRetracted: false,
  csvHeader: language,
});

/** Choices as they were kept, or the beginning where there are none or they cannot be read. */
export function parseChoices(stored: string | null, language: Language): SheetChoices {
  try {
    return choicesSchema.parse(JSON.parse(stored ?? 'null'));
  } catch {
    return startingChoices(language);
  }
}

/** Puts one of several on a list or takes it off. */
export function toggle<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  const others = list.filter((one) => one !== item);
  return on ? [...others, item] : others;
}

/** Puts an article on the sheet or takes it off. */
export const toggleArticle = (choices: SheetChoices, article: Id, on: boolean): SheetChoices => ({
  ...choices,
  without: toggle(choices.without, article, !on),
});

/** What of each claim is shown. */
export const shownColumns = ({ hidden }: SheetChoices): readonly SheetColumn[] =>
  allColumns.filter((column) => !hidden.includes(column));

/** What the choices are made among. */
export interface Among {
  /** All articles of the dossier. */
  readonly articles: readonly Id[];
  /** Those that stand in the panes. */
  readonly open: readonly Id[];
  readonly disputes: readonly FoldedRecord<'dispute'>[];
}

/** The dispute asked for; the first where the one that was chosen is gone. */
export function chosenDispute(choices: SheetChoices, { disputes }: Pick<Among, 'disputes'>): Id | null {
  if (choices.scope !== 'dispute') return null;
  return (disputes.find(({ id }) => id === choices.dispute) ?? disputes[0])?.id ?? null;
}

function articlesOf({ scope, without }: SheetChoices, { articles, open }: Among): SheetOptions['articles'] {
  if (scope === 'open') return open;
  return scope === 'chosen' ? articles.filter((id) => !without.includes(id)) : 'all';
}

const orAll = <T>(list: readonly T[]): 'all' | readonly T[] => (list.length === 0 ? 'all' : list);

/** @param now ISO instant in UTC */
export const toOptions = (
  choices: SheetChoices,
  among: Among,
  editor: string,
  now: string,
): SheetOptions => ({
  language: choices.language,
  articles: articlesOf(choices, among),
  dispute: chosenDispute(choices, among),
  onlyWithVerdict: choices.onlyWithVerdict,
  ratings: orAll(choices.ratings),
  workflow: orAll(choices.workflow),
  order: choices.order,
  withRetracted: choices.withRetracted,
  editor,
  now,
});
