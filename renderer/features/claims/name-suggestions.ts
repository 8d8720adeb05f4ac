/** Which of the dossier's names fit what is being typed, whatever its vowel marks, hamzas and letter case. */
import { nameKey } from '../../../shared/weigh/names';

/** Names offered at most. */
const MOST = 12;

/** How well a folded name fits: begins with it, a word of it does, holds it; null: not at all. */
function rankOf(key: string, typed: string): number | null {
  if (key.startsWith(typed)) return 0;
  if (key.includes(` ${typed}`) || key.includes(` ال${typed}`)) return 1;
  return key.includes(typed) ? 2 : null;
}

/** @param names most used first, as `knownNames` gives them. @returns those that fit, the best first */
export function suggestNames(names: readonly string[], typed: string): readonly string[] {
  const wanted = nameKey(typed);
  if (wanted === '') return names.slice(0, MOST);
  return names
    .flatMap((name) => {
      const rank = rankOf(nameKey(name), wanted);
      return rank === null ? [] : [{ name, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}
