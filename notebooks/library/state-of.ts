import type { Protection } from '../../analysis/disclosure/released.ts';
import type { StateFields } from './rows.ts';

/** A row's protection, laid flat. */
export const stateOf = (protection: Protection): StateFields => ({
  state: protection.state,
  reason: protection.state === 'hidden' ? protection.reason : null,
  side: protection.state === 'bounded' ? protection.side : null,
});
