import { describe, expect, it } from 'vitest';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { isSample } from '../is-sample.ts';
import { homeSurvey, homeSurveyWave } from './home-survey.ts';

describe('the survey of a whole life', () => {
  it('is read by its own instrument', () => {
    const read = readInstrument(homeSurvey);
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(homeSurveyWave(2025).split('\n')).toHaveLength(1 + 4 * 10 * 2 * 12 + 1);
  });
});

// It takes a minute. The journeys of the workshop, the plan and the overview are its sample, and without it the server need not be read.
if (!isSample) await import('./whole-life.ts');
