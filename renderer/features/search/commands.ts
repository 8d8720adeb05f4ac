/**
 * What can be done from the search box by its name. A command is found under its names in both languages and a
 * few words beside them, whatever the language of the screen.
 */

import { foldText } from '../../../shared/arabic/fold';
import { passes, prepareFacet } from '../../../shared/search/filters';
import type { Query } from '../../../shared/search/query';

export interface Command {
  readonly id: string;
  readonly group: 'command' | 'dossier';
  /** As it stands on screen. */
  readonly name: string;
  /** What else it is found by: its name in the other language, words of like meaning. */
  readonly also: readonly string[];
  /** Keys that do the same, each combination by `KeyboardEvent.code`. */
  readonly keys: readonly (readonly string[])[];
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

const prepared = new WeakMap<Command, readonly [string, string]>();

/** The name, and all it is found by, ready to be tested. */
function prepareCommand(command: Command): readonly [string, string] {
  const known = prepared.get(command);
  if (known) return known;
  const made = [prepareFacet(command.name), prepareFacet([command.name, ...command.also].join(' '))] as const;
  prepared.set(command, made);
  return made;
}

/** How well a command answers: its name begins so, its name holds it, it is known by it; null where it does not. */
function rank(command: Command, words: readonly string[]): number | null {
  const [name, all] = prepareCommand(command);
  if (!passes([all], words)) return null;
  if (foldText(command.name, 'search').startsWith(words.join(' '))) return 0;
  return passes([name], words) ? 1 : 2;
}

/** The commands a query asks for, best first. Without words all of them, in their own order. */
export function findCommands(commands: readonly Command[], query: Query): readonly Command[] {
  if (query.filters.length > 0 || (query.scope !== null && query.scope !== 'command')) return [];
  const words = query.wanted.flatMap((wanted) => wanted.words);
  if (words.length === 0) return query.scope === 'command' ? commands : [];
  return commands
    .map((command, order) => ({ command, order, rank: rank(command, words) }))
    .filter((one) => one.rank !== null)
    .sort((a, b) => a.rank! - b.rank! || a.order - b.order)
    .map(({ command }) => command);
}
