/** The lines of the list of results, from top to bottom: headings, commands, hits, further places in an article. */
import { type HitKind, hitKinds } from '../../../shared/search/filters';
import type { Line, Shown } from '../../../shared/search/lines';
import type { Query } from '../../../shared/search/query';
import type { Hits } from '../../../shared/search/search-index';
import type { Command } from './commands';

export type Group = HitKind | Command['group'] | 'recent';

export type Row =
  | { readonly type: 'heading'; readonly id: string; readonly group: Group; readonly total: number }
  | { readonly type: 'recent'; readonly id: string; readonly typed: string }
  | { readonly type: 'command'; readonly id: string; readonly command: Command }
  | {
      readonly type: 'hit';
      readonly id: string;
      readonly kind: HitKind;
      readonly key: string;
      /** Null until it is cut out. */
      readonly shown: Shown | null;
      /** Its captured text is not here: only its head was searched. */
      readonly isMissing: boolean;
    }
  /** Another sentence of the article above. */
  | {
      readonly type: 'line';
      readonly id: string;
      readonly kind: HitKind;
      readonly key: string;
      readonly line: Line;
    }
  | { readonly type: 'all'; readonly id: string; readonly group: HitKind; readonly total: number };

/** How many hits of a kind stand among those of all kinds, and how many where one kind is looked at. */
export const FEW = 5;
export const MANY = 200;
const FEW_COMMANDS = 4;

interface Results {
  readonly query: Query;
  readonly hits: Hits | null;
  /** By key. */
  readonly shown: ReadonlyMap<string, Shown>;
  readonly missing: ReadonlySet<string>;
  /** Those that answer the query. */
  readonly commands: readonly Command[];
}

function commandRows(commands: readonly Command[], group: Command['group'], limit: number): Row[] {
  const found = commands.filter((command) => command.group === group);
  if (found.length === 0) return [];
  return [
    { type: 'heading', id: `heading ${group}`, group, total: found.length },
    ...found
      .slice(0, limit)
      .map((command): Row => ({ type: 'command', id: `command ${command.id}`, command })),
  ];
}

function hitRows(kind: HitKind, { query, hits, shown, missing }: Results): Row[] {
  const { total = 0, hits: found = [] } = hits?.[kind] ?? {};
  if (total === 0) return [];
  const limit = query.scope === kind ? MANY : FEW;
  const rows = found.slice(0, limit).flatMap(({ key }): Row[] => {
    const one = shown.get(key) ?? null;
    const further = kind === 'article' ? (one?.lines.slice(1) ?? []) : [];
    return [
      { type: 'hit', id: `hit ${key}`, kind, key, shown: one, isMissing: missing.has(key) },
      ...further.map((line, at): Row => ({ type: 'line', id: `line ${key} ${at}`, kind, key, line })),
    ];
  });
  return [
    { type: 'heading', id: `heading ${kind}`, group: kind, total },
    ...rows,
    ...(total > limit && query.scope === null
      ? [{ type: 'all' as const, id: `all ${kind}`, group: kind, total }]
      : []),
  ];
}

/** All rows of the results. */
export function listRows(results: Results): readonly Row[] {
  const limit = results.query.scope === 'command' ? MANY : FEW_COMMANDS;
  return [
    ...commandRows(results.commands, 'command', limit),
    ...commandRows(results.commands, 'dossier', limit),
    ...hitKinds.flatMap((kind) => hitRows(kind, results)),
  ];
}

/** What was searched for before, as rows. */
export const recentRows = (recent: readonly string[]): readonly Row[] =>
  recent.length === 0
    ? []
    : [
        { type: 'heading', id: 'heading recent', group: 'recent', total: recent.length },
        ...recent.map((typed): Row => ({ type: 'recent', id: `recent ${typed}`, typed })),
      ];

/** Whether a row can be chosen. */
export const isChoosable = (row: Row | undefined): boolean => row !== undefined && row.type !== 'heading';

/** The row that is in hand after a step, going round at the ends; -1 where there is none. */
export function stepFrom(rows: readonly Row[], at: number, by: 1 | -1): number {
  for (let step = 1; step <= rows.length; step++) {
    const next = (at + by * step + rows.length * (step + 1)) % rows.length;
    if (isChoosable(rows[next])) return next;
  }
  return -1;
}

/** How many things were found in all. */
export const countFound = (hits: Hits | null, commands: readonly Command[]): number =>
  commands.length + hitKinds.reduce((sum, kind) => sum + (hits?.[kind].total ?? 0), 0);
