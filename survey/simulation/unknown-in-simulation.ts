/** The options name something that the instrument or the plan does not have. */
export class UnknownInSimulation extends Error {
  readonly code = 'unknown-in-simulation';
  constructor(
    readonly what: 'scale' | 'scale with a latent variable of its own' | 'scale that moves an answer' | 'item' | 'area' | 'school' | 'wave',
    readonly id: string,
  ) {
    super(`simulateMunicipality needs ids that the instrument has, and there is no ${what} "${id}"`);
  }
}

/** @throws {UnknownInSimulation} always */
export function unknown(what: UnknownInSimulation['what'], id: string): never {
  throw new UnknownInSimulation(what, id);
}
