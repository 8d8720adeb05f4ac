/** A drawing on screen, in the colours of the theme, with what it shows in words for those who do not see it. */
import { type Ref, useId } from 'react';
import { anchorOf, type Mark, type Picture } from './picture';
import './picture.css';

const colour = (ink: string | undefined): string => (ink ? `var(--${ink})` : 'none');

function MarkView({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'path') {
    return (
      <path
        d={mark.d}
        style={{ fill: colour(mark.fill), stroke: colour(mark.stroke) }}
        strokeWidth={mark.width ?? 1.5}
        strokeDasharray={mark.dash?.join(' ')}
        strokeLinejoin="round"
      />
    );
  }
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.bold ? 600 : undefined}
      direction={mark.dir}
      unicodeBidi="isolate"
      textAnchor={anchorOf(mark.edge, mark.dir)}
      style={{ fill: colour(mark.ink) }}
    >
      {mark.text}
    </text>
  );
}

export function PictureView({
  picture,
  ref,
}: {
  readonly picture: Picture;
  readonly ref?: Ref<SVGSVGElement>;
}) {
  const id = useId();
  return (
    <svg
      ref={ref}
      className="picture"
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
    >
      <title id={`${id}t`}>{picture.title}</title>
      <desc id={`${id}d`}>{picture.description}</desc>
      {picture.marks.map((mark, at) => (
        <MarkView key={at} mark={mark} />
      ))}
    </svg>
  );
}
