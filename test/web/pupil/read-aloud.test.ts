import { describe, expect, it } from 'vitest';
import { localVoice } from '../../../web/pupil/read-aloud.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: `${lang} ${localService}` }) as SpeechSynthesisVoice;

describe('localVoice', () => {
  it('takes a voice of the language that lives on the device, however its tag is written', () => {
    expect(localVoice([voice('en-GB', true), voice('sv_SE', true)], 'sv')?.lang).toBe('sv_SE');
    expect(localVoice([voice('AR', true)], 'ar')?.lang).toBe('AR');
  });

  it('takes none of the network, which would be told what is on the screen', () => {
    expect(localVoice([voice('sv-SE', false), voice('en-GB', true)], 'sv')).toBeUndefined();
  });
});
