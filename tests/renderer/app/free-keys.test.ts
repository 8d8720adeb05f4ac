// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isChoosing, isInOtherForm } from '../../../renderer/app/free-keys';

const focusOn = (html: string): void => {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>('[tabindex]')?.focus();
};

afterEach(() => {
  document.body.innerHTML = '';
});

test('lists and menus take letters for themselves', () => {
  focusOn('<div role="listbox"><b tabindex="0"></b></div>');
  expect(isChoosing()).toBe(true);
  focusOn('<p tabindex="0"></p>');
  expect(isChoosing()).toBe(false);
});

test('a form that is no claim’s has the keys; that of a claim, on its card or its page, leaves them to the claim', () => {
  focusOn('<form tabindex="-1"></form>');
  expect(isInOtherForm()).toBe(true);
  focusOn('<li data-claim="1"><form><b tabindex="0"></b></form></li>');
  expect(isInOtherForm()).toBe(false);
  focusOn('<article class="claim-page"><form tabindex="-1"></form></article>');
  expect(isInOtherForm()).toBe(false);
  focusOn('<p tabindex="0"></p>');
  expect(isInOtherForm()).toBe(false);
});
