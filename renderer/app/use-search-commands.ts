/** What can be done by name in the search box: everything the header, the menus and the list of shortcuts offer. */
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import { useDossiers, useUndoable } from '../data/queries';
import { useActNames } from '../features/history/act-names';
import { describeAct } from '../features/history/describe-act';
import type { Command } from '../features/search/commands';
import { ar } from '../i18n/ar';
import { en } from '../i18n/en';
import { type I18n, useI18n } from '../i18n/i18n';
import type { HelpPart } from './help-menu';
import { type Side, type View, views } from './navigation';
import { changeSettings, useSettings } from './settings';

interface CommonDoings {
  readonly onOpenDossier: (dossier: Id) => void;
  readonly onTour: () => void;
  readonly onHelp: (part: HelpPart) => void;
  readonly onSettings: () => void;
}

export interface HomeDoings extends CommonDoings {
  readonly onOpenFile: () => void;
  readonly onSample: () => void;
}

export interface DossierDoings extends CommonDoings {
  readonly dossier: Id;
  readonly commands: {
    readonly undo: () => void;
    readonly redo: () => void;
    readonly save: () => void;
    readonly 'save-as': () => void;
    readonly import: () => void;
    readonly open: () => void;
  };
  readonly onView: (view: View) => void;
  readonly onHome: () => void;
  readonly onSide: (side: Side) => void;
}

type Name = Exclude<keyof I18n['t']['search']['command'], 'dossier'>;

interface Made {
  readonly keys?: Command['keys'];
  readonly name?: string;
  readonly isDisabled?: boolean;
}

const alsoOf = (also: Readonly<Partial<Record<string, string>>>, name: Name): string => also[name] ?? '';

/** A command under its names in both languages. */
function command({ t }: I18n, name: Name, run: () => void, made: Made = {}): Command {
  return {
    id: name,
    group: 'command',
    name: made.name ?? t.search.command[name],
    also: [
      ar.search.command[name],
      en.search.command[name],
      alsoOf(ar.search.also, name),
      alsoOf(en.search.also, name),
    ],
    keys: made.keys ?? [],
    isDisabled: made.isDisabled ?? false,
    run,
  };
}

const SMALLEST = 0.9;
const LARGEST = 1.5;
const STEP = 0.15;

function useSettingCommands({ onTour, onHelp, onSettings }: CommonDoings): readonly Command[] {
  const i18n = useI18n();
  const settings = useSettings();
  const { locale, theme, textScale } = settings;
  const resize = (by: number): void => {
    const scale = Math.min(LARGEST, Math.max(SMALLEST, textScale + by));
    changeSettings({ textScale: Math.round(scale * 100) / 100 });
  };
  return [
    command(i18n, 'shortcuts', () => onHelp('shortcuts'), { keys: [['Shift', 'Slash'], ['F1']] }),
    command(i18n, 'safety', () => onHelp('safety')),
    command(i18n, 'tour', onTour),
    command(i18n, 'settings', onSettings),
    command(i18n, 'arabic', () => changeSettings({ locale: 'ar' }), { isDisabled: locale === 'ar' }),
    command(i18n, 'english', () => changeSettings({ locale: 'en' }), { isDisabled: locale === 'en' }),
    ...(['light', 'dark', 'contrast', 'system'] as const).map((name) =>
      command(i18n, name, () => changeSettings({ theme: name }), { isDisabled: theme === name }),
    ),
    command(i18n, 'larger', () => resize(STEP), { isDisabled: textScale >= LARGEST }),
    command(i18n, 'smaller', () => resize(-STEP), { isDisabled: textScale <= SMALLEST }),
  ];
}

function useOtherDossiers(here: Id | null, onOpen: (dossier: Id) => void): readonly Command[] {
  const { t } = useI18n();
  const dossiers = useDossiers();
  return (dossiers ?? [])
    .filter(({ id }) => id !== here)
    .map(({ id, fields }) => {
      const title = fields.title || t.app.untitled;
      return {
        id: `dossier ${id}`,
        group: 'dossier',
        name: here ? t.search.command.dossier(title) : title,
        also: [ar.search.command.dossier(''), en.search.command.dossier('')],
        keys: [],
        run: () => onOpen(id),
      };
    });
}

/** The commands of the home screen. */
export function useHomeCommands(doings: HomeDoings): readonly Command[] {
  const i18n = useI18n();
  const common = useSettingCommands(doings);
  const dossiers = useOtherDossiers(null, doings.onOpenDossier);
  return [
    command(i18n, 'open', doings.onOpenFile),
    command(i18n, 'sample', doings.onSample),
    ...common,
    ...dossiers,
  ];
}

/** The commands of an open dossier. */
export function useDossierCommands(doings: DossierDoings): readonly Command[] {
  const { dossier, commands, onView, onHome, onSide, onOpenDossier } = doings;
  const i18n = useI18n();
  const { t } = i18n;
  const undoable = useUndoable(dossier);
  const nameOf = useActNames(dossier);
  const common = useSettingCommands(doings);
  const dossiers = useOtherDossiers(dossier, onOpenDossier);
  const { undo = null, redo = null } = undoable ?? {};
  const undoName = useMemo(
    () => (undo ? t.app.undo(describeAct(undo, i18n, nameOf)) : t.app.undoNothing),
    [undo, i18n, nameOf, t],
  );
  const redoName = useMemo(
    () => (redo ? t.app.redo(describeAct(redo, i18n, nameOf)) : t.app.redoNothing),
    [redo, i18n, nameOf, t],
  );
  return [
    command(i18n, 'undo', commands.undo, { keys: [['Mod', 'KeyZ']], name: undoName, isDisabled: !undo }),
    command(i18n, 'redo', commands.redo, {
      keys: [['Mod', 'Shift', 'KeyZ']],
      name: redoName,
      isDisabled: !redo,
    }),
    command(i18n, 'import', commands.import, { keys: [['Mod', 'Shift', 'KeyI']] }),
    command(i18n, 'save', commands.save, { keys: [['Mod', 'KeyS']] }),
    command(i18n, 'saveAs', commands['save-as']),
    ...views.map((view) => command(i18n, view, () => onView(view))),
    command(i18n, 'rail', () => onSide('rail')),
    command(i18n, 'claims', () => onSide('claims')),
    command(i18n, 'home', onHome),
    command(i18n, 'open', commands.open),
    ...common,
    ...dossiers,
  ];
}
