import { describe, expect, it } from 'vitest';
import { type Command, findCommands } from '../../../../renderer/features/search/commands';
import { parseQuery } from '../../../../shared/search/query';

const command = (id: string, name: string, ...also: string[]): Command => ({
  id,
  group: 'command',
  name,
  also,
  keys: [],
  run: () => {},
});
const commands = [
  command('dark', 'المظهر: داكن', 'Appearance: dark', 'theme'),
  command('save', 'احفظ الملف', 'Save the dossier'),
  command('import', 'أدخل صفحات', 'Bring in pages'),
  command('pages', 'صفحات', 'Pages'),
];
const found = (typed: string): string[] => findCommands(commands, parseQuery(typed)).map(({ id }) => id);

describe('finding commands', () => {
  it('by their names in both languages and by like words, in any spelling', () => {
    expect(found('ادخل')).toEqual(['import']);
    expect(found('bring pag')).toEqual(['import']);
    expect(found('theme dark')).toEqual(['dark']);
    expect(found('الملف')).toEqual(['save']);
    expect(found('nothing')).toEqual([]);
  });

  it('those whose name begins so come first', () => {
    expect(found('صفحات')).toEqual(['pages', 'import']);
  });

  it('all of them where only the scope is asked for, none with filters or another scope', () => {
    expect(found('>')).toHaveLength(4);
    expect(found('')).toEqual([]);
    expect(found('save in:claims')).toEqual([]);
    expect(found('save speaker:x')).toEqual([]);
  });
});
