import { aboutTexts, texts } from './settings.ts';
import { Failed, Shell } from './shell.tsx';

export function NowherePage() {
  const t = aboutTexts.value;
  return (
    <Shell title={t.nowhere}>
      <h1>{t.nowhere}</h1>
      <p class="lead">{t.nowhereLong}</p>
      <p>
        <a href="/">{texts.value.shell.backToList}</a>
      </p>
    </Shell>
  );
}

/** A file of ours did not come: the server is away, or was renewed while the page lay open. */
export function BrokenPage() {
  const t = texts.value.shell;
  return (
    <Shell title={t.unreachableTitle}>
      <h1>{t.unreachableTitle}</h1>
      <Failed status={0} kind="" again={() => location.reload()} />
    </Shell>
  );
}
