/** What pupils are asked, to be kept by an archive or read by other programs. */
import { saveFile } from '../notebook/offered-file.ts';
import { Form } from '../shared/components/form.tsx';
import { getInstrument, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

export function InstrumentPart({ place }: { readonly place: WavePlace }) {
  const { instrument: t } = waveTexts.value;
  const name = `${place.slug}-${place.instrument}-${place.wave}`;
  const saveJson = async () => saveFile(new Blob([(await getInstrument(place)).json], { type: 'application/json' }), `${name}.json`);
  const saveDdi = async () => saveFile(new Blob([(await getInstrument(place)).ddi], { type: 'application/xml' }), `${name}.xml`);
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <Form submit={t.json} kind="secondary" onSend={saveJson}>
        {null}
      </Form>
      <Form submit={t.ddi} kind="secondary" onSend={saveDdi}>
        {null}
      </Form>
    </section>
  );
}
