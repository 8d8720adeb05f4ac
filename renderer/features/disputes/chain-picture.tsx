/** The chain of some claims as a picture: who says it, through whom, and which outlets carry it. */
import { useCallback, useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import { utteranceOf } from '../../../shared/weigh/origins';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { isolate } from '../../i18n/messages';
import { drawChains } from '../../ui/picture/chain-chart';
import { framePicture } from '../../ui/picture/framed';
import { measureText } from '../../ui/picture/measure';
import type { Picture } from '../../ui/picture/picture';
import { PictureFigure, type PictureFormat } from '../../ui/picture/picture-figure';
import { linkChains } from './chain-links';
import type { Board } from './use-board';

export function ChainPicture({
  board,
  claims,
  question,
  onSave,
}: {
  readonly board: Pick<Board, 'claims' | 'articles'>;
  readonly claims: readonly Id[];
  /** What the picture is about; names its file. */
  readonly question: string;
  readonly onSave: (picture: Picture, format: PictureFormat) => void;
}) {
  const { t, dir } = useI18n();
  const words = t.board;
  const { claims: known, articles } = board;
  const links = useMemo(() => {
    const standing = claims.flatMap((id) => known.get(id) ?? []).filter(({ fields }) => !fields.retracted);
    return linkChains(
      standing.map((claim) => utteranceOf(claim, articles.get(claim.fields.article))),
      words.unnamedSource,
    );
  }, [claims, known, articles, words]);
  const draw = useCallback(
    (width: number): Picture =>
      drawChains({
        chains: links.chains.map((chain) =>
          chain.map((link) => ({ ...link, name: showHiddenMarks(link.name) })),
        ),
        unnamed: links.unnamed,
        dir,
        width,
        title: words.chainOf(question),
        description: links.chains
          .map((chain) => chain.map(({ name }) => name).join(` ${t.disputes.through} `))
          .join('. '),
        columns: words.columns,
        measure: measureText,
      }),
    [links, dir, question, words, t],
  );
  if (links.chains.length === 0) return null;
  const frame = (picture: Picture): Picture =>
    framePicture(picture, {
      heading: words.chainOf(question),
      scope: '',
      // A box has room for few letters; here each name stands whole.
      notes: links.chains.map((chain) => ({
        text: chain.map(({ name }) => isolate(showHiddenMarks(name))).join(' ‹ '),
      })),
      dir,
      measure: measureText,
    });
  return (
    <PictureFigure
      heading={words.chainTitle}
      draw={draw}
      frame={frame}
      saveLabel={words.savePicture}
      formatLabels={words.formats}
      onSave={onSave}
    />
  );
}
