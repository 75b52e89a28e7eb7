/** Settings of a PostgreSQL server that would write down what pupils send, or when. */

export type LoggingOptions = Partial<
  Readonly<
    Record<
      | 'log_statement'
      | 'log_min_duration_statement'
      | 'log_min_duration_sample'
      | 'log_duration'
      | 'log_parameter_max_length_on_error'
      | 'shared_preload_libraries'
      | 'auto_explain.log_min_duration',
      string
    >
  >
>;

export interface Betrayal {
  readonly setting: keyof LoggingOptions;
  readonly value: string;
  readonly reason: 'statements' | 'values' | 'times' | 'plans';
}

/** @param options as pg_settings tells them; what is not there is taken for its harmless default */
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
  return found;
}
