/** Where the window is too narrow for all three columns: buttons that show the list of articles or the claims. */
import { ListTree, Quote } from 'lucide-react';
import { useI18n } from '../i18n/i18n';
import { Button } from '../ui/button';
import type { Side } from './navigation';

const icons = { rail: ListTree, claims: Quote } as const;

/** In sight in narrow windows only (see app.css). */
export function SideButtons({
  side,
  onSide,
}: {
  readonly side: Side | null;
  readonly onSide: (side: Side | null) => void;
}) {
  const { t } = useI18n();
  return (
    <div className="side-buttons">
      {(['rail', 'claims'] as const).map((name) => {
        const Icon = icons[name];
        return (
          <Button
            key={name}
            size="small"
            aria-expanded={side === name}
            aria-controls={name}
            onPress={() => onSide(side === name ? null : name)}
          >
            <Icon size={14} aria-hidden="true" />
            {t.app.sides[name]}
          </Button>
        );
      })}
    </div>
  );
}
