/** Results of closed rounds, wherever they are shown: phones, projector, the facilitator's page and the minutes. */
import { computed } from '@preact/signals';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import type { RoundChange } from '../../analysis/priorities/compare-rounds.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { roomTextsFor } from '../../notebooks/wording/room-texts.ts';
import type { RoundResult } from '../../server/workshops/decision.ts';
import type { Text } from '../../survey/text.ts';
import { language } from '../shared/language.ts';
import { agreementOf, type Counted, frontOf, inOrder, mostDivided, standOf } from './read-votes.ts';
import { PlaceStrip, ScaleHead, SectorLine, VoteLine } from './result-chart.tsx';
import { ResultTable } from './result-table.tsx';
import './results.css';

export const roomTexts = computed(() => roomTextsFor(language.value));

interface Named {
  readonly id: string;
  readonly name: Text;
}
interface ResultsProps {
  readonly round: number;
  readonly result: RoundResult;
  /** Of the round before this one; its means are drawn beside. */
  readonly before?: RoundResult | null;
  readonly candidates: readonly Named[];
  readonly criteria: readonly { readonly question: Text }[];
  readonly scale: readonly [number, number];
  readonly fewest: number;
  /** On a projector: no tables, and of sectors those alone that surely differ. */
  readonly brief?: boolean;
  /** Of the heading; the page has one above it. */
  readonly level?: 2 | 3;
}

const inLanguage = (text: Text): string => text[language.value] ?? text.sv;
/** Always with its decimal: 3.0 beside 3.8. */
const mean = (value: number): string => {
  const told = formatNumber(value, language.value, 1);
  return /[.,]/.test(told) ? told : `${told}${language.value === 'sv' ? ',' : '.'}0`;
};

export function Results({ round, result, before = null, candidates, criteria, scale, fewest, brief = false, level = 2 }: ResultsProps) {
  const { results: t, sectors } = roomTexts.value;
  const Heading = level === 2 ? 'h2' : 'h3';
  const nameOf = (id: string) => inLanguage(candidates.find((one) => one.id === id)!.name);
  const counted = inOrder(result.candidates);
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
  const earlier = new Map(inOrder(before?.candidates ?? []).map((one) => [one.candidate, one.mean]));
  const groupsOf = ({ groups }: Counted) => (brief ? groups.filter((own) => standOf(own) !== 'unsure') : groups);
  const hasSectors = counted.some(({ groups }) => groups.length > 0);
  const showsSectors = counted.some((one) => groupsOf(one).length > 0);
  const front = frontOf(counted);
  const divided = mostDivided(counted);
  const names = (ids: readonly string[]) => new Intl.ListFormat(language.value, { type: 'conjunction' }).format(ids.map(nameOf));
  return (
    <section class="vote-results">
      <Heading>{t.title(round)}</Heading>
      <p class="vote-headline">
        {front &&
          (front.kind === 'all' ? t.allTied : front.kind === 'one' ? t.frontOne(names(front.first)) : t.frontSome(names(front.first)))}{' '}
        {divided !== null && t.mostDivided(nameOf(divided))}
      </p>
      <p class="soft">
        {t.ballots(result.ballots)} {t.scale(...scale)}
      </p>
      {result.untold > 0 && <p>{t.untold(result.untold)}</p>}
      <p class="vote-legend soft">
        <span>
          <i class="key-mean" aria-hidden="true" /> {t.mean}
        </span>
        {earlier.size > 0 && (
          <span>
            <i class="key-before" aria-hidden="true" /> {t.meanBefore}
          </span>
        )}
        <span>
          <i class="key-band" aria-hidden="true" /> {t.band}
        </span>
        {showsSectors && (
          <span>
            <i class="key-sector" aria-hidden="true" /> {t.sectorKey}
          </span>
        )}
      </p>
      <ol class="vote-rows">
        {counted.map((one, at) => (
          <li key={one.candidate}>
            <div class="vote-name">
              <b>{nameOf(one.candidate)}</b>
              <span class="vote-place">
                <PlaceStrip low={one.low} high={one.high} of={counted.length} /> {t.places(one.low, one.high)}
              </span>
            </div>
            {at === 0 && <ScaleHead scale={scale} />}
            <VoteLine one={one} before={earlier.get(one.candidate) ?? null} scale={scale} />
            <p class="soft">
              {t.mean} {mean(one.mean)} · {t.agreements[agreementOf(one)]} · {t.votes(one.n)}
            </p>
            {front?.kind !== 'all' && counted.length > 1 && (
              <p class="soft">{one.tiedWith.length > 0 ? t.tied(names(one.tiedWith)) : t.apart}</p>
            )}
            {groupsOf(one).length > 0 && (
              <ul class="vote-sectors" aria-label={`${t.sectors}: ${nameOf(one.candidate)}`}>
                {groupsOf(one).map((own) => (
                  <li key={own.group}>
                    <span>
                      {t.sectorLine(sectors[own.group as SectorId], mean(own.mean), own.n)}
                      {own.toOthers && `: ${t.stands[standOf(own)]}`}
                    </span>
                    <SectorLine mean={own.mean} stand={standOf(own)} all={one.mean} scale={scale} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {hidden.map(({ candidate }) => (
          <li key={candidate}>
            <b>{nameOf(candidate)}</b>
            <p class="soft">{t.tooFew(fewest)}</p>
          </li>
        ))}
      </ol>
      <p class="soft">{!hasSectors ? t.noSectors(fewest) : showsSectors ? t.sectorsNote(fewest) : t.sectorsAlike}</p>
      {!brief && <Tables counted={counted} criteria={criteria} nameOf={nameOf} />}
    </section>
  );
}

interface TablesProps {
  readonly counted: readonly Counted[];
  readonly criteria: readonly { readonly question: Text }[];
  readonly nameOf: (id: string) => string;
}

function Tables({ counted, criteria, nameOf }: TablesProps) {
  const { results: t, sectors } = roomTexts.value;
  const told = [...new Set(counted.flatMap(({ groups }) => groups.map(({ group }) => group)))];
  return (
    <>
      <ResultTable
        title={t.table}
        heads={[t.candidate, t.place, t.mean, t.spread, t.n, ...told.map((group) => sectors[group as SectorId])]}
        rows={counted.map((one) => [
          one.candidate,
          nameOf(one.candidate),
          t.places(one.low, one.high),
          mean(one.mean),
          mean(one.spread),
          one.n,
          ...told.map((group) => {
            const own = one.groups.find((all) => all.group === group);
            return own ? `${mean(own.mean)} (${own.n})` : '–';
          }),
        ])}
      />
      {criteria.length > 1 && (
        <ResultTable
          title={t.criteria}
          heads={[t.candidate, ...criteria.map(({ question }) => inLanguage(question))]}
          rows={counted.map((one) => [one.candidate, nameOf(one.candidate), ...one.byCriterion.map(mean)])}
        />
      )}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly RoundChange[];
  readonly candidates: readonly Named[];
}

/** What is rounded to nothing is not called sure: the interval beside it would say otherwise. */
const isSeen = (change: number): boolean => Math.abs(change) >= 0.05;

export function Changes({ changes, candidates }: ChangesProps) {
  const t = roomTexts.value.results;
  const signed = (value: number) => (value > 0 && isSeen(value) ? `+${mean(value)}` : mean(value));
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
              {isSeen(change.low) && change.low > 0 ? t.risen : isSeen(change.high) && change.high < 0 ? t.fallen : t.unchanged}:{' '}
              {t.change(signed(change.value), signed(change.low), signed(change.high))} ·{' '}
              {disagreement < -0.1 ? t.closer : disagreement > 0.1 ? t.apartMore : t.same}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
