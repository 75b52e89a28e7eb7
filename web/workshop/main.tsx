/** The face of a workshop's room: what phones and the projector open by address, without an account. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readJoinCode } from '../../survey/anonymity/join-code.ts';
import { Button } from '../shared/components/button.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Waiting } from '../shared/components/waiting.tsx';
import { switchLanguage } from '../shared/language.ts';
import { PhoneView } from './phone-view.tsx';
import { roomTexts } from './results.tsx';
import './room.css';
import { ScreenView } from './screen-view.tsx';
import { useRoom } from './use-room.ts';

const [, , slug = '', , code = '', view = ''] = location.pathname.split('/').map(decodeURIComponent);

function Top() {
  const t = roomTexts.value;
  return (
    <header class="room-top">
      <span>Motvikt</span>
      <button type="button" class="quiet" lang={t.otherLanguageCode} onClick={switchLanguage}>
        {t.otherLanguage}
      </button>
    </header>
  );
}

function Join({ problem: first = null }: { readonly problem?: string | null }) {
  const t = roomTexts.value.join;
  const [problem, setProblem] = useState(first);
  useEffect(() => {
    document.title = `${t.title} · Motvikt`;
  }, [t]);
  return (
    <>
      <h1>{t.title}</h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = readJoinCode(String(new FormData(event.currentTarget).get('code')));
          if (typed === null) setProblem(t.missing);
          else location.assign(`/m/${encodeURIComponent(slug)}/w/${typed}`);
        }}
      >
        <TextField
          name="code"
          label={t.code}
          hint={t.hint}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          {...(problem !== null && { error: problem })}
          onInput={() => setProblem(null)}
        />
        <Button type="submit">{t.go}</Button>
      </form>
    </>
  );
}

function InRoom() {
  const address = { slug, code: readJoinCode(code) ?? code };
  const seen = useRoom(address);
  const title = seen.kind === 'there' ? seen.room.title : null;
  useEffect(() => {
    if (title !== null) document.title = `${title} · Motvikt`;
  }, [title]);
  if (seen.kind === 'waiting') return <Waiting />;
  if (seen.kind === 'unknown') return <Join problem={roomTexts.value.join.unknown} />;
  return view === 'screen' ? <ScreenView address={address} {...seen} /> : <PhoneView address={address} {...seen} />;
}

function RoomPage() {
  return (
    <>
      <Top />
      <main class={view === 'screen' ? 'room-screen' : 'room-phone'}>{code === '' ? <Join /> : <InRoom />}</main>
    </>
  );
}

render(<RoomPage />, document.body);
