import type { SavePart } from './draft-parts.tsx';
import { PartForm } from './part-form.tsx';
import type { ShownFielding } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';
import { faultOfDays, windowOf } from './window-days.ts';
import { WindowFields } from './window-fields.tsx';

/** Name, first and last day, rehearsal. */
export function WindowForm({ fielding, save }: { readonly fielding: ShownFielding; readonly save: SavePart }) {
  return (
    <PartForm
      id="window"
      onSend={async (values) => {
        const said = (name: string) => String(values.get(name) ?? '').trim();
        const fault = faultOfDays(said('first'), said('last'));
        if (fault) return { fields: { last: waveTexts.value.windowFaults[fault] } };
        return save({
          label: { sv: said('sv'), en: said('en') },
          rehearsal: values.get('rehearsal') === 'yes',
          ...windowOf(said('first'), said('last')),
        });
      }}
    >
      <WindowFields one={fielding} />
    </PartForm>
  );
}
