import { describe, expect, it } from 'vitest';
import { betrayals, unseenOptions } from '../../../server/database/logging-options.rules.ts';

const quiet = {
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_parameter_max_length_on_error: '0',
  shared_preload_libraries: '',
  track_commit_timestamp: 'off',
} as const;

describe('betrayals', () => {
  it('finds nothing in a server that logs no statements', () => {
    expect(betrayals(quiet)).toEqual([]);
    expect(betrayals({})).toEqual([]);
    expect(betrayals({ ...quiet, log_statement: 'ddl' })).toEqual([]);
  });

  it.each([
    ['log_statement', 'all', 'statements'],
    ['log_statement', 'mod', 'statements'],
    ['log_duration', 'on', 'times'],
    ['log_min_duration_statement', '0', 'times'],
    ['log_min_duration_sample', '250', 'times'],
    ['log_parameter_max_length_on_error', '-1', 'values'],
    ['shared_preload_libraries', 'pg_stat_statements', 'plans'],
    ['track_commit_timestamp', 'on', 'commits'],
    ['auto_explain.log_min_duration', '1000', 'plans'],
  ] as const)('finds %s = %s', (setting, value, reason) => {
    expect(betrayals({ ...quiet, [setting]: value })).toEqual([{ setting, value, reason }]);
  });
});

describe('unseenOptions', () => {
  it('names what every server has and this one does not show', () => {
    expect(unseenOptions(quiet)).toEqual([]);
    const { shared_preload_libraries: _, ...shown } = quiet;
    expect(unseenOptions(shown)).toEqual(['shared_preload_libraries']);
  });
});
