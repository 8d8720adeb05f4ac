import { describe, expect, it } from 'vitest';
import { parseWords, showable } from '../../../electron/cli/verb';

const known = { flags: ['json'], values: ['encoding'] };

describe('the words of a command line', () => {
  it('are files, flags and values, in any order', () => {
    const words = parseWords(
      ['a.txt', '--json', '--encoding', 'windows-1256', 'b.txt', '--encoding=utf-8'],
      known,
    );
    expect(words.files).toEqual(['a.txt', 'b.txt']);
    expect(words.flags.has('json')).toBe(true);
    expect(words.values.get('encoding')).toBe('utf-8');
    expect(words.unknown).toEqual([]);
  });

  it('after two dashes are files whatever they look like', () => {
    expect(parseWords(['--', '--json', '-x.txt'], known)).toMatchObject({ files: ['--json', '-x.txt'] });
  });

  it('that nobody knows are told', () => {
    expect(parseWords(['--jsn', '--json=yes'], known).unknown).toEqual(['--jsn', '--json=yes']);
  });
});

describe('page text for a terminal', () => {
  it('cannot move the cursor, retitle the window or turn a line: such marks are shown', () => {
    const esc = String.fromCharCode(0x1b);
    const shown = showable(`a${esc}]0;t\u0007\u009b2J\u202eb\u200f`);
    expect(shown).toBe('a\u241b]0;t\u2407⟨U+009B⟩2J⟨U+202E⟩b⟨U+200F⟩');
  });

  it('keeps its lines and its letters', () => {
    expect(showable('سطر\n\tآخر\u200cهنا')).toBe('سطر\n\tآخر\u200cهنا');
  });
});
