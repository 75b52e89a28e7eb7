/** A municipality's first page: what there is to do next for this person, then the analyses and the surveys. */
import { addressOf, type PageName, pageAddresses } from '../../notebooks/wording/page-addresses.ts';
import type { Step } from '../../notebooks/wording/staff-texts.ts';
import type { School } from '../../survey/places/school.ts';
import { apiOf, getJson, getMunicipalities, getNotebooks, getSurveys } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { me, type MyMunicipality } from '../app/me.ts';
import { NotebookList, SurveyList } from '../app/notebook-list.tsx';
import { aboutTexts, staffTexts, texts } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { nextSteps, type Facts } from './next-steps.ts';

export function MunicipalityPage({ slug }: { readonly slug: string }) {
  const mine = me.value.municipalities.find((one) => one.slug === slug);
  const [loaded, again] = useLoaded(() => everythingOf(slug, mine), `${slug} ${mine?.pages.join() ?? ''}`);
  const t = texts.value.shell;
  const name = mine?.name ?? (loaded.state === 'there' ? loaded.value.name : undefined);
  const gone = loaded.state === 'failed' && loaded.status === 404;
  const title = name ?? (gone ? aboutTexts.value.nowhere : staffTexts.value.nav['municipality']!);
  return (
    <Shell title={title} place={name}>
      <h1>{title}</h1>
      <Show loaded={loaded} again={again}>
        {({ notebooks, surveys, counts, ownSchools, hasPublicPlans }) => (
          <>
            {mine && (
              <Next slug={slug} facts={factsOf(mine, counts, notebooks.length, surveys, ownSchools.length)} ownSchools={ownSchools} />
            )}
            <h2>{t.notebooks}</h2>
            {notebooks.length === 0 ? <p class="measure">{t.noNotebooks}</p> : <NotebookList slug={slug} notebooks={notebooks} />}
            {hasPublicPlans && (
              <ul class="list">
                <li>
                  <a href={addressOf('doingList', { slug })}>
                    <strong>{staffTexts.value.home.doing.title}</strong>
                    <span>{staffTexts.value.home.doing.why}</span>
                  </a>
                </li>
              </ul>
            )}
            <h2>{t.surveys}</h2>
            <SurveyList surveys={surveys} />
          </>
        )}
      </Show>
    </Shell>
  );
}

function Next({ slug, facts, ownSchools }: { readonly slug: string; readonly facts: Facts; readonly ownSchools: readonly OwnSchool[] }) {
  const t = staffTexts.value.home;
  const steps = nextSteps(facts);
  return (
    <>
      <h2>{t.next}</h2>
      {steps.length === 0 && <p class="measure">{t.nothingNext}</p>}
      <ul class="steps">
        {steps.map((step) => {
          if (step === 'schoolSurvey')
            return ownSchools.map(({ school, name }) => (
              <li key={school}>
                <a href={addressOf('schoolSurvey', { slug, school })}>
                  {t.steps[step].title}: <bdi>{name}</bdi>
                </a>
                <p>{t.steps[step].why}</p>
              </li>
            ));
          const href = addressOfStep(step, slug, facts.pages);
          return (
            <li key={step}>
              {href ? <a href={href}>{t.steps[step].title}</a> : <strong>{t.steps[step].title}</strong>}
              <p>{t.steps[step].why}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where a step is taken; null where there is no page for it. */
function addressOfStep(step: Step, slug: string, pages: readonly string[]): string | null {
  if (step === 'secondFactor') return '/account';
  if (step === 'read') return addressOf('notebooks', { slug });
  if (step === 'survey') return pages.includes('waves') ? addressOf('waves', { slug }) : null;
  return step in pageAddresses && pages.includes(step) ? pageAddresses[step as PageName].replace(':slug', encodeURIComponent(slug)) : null;
}

type OwnSchool = Pick<School, 'school' | 'name'>;

/** The schools that a contact works for, by their names; by their codes where these cannot be asked for. */
async function findOwnSchools(slug: string, mine: MyMunicipality | undefined): Promise<readonly OwnSchool[]> {
  const codes = (mine?.grants ?? []).flatMap(({ role, scope }) =>
    role === 'schoolContact' && scope.kind === 'school' ? [scope.code] : [],
  );
  if (codes.length === 0) return [];
  const all = await getJson<readonly OwnSchool[]>(`${apiOf(slug)}/schools`).catch(() => []);
  return codes.map((school) => all.find((one) => one.school === school) ?? { school, name: school });
}

type Counts = Pick<Facts, 'areaSets' | 'schools' | 'people'>;

async function everythingOf(slug: string, mine: MyMunicipality | undefined) {
  const [all, notebooks, surveys, counts, ownSchools, publicPlans] = await Promise.all([
    getMunicipalities(),
    getNotebooks(slug),
    getSurveys(slug),
    countAll(slug, mine?.pages ?? []),
    findOwnSchools(slug, mine),
    getJson<readonly unknown[]>(`${apiOf(slug)}/doing`).catch(() => []),
  ]);
  return {
    name: all.find((one) => one.slug === slug)?.name,
    notebooks,
    surveys,
    counts,
    ownSchools,
    hasPublicPlans: publicPlans.length > 0,
  };
}

/** Only what the person may look at is asked for. */
async function countAll(slug: string, pages: readonly string[]): Promise<Counts> {
  const count = async (page: string, ask: () => Promise<readonly unknown[]>): Promise<number | null> =>
    pages.includes(page)
      ? ask().then(
          ({ length }) => length,
          () => null,
        )
      : null;
  const [areaSets, schools, people] = await Promise.all([
    count('areas', () => getJson(`${apiOf(slug)}/area-sets`)),
    count('schools', () => getJson(`${apiOf(slug)}/schools`)),
    count('people', async () => (await getJson<{ readonly people: readonly unknown[] }>(`${apiOf(slug)}/people`)).people),
  ]);
  return { areaSets, schools, people };
}

function factsOf(
  mine: MyMunicipality,
  counts: Counts,
  notebooks: number,
  surveys: readonly { readonly waves: readonly { readonly state: string }[] }[],
  ownSchools: number,
): Facts {
  const waves = surveys.flatMap((survey) => survey.waves);
  const { person } = me.value;
  return {
    roles: mine.roles,
    pages: mine.pages,
    hasSecondFactor: person?.secondFactor.on ?? false,
    isExample: person?.example ?? false,
    ...counts,
    waves: { all: waves.length, published: waves.filter(({ state }) => state === 'published').length },
    notebooks,
    ownSchools,
  };
}
