/** The list that `?` opens neither lies nor lags behind: it is compared with the keys the code listens to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyCap, shortcutGroups } from '../../../../renderer/features/help/shortcut-list';
import { ar } from '../../../../renderer/i18n/ar';
import { en } from '../../../../renderer/i18n/en';

const renderer = resolve(import.meta.dirname, '../../../../renderer');

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(renderer, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'features/help' ? [] : sourcesUnder(path);
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(join(renderer, path), 'utf8')] : [];
  });
}

const code = ['app', 'features', 'highlight'].flatMap(sourcesUnder).join('\n');
/** Keys that the code names, as values of `event.code` or as keys of a table. */
const listened = new Set(
  [...code.matchAll(/\b(Key[A-Z]|F\d{1,2}|Slash|Bracket(?:Left|Right)|Comma|Period)\b/gu)].map(
    (match) => match[1]!,
  ),
);
const lines = Object.values(shortcutGroups).flat();
const listed = new Set(lines.flatMap(({ keys }) => keys.flat()));
/** Handled by the native menu, or by the browser's own paste event. */
const elsewhere = new Set([...shortcutGroups.window.flatMap(({ keys }) => keys.flat()), 'KeyV']);

describe('the list of shortcuts', () => {
  it('holds every key the code listens to', () => {
    expect([...listened].filter((key) => !listed.has(key))).toEqual([]);
  });

  it('holds no letter that nothing listens to', () => {
    const letters = [...listed].filter((key) => key.startsWith('Key') && !elsewhere.has(key));
    expect(letters.filter((key) => !listened.has(key))).toEqual([]);
  });

  it('says each shortcut once, in both languages', () => {
    const names = lines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...names].sort()).toEqual(Object.keys(en.help.shortcuts.lines).sort());
    expect([...names].sort()).toEqual(Object.keys(ar.help.shortcuts.lines).sort());
  });

  it('shows keys as they are printed, with the Arabic letter of the same key', () => {
    expect(keyCap('KeyT', false, 'click')).toEqual({ text: 'T', arabic: 'ف' });
    expect(keyCap('Mod', false, 'click').text).toBe('Ctrl');
    expect(keyCap('Mod', true, 'click').text).toBe('⌘');
    expect(keyCap('ArrowUp', false, 'click').text).toBe('↑');
  });

  it('knows the Arabic letter of every letter it lists', () => {
    const letters = [...listed].filter((key) => key.startsWith('Key'));
    expect(letters.filter((key) => keyCap(key, false, '').arabic === null)).toEqual([]);
  });
});
