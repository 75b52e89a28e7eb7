import { describe, expect, it } from 'vitest';
import { type Facts, nextSteps } from '../../../web/municipality/next-steps.ts';

const started: Facts = {
  roles: ['admin'],
  pages: ['areas', 'schools', 'people'],
  hasSecondFactor: true,
  isExample: false,
  areaSets: 1,
  schools: 12,
  people: 4,
  waves: { all: 2, published: 2 },
  notebooks: 2,
  ownSchools: 0,
};

describe('nextSteps', () => {
  it('leads the first administrator through an empty municipality', () => {
    const empty = { ...started, hasSecondFactor: false, areaSets: 0, schools: 0, people: 1, waves: { all: 0, published: 0 } };
    expect(nextSteps(empty)).toEqual(['secondFactor', 'areas', 'schools', 'people', 'survey']);
  });

  it('asks for nothing that is done, and of nobody what another role does', () => {
    expect(nextSteps(started)).toEqual([]);
    expect(nextSteps({ ...started, roles: ['leadership'], areaSets: 0, schools: 0, people: 1 })).toEqual(['read']);
    expect(nextSteps({ ...started, roles: ['schoolContact'] })).toEqual([]);
  });

  it('leads a contact to the survey of their school', () => {
    expect(nextSteps({ ...started, roles: ['schoolContact'], ownSchools: 1 })).toEqual(['schoolSurvey']);
    expect(nextSteps({ ...started, roles: ['reader'], ownSchools: 1 })).not.toContain('schoolSurvey');
  });

  it('takes what a person may not know for no reason to act', () => {
    expect(nextSteps({ ...started, areaSets: null, schools: null, people: null })).toEqual([]);
  });

  it('asks no account that everybody uses for a second factor', () => {
    expect(nextSteps({ ...started, hasSecondFactor: false, isExample: true })).toEqual([]);
  });

  it('tells those who make analyses that a wave waits for its tables, and lets nobody read where nothing is published', () => {
    expect(nextSteps({ ...started, roles: ['analyst'], waves: { all: 1, published: 0 } })).toEqual(['release']);
    expect(nextSteps({ ...started, roles: ['reader'], waves: { all: 1, published: 0 } })).toEqual([]);
  });
});
