/** What stands in the place of something that could not be fetched: what happened, and the way on. */
import type { ComponentChildren } from 'preact';
import { LinkButton, Button } from '../shared/components/button.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { Skeleton, Waiting } from '../shared/components/waiting.tsx';
import type { Failure } from '../shared/reply-problem.ts';
import type { Loaded } from './load.ts';
import { aboutTexts, staffTexts, texts } from './settings.ts';
import { SignInLink } from './sign-in-link.tsx';

interface FailedProps extends Failure {
  readonly again: () => void;
}

export function Failed({ status, kind, again }: FailedProps) {
  const t = texts.value.shell;
  const problems = staffTexts.value.problems;
  if (status === 401)
    return (
      <Notice tone="info" title={problems.signInTitle} live>
        <p>{problems.signIn}</p>
        <SignInLink class="button" />
      </Notice>
    );
  if (kind === 'secondFactor')
    return (
      <Notice tone="info" title={problems.secondFactorTitle} live>
        <p>{problems.secondFactor}</p>
        <LinkButton href="/account">{problems.secondFactorNext}</LinkButton>
      </Notice>
    );
  if (status === 403)
    return (
      <Notice tone="warning" title={problems.forbiddenTitle} live>
        <p>{problems.forbidden}</p>
        <p>
          <a href="/">{problems.toStart}</a>
        </p>
      </Notice>
    );
  if (status === 404)
    return (
      <Notice tone="warning" live>
        <p>{aboutTexts.value.nowhereLong}</p>
        <p>
          <a href="/">{t.backToList}</a>
        </p>
      </Notice>
    );
  return (
    <Notice tone="warning" live>
      <p>{status === 0 ? t.unreachable : status === 429 ? problems.tooMany : t.failed}</p>
      <Button onClick={again}>{t.tryAgain}</Button>
    </Notice>
  );
}

interface ShowProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly again: () => void;
  /** How many rows will come: their shape is shown meanwhile. */
  readonly rows?: number;
  readonly children: (value: Value) => ComponentChildren;
}

/** A value in all its states: fetched, on its way, failed. One that could not be fetched again stays below what is said of that. */
export function Show<Value>({ loaded, again, rows, children }: ShowProps<Value>) {
  if (loaded.state === 'failed') return <Failed {...loaded} again={again} />;
  if (loaded.state === 'waiting') return rows ? <Skeleton rows={rows} /> : <Waiting />;
  return (
    <>
      {loaded.failed && <Failed {...loaded.failed} again={again} />}
      {children(loaded.value)}
    </>
  );
}
