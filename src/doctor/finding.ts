import type {Copy} from '../platform/examination.js';
import type {Host} from './host.js';

/** Something that the page's owner should know, in plain words. */
export interface Finding {
  /** `fault`: something does not work. `advice`: it works, and could serve the clients better. */
  readonly severity: 'fault' | 'advice';
  /** What is wrong, in one sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Where it is, if it is somewhere. */
  readonly element?: Element;
}

/** What the doctor looks at. */
export interface ExaminedPage {
  readonly document: Document;
  /** The copies of shootkit that run there. */
  readonly copies: readonly Copy[];
  readonly host: Host;
}

/** Looks for one kind of fault, and changes nothing. */
export type Examination = (page: ExaminedPage) => readonly Finding[] | Promise<readonly Finding[]>;
