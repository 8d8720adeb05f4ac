/** The header of a dossier: its title, its views, undo and redo, saving, bringing in pages, help and settings. */
import { FolderDown, Home, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '../../shared/records/ids';
import { useUndoable } from '../data/queries';
import { useActNames } from '../features/history/act-names';
import { describeAct } from '../features/history/describe-act';
import { useI18n } from '../i18n/i18n';
import { Button, IconButton } from '../ui/button';
import { LanguageButton, SettingsButton } from './settings-dialog';

interface HeaderProps {
  readonly dossier: Id;
  readonly title: string;
  readonly onHome: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onImport: () => void;
  readonly search: ReactNode;
  readonly help: ReactNode;
  /** The views, and what else chooses what the screen below shows. */
  readonly children: ReactNode;
}

export function DossierHeader(props: HeaderProps) {
  const { dossier, title, onHome, onUndo, onRedo, onSave, onImport, search, help, children } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const undoable = useUndoable(dossier);
  const nameOf = useActNames(dossier);
  const { undo, redo } = undoable ?? { undo: null, redo: null };
  return (
    <header className="shell-header">
      <IconButton label={t.app.home} onPress={onHome}>
        <Home size={18} aria-hidden="true" />
      </IconButton>
      <h1 className="brand">
        {t.app.name}{' '}
        <small title={title}>
          {t.app.dossier} <bdi>{title}</bdi>
        </small>
      </h1>
      <div className="shell-views">{children}</div>
      {search}
      <div className="shell-tools" data-tour="safe">
        <IconButton
          label={undo ? t.app.undo(describeAct(undo, i18n, nameOf)) : t.app.undoNothing}
          isDisabled={!undo}
          onPress={onUndo}
        >
          <Undo2 size={18} aria-hidden="true" className="mirrored" />
        </IconButton>
        <IconButton
          label={redo ? t.app.redo(describeAct(redo, i18n, nameOf)) : t.app.redoNothing}
          isDisabled={!redo}
          onPress={onRedo}
        >
          <Redo2 size={18} aria-hidden="true" className="mirrored" />
        </IconButton>
        <IconButton label={t.app.saveFile} onPress={onSave}>
          <FolderDown size={18} aria-hidden="true" />
        </IconButton>
        <Button look="primary" size="small" onPress={onImport}>
          {t.app.import}
        </Button>
        {help}
        <SettingsButton />
        <LanguageButton />
      </div>
    </header>
  );
}
