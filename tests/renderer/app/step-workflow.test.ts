import { expect, it } from 'vitest';
import { stepWorkflow } from '../../../renderer/app/step-workflow';

it('goes on and back through the states of the work, round the ends', () => {
  expect(stepWorkflow('new', 1)).toBe('checking');
  expect(stepWorkflow('ready', 1)).toBe('new');
  expect(stepWorkflow('new', -1)).toBe('ready');
  expect(stepWorkflow('asked', -1)).toBe('checking');
});
