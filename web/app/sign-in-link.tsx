/** The way to sign in, and back to where one is when one takes it: what is chosen on a page changes the address after this was drawn. */
import { signInFrom } from '../account/where-to.ts';
import { staffTexts } from './settings.ts';

export const SignInLink = ({ class: look }: { readonly class: string }) => (
  <a
    class={look}
    href={signInFrom(location)}
    onClick={({ currentTarget }) => {
      currentTarget.href = signInFrom(location);
    }}
  >
    {staffTexts.value.signIn}
  </a>
);
