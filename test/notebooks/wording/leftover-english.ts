/** What a Swedish sentence may hold as it is: options, names of a file format, paths, and what stands within quotes. */
const names =
  /--[\w-]+|\bmapping(\.[\w.]+)?|docs\/[\w./-]+|groups\[\d+\]\.codes|"[^"]*"|\((open|nested|refused|notAnswered|notApplicable)\b/g;
/** Words that nearly every English sentence has, and that are no Swedish words. */
const english =
  /\b(the|a|an|is|are|was|were|of|or|and|not|no|has|have|it|its|this|that|these|with|from|to|be|one|every|all rows|rows?|lines?|columns?|files?|values?|expected|empty|number|numbers|here|only|put|taken|for the)\b/gi;

/** English words left in a Swedish sentence. */
export const leftoverEnglish = (swedish: string): string[] => swedish.replaceAll(names, ' ').match(english) ?? [];
