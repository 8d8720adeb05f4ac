import { describe, expect, it } from 'vitest';
import { toldTimes } from '../../../../shared/compare/times/told-times';
import { tieOf } from '../../../../shared/compare/times/when-ties';
import { reader, statementsOf } from '../articles';

const main = new Set(['fire', 'strike', 'arrest', 'fighting']);
const ties = (text: string) =>
  statementsOf([text], { published: '2024-05-01' }).flatMap((one) =>
    toldTimes(one, reader).map((time) => tieOf(one, time, main, reader)),
  );

describe('what a time is said of', () => {
  it.each([
    ['وقعت الغارة عند الحادية عشرة ليلاً وقتلت ثلاثة.', 'strike', 'start'],
    ['وقال الأهالي إن الحريق أُخمد عند الثالثة فجراً.', 'fire', 'end'],
    ['وأُخمد الحريق عند الثالثة فجراً، وفق البلدية.', 'fire', 'end'],
    ['وتلقت غرفة العمليات بلاغاً عن الحريق في الثانية ظهراً.', 'fire', 'report'],
    ['وأكد المتحدث أن إيقاف المحامي تم مساء السبت.', 'arrest', 'start'],
    ['وتواصلت النيران حتى الفجر، وفق البلدية.', 'fire', 'end'],
    ['تمكنت القوات، مساء الخميس، من السيطرة على حريق كبير.', 'fire', 'end'],
    ['قُتل خمسة أشخاص في غارة فجر الأحد.', 'strike', 'start'],
    ['قُتل خمسة أشخاص فجر الأحد في غارة على البلدة.', 'strike', 'start'],
  ])('is the event it stands by: %s', (text, family, phase) => {
    const [tie] = ties(text).filter((one) => one !== null);
    expect(tie?.phase).toBe(phase);
    expect(tie?.families).toContain(family);
  });

  it.each([
    'وأعلنت الوزارة مساء الأحد مقتل خمسة في الغارة.',
    'وبعد الغارة وصل الوزير إلى البلدة في التاسعة ليلاً.',
    'وشيّع المئات ضحايا غارة سابقة صباح الأحد.',
    'وقُتل خمسة في غارة أخرى مساء السبت.',
    'ولم يندلع الحريق عند الثالثة فجراً، وفق البلدية.',
  ])('and nothing where it is said of something else: %s', (text) => {
    expect(ties(text).filter((tie) => tie?.families.some((family) => main.has(family)))).toEqual([]);
  });

  it('what is told as still to come is a plan', () => {
    expect(ties('وقال الوسيط إن الهدنة تبدأ عند السادسة صباحاً.')).toMatchObject([
      { families: ['truce'], phase: 'start', planned: true },
    ]);
  });
});
