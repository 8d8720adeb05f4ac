/**
 * Quotes set against each other in place: the switch, what the marks mean, and a quote with the words that only it
 * has. Marked by a line and by weight, never by colour alone.
 */
import { Columns3, EyeOff } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Button } from './button';
import { Checkbox } from './fields';
import './facing.css';

export interface Facing {
  readonly shown: boolean;
  /** Whether vowel marks count as a difference. */
  readonly harakat: boolean;
}

export const notFacing: Facing = { shown: false, harakat: false };

export interface FacingWords {
  readonly show: string;
  readonly hide: string;
  /** A word that bears the mark, and what the mark means. */
  readonly sample: string;
  readonly legend: string;
  readonly harakat: string;
}

export function FacingBar({
  facing,
  words,
  onChange,
}: {
  readonly facing: Facing;
  readonly words: FacingWords;
  readonly onChange: (facing: Facing) => void;
}) {
  return (
    <div className="facing-bar">
      <Button size="small" look="quiet" onPress={() => onChange({ ...facing, shown: !facing.shown })}>
        {facing.shown ? <EyeOff size={14} aria-hidden="true" /> : <Columns3 size={14} aria-hidden="true" />}
        {facing.shown ? words.hide : words.show}
      </Button>
      {facing.shown ? (
        <>
          <p role="status">
            <strong className="own-words">{words.sample}</strong> {words.legend}
          </p>
          <Checkbox isSelected={facing.harakat} onChange={(harakat) => onChange({ ...facing, harakat })}>
            {words.harakat}
          </Checkbox>
        </>
      ) : null}
    </div>
  );
}

/** A stretch of a quote, its own words marked. */
export function OwnWords({
  text,
  own,
  show,
}: {
  readonly text: string;
  /** Stretches of whole words, in order; they may reach over the ends. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
  /** How text is put on screen. */
  readonly show: (text: string) => ReactNode;
}) {
  const pieces: { text: string; isOwn: boolean }[] = [];
  let at = 0;
  for (const { start, end } of own) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (to <= from) continue;
    pieces.push({ text: text.slice(at, from), isOwn: false }, { text: text.slice(from, to), isOwn: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), isOwn: false });
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece, n) =>
      piece.isOwn ? (
        <strong key={n} className="own-words">
          {show(piece.text)}
        </strong>
      ) : (
        <Fragment key={n}>{show(piece.text)}</Fragment>
      ),
    );
}
