import { describe, expect, it } from 'vitest';
import { findSubjectAfter, findSubjectBefore } from '../../../shared/claims/subjects';
import { grammar, passageOf } from './passages';

const subjectAfterFirst = (text: string) => {
  const passage = passageOf(text);
  const form = grammar.verbs.reporting(passage.key(0))!;
  const name = findSubjectAfter(passage, form, 1, passage.words.length);
  return name && passage.raw(name.from, name.to);
};

describe('the subject of a verb of saying', () => {
  it.each([
    ['قال وزير النقل إن الجسر سليم', 'وزير النقل'],
    ['قالت هيئة الطرق إن الجسر سليم', 'هيئة الطرق'],
    ['قال الدكتور منير الصافي إن الجسر سليم', 'الدكتور منير الصافي'],
    ['أكدت البلدية التزامها إصلاح الجسر', 'البلدية'],
    ['أعلنت الشرطة القبض على سائق', 'الشرطة'],
    ['أعلن الجيش اغتيال قيادي', 'الجيش'],
    ['قال محافظ الإقليم اللواء أشرف البدراوي إن الجسر سليم', 'محافظ الإقليم اللواء أشرف البدراوي'],
    ['قال الدكتور رفعت السنهوري إن الجسر سليم', 'الدكتور رفعت السنهوري'],
  ])('stands after it: %s', (text, name) => {
    expect(subjectAfterFirst(text)).toBe(name);
  });

  it.each([
    ['قالوا إن الجسر سليم', 'a plural verb has it in itself'],
    ['تتهم «حزب الضفة» بقطع الطريق', 'the accused is not who accuses'],
    ['وأكد في بيان أن الجسر سليم', 'nobody is named'],
    ['تقول لـ«المنبر» من سريرها إن الجسر سليم', 'whom it is told is not who tells'],
    ['أوصى بتركيب نظام إطفاء', 'what is recommended is not who recommends'],
    ['وأكد أهمية إصلاح الجسر', 'what is said is not who says it'],
  ])('is not in: %s (%s)', (text) => {
    expect(subjectAfterFirst(text)).toBeNull();
  });

  it('stands before it, with its apposition', () => {
    const passage = passageOf('وزيرة النقل، ليلى منصور، قالت في مقابلة إن الجسر سليم');
    const at = passage.words.findIndex(({ key }) => key === 'قالت');
    const name = findSubjectBefore(passage, at, 0);
    expect(name && passage.raw(name.from, name.to)).toContain('وزيرة النقل، ليلى منصور');
  });

  it('is not behind a preposition', () => {
    const passage = passageOf('قصف مستودعا تابعا لحزب الضفة، وقال إنه فارغ');
    const at = passage.words.findIndex(({ key }) => key === 'وقال');
    expect(findSubjectBefore(passage, at, 0)).toBeNull();
  });

  it('is not a stretch that does not reach the verb', () => {
    const passage = passageOf('في المدينة القديمة بعد ظهر أمس قالت إن الجسر سليم');
    const at = passage.words.findIndex(({ key }) => key === 'قالت');
    expect(findSubjectBefore(passage, at, 0)).toBeNull();
  });
});
