/** What a time is said of: the event or verb it stands by, as one clause tells it. */
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { isLittle } from '../stems';
import type { TimedRole, TimedWord } from './timed-words';
import type { ToldTime } from './told-times';

export type Phase = 'start' | 'end' | 'report' | 'arrival';

export interface Tie {
  readonly families: readonly string[];
  /** Index of a noun that names what no family has; null where one has it. */
  readonly head: number | null;
  readonly phase: Phase;
  readonly sure: boolean;
  /** Whether it is told as still to come. */
  readonly planned: boolean;
}

interface Hit extends TimedWord {
  readonly at: number;
}

const REACH = 14;
const SUBJECT = 5;
/** How far behind an English time its event may stand: «an overnight Israeli strike». */
const LATIN = 3;
const STOPS = '.؛:!؟?';
const IN = /^(?:في|جراء|اثر|ب|من|نتيجه|بفعل|علي|in|by|from|of)$/u;

class TieReader {
  constructor(
    readonly statement: Statement,
    readonly time: ToldTime,
    readonly main: ReadonlySet<string>,
    readonly reader: CompareReader,
  ) {}

  key(at: number): string {
    return this.statement.words[at]?.key ?? '';
  }

  #isStop(at: number): boolean {
    const word = this.statement.words[at];
    return word === undefined || (word.kind === 'mark' && STOPS.includes(word.key));
  }

  /** An event that only dates or describes another: `بعد الغارة`, `ضحايا الغارة`. */
  #isAside(at: number): boolean {
    const { timed } = this.reader;
    const before = this.key(at - 1).replace(/^[وف](?=\p{L}{3})/u, '');
    if (timed.aside.has(before)) return true;
    const owned =
      /^ال/u.test(this.key(at)) && /^\p{Script=Arabic}{3,}$/u.test(before) && !/^[بكل]?ال/u.test(before);
    if (!owned || isLittle(before) || timed.carriers.has(before)) return false;
    return this.hitAt(at - 1) === null && !this.#isForeign(at - 1);
  }

  /** Whether a word belongs to the time itself: «فجراً» blows nothing up. */
  #isOwn(at: number): boolean {
    return at >= this.time.from && at < this.time.next;
  }

  /** `سيارات الإطفاء` put nothing out. */
  #isRescuer(at: number): boolean {
    return this.reader.timed.rescuers.startingAt(this.statement.words, at) !== null;
  }

  hitAt(at: number): Hit | null {
    // «الوزارة» is no visit.
    if (this.#isOwn(at) || this.#isRescuer(at) || this.reader.grammar.actorWords.has(this.key(at)))
      return null;
    const found = this.reader.timed.over(this.statement.words, at);
    return found && { ...found, at };
  }

  /** Somebody says it then, or something else happens then that has no family. */
  #isForeign(at: number): boolean {
    const { passage, from } = this.statement;
    const { timed, grammar } = this.reader;
    // «مجدداً» is an adverb.
    if (/\u064b|^م\p{L}+ا$/u.test(passage.raw(from + at))) return false;
    return (
      timed.saying.has(this.key(at)) ||
      grammar.verbs.reporting(this.key(at)) !== null ||
      passage.isVerb(from + at)
    );
  }

  /** The word a time stands by: before it, the nearest first, else behind it. `false` where that is none of an event. */
  #governor(): Hit | false | null {
    if (/^[a-z]/u.test(this.key(this.time.from)))
      for (let at = this.time.next; at < this.time.next + LATIN; at++)
        if (this.hitAt(at)?.noun) return this.hitAt(at);
    for (let at = this.time.from - 1; at >= 0 && this.time.from - at <= REACH && !this.#isStop(at); at--) {
      const hit = this.hitAt(at);
      if (hit && !(hit.roles.has('event') && !hit.verb && this.#isAside(at))) return hit;
      if (hit === null && this.#isForeign(at)) return false;
    }
    return this.#behind(this.time.next);
  }

  #behind(from: number): Hit | false | null {
    const { words } = this.statement;
    for (let at = from; at < words.length && at - from < REACH && !this.#isStop(at); at++) {
      const hit = this.hitAt(at);
      if (hit && !(hit.roles.has('event') && !hit.verb && this.#isAside(at))) return hit;
      if (hit === null && this.#isForeign(at)) return false;
    }
    return null;
  }

  /** The nearest event of a family around a word, behind it before before it. */
  #eventNear(at: number): Hit | null {
    const { words } = this.statement;
    for (let next = at + 1; next < Math.min(words.length, at + REACH) && !this.#isStop(next); next++) {
      const hit = this.hitAt(next);
      if (hit?.roles.has('event') && !this.#isAside(next)) return hit;
    }
    for (let back = at - 1; back >= 0 && at - back < REACH && !this.#isStop(back); back--) {
      const hit = this.hitAt(back);
      if (hit?.roles.has('event') && !this.#isAside(back)) return hit;
    }
    return null;
  }

  /** The noun a verb of beginning or ending is said of. */
  #subject(at: number): number | null {
    const { words, passage, from } = this.statement;
    const isNoun = (one: number): boolean =>
      words[one]?.kind === 'word' &&
      this.key(one).length > 2 &&
      !isLittle(this.key(one)) &&
      !passage.isVerb(from + one) &&
      (one < this.time.from || one >= this.time.next);
    if (isNoun(at + 1)) return at + 1;
    for (let back = at - 1; back >= 0 && at - back < REACH && !this.#isStop(back); back--)
      if (isNoun(back) && (back === 0 || isLittle(this.key(back - 1)) || this.#isForeign(back - 1)))
        return back;
    return null;
  }

  /** Whether the event told is another than the story's: `غارة أخرى`, `حريق مماثل`. */
  #isOther(at: number): boolean {
    const { timed } = this.reader;
    for (let near = at - 1; near <= at + 3; near++)
      if (
        near !== at &&
        !this.#isOwn(near) &&
        timed.other.has(this.key(near).replace(/^[وف](?=\p{L}{3})/u, ''))
      )
        return true;
    return false;
  }

  #isNegated(at: number): boolean {
    return [at - 1, at - 2].some((one) =>
      this.reader.negations.has(this.key(one).replace(/^[وف](?=\p{L}{2})/u, '')),
    );
  }

  /** `سيبدأ`, `تنتهي`: of what was, news tells in the past. */
  #isToCome({ at, present }: Hit): boolean {
    const before = this.key(at - 1).replace(/^[وف](?=\p{L}{2})/u, '');
    return present && !/^(?:لم|كان|كانت|كانوا)$/u.test(before);
  }

  /** `أُخمد الحريق`, `السيطرة على الحريق`: what the event did, right before it. */
  #phaseBefore(event: Hit): Hit {
    for (let at = event.at - 1; at >= 0 && event.at - at <= SUBJECT && !this.#isStop(at); at--) {
      const hit = this.hitAt(at);
      const same = hit !== null && [...hit.families].some((family) => event.families.has(family));
      if (same && hit.noun) continue;
      if (same) return hit;
      if (hit?.roles.has('event') || (hit === null && this.#isForeign(at))) break;
      if (hit && !hit.roles.has('light')) return { ...hit, families: event.families };
    }
    return event;
  }

  /** `إيقافه تم مساء السبت`, `تمكنوا، مساء الخميس، من السيطرة`: what happened stands before such a verb or behind it. */
  #carried(governor: Hit | false | null): Hit | false | null {
    if (governor === null || governor === false) return governor;
    if (!governor.roles.has('light') || governor.families.size > 0) return governor;
    for (let at = governor.at - 1; at >= 0 && governor.at - at <= SUBJECT && !this.#isStop(at); at--) {
      const hit = this.hitAt(at);
      if (hit?.noun && !this.#isAside(at)) return hit;
    }
    return this.#behind(Math.max(this.time.next, governor.at + 1));
  }

  read(): Tie | null {
    const nearest = this.#carried(this.#governor());
    if (!nearest || this.#isOther(nearest.at)) return null;
    const governor = nearest.roles.has('event') && nearest.noun ? this.#phaseBefore(nearest) : nearest;
    if (this.#isNegated(governor.at)) return null;
    const phase = phaseOf(governor.roles, this.time);
    if (phase === null) return null;
    if (phase === 'arrival') return this.#arrival();
    const planned = this.#isToCome(governor);
    const sure = !governor.roles.has('event') || governor.roles.size > 1;
    const families = this.#familiesOf(governor);
    if (families === null) return null;
    if (families.length > 0) return { families, head: null, phase, sure, planned };
    if (phase === 'report')
      return this.main.size > 0 ? { families: [...this.main], head: null, phase, sure, planned } : null;
    const head = this.#subject(governor.at);
    if (head === null || !this.#isDefinite(head)) return null;
    if (this.reader.timed.incident.has(this.key(head).replace(/^[وفب]/u, '')))
      return { families: [...this.main], head: null, phase, sure, planned };
    return governor.roles.has('harm') ? null : { families: [], head, phase, sure, planned };
  }

  #isDefinite(at: number): boolean {
    return [at, at + 1].some(
      (one) => /^[وفبك]?ال\p{L}{2}|^لل\p{L}{2}/u.test(this.key(one)) && !this.#isOwn(one),
    );
  }

  #arrival(): Tie | null {
    const { words } = this.statement;
    const here = words.some((_, at) => this.reader.timed.rescuers.startingAt(words, at) !== null);
    return here ? { families: ['rescue'], head: null, phase: 'arrival', sure: true, planned: false } : null;
  }

  /** Families of what happened, those the story is about alone; null where it is another event. */
  #familiesOf(governor: Hit): string[] | null {
    const own = new Set(governor.families);
    const bare = own.size > 0 && !governor.roles.has('harm');
    const near = bare ? null : this.#eventNear(governor.at);
    if (
      near !== null &&
      (!governor.roles.has('harm') || IN.test(this.key(near.at - 1)) || this.key(near.at).startsWith('ب'))
    ) {
      if (this.#isOther(near.at)) return null;
      for (const family of near.families) own.add(family);
    }
    const told = [...own].filter((family) => this.reader.timed.isOneOf(family, this.main)).sort();
    return told.length > 0 || own.size === 0 ? told : null;
  }
}

function phaseOf(roles: ReadonlySet<TimedRole>, { clock }: ToldTime): Phase | null {
  if (clock?.edge === 'until') return roles.has('reports') || roles.has('ends') ? null : 'end';
  if (roles.has('ends')) return 'end';
  if (roles.has('reports')) return 'report';
  if (roles.has('arrives')) return 'arrival';
  if (roles.has('lasts')) return clock?.edge === 'since' ? 'start' : null;
  return 'start';
}

/** What a time of a statement is of. @param main families of events its article is about */
export const tieOf = (
  statement: Statement,
  time: ToldTime,
  main: ReadonlySet<string>,
  reader: CompareReader,
): Tie | null => new TieReader(statement, time, main, reader).read();
