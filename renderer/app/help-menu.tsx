/** Help, in the header of every screen: the list of shortcuts (also by `?` and F1), the tour, what is stored where. */
import { CircleHelp } from 'lucide-react';
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import { useI18n } from '../i18n/i18n';
import { IconMenu } from '../ui/action-menu';
import { later } from './later';
import { useShortcuts } from './use-shortcuts';

const SafetyDialog = later(() => import('../features/help/safety-dialog').then((part) => part.SafetyDialog));
const ShortcutsDialog = later(() =>
  import('../features/help/shortcuts-dialog').then((part) => part.ShortcutsDialog),
);

/** A part of the help that stands over the screen. */
export type HelpPart = 'shortcuts' | 'safety';

interface HelpMenuProps {
  readonly dossier: Id | null;
  readonly shown: HelpPart | null;
  readonly onShow: (part: HelpPart | null) => void;
  readonly onTour: () => void;
  readonly onSave: (() => void) | null;
}

export function HelpMenu({ dossier, shown, onShow, onTour, onSave }: HelpMenuProps) {
  const { t } = useI18n();
  useShortcuts(
    useMemo(() => {
      const run = (): void => onShow('shortcuts');
      return [
        { code: 'Slash', shift: true, run },
        { code: 'F1', whileTyping: true, run },
      ];
    }, [onShow]),
  );
  const close = (): void => onShow(null);
  return (
    <>
      <IconMenu
        label={t.help.menu}
        icon={<CircleHelp size={18} aria-hidden="true" />}
        choices={[
          { id: 'shortcuts', label: t.help.shortcuts.title, hint: '?' },
          { id: 'tour', label: t.help.tour },
          { id: 'safety', label: t.help.safety.title },
        ]}
        onChoose={(choice) => (choice === 'tour' ? onTour() : onShow(choice))}
      />
      {shown === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
      {shown === 'safety' ? <SafetyDialog dossier={dossier} onSave={onSave} onClose={close} /> : null}
    </>
  );
}
