/** For pages, which take values from here. */
export { longestSubjectName, longestSubjectUnit, subjectKey } from '../../analysis/priorities/subject.ts';
