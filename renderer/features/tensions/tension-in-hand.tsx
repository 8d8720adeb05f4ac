/** The question that was picked, or the first that waits where no dispute is open yet. */
import type { ReactNode } from 'react';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { SeriesPage } from './series-page';
import { keyOfSeries } from './series-words';
import type { TensionWays } from './tension-actions';
import { TensionPage } from './tension-page';
import { useTensions } from './tensions-context';

export function TensionInHand({
  asked,
  otherwise,
  ...ways
}: TensionWays & {
  /** Key of the question that was picked. */
  readonly asked: string | null;
  /** What stands here where nothing is asked. */
  readonly otherwise: ReactNode;
  readonly onSavePicture: (picture: Picture, format: PictureFormat) => void;
}) {
  const { arranged, feed } = useTensions();
  const series = feed.figures.find((one) => keyOfSeries(one) === asked);
  if (series) {
    const { onShow, onSavePicture } = ways;
    return <SeriesPage key={asked} series={series} onShow={onShow} onSavePicture={onSavePicture} />;
  }
  const all = feed.result?.tensions ?? [];
  const tension = all.find(({ key }) => key === asked) ?? arranged.waiting[0]?.tensions[0];
  return tension ? <TensionPage key={tension.key} tension={tension} {...ways} /> : otherwise;
}
