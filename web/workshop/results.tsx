/** Results of closed rounds, wherever they are shown: phones, projector, the facilitator's page and the minutes. */
import { computed } from '@preact/signals';
import type { CountedCandidate } from '../../analysis/priorities/count-ballots.ts';
import type { RoundChange } from '../../analysis/priorities/compare-rounds.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { roomTextsFor } from '../../notebooks/wording/room-texts.ts';
import type { RoundResult } from '../../server/workshops/decision.ts';
import type { Text } from '../../survey/text.ts';
import { language } from '../shared/language.ts';
import './results.css';

export const roomTexts = computed(() => roomTextsFor(language.value));

interface Named {
  readonly id: string;
  readonly name: Text;
}
interface ResultsProps {
  readonly round: number;
  readonly result: RoundResult;
  readonly candidates: readonly Named[];
  readonly criteria: readonly { readonly question: Text }[];
  readonly scale: readonly [number, number];
  readonly fewest: number;
  /** Sectors and criteria are folded away on a projector. */
  readonly brief?: boolean;
  /** Of the heading; the page has one above it. */
  readonly level?: 2 | 3;
}
type Counted = Extract<CountedCandidate, { kind: 'counted' }>;

const inLanguage = (text: Text): string => text[language.value] ?? text.sv;
const mean = (value: number): string => formatNumber(value, language.value, 1);

export function Results({ round, result, candidates, criteria, scale, fewest, brief = false, level = 2 }: ResultsProps) {
  const t = roomTexts.value.results;
  const Heading = level === 2 ? 'h2' : 'h3';
  const nameOf = (id: string) => inLanguage(candidates.find((one) => one.id === id)!.name);
  const counted = result.candidates
    .filter((one): one is Counted => one.kind === 'counted')
    .toSorted((a, b) => a.place - b.place || a.low - b.low);
  const hidden = result.candidates.filter(({ kind }) => kind === 'tooFewVoters');
  if (counted.length === 0)
    return (
      <section class="vote-results">
        <Heading>{t.title(round)}</Heading>
        <p>
          {t.ballots(result.ballots)} {t.allTooFew(fewest)}
        </p>
      </section>
    );
  const allTied = counted.length > 1 && counted.every(({ tiedWith }) => tiedWith.length === counted.length - 1);
  return (
    <section class="vote-results">
      <Heading>{t.title(round)}</Heading>
      <p class="soft">
        {t.ballots(result.ballots)} {t.scale(...scale)}
      </p>
      {result.untold > 0 && <p>{t.untold(result.untold)}</p>}
      {allTied && <p class="vote-tied-all">{t.allTied}</p>}
      <ol class="vote-rows">
        {counted.map((one) => (
          <li key={one.candidate}>
            <div class="vote-name">
              <b>{nameOf(one.candidate)}</b>
              <span class="vote-place">{t.places(one.low, one.high)}</span>
            </div>
            <Dots one={one} scale={scale} />
            <p class="soft">
              {t.mean} {mean(one.mean)} · {one.n} {t.n.toLowerCase()} ·{' '}
              {t.agreements[one.disagreement < 0.35 ? 0 : one.disagreement < 0.65 ? 1 : 2]}
            </p>
            {!allTied && one.tiedWith.length > 0 && <p class="soft">{t.tied(one.tiedWith.map(nameOf).join(', '))}</p>}
            {!brief && <Sectors one={one} />}
          </li>
        ))}
        {hidden.map(({ candidate }) => (
          <li key={candidate}>
            <b>{nameOf(candidate)}</b>
            <p class="soft">{t.tooFew(fewest)}</p>
          </li>
        ))}
      </ol>
      {!brief && (
        <>
          <p class="soft">{counted.some(({ groups }) => groups.length > 0) ? t.sectorsNote(fewest) : t.noSectors}</p>
          {criteria.length > 1 && <Criteria counted={counted} criteria={criteria} nameOf={nameOf} />}
        </>
      )}
    </section>
  );
}

/** The mean on the scale; the words beside it say the same. */
function Dots({ one, scale: [low, high] }: { readonly one: Counted; readonly scale: readonly [number, number] }) {
  const at = (value: number) => `${((value - low) / (high - low)) * 100}%`;
  return (
    <div class="vote-line" aria-hidden="true">
      <i class="vote-mean" style={{ insetInlineStart: at(one.mean) }} />
    </div>
  );
}

function Sectors({ one }: { readonly one: Counted }) {
  const { results: t, sectors } = roomTexts.value;
  if (one.groups.length === 0) return null;
  return (
    <ul class="vote-sectors" aria-label={t.sectors}>
      {one.groups.map(({ group, mean: own, n, toOthers }) => (
        <li key={group}>
          {t.sectorLine(sectors[group as keyof typeof sectors], mean(own), n)}
          {toOthers && toOthers.low > 0 ? `: ${t.higher}` : toOthers && toOthers.high < 0 ? `: ${t.lower}` : ''}
        </li>
      ))}
    </ul>
  );
}

interface CriteriaProps {
  readonly counted: readonly Counted[];
  readonly criteria: readonly { readonly question: Text }[];
  readonly nameOf: (id: string) => string;
}

function Criteria({ counted, criteria, nameOf }: CriteriaProps) {
  const t = roomTexts.value.results;
  return (
    <details class="vote-criteria">
      <summary>{t.criteria}</summary>
      <div class="vote-wide" tabIndex={0} role="region" aria-label={t.criteria}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.candidate}</th>
              {criteria.map(({ question }, at) => (
                <th scope="col" key={at}>
                  {inLanguage(question)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((one) => (
              <tr key={one.candidate}>
                <th scope="row">{nameOf(one.candidate)}</th>
                {one.byCriterion.map((value, at) => (
                  <td key={at}>{mean(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface ChangesProps {
  readonly changes: readonly RoundChange[];
  readonly candidates: readonly Named[];
}

export function Changes({ changes, candidates }: ChangesProps) {
  const t = roomTexts.value.results;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${mean(value)}`;
  const compared = changes.filter((one): one is Extract<RoundChange, { kind: 'compared' }> => one.kind === 'compared');
  if (compared.length === 0) return null;
  return (
    <section class="vote-results">
      <h2>{t.changes}</h2>
      <p class="soft">{t.changesNote}</p>
      <ul class="vote-changes">
        {compared.map(({ candidate, change, disagreement }) => (
          <li key={candidate}>
            <b>{inLanguage(candidates.find(({ id }) => id === candidate)!.name)}</b>
            <span>
              {t.change(signed(change.value), `${mean(change.low)}–${mean(change.high)}`)} ·{' '}
              {disagreement < -0.1 ? t.closer : disagreement > 0.1 ? t.apartMore : t.same}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
