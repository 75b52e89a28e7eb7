import { aboutTexts, texts } from './settings.ts';
import { Shell } from './shell.tsx';

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
