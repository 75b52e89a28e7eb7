/** A decision as it is read and printed: who, when, what and why, who thought otherwise, how the room voted, and the evidence of then. */
import { sayEvidence } from '../../notebooks/wording/say-evidence.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { Results } from './results.tsx';
import { saveFile } from './save-file.ts';
import { nameOfPriority } from './subject-name.ts';
import type { Decision } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

export function Minutes({ slug, decision }: { readonly slug: string; readonly decision: Decision }) {
  const t = workshopTexts.value.decision;
  const { participants, pinned, minutes, priorities } = decision;
  const inLanguage = (text: { readonly sv: string; readonly en: string }) => text[language.value];
  return (
    <article class="minutes">
      {decision.state === 'draft' && (
        <Notice tone="warning">
          <p>{t.draft}</p>
        </Notice>
      )}
      <p class="lead">
        {t.minutes} · {inLanguage(decision.areaName)} {decision.decidedOn && `· ${dayOf(decision.decidedOn)}`}
      </p>
      <div class="unprinted">
        <Buttons>
          <Button onClick={() => print()}>{t.print}</Button>
          <Button
            kind="secondary"
            onClick={() => saveFile(`${decision.title}.json`, 'application/json', `${JSON.stringify(decision, null, 2)}\n`)}
          >
            {t.download}
          </Button>
        </Buttons>
      </div>
      <h2>{t.priorities}</h2>
      <ol class="minutes-priorities">
        {priorities.map((one) => (
          <li key={one.position}>
            <h3>{nameOfPriority(one, language.value)}</h3>
            <p class="as-written">{one.reason}</p>
            <p>
              <b>{t.dissent}:</b> {one.dissent === '' ? t.noDissent : <span class="as-written">{one.dissent}</span>}
            </p>
            <p class="minutes-evidence-head">{t.evidence}</p>
            {one.evidence.rows.length === 0 ? (
              <p class="hint">{t.noEvidence}</p>
            ) : (
              <ul>
                {sayEvidence(one.evidence, language.value).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <h2>{t.present}</h2>
      <p class="as-written">{participants.present}</p>
      {participants.counted && <p>{t.counted(participants.counted.admitted, participants.counted.ballots, participants.counted.paper)}</p>}
      {minutes.notes !== '' && (
        <>
          <h2>{t.notes}</h2>
          <p class="as-written">{minutes.notes}</p>
        </>
      )}
      {minutes.tables && (
        <>
          <h2>{t.tables}</h2>
          {minutes.tables.map(({ name, notes }, at) => (
            <section key={at} class="minutes-table">
              <h3>{name}</h3>
              <p class="as-written">{notes}</p>
            </section>
          ))}
        </>
      )}
      {minutes.rounds.length > 0 && (
        <>
          <h2>{t.votes}</h2>
          <p class="hint">{t.secrecy}</p>
          {minutes.rounds.map(({ round, result }) => (
            <Results
              key={round}
              round={round}
              result={result}
              before={minutes.rounds.find((one) => one.round < round)?.result ?? null}
              candidates={minutes.candidates}
              criteria={minutes.criteria}
              scale={[1, 5]}
              fewest={5}
              level={3}
            />
          ))}
        </>
      )}
      <p class="hint">
        {pinned.release && t.pinned(pinned.release.wave, pinned.release.number)}{' '}
        {pinned.notebook && (
          <>
            {t.pinnedNotebook(pinned.notebook.notebook, pinned.notebook.revision)}{' '}
            <a class="unprinted" href={addressOf('notebook', { slug, notebook: pinned.notebook.notebook })}>
              {t.openNotebook}
            </a>
          </>
        )}
      </p>
    </article>
  );
}
