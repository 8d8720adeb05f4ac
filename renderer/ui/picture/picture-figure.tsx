/** A drawing with its heading and the ways to keep it as a file. It is laid out anew for the width it gets. */
import { Download } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { IconMenu } from '../action-menu';
import type { Picture } from './picture';
import { PictureView } from './picture-view';
import { useWidth } from './use-width';

export type PictureFormat = 'svg' | 'png';

/** Narrower than this nothing can be read; the drawing is then shrunk as a whole. */
const NARROWEST = 280;

export function PictureFigure({
  heading,
  draw,
  frame,
  saveLabel,
  formatLabels,
  onSave,
  children,
}: {
  readonly heading: string;
  /** @returns the drawing for a width; a stable function */
  readonly draw: (width: number) => Picture;
  /** The drawing as it is handed over, with what stands around it on screen. */
  readonly frame: (picture: Picture) => Picture;
  readonly saveLabel: string;
  readonly formatLabels: Readonly<Record<PictureFormat, string>>;
  readonly onSave: (picture: Picture, format: PictureFormat) => void;
  /** What stands under the drawing: its table. */
  readonly children?: ReactNode;
}) {
  const [width, measure] = useWidth();
  const picture = useMemo(() => (width > 0 ? draw(Math.max(NARROWEST, width)) : null), [draw, width]);
  return (
    <figure className="picture-figure">
      <figcaption>
        <h3>{heading}</h3>
        <IconMenu
          label={saveLabel}
          icon={<Download size={16} aria-hidden="true" />}
          isDisabled={picture === null}
          choices={[
            { id: 'svg' as const, label: formatLabels.svg },
            { id: 'png' as const, label: formatLabels.png },
          ]}
          onChoose={(format) => picture && onSave(frame(picture), format)}
        />
      </figcaption>
      <div ref={measure} className="picture-place">
        {picture ? <PictureView picture={picture} /> : null}
      </div>
      {children}
    </figure>
  );
}
