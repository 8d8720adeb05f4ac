/** The menus: complete in both languages, and each command reaches the renderer. */
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { makeMenu } from '../../electron/menu';
import { labels } from '../../electron/menu-labels';
import type { MenuCommand } from '../../shared/host-api';

/** Every command there is: the compiler refuses a list that lacks one. */
const commands: Readonly<Record<MenuCommand, true>> = {
  'new-dossier': true,
  open: true,
  import: true,
  save: true,
  'save-as': true,
  print: true,
  undo: true,
  redo: true,
  home: true,
  shortcuts: true,
};

const platforms = ['linux', 'win32', 'darwin'] as const;
const locales = ['ar', 'en'] as const;

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

function build(locale: 'ar' | 'en', platform: NodeJS.Platform, development = false) {
  const sent: MenuCommand[] = [];
  const menu = makeMenu({ locale, platform, development, send: (command) => sent.push(command) });
  return { items: flatten(menu), sent };
}

describe.each(platforms)('the menu on %s', (platform) => {
  it.each(locales)('offers every command in %s, each under a label of its own', (locale) => {
    const { items, sent } = build(locale, platform);
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect([...sent].sort()).toEqual(Object.keys(commands).sort());
    const named = items.filter(({ type }) => type !== 'separator');
    for (const { label } of named) expect(label).toBeTruthy();
    expect(new Set(named.map(({ label }) => label)).size).toBe(named.length);
  });

  it('leaves plain editing to the system', () => {
    const roles = build('ar', platform).items.map(({ role }) => role);
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'about']) {
      expect(roles).toContain(role);
    }
    expect(roles).not.toContain('undo');
  });

  it('gives no shortcut to two things', () => {
    const keys = build('en', platform).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers tools for developers to developers only', () => {
    const roles = (development: boolean) => build('en', platform, development).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('leaves undo, redo, save and import by key to the page, which knows whether somebody is typing', () => {
    const items = build('en', platform).items.filter(
      ({ registerAccelerator }) => registerAccelerator === false,
    );
    expect(items.map(({ label }) => label)).toEqual([
      labels.en.import,
      labels.en.save,
      labels.en.undo,
      labels.en.redo,
    ]);
  });
});

describe('the labels', () => {
  it('exist in both languages, in that language', () => {
    const say = (label: string | ((name: string) => string)): string =>
      typeof label === 'string' ? label : label('٣.txt');
    for (const key of Object.keys(labels.en) as (keyof typeof labels.en)[]) {
      expect(say(labels.en[key]).trim()).not.toBe('');
      expect(say(labels.en[key]), key).not.toMatch(/\p{Script=Arabic}{2}/u);
      expect(say(labels.ar[key]), key).toMatch(/\p{Script=Arabic}{2}/u);
    }
  });
});
