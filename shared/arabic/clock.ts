/**
 * Times of day as news and people say them: `عند الساعة الثالثة والنصف فجراً`, `قرابة الواحدة بعد منتصف الليل`,
 * `الساعة 12 ونص`, `في 14:30`, `at about 3 a.m.`, and parts of the day (`فجر الأحد`, `ليلاً`). An hour that may be
 * either of two is kept as both. Pure and linear in the words.
 */
import type { Calendar } from './calendar';
import type { ClockWords, DayPart, Lead } from './clock-words';
import type { Word } from './words';

/** First and last minute after midnight; beyond 1440 in the night that follows. */
export type Minutes = readonly [low: number, high: number];

export interface ClockTime {
  /** Index of the first word, with the words of nearness before it. */
  readonly from: number;
  /** Index of the first word of the time itself, and of the first behind it. */
  readonly at: number;
  readonly next: number;
  /** What it can be; two where the half of the day is not said. */
  readonly options: readonly Minutes[];
  /** An hour, or only a part of the day. */
  readonly kind: 'hour' | 'part';
  readonly part: DayPart | null;
  readonly about: boolean;
  readonly bound: 'at' | 'before' | 'after';
  /** Whether something lasts until then or goes on since then. */
  readonly edge: 'until' | 'since' | null;
  /** The time of another place (غرينتش), folded; empty for that of the place itself. */
  readonly zone: string;
}

const DAY = 1440;
const NOON = 720;
/** How long before or after a time something is that is said to be before or after it. */
const NEAR = 120;

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** How it is written: on a clock of 24 hours, in digits, ranked (الثالثة), or as people say it (تلاتة). */
  readonly form: 'clock' | 'digits' | 'ranked' | 'spoken';
}

interface Leads {
  readonly from: number;
  readonly found: ReadonlySet<Lead>;
  /** Whether a preposition stands there that leads to hours and to little else. */
  readonly strong: boolean;
}

const WEAK = /^[وف]?(?:من|الي|في|علي|مع|on|by|from|some)$/u;
const LEAD_WORDS = 5;

class ClockReader {
  readonly found: ClockTime[] = [];

  constructor(
    readonly words: readonly Word[],
    readonly clock: ClockWords,
    readonly calendar: Calendar,
  ) {}

  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  read(): ClockTime[] {
    for (let at = 0; at < this.words.length; ) {
      const time = this.words[at]!.kind === 'mark' ? null : this.#readAt(at);
      if (time) this.found.push(time);
      at = time ? time.next : at + 1;
    }
    return this.found;
  }

  #readAt(at: number): ClockTime | null {
    return this.#readPoint(at) ?? this.#readHour(at) ?? this.#readPart(at);
  }

  /** The words of nearness right before a time. */
  #leadsOf(at: number): Leads {
    const found = new Set<Lead>();
    const floor = this.found.at(-1)?.next ?? 0;
    let from = at;
    let strong = false;
    while (from > floor && at - from < LEAD_WORDS) {
      const lead = this.clock.leadEnding(this.words, from - 1);
      if (lead === null || lead.next < floor) break;
      found.add(lead.value);
      strong ||= !WEAK.test(this.key(from - 1));
      from = lead.next;
    }
    return { from, found, strong };
  }

  #digitsAt(at: number): Hour | null {
    const { words, clock } = this;
    const word = words[at]!;
    if (word.kind !== 'digits' || words[at - 1]?.kind === 'digits') return null;
    const glued = (step: number): boolean => words[at + step]?.spaced === false;
    if (/^\d{4}$/u.test(word.key) && clock.zones.startingAt(words, at + 1))
      return {
        hour: Number(word.key.slice(0, 2)),
        minute: Number(word.key.slice(2)),
        next: at + 1,
        form: 'clock',
      };
    if (word.key.length > 2) return null;
    const minutes = this.key(at + 2);
    const stroke = this.key(at + 1);
    const pair = words[at + 2]?.kind === 'digits' && /^[0-5]\d$/u.test(minutes) && glued(1) && glued(2);
    if (pair && /^[:.h]$/u.test(stroke) && !/^[:./]$/u.test(this.key(at - 1))) {
      const sure = stroke !== '.' && (word.key.startsWith('0') || Number(word.key) > 12);
      const hour = Number(word.key);
      return {
        hour,
        minute: Number(minutes),
        next: at + 3,
        form: sure ? 'clock' : stroke === '.' ? 'digits' : 'ranked',
      };
    }
    if (/^[:.,/%٫٪-]$/u.test(stroke) && glued(1)) return null;
    return { hour: Number(word.key), minute: 0, next: at + 1, form: 'digits' };
  }

  #hourAt(at: number): Hour | null {
    if (this.words[at]!.kind === 'digits') return this.#digitsAt(at);
    const ranked = this.clock.hours.startingAt(this.words, at);
    if (ranked) return { hour: ranked.value, minute: 0, next: ranked.next, form: 'ranked' };
    const spoken = this.clock.spokenHours.startingAt(this.words, at, false);
    return spoken && { hour: spoken.value, minute: 0, next: spoken.next, form: 'spoken' };
  }

  /** `والنصف`, `إلا ربعاً`, `و20 دقيقة`. */
  #minutesAt(at: number): { readonly add: number; readonly next: number } | null {
    const key = this.key(at);
    if (this.clock.minus.has(key)) {
      const less = this.clock.minutes.startingAt(this.words, at + 1);
      return less && { add: -less.value, next: less.next };
    }
    const joined = key === 'و' ? at + 1 : at;
    if (this.words[joined]?.kind === 'digits' && joined > at && Number(this.key(joined)) < 60)
      return /^دق(?:ي?قه|ايق)/u.test(this.key(joined + 1))
        ? { add: Number(this.key(joined)), next: joined + 2 }
        : null;
    const more = this.clock.minutes.startingAt(this.words, joined);
    const and = joined > at || more?.glued.startsWith('و') || key === 'ونص';
    return more && and ? { add: more.value, next: more.next } : null;
  }

  /** The part of the day right behind an hour: `من فجر`, `مساءً`, `العصر`, `a.m.`. */
  #halfAt(
    at: number,
  ): { readonly half: DayPart['half']; readonly part: DayPart | null; readonly next: number } | null {
    const { words, clock } = this;
    const skip = ['من', 'in', ',', '،'].includes(this.key(at)) ? at + 1 : at;
    const adverb = clock.adverbs.startingAt(words, at) ?? clock.adverbs.startingAt(words, skip);
    const part = adverb ?? clock.spokenParts.startingAt(words, skip);
    if (part) return { half: part.value.half, part: part.value, next: part.next };
    // «a.m.» is cut into letters and marks.
    const letter = this.key(at);
    const dotted = /^[ap]$/u.test(letter) && this.key(at + 1) === '.' && this.key(at + 2) === 'm';
    if (dotted)
      return {
        half: letter === 'a' ? 'ante' : 'post',
        part: null,
        next: this.key(at + 3) === '.' ? at + 4 : at + 3,
      };
    if (clock.ante.has(letter)) return { half: 'ante', part: null, next: at + 1 };
    return clock.post.has(letter) ? { half: 'post', part: null, next: at + 1 } : null;
  }

  #isHour(hour: Hour, at: number, leads: Leads, half: boolean, minutes: boolean): boolean {
    if (hour.hour > 24 || hour.minute > 59 || this.clock.ages.has(this.key(hour.next + 1))) return false;
    const said = leads.found.has('clock') || /^clock$/u.test(this.key(hour.next + 2));
    if (hour.form === 'spoken') return said && (this.key(at) !== 'الاولي' || half);
    if (said) return true;
    const latin = /^[ap]/u.test(this.key(hour.next)) && half;
    const led = leads.from < at || (half && (at === 0 || this.words[at - 1]!.kind === 'mark'));
    if (hour.form === 'digits') return half && (led || latin || hour.next > at + 1);
    if (hour.form === 'clock' || this.words[at]!.kind === 'digits') return led || half;
    return led && (half || minutes || leads.strong);
  }

  #readHour(at: number): ClockTime | null {
    const hour = this.#hourAt(at);
    if (hour === null) return null;
    const leads = this.#leadsOf(at);
    const later = this.#laterOf(hour, at);
    if (later) return this.#timeOf(leads, later);
    const minutes = this.#minutesAt(hour.next);
    const half = this.#halfAt(minutes?.next ?? hour.next);
    if (!this.#isHour(hour, at, leads, half !== null, minutes !== null)) return null;
    const end = half?.next ?? minutes?.next ?? hour.next;
    const minute = hour.minute + (minutes?.add ?? 0);
    const options = optionsOf(hour.hour, minute, half?.half ?? null, hour.form === 'clock');
    return this.#timeOf(leads, { at, next: end, options, kind: 'hour', part: half?.part ?? null });
  }

  /** `بين الثالثة والرابعة فجراً`. */
  #laterOf(hour: Hour, at: number): Pick<ClockTime, 'at' | 'next' | 'options' | 'kind' | 'part'> | null {
    const before = this.key(this.clock.leadEnding(this.words, at - 1)?.value === 'clock' ? at - 2 : at - 1);
    if (!/^[وف]?(?:بين|between)$/u.test(before)) return null;
    const joined = /^(?:و|and)$/u.test(this.key(hour.next)) ? hour.next + 1 : hour.next;
    const later = this.words[joined] === undefined ? null : this.#hourAt(joined);
    if (later === null || (joined === hour.next && !this.key(joined).startsWith('و'))) return null;
    const half = this.#halfAt(later.next);
    const [low, high] = [hour, later].map(({ hour: at, minute, form }) =>
      optionsOf(at, minute, half?.half ?? null, form === 'clock'),
    );
    const options = low!.flatMap(([first], one): Minutes[] => {
      const last = high![Math.min(one, high!.length - 1)]![1];
      return [[first, last < first ? last + DAY : last]];
    });
    return { at, next: half?.next ?? later.next, options, kind: 'hour', part: half?.part ?? null };
  }

  /** `منتصف الليل`, `noon`. */
  #readPoint(at: number): ClockTime | null {
    const adverb = this.clock.adverbs.startingAt(this.words, at);
    const point = adverb === null ? this.clock.points.startingAt(this.words, at) : null;
    if (point === null) return null;
    const options = [[point.value, point.value]] as const;
    return this.#timeOf(this.#leadsOf(at), { at, next: point.next, options, kind: 'hour', part: null });
  }

  /** `فجراً`, `مساء السبت`, `حتى الفجر`, `Monday evening`. */
  #readPart(at: number): ClockTime | null {
    const { words, clock } = this;
    const adverb = clock.adverbs.startingAt(words, at);
    const found = adverb ?? clock.nouns.startingAt(words, at);
    if (found === null) return null;
    const leads = this.#leadsOf(at);
    if (adverb === null && !this.#namesPart(at, found.next, found.glued, leads)) return null;
    const { from, to } = found.value;
    const options: Minutes[] = [[from, to]];
    return this.#timeOf(leads, { at, next: found.next, options, kind: 'part', part: found.value });
  }

  #isDay(at: number): boolean {
    const key = this.key(at);
    return (
      this.calendar.mayBeTime(key) ||
      this.calendar.is('day', key) ||
      this.clock.weekdays.has(key) ||
      this.clock.yesterday.startingAt(this.words, at) !== null ||
      this.words[at]?.kind === 'digits'
    );
  }

  #namesPart(at: number, next: number, glued: string, leads: Leads): boolean {
    if (/^[a-z]/u.test(this.key(at))) return this.#isDay(at - 1);
    if (glued.endsWith('ال')) return leads.from < at || glued.startsWith('ب');
    const own = this.key(next);
    return (own !== '' && this.#isDay(next)) || (/^(?:ذلك|هذا|نفس)$/u.test(own) && this.#isDay(next + 1));
  }

  #timeOf(
    { from, found }: Leads,
    time: Pick<ClockTime, 'at' | 'next' | 'options' | 'kind' | 'part'>,
  ): ClockTime {
    const zone = this.clock.zones.startingAt(this.words, time.next);
    const behind = this.clock.leadEnding(this.words, zone?.next ?? time.next)?.value;
    const bound = found.has('before') ? 'before' : found.has('after') ? 'after' : 'at';
    return {
      ...time,
      from,
      next: zone?.next ?? time.next,
      options: time.options.map((one) => bounded(one, bound)),
      about: found.has('about') || behind === 'about',
      bound,
      edge: found.has('until') ? 'until' : found.has('since') ? 'since' : null,
      zone: zone?.value ?? '',
    };
  }
}

function bounded([low, high]: Minutes, bound: ClockTime['bound']): Minutes {
  if (bound === 'before') return [Math.max(0, low - NEAR), high];
  return bound === 'after' ? [low, high + NEAR] : [low, high];
}

/** Minutes after midnight an hour can be. */
function optionsOf(hour: number, minute: number, half: DayPart['half'] | null, sure: boolean): Minutes[] {
  const at = (hours: number): Minutes => [hours * 60 + minute, hours * 60 + minute];
  if (sure || hour > 12 || hour === 0) return [at(hour)];
  const small = hour % 12;
  switch (half) {
    case 'ante':
      return [at(small)];
    case 'post':
      return hour === 12 ? [at(12), at(24)] : [at(hour + 12)];
    case 'noon':
      return [at(hour >= 10 ? hour : hour + 12)];
    case 'night':
      return small >= 5 ? [at(small + 12)] : [at(small), at(small + 24)];
    default:
      return [at(small), at(small + 12)];
  }
}

/** Finds the times of day in some words, in order. */
export const readClock = (words: readonly Word[], clock: ClockWords, calendar: Calendar): ClockTime[] =>
  new ClockReader(words, clock, calendar).read();

/** Minutes in a day, and its middle. */
export const clockMinutes = { day: DAY, noon: NOON } as const;
