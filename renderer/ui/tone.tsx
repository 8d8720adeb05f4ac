/** How a rating looks: its tone's colour, a sign of its own, and its label. Colour is never the only sign. */
import './weigh.css';
import { ArrowLeftRight, Check, CircleDashed, CircleHelp, TriangleAlert, X } from 'lucide-react';

export type ToneName = 'supported' | 'refuted' | 'disputed' | 'misleading' | 'unproven' | 'open';

const signs = {
  supported: Check,
  refuted: X,
  disputed: ArrowLeftRight,
  misleading: TriangleAlert,
  unproven: CircleHelp,
  open: CircleDashed,
} as const;

/** The CSS colour of a tone. */
export const toneColour = (tone: ToneName): string => `var(--tone-${tone})`;

/** The sign of a tone, without words. */
export function ToneSign({ tone, size = 14 }: { readonly tone: ToneName; readonly size?: number }) {
  const Sign = signs[tone];
  return <Sign size={size} aria-hidden="true" className="tone-sign" />;
}

/** A rating in its tone. */
export function RatingBadge({ label, tone }: { readonly label: string; readonly tone: ToneName }) {
  return (
    <span className="rating-badge" style={{ '--tone': toneColour(tone) } as React.CSSProperties}>
      <ToneSign tone={tone} />
      <bdi>{label}</bdi>
    </span>
  );
}
