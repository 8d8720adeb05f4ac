/** Prose as it is read: blocks of small Markdown, each in the direction of its own words. */
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../../shared/records/ids';
import { type Inline, type MentionTarget, type ProseBlock, parseProse } from '../../shared/sheet/prose';
import { showHiddenMarks } from '../highlight/hidden-marks';
import { useI18n } from '../i18n/i18n';
import { useMentionable } from './use-mentionable';
import './prose.css';

type NameOf = (target: MentionTarget) => string | null;

function show(inline: Inline, nameOf: NameOf): ReactNode {
  switch (inline.kind) {
    case 'break':
      return <br />;
    case 'text':
      return showHiddenMarks(inline.text);
    case 'bold':
      return <strong>{showHiddenMarks(inline.text)}</strong>;
    case 'slanted':
      return <em>{showHiddenMarks(inline.text)}</em>;
    case 'mention':
      return (
        <bdi className="mention" data-kind={inline.target.kind}>
          {showHiddenMarks(nameOf(inline.target) ?? inline.text)}
        </bdi>
      );
  }
}

/** Small Markdown on the screen. Names of what is mentioned are those of today. */
export function ProseView({ dossier, markdown }: { readonly dossier: Id; readonly markdown: string }) {
  const { settings } = useI18n();
  const { nameOf } = useMentionable(dossier, false);
  return (
    <div className="prose" data-digits={settings.digits}>
      {parseProse(markdown).map((block, at) => (
        <Block key={`${block.kind} ${at}`} block={block} nameOf={nameOf} />
      ))}
    </div>
  );
}

function Block({ block, nameOf }: { readonly block: ProseBlock; readonly nameOf: NameOf }) {
  if ('inlines' in block) {
    const words = block.inlines.map((inline, at) => (
      <Fragment key={`${inline.kind} ${at}`}>{show(inline, nameOf)}</Fragment>
    ));
    return block.kind === 'quotation' ? (
      <blockquote dir="auto">{words}</blockquote>
    ) : (
      <p dir="auto">{words}</p>
    );
  }
  const items = block.items.map((item, n) => (
    <li key={`${block.kind} ${n}`}>
      {item.map((inline, at) => (
        <Fragment key={`${inline.kind} ${at}`}>{show(inline, nameOf)}</Fragment>
      ))}
    </li>
  ));
  return block.kind === 'numbers' ? (
    <ol dir="auto" start={block.first}>
      {items}
    </ol>
  ) : (
    <ul dir="auto">{items}</ul>
  );
}
