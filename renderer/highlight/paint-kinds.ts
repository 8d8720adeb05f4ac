/**
 * The kinds of highlight and how each looks. Two panes may show texts at once, so every name carries its
 * pane's; colours come from the tokens, and change with the theme by themselves.
 */
import { type Category, categories } from '../../shared/records/claim';

export type PaintKind =
  /** What the rules propose: faint, for nobody has said it is a claim. */
  | 'suggestion'
  | 'suggestion-in-hand'
  | Category
  /** The claim in hand, on top of its category's own paint. */
  | `active-${Category}`
  /** Where two claims share words. */
  | 'overlap'
  /** Where the words of a claim in hand are found whose place is not certain. */
  | 'candidate'
  /** A passage shown from elsewhere: what the rules ask about. */
  | 'shown'
  /** A passage that is evidence on a claim. */
  | 'evidence'
  /** What a claim is being made of. */
  | 'draft'
  /** Where words that are looked for stand. */
  | 'find'
  /** The place in hand among them. */
  | 'find-current'
  /** A stand-in for an invisible or overriding mark. */
  | 'mark';

const activeKinds = categories.map((category) => `active-${category}` as const);

/** Every kind, from the lowest layer to the topmost. */
export const paintKinds: readonly PaintKind[] = [
  'suggestion',
  ...categories,
  'overlap',
  'evidence',
  'candidate',
  'suggestion-in-hand',
  ...activeKinds,
  'shown',
  'draft',
  'find',
  'find-current',
  'mark',
];

/** The registered name of one kind in one pane. */
export const highlightName = (pane: string, kind: PaintKind): string =>
  `qarina-${pane.replace(/[^\w-]/gu, '-')}-${kind}`;

const line = (style: string, thickness: string, colour: string): string =>
  `text-decoration: underline ${style} ${thickness} ${colour}; text-decoration-skip-ink: none; text-underline-offset: 0.34em;`;

function declarations(kind: PaintKind): string {
  if (kind === 'suggestion') return line('dotted', '1px', 'var(--ink-3)');
  if (kind === 'suggestion-in-hand') {
    return `${line('dashed', '2.5px', 'var(--accent)')} background-color: color-mix(in srgb, var(--accent) 12%, transparent);`;
  }
  if (kind === 'overlap') {
    return 'text-decoration: underline solid 1.5px var(--ink-2); text-decoration-skip-ink: none; text-underline-offset: 0.5em;';
  }
  if (kind === 'evidence') return line('dotted', '2.5px', 'var(--accent)');
  if (kind === 'candidate') {
    return `${line('dashed', '2px', 'var(--ink-2)')} background-color: color-mix(in srgb, var(--ink) 5%, transparent);`;
  }
  if (kind === 'shown') {
    return `${line('dashed', '3px', 'var(--ask-ink)')} background-color: color-mix(in srgb, var(--ask-ink) 14%, transparent);`;
  }
  if (kind === 'draft') {
    return `${line('dotted', '3px', 'var(--accent)')} background-color: color-mix(in srgb, var(--accent) 20%, transparent);`;
  }
  if (kind === 'find') return 'background-color: color-mix(in srgb, var(--found) 28%, transparent);';
  if (kind === 'find-current') {
    return `${line('solid', '3px', 'var(--ink)')} background-color: var(--found); color: var(--found-ink);`;
  }
  if (kind === 'mark') return 'color: var(--danger); background-color: var(--danger-soft);';
  if (kind.startsWith('active-')) {
    const tint = `var(--category-${kind.slice('active-'.length)})`;
    return `${line('solid', '4px', tint)} background-color: color-mix(in srgb, ${tint} 22%, transparent);`;
  }
  const tint = `var(--category-${kind})`;
  return `${line('solid', '2.5px', tint)} background-color: color-mix(in srgb, ${tint} 9%, transparent);`;
}

/** The style rules of one pane's highlights, as text. */
export function highlightRules(pane: string): string {
  const rules = paintKinds.map(
    (kind) => `::highlight(${highlightName(pane, kind)}) { ${declarations(kind)} }`,
  );
  const forced = [
    'suggestion-in-hand' as const,
    ...activeKinds,
    'shown' as const,
    'find' as const,
    'find-current' as const,
  ].map(
    (kind) =>
      `::highlight(${highlightName(pane, kind)}) { color: HighlightText; background-color: Highlight; }`,
  );
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}`;
}
