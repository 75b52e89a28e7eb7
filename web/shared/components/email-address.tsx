/** May be broken before its @ and its dots, so that it need not be broken inside of a word. */
export const EmailAddress = ({ email }: { readonly email: string }) => (
  <span class="email">
    {email.split(/(?=[@.])/).map((part, at) => (
      <>
        {at > 0 && <wbr />}
        {part}
      </>
    ))}
  </span>
);
