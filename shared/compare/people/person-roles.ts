/**
 * Roles one person holds in a story: the driver, the attacker, the victim. What is said of whoever holds the role is
 * said of one person, named or not; and the name he is given is said of him too.
 */
import { keyOf } from '../../arabic/phrases';
import type { Passage } from '../../claims/grammar';
import { type CompareReader, findAll } from '../reader';
import type { PersonName } from './person-names';
import type { Stretch, Trait, Who } from './person-traits';

export interface RoleHeld {
  readonly who: Who;
  readonly at: Stretch;
  readonly traits: readonly Trait[];
}

const REACH = 3;
const SEVERAL = keyOf('أحد');
const ACCUSED =
  /^(?:اتهم|اتهمت|متهم|المتهم|المتهمه|اتهامه|يتهم|يشتبه|المشتبه|المشتبه|مشتبه|suspected|accused)$/u;

const held = (passage: Passage, role: string, at: Stretch, traits: readonly Trait[]): RoleHeld => ({
  who: { name: [], role, label: passage.raw(at.from, at.to) },
  at,
  traits,
});

/** The name right behind a role: it is the holder's. */
function bearerOf(passage: Passage, names: readonly PersonName[], to: number): Trait[] {
  const next = names.find(({ from }) => from >= to && from - to <= REACH);
  if (next === undefined) return [];
  for (let at = to; at < next.from; at++)
    if (
      !passage.isMark(at, '،,:"«(') &&
      !/^(?:هو|هي|يدعي|تدعي|ويدعي|وتدعي|اسمه|اسمها|واسمه|المدعو|الشاب|المدعوه|as|named|identified|called|is|was)$/u.test(
        passage.key(at),
      )
    )
      return [];
  const value = next.name.map(({ bones }) => bones).join(' ');
  return [
    {
      dimension: 'bearer',
      value,
      camp: '',
      low: 0,
      high: 0,
      of: next.name.map(({ key }) => key),
      negated: false,
      from: next.from,
      to: next.to,
    },
  ];
}

/** `قائد القارب`, `اتهم بقيادة القارب`, `كان يقود الحافلة`: who was at the wheel. */
function pilotsIn(passage: Passage, names: readonly PersonName[], reader: CompareReader): RoleHeld[] {
  const { piloting, vehicles } = reader.persons;
  return findAll(piloting, passage.words).flatMap(({ at, next }) => {
    let behind = next;
    while (/^(?:the|a|of)$/u.test(passage.key(behind))) behind++;
    const vehicle = vehicles.startingAt(passage.words, behind);
    if (vehicle === null || !/^ال|[a-z]/u.test(passage.key(behind))) return [];
    const name = names.findLast(({ to }) => to <= at && at - to <= 4);
    const span = { from: at, to: vehicle.next };
    const doubted = [1, 2].some((step) => ACCUSED.test(passage.key(at - step)));
    const pilot: Trait = {
      dimension: 'part',
      value: 'pilot',
      camp: '',
      low: 0,
      high: 0,
      of: [],
      negated: doubted,
      ...span,
    };
    const role = `pilot ${passage.key(behind).replace(/^ال/u, '')}`;
    return [
      held(passage, role, { from: name?.from ?? at, to: vehicle.next }, [
        ...(doubted ? [] : [pilot]),
        ...bearerOf(passage, names, vehicle.next),
      ]),
    ];
  });
}

/** Roles told in a passage, those of one holder only. */
export function rolesIn(passage: Passage, names: readonly PersonName[], reader: CompareReader): RoleHeld[] {
  const told = findAll(reader.persons.roles, passage.words).flatMap(({ at, next, value, glued }) => {
    const before = passage.key(at - 1).replace(/^[وفبلك]/u, '');
    if (before === SEVERAL || before === keyOf('إحدى') || glued.length > 1) return [];
    const span = { from: at, to: next };
    return [held(passage, value, span, bearerOf(passage, names, next))];
  });
  const pilots = pilotsIn(passage, names, reader);
  return [
    ...told.filter(({ at }) => !pilots.some((one) => at.from < one.at.to && one.at.from < at.to)),
    ...pilots,
  ];
}
