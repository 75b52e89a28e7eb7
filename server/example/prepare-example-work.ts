/**
 * What came of the example municipality's first survey: two areas whose alliances have decided, planned and followed up, and the council above
 * them, so that whoever looks at Motvikt for the first time finds the long view filled. All of it is written by the functions that people's
 * own work goes through, and goals are judged by the later waves like any others. What is chosen follows from the released rows.
 */
import { proposeCandidates } from '../../analysis/priorities/propose-candidates.ts';
import type { Who } from '../access/roles.ts';
import { sightOf } from '../access/sight.rules.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { findPublishedRevision } from '../notebooks/notebook.repository.ts';
import { findPersonByEmail } from '../people/account.repository.ts';
import { exampleAccounts } from '../people/example-accounts.ts';
import { openDocument } from '../releases/open-document.ts';
import { findReleased } from '../releases/release.repository.ts';
import { today } from '../today.ts';
import { listSurveys } from '../waves/survey.service.ts';
import type { Decision } from '../workshops/decision.ts';
import { listDecisions, readDecision } from '../workshops/decision.repository.ts';
import type { Leading } from '../workshops/workshop.service.ts';
import { exampleMunicipality } from './example-municipality.ts';
import { type PlannedSurvey, writeExamplePlans } from './example-plans.ts';
import { holdExampleWorkshop } from './example-workshop.ts';

export interface ExampleWorkParts {
  readonly db: Database;
  readonly fieldingKeys: FieldingKeyStore;
  readonly progress: (line: string) => void;
}

/** After the accounts of the example, since its coordinator does all this. Nothing is done where anybody has planned anything. */
export async function prepareExampleWork({ db, fieldingKeys, progress }: ExampleWorkParts): Promise<void> {
  const municipality = (await findMunicipality(db, exampleMunicipality.slug))!;
  const id = municipality.municipality;
  if (await inMunicipality(db, id, hasPlans)) return;
  const leading: Leading = { db, keys: fieldingKeys, municipality, who: await coordinator(db, id) };
  const survey = await findSurvey(leading);
  if (survey === null) return;
  const areas = chooseAreas(survey);
  const decisions: Decision[] = [];
  // A start that was stopped in the middle goes on from what was decided.
  for (const [at, area] of areas.entries())
    decisions.push((await inMunicipality(db, id, (tx) => findDecided(tx, area.code))) ?? (await decide(leading, survey, area, at === 0)));
  await inMunicipality(db, id, (tx) => writeExamplePlans({ tx, municipality: id, who: leading.who, area: null }, survey, decisions));
  progress(`Decisions and plans of ${areas.map(({ name }) => name).join(' and ')} stored: made up, like the survey`);
}

const hasPlans = async (tx: TenantTransaction): Promise<boolean> =>
  (await tx.selectFrom('tenant.plan_history').select('entry').limit(1).executeTakeFirst()) !== undefined;

/** As if in a session of the example's coordinator, who may all of this. */
async function coordinator(db: Database, municipality: string): Promise<Who> {
  const { email, name, role, scope } = exampleAccounts.find((one) => one.role === 'ctcCoordinator')!;
  const { id } = (await findPersonByEmail(db, email))!;
  const memberships = new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]);
  return { person: id, name, session: '', secondFactor: false, memberships };
}

/** The simulated survey; null where an earlier version of Motvikt left none with two released waves. */
async function findSurvey({ db, municipality: { municipality } }: Leading): Promise<PlannedSurvey | null> {
  const found = (await inMunicipality(db, municipality, listSurveys)).find(
    ({ waves }) => waves.length > 1 && waves.every(({ state, quality }) => state === 'published' && quality.source === 'simulation'),
  );
  if (!found) return null;
  const waves = found.waves.map(({ wave }) => wave);
  const read = async (wave: string) =>
    openDocument((await inMunicipality(db, municipality, (tx) => findReleased(tx, found.instrument, wave)))!.document);
  const [from, to] = [waves[0]!, waves.at(-1)!];
  const [first, latest] = [await read(from), await read(to)];
  return { instrument: found.instrument, waves, first, latest, years: [Number.parseInt(from, 10), Number.parseInt(to, 10)] };
}

interface ExampleArea {
  readonly code: string;
  readonly name: string;
}

/**
 * The area of the example's alliance, so that its member finds their own, and of the others the one where most speaks for two factors: of those
 * that had enough schools in both waves for goals to be judged.
 */
function chooseAreas({ first, latest }: PlannedSurvey): readonly ExampleArea[] {
  const { codes } = first.groups.find(({ id }) => id === 'area')!;
  const smallest = codes
    .filter(({ code }) => !codes.some(({ within }) => within === code))
    .map(({ code, label }): ExampleArea => ({ code, name: label.sv }));
  const { scope } = exampleAccounts.find(({ role }) => role === 'alliance')!;
  const isOwn = ({ code }: ExampleArea): boolean => scope.kind === 'area' && code === scope.code;
  const canBeJudged = ({ code }: ExampleArea): boolean =>
    !latest.comparisons.some(
      ({ comparison, group, word }) => comparison === 'firstWave' && group['area'] === code && word?.endsWith('InTheseSchools'),
    );
  const reasonsIn = ({ code }: ExampleArea): number =>
    proposeCandidates(first, code)
      .slice(0, 2)
      .reduce((sum, { reasons }) => sum + reasons.length, 0);
  const others = smallest
    .filter((one) => !isOwn(one))
    .toSorted((a, b) => Number(canBeJudged(b)) - Number(canBeJudged(a)) || reasonsIn(b) - reasonsIn(a));
  return [...smallest.filter(isOwn), ...others.slice(0, 1)];
}

async function findDecided(tx: TenantTransaction, area: string): Promise<Decision | undefined> {
  const decided = (await listDecisions(tx, area)).find(({ state }) => state === 'decided');
  return decided && readDecision(tx, decided.decision);
}

async function decide(leading: Leading, { instrument, waves, years }: PlannedSurvey, { code, name }: ExampleArea, isFirst: boolean) {
  const { db, who, municipality } = leading;
  const sight = sightOf(who, municipality.municipality, today());
  const profile = await inMunicipality(db, municipality.municipality, (tx) => findPublishedRevision(tx, 'area-profile', sight));
  return holdExampleWorkshop(leading, {
    area: code,
    areaName: name,
    source: { instrument, wave: waves[0]! },
    decidedOn: `${years[0] + 1}-03-${isFirst ? 14 : 21}`,
    notebook: profile ? { notebook: profile.notebook, revision: profile.revision } : null,
    withPlace: isFirst,
  });
}
