/** This window's connection to the rules: one worker, one memory of what it said. */
import { makeSuggestionsClient } from '../../workers/suggestions-client';
import { makeReadings } from './readings';

export const rules = makeSuggestionsClient();
export const readings = makeReadings(rules);
