/** A ballot from paper: sealed here like a phone's, and counted as one of the paper ones. */
import { useState } from 'preact/hooks';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import { toBase64Url } from '../../survey/anonymity/bytes.ts';
import type { Room } from '../../server/workshops/room.ts';
import { language } from '../app/settings.ts';
import { Dialog } from '../shared/components/dialog.tsx';
import { Select, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { lockBallot } from './lock-ballot.ts';
import { roomTexts } from './results.tsx';
import { sendPaperBallot } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

interface PaperProps {
  readonly slug: string;
  readonly area: string;
  readonly room: Room;
  readonly round: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function PaperDialog({ slug, area, room, round, onClose, onDone }: PaperProps) {
  const t = workshopTexts.value.leading;
  /** Drawn once: should the reply get lost, the second try is the same ballot. */
  const [token] = useState(() => toBase64Url(crypto.getRandomValues(new Uint8Array(32))));
  const [lowest, highest] = room.scale;
  const isScore = (score: number) => Number.isInteger(score) && score >= lowest && score <= highest;
  return (
    <Dialog title={t.paperTitle} onClose={onClose}>
      <p>{t.paperHint}</p>
      <Form
        submit={t.paperSend}
        onSend={async (values) => {
          const scores: Record<string, readonly number[]> = {};
          const fields: Record<string, string> = {};
          for (const { id } of room.candidates) {
            const written = String(values.get(`scores-${id}`)).trim();
            if (written === '') continue;
            const own = written.split(/[\s,;]+/).map(Number);
            if (own.length === room.criteria.length && own.every(isScore)) scores[id] = own;
            else fields[`scores-${id}`] = t.paperWrong(room.criteria.length, lowest, highest);
          }
          if (Object.keys(fields).length > 0) return { fields };
          if (Object.keys(scores).length === 0) return { fields: {}, form: roomTexts.value.vote.none };
          const group = values.get('sector') as SectorId;
          const sealed = await lockBallot({ ...room, slug }, round, token, { group, scores });
          await sendPaperBallot(slug, area, room.workshop, { round, token, sealed });
          onDone();
          return undefined;
        }}
      >
        <Select
          name="sector"
          label={t.paperSector}
          choices={room.sectors.map((id) => ({ value: id, label: roomTexts.value.sectors[id] }))}
        />
        <p class="hint">{room.criteria.map(({ question }, at) => `${at + 1}. ${question[language.value] ?? question.sv}`).join(' ')}</p>
        {room.candidates.map((one) => (
          <TextField
            key={one.id}
            name={`scores-${one.id}`}
            label={t.paperScores(one.name[language.value] ?? one.name.sv)}
            inputMode="numeric"
            autocomplete="off"
            required={false}
          />
        ))}
      </Form>
    </Dialog>
  );
}
