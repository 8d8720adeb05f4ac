/** On the card of a claim whose place is not sure: what was found, and how to decide. Nothing moves by itself. */
import { describe as describePlace } from '../../../shared/anchoring/describe';
import type { Candidate, Resolution } from '../../../shared/anchoring/resolve';
import type { Id } from '../../../shared/records/ids';
import { edit } from '../../data/change';
import { useSave } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import type { Claim } from './claim-list';
import type { AnchorState } from './quote';

/** Code units of text shown on either side of a candidate. */
const AROUND = 60;

function InContext({ text, start, end }: { text: string; start: number; end: number }) {
  const show = (from: number, to: number): string => showHiddenMarks(text.slice(Math.max(0, from), to));
  return (
    <blockquote dir="auto" className="anchor-context">
      …{show(start - AROUND, start)}
      <mark>{show(start, end)}</mark>
      {show(end, end + AROUND)}…
    </blockquote>
  );
}

function Moved({
  dossier,
  claim,
  number,
  text,
  resolution,
}: {
  readonly dossier: Id;
  readonly claim: Claim;
  readonly number: number;
  readonly text: string;
  readonly resolution: Extract<Resolution, { state: 'moved' }>;
}) {
  const { t, count } = useI18n();
  const save = useSave(dossier);
  const confirm = async (candidate: Candidate): Promise<void> => {
    const anchor = describePlace(text, candidate.start, candidate.end);
    if (await save([edit(claim, { anchor })])) {
      notify({ tone: 'info', text: t.claims.anchor.confirmed(count(number)) });
    }
  };
  const { candidates, clear, found } = resolution;
  return (
    <div className="anchor-notice" role="group" aria-label={t.terms.anchor.moved}>
      <p>
        {t.claims.anchor.moved}{' '}
        {clear ? t.claims.anchor.clear(count(found)) : t.claims.anchor.unclear(count(found))}
      </p>
      {(clear ? candidates.slice(0, 1) : candidates).map((candidate, at) => (
        <div key={candidate.start} className="anchor-candidate">
          <InContext text={text} start={candidate.start} end={candidate.end} />
          <Button
            size="small"
            aria-label={`${t.claims.anchor.confirm}: ${t.claims.anchor.candidate(count(at + 1))}`}
            onPress={() => void confirm(candidate)}
          >
            {t.claims.anchor.confirm}
          </Button>
        </div>
      ))}
    </div>
  );
}

export function AnchorNotice({
  dossier,
  claim,
  number,
  state,
}: {
  readonly dossier: Id;
  readonly claim: Claim;
  readonly number: number;
  readonly state: AnchorState;
}) {
  const { t } = useI18n();
  if (state.state === 'loading') return null;
  if (state.state === 'no-text') return <p className="anchor-notice">{t.claims.anchor.noText}</p>;
  const { resolution, text } = state;
  if (resolution.state === 'exact') return null;
  if (resolution.state === 'moved') {
    return <Moved dossier={dossier} claim={claim} number={number} text={text} resolution={resolution} />;
  }
  return (
    <div className="anchor-notice" role="group" aria-label={t.terms.anchor.orphan}>
      <p>{t.claims.anchor.orphan}</p>
      {resolution.replaced ? (
        <>
          <p>{t.claims.anchor.replaced}</p>
          <InContext text={text} start={resolution.replaced.start} end={resolution.replaced.end} />
        </>
      ) : null}
    </div>
  );
}
