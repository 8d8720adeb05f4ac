/** Reasons of a suggestion in words: for the command line and wherever no interface language is chosen. */
import type { Reason } from './suggest';

const NAMES: Readonly<Record<Reason['rule'], string>> = {
  cue: 'said by',
  quotation: 'quoted speech',
  figure: 'figure',
  date: 'date',
  place: 'place',
  stance: 'the verb takes a stand',
  loaded: 'loaded wording',
  casualties: 'people harmed',
  strike: 'armed act',
  target: 'what a target was',
  identity: 'who a person was',
  legal: 'law or agreement',
  position: 'position taken',
  forecast: 'about the future',
  cause: 'cause',
};

const MAX_QUOTED = 60;

/** One line: the rule, and the words it rests on. */
export function describeReason(text: string, { rule, start, end }: Reason): string {
  if (rule === 'quotation') return NAMES[rule];
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return `${NAMES[rule]}: ${words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED - 1)}…` : words}`;
}
