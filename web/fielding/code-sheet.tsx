/**
 * The codes of one class on paper: strips to be cut, spares apart. They come from the reply that made them and live in this component only;
 * the screen never shows them, since it may hang behind the teacher.
 */
import { useEffect } from 'preact/hooks';
import { slipLines } from '../../notebooks/wording/school-survey-texts.ts';
import { printAccessCode } from '../../survey/anonymity/access-code.ts';
import { language } from '../app/settings.ts';
import { useAskBeforeLeaving } from '../shared/ask-before-leaving.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { qrPath } from './qr-path.ts';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import { classAddress, resultsAddress, type MadeCodes, type SchoolFielding, type SurveyedClass } from './sitting-api.ts';
import './school-survey.css';

interface SheetProps {
  readonly slug: string;
  readonly school: string;
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
  readonly made: MadeCodes;
  readonly onDone: () => void;
}

/** Ten strips of 26 mm fill a sheet of A4. */
const stripsOnSheet = 10;

export function CodeSheet({ slug, school, fielding, one, made, onDone }: SheetProps) {
  const t = schoolSurveyTexts.value.sheet;
  const free = useAskBeforeLeaving(true);
  useEffect(() => {
    // A browser may keep a page that was left, to go back to it: these are gone when it does.
    addEventListener('pagehide', onDone);
    return () => removeEventListener('pagehide', onDone);
  }, []);
  const pupils = made.codes.length - made.spare;
  const sheets = [
    ...cutSheets(made.codes.slice(0, pupils)).map((codes) => ({ codes, isSpare: false })),
    ...cutSheets(made.codes.slice(pupils)).map((codes) => ({ codes, isSpare: true })),
  ];
  const wave = fielding.label[language.value] ?? fielding.label.sv;
  const address = classAddress(slug, one.class);
  const lines = Object.entries(slipLines).filter(([to]) => fielding.languages.includes(to));
  return (
    <section class="survey-part" aria-labelledby="sheet">
      <h2 id="sheet" tabIndex={-1} ref={takeFocus}>
        {t.title(one.name)}
      </h2>
      <Notice tone="warning" title={t.ready(pupils, made.spare)}>
        <p>{t.onlyHere}</p>
      </Notice>
      <ol class="measure">
        {t.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Buttons>
        <Button onClick={() => print()}>{t.print}</Button>
        <Button
          kind="secondary"
          onClick={() => {
            free();
            onDone();
          }}
        >
          {t.done}
        </Button>
      </Buttons>
      <div class="code-sheets">
        {sheets.map(({ codes, isSpare }, k) => (
          <section key={k} class="code-sheet">
            <header>
              <strong>{(isSpare ? t.spareHeading : t.heading)(`${school} ${one.name}`, wave)}</strong>
              <span>{t.page(k + 1, sheets.length)}</span>
            </header>
            {codes.map((code) => (
              <div key={code} class="strip">
                <Qr text={`${location.protocol}//${address}#${code}`} />
                <div class="typed">
                  <span class="address">{address}</span>
                  <span class="code">
                    {printAccessCode(code)}
                    {isSpare && <span class="spare">{t.spare}</span>}
                  </span>
                  <small>{t.results(resultsAddress(slug))}</small>
                </div>
                <div class="lines">
                  {lines.map(([to, line]) => (
                    <span key={to} lang={to} dir="auto">
                      {line}
                    </span>
                  ))}
                </div>
              </div>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

const takeFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

function cutSheets(codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(codes.length / stripsOnSheet) }, (_, k) => codes.slice(k * stripsOnSheet, (k + 1) * stripsOnSheet));
}

function Qr({ text }: { readonly text: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
