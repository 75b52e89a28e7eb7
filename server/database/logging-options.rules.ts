/** Settings of a PostgreSQL server that would write down what pupils send, or when: in its log, or beside the rows. */

export type LoggingOptions = Partial<
  Readonly<
    Record<
      | 'log_statement'
      | 'log_min_duration_statement'
      | 'log_min_duration_sample'
      | 'log_duration'
      | 'log_parameter_max_length_on_error'
      | 'shared_preload_libraries'
      | 'track_commit_timestamp'
      | 'auto_explain.log_min_duration',
      string
    >
  >
>;

export interface Betrayal {
  readonly setting: keyof LoggingOptions;
  readonly value: string;
  readonly reason: 'statements' | 'values' | 'times' | 'plans' | 'commits';
}

/** The server has a value for each of these; an extension that is not loaded has none. */
const everywhere = [
  'log_statement',
  'log_min_duration_statement',
  'log_min_duration_sample',
  'log_duration',
  'log_parameter_max_length_on_error',
  'shared_preload_libraries',
  'track_commit_timestamp',
] as const satisfies readonly (keyof LoggingOptions)[];
export const loggingOptions = [...everywhere, 'auto_explain.log_min_duration'] as const satisfies readonly (keyof LoggingOptions)[];

/** What the server keeps from whoever asks, so that nothing can be said of it. */
export const unseenOptions = (options: LoggingOptions): (keyof LoggingOptions)[] =>
  everywhere.filter((setting) => options[setting] === undefined);

/** @param options as pg_settings tells them; what is not there is not spoken of (unseenOptions) */
export function betrayals(options: LoggingOptions): Betrayal[] {
  const found: Betrayal[] = [];
  const look = (setting: keyof LoggingOptions, isHarmless: (value: string) => boolean, reason: Betrayal['reason']) => {
    const value = options[setting];
    if (value !== undefined && !isHarmless(value)) found.push({ setting, value, reason });
  };
  const isOff = (value: string) => value === '-1';
  look('log_statement', (value) => value === 'none' || value === 'ddl', 'statements');
  look('log_duration', (value) => value === 'off', 'times');
  look('log_min_duration_statement', isOff, 'times');
  look('log_min_duration_sample', isOff, 'times');
  look('log_parameter_max_length_on_error', (value) => value === '0', 'values');
  look('shared_preload_libraries', (value) => !/pg_stat_statements|pgaudit/.test(value), 'plans');
  look('auto_explain.log_min_duration', isOff, 'plans');
  look('track_commit_timestamp', (value) => value === 'off', 'commits');
  return found;
}
