import { describe, expect, it } from 'vitest';
import { englishKeyWords } from '../../../../survey/anonymity/key-words/english.ts';
import { keyWords } from '../../../../survey/anonymity/key-words/key-words.ts';
import { swedishKeyWords } from '../../../../survey/anonymity/key-words/swedish.ts';

const numbers = Array.from({ length: 1024 }, (_, at) => String(at));

describe('keyWords', () => {
  it('takes ten bits for each word', () => {
    // 1, 2 and 1023 in ten bits each, and two bits that are not used: 0000000001 0000000010 1111111111 00
    const fingerprint = Uint8Array.of(0b00000000, 0b01000000, 0b00101111, 0b11111100);
    expect(keyWords(fingerprint, numbers)).toEqual(['1', '2', '1023']);
    expect(keyWords(fingerprint, swedishKeyWords)).toEqual([swedishKeyWords[1], swedishKeyWords[2], swedishKeyWords[1023]]);
  });

  it('says the same in both languages', () => {
    const words = (english: string) => swedishKeyWords[englishKeyWords.indexOf(english)];
    expect([words('boat'), words('apple'), words('forest')]).toEqual(['båt', 'äpple', 'skog']);
  });

  it('reads where a longer block of bytes says', () => {
    const block = Uint8Array.of(9, 9, 0, 64, 47, 252);
    expect(keyWords(block.subarray(2), numbers)).toEqual(['1', '2', '1023']);
  });

  it('refuses a short fingerprint and lists of other lengths', () => {
    expect(() => keyWords(new Uint8Array(3), numbers)).toThrow(RangeError);
    expect(() => keyWords(new Uint8Array(4), numbers.slice(1))).toThrow(RangeError);
  });
});

describe('the key words', () => {
  it('are 1,024 different ones in each language, plain letters and short', () => {
    for (const words of [swedishKeyWords, englishKeyWords]) {
      expect(new Set(words).size).toBe(1024);
      expect(words).toHaveLength(1024);
      expect(words.filter((word) => !/^[a-zåäöé]{2,10}$/.test(word))).toEqual([]);
    }
  });

  it('have none that pupils would laugh at or be hurt by, in either language', () => {
    const unfit = 'full vacker söt ful tjock tunn vallmo slut prick beautiful sweet ugly fat thin poppy blow beaver bush fairy';
    expect([...swedishKeyWords, ...englishKeyWords].filter((word) => unfit.split(' ').includes(word))).toEqual([]);
  });

  it('mean the same at the same place, also where one language has two words for the other’s', () => {
    const pairs = new Map(swedishKeyWords.map((word, at) => [word, englishKeyWords[at]]));
    const looked = { brunn: 'well', källa: 'source', vår: 'spring', buske: 'shrub', ekollon: 'acorn', valross: 'walrus', öva: 'practise' };
    for (const [swedish, english] of Object.entries(looked)) expect(pairs.get(swedish), swedish).toBe(english);
  });
});
