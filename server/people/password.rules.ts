/** What a password must be. Length does the work; no rules about kinds of characters, which make people choose worse ones. Pure. */
import { passwordLength } from '../../notebooks/wording/password-length.ts';

export type PasswordFault = 'tooShort' | 'tooLong' | 'guessable';

/** The commonest passwords of twelve characters or more, and what people here would try first; without case and signs. */
const common = [
  'password1234',
  'passwordpassword',
  'losenord1234',
  'lösenord1234',
  'losenordlosenord',
  'lösenordlösenord',
  'qwertyuiop12',
  'qwertyuiopasdfghjkl',
  'qwerty123456',
  'qwertyuiopå',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv',
  'administrator',
  'administrator1',
  'administratör',
  'welcome12345',
  'valkommen123',
  'välkommen123',
  'sommar123456',
  'hejhejhejhej',
  'iloveyou1234',
  'changeme1234',
  'letmein12345',
  'motviktmotvikt',
  'exempelkommun',
  'correcthorsebatterystaple',
];

/** @param about words that others know of the person: name, e-mail address */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (length < passwordLength.least) return 'tooShort';
  if (length > passwordLength.most) return 'tooLong';
  const plain = bare(password);
  if (common.some((one) => bare(one) === plain) || repeats(plain) || runs(plain)) return 'guessable';
  // What is left when the known words are taken out must still be something.
  const words = about.flatMap((text) => bare(text).split(/[\s@.]+/)).filter((word) => word.length >= 3);
  const rest = [...words, 'motvikt', 'losenord', 'lösenord', 'password'].reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.length < 6 ? 'guessable' : null;
}

const bare = (text: string): string => text.normalize('NFKC').toLowerCase();

/** One to four signs over and over. */
const repeats = (text: string): boolean => /^(.{1,4}?)\1{2,}.{0,3}$/su.test(text);

/** Signs that follow each other up or down: 123456789012, abcdefghijkl. */
function runs(text: string): boolean {
  const steps = [...text].slice(1).map((sign, k) => sign.codePointAt(0)! - [...text][k]!.codePointAt(0)!);
  const most = Math.max(steps.filter((step) => step === 1 || step === -9).length, steps.filter((step) => step === -1 || step === 9).length);
  return most >= steps.length - 1;
}
