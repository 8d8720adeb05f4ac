/**
 * The evidence on a claim or a dispute: what supports it, what refutes it, what gives context, and how many
 * independent sources stand behind. A file dropped here is attached; what is typed is kept until it is saved.
 */
import { Plus, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { countIndependent, ENOUGH_SOURCES } from '../../../shared/weigh/evidence';
import { keptById } from '../../../shared/weigh/merged';
import { useRecords } from '../../data/queries';
import { useOpened } from '../../forms/use-opened';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { EvidenceItem } from './evidence-item';
import { EvidenceWriter, type Handed } from './evidence-writer';
import type { ShownPassage } from './passage-line';
import './sources.css';
import '../../ui/record-list.css';
import './evidence.css';

type Evidence = FoldedRecord<'evidence'>;
type Source = FoldedRecord<'source'>;

interface Props {
  readonly dossier: Id;
  readonly target: Target;
  /** Opens the form with this in it. */
  readonly handed?: Handed | null;
  /** It was taken: it need not be handed again. */
  readonly onTaken?: (() => void) | undefined;
  /** Shows a passage in its article. */
  readonly onShowPassage?: ((passage: ShownPassage) => void) | undefined;
}

export function EvidenceList({ dossier, target, ...rest }: Props) {
  const { t } = useI18n();
  const all = useRecords(dossier, 'evidence', { withRetracted: true });
  const sources = useRecords(dossier, 'source', { withRetracted: true });
  const mine = useMemo(
    () => all?.filter(({ fields }) => fields.target.kind === target.kind && fields.target.id === target.id),
    [all, target.kind, target.id],
  );
  if (!mine || !sources) return <p className="field-hint">{t.common.loading}</p>;
  return (
    <Loaded key={target.id} dossier={dossier} target={target} evidence={mine} sources={sources} {...rest} />
  );
}

const order = { supports: 0, refutes: 1, context: 2 };

function Loaded({
  dossier,
  target,
  evidence,
  sources,
  handed = null,
  onTaken,
  onShowPassage,
}: Props & { readonly evidence: readonly Evidence[]; readonly sources: readonly Source[] }) {
  const { t, count } = useI18n();
  const words = t.sources.evidence;
  const opened = useOpened();
  const byId = useMemo(() => keptById(sources), [sources]);
  const live = useMemo(
    () =>
      evidence
        .filter(({ fields }) => !fields.retracted)
        .sort((a, b) => order[a.fields.stance] - order[b.fields.stance]),
    [evidence],
  );
  const retracted = evidence.filter(({ fields }) => fields.retracted);
  const independent = countIndependent(live, byId);
  const writing = { dossier, target, sources, onShowPassage, onClose: opened.close };
  const item = (record: Evidence) => (
    <li key={record.id}>
      <EvidenceWriter
        {...writing}
        record={record}
        pressed={opened.pressed(record.id)}
        onOpen={() => opened.open(record.id)}
      >
        <EvidenceItem
          dossier={dossier}
          record={record}
          sources={byId}
          onShowPassage={onShowPassage}
          onEdit={() => opened.open(record.id)}
        />
      </EvidenceWriter>
    </li>
  );
  return (
    <section className="evidence" aria-label={words.title}>
      <header className="record-head">
        <h3>{words.title}</h3>
        {independent >= ENOUGH_SOURCES ? (
          <span className="badge">{words.independent(count(independent))}</span>
        ) : null}
        <Button size="small" onPress={() => opened.open('new')}>
          <Plus size={14} aria-hidden="true" />
          {words.add}
        </Button>
      </header>
      <EvidenceWriter
        {...writing}
        record={null}
        pressed={opened.pressed('new')}
        onOpen={() => opened.open('new')}
        handed={handed}
        onTaken={onTaken}
      >
        {live.length === 0 ? <p className="field-hint">{words.empty}</p> : null}
        {live.length > 0 && independent < ENOUGH_SOURCES ? (
          <p className="evidence-warning">
            <TriangleAlert size={14} aria-hidden="true" />
            {words.tooFew(count(independent))}
          </p>
        ) : null}
        <ul className="record-items" aria-label={words.list}>
          {live.map(item)}
        </ul>
      </EvidenceWriter>
      {retracted.length > 0 ? (
        <Disclosure>
          <Heading level={4}>
            <AriaButton slot="trigger" className="button" data-look="quiet" data-size="small">
              {words.retractedList(count(retracted.length))}
            </AriaButton>
          </Heading>
          <DisclosurePanel>
            <ul className="record-items">{retracted.map(item)}</ul>
          </DisclosurePanel>
        </Disclosure>
      ) : null}
    </section>
  );
}
