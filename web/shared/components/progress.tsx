/**
 * Long work on the server, followed by its job: the page asks how far it has come, so that a reload or another person's browser shows the
 * same. Whoever shows it takes the job's name from the server's list or from the address, and keeps nothing.
 */
import { useEffect, useState } from 'preact/hooks';
import { componentTexts, language } from '../language.ts';
import { statusOf } from '../reply-problem.ts';
import { Notice } from './notice.tsx';

export type JobState =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly done?: number; readonly total?: number }
  | { readonly state: 'done' }
  | { readonly state: 'failed' };

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly ask: () => Promise<JobState>;
  /** Called once when it is done. */
  readonly onDone?: () => void;
  readonly doneText: string;
  readonly failedText: string;
}

const firstPause = 1000;
const longestPause = 8000;

export function JobProgress({ label, ask, onDone, doneText, failedText }: ProgressProps) {
  const [job, setJob] = useState<JobState>({ state: 'waiting' });
  const [away, setAway] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    let pause = firstPause;
    const look = async () => {
      try {
        const next = await ask();
        if (!current) return;
        setAway(false);
        setJob(next);
        if (next.state === 'done') return onDone?.();
        if (next.state === 'failed') return;
      } catch (error) {
        if (!current) return;
        if (statusOf(error) !== 0 && statusOf(error) < 500) return setJob({ state: 'failed' });
        setAway(true);
      }
      pause = Math.min(longestPause, pause * 1.3);
      timer = setTimeout(() => void look(), pause);
    };
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);
  return <ProgressOf label={label} job={job} away={away} doneText={doneText} failedText={failedText} />;
}

type ProgressOfProps = Omit<ProgressProps, 'ask' | 'onDone'> & { readonly job: JobState; readonly away?: boolean };

/** How far the work has come, where the page knows it already. */
export function ProgressOf({ label, job, away = false, doneText, failedText }: ProgressOfProps) {
  const t = componentTexts.value;
  if (job.state === 'done')
    return (
      <Notice tone="done" live>
        <p>{doneText}</p>
      </Notice>
    );
  if (job.state === 'failed')
    return (
      <Notice tone="error" live>
        <p>{failedText}</p>
      </Notice>
    );
  const { done, total } = job.state === 'running' ? job : {};
  const number = new Intl.NumberFormat(language.value);
  return (
    <div class="progress">
      <p class="title">{label}</p>
      <progress aria-label={label} max={total ?? 1} value={done} />
      <p class="hint" role="status">
        {away
          ? t.stillAsking
          : job.state === 'waiting'
            ? t.waitsItsTurn
            : done !== undefined && total !== undefined
              ? t.progress(number.format(done), number.format(total))
              : t.loading}
      </p>
      <p class="hint">{t.mayLeave}</p>
    </div>
  );
}
