/** Whether there are control characters in it, which are in no text: such bytes are a picture, a program, an encrypted file. */
export const hasControls = (text: string): boolean => [...text].some((letter) => letter < '\t' || (letter > '\r' && letter < '\x1a'));
