/** What the adult in the room does, says and leaves alone: one page of paper. */
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import { classAddress, readClassWords, type SchoolFielding, type SurveyedClass } from './sitting-api.ts';
import './school-survey.css';

interface ScriptProps {
  readonly slug: string;
  readonly school: string;
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
  readonly onDone: () => void;
}

export function ClassScript({ slug, school, fielding, one, onDone }: ScriptProps) {
  const t = schoolSurveyTexts.value.script;
  return (
    <section class="survey-part class-script" aria-labelledby="script">
      <h2 id="script" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.title(`${school} ${one.name}`)}
      </h2>
      <p class="lead">{t.lead}</p>
      <Buttons>
        <Button onClick={() => print()}>{t.print}</Button>
        <Button kind="secondary" onClick={onDone}>
          {t.done}
        </Button>
      </Buttons>
      <div class="script-parts">
        <section class="words">
          <h3>{t.words}</h3>
          <ClassWords slug={slug} fielding={fielding} one={one} />
          <p>{t.wordsLong}</p>
          <TypedAddress slug={slug} one={one} />
        </section>
        <section class="aloud">
          <h3>{t.say}</h3>
          {t.said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        {t.parts.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h3>{t.worried}</h3>
          {t.worriedLong.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <b>{t.health}:</b> {fielding.studentHealth.trim() || t.noHealth}
          </p>
        </section>
      </div>
    </section>
  );
}

/** For whoever cannot scan. Where it needs two lines, it breaks after a slash: half a class' sign would be copied wrongly. */
export const TypedAddress = ({ slug, one }: Pick<ScriptProps, 'slug' | 'one'>) => (
  <p>
    {schoolSurveyTexts.value.script.addressLong}{' '}
    <b class="address">
      {classAddress(slug, one.class)
        .split('/')
        .flatMap((part, at) => (at === 0 ? [part] : ['/', <wbr key={at} />, part]))}
    </b>
  </p>
);

/** As every pupil of the class sees them, large enough for the back row when the page is projected. */
export function ClassWords({ slug, fielding, one }: Omit<ScriptProps, 'onDone' | 'school'>) {
  const t = schoolSurveyTexts.value.script;
  const isThere = fielding.state === 'open' || fielding.state === 'closing';
  const [loaded, again] = useLoaded(
    () => (isThere ? readClassWords(slug, fielding, one.class) : Promise.resolve(null)),
    `${one.class} ${fielding.state}`,
  );
  return (
    <Show loaded={loaded} again={again}>
      {(words) =>
        words ? (
          <p class="key-words" lang="sv" translate={false}>
            {words.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
        ) : (
          <p>{t.noWords}</p>
        )
      }
    </Show>
  );
}
