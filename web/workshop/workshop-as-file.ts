import type { LedWorkshop } from './workshop-api.ts';

/** A workshop as it is kept by others: what was voted on, by what, from which release, and the results that were told. Neither code nor keys. */
export const workshopAsFile = ({ room, area, source, subjects }: LedWorkshop) => ({
  workshop: room.workshop,
  title: room.title,
  area,
  areaName: room.area,
  stage: room.stage,
  source,
  candidates: room.candidates.map((one) => ({ ...one, subject: subjects[one.id]! })),
  criteria: room.criteria,
  sectors: room.sectors,
  scale: room.scale,
  rounds: room.rounds.flatMap(({ round, paper, result }) => (result ? [{ round, paper, result }] : [])),
  changes: room.changes,
});
