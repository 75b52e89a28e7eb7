/** A text that is to stand in a cell of Markdown as it is: none of its signs is a mark, and `${` begins no code. */
export const textInMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    // A backslash before them would be read by the template first; a reference to the letter is read by Markdown alone.
    .replace(/[\\`*_[\]<>|~#]|&(?=#|[a-z])|\$(?=\{)/gi, (sign) => `&#${sign.charCodeAt(0)};`);
