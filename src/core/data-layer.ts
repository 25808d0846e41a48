import type {RecommendedStyle} from './content-pack.js';

/** An entry of the data layer: GA4's own event and parameter names where they exist. */
export interface DataLayerEntry {
  readonly event: string;
  readonly [parameter: string]: string;
}

interface Details {
  readonly question?: string;
  readonly answer?: string | readonly string[] | null;
  readonly style?: RecommendedStyle;
  readonly method?: string;
  readonly recommendation?: {readonly style: RecommendedStyle} | null;
}

const selected = (type: string, id: string): DataLayerEntry => ({event: 'select_content', content_type: `shootkit_${type}`, content_id: id});

// What a client writes is never measured, only what was chosen among what the studio offers.
const ENTRIES: Readonly<Record<string, (details: Details) => DataLayerEntry>> = {
  'picker-answer': ({question, answer}) => selected('answer', `${question}/${[answer ?? 'none'].flat().join(',')}`),
  'picker-result': ({recommendation}) => selected('result', recommendation?.style ?? 'none'),
  'picker-book': ({recommendation}) => ({event: 'generate_lead', lead_source: 'shootkit', shootkit_style: recommendation?.style ?? 'none'}),
  'compare-choose': ({style}) => selected('choice', style ?? 'none'),
  'checklist-complete': () => selected('checklist', 'complete'),
  'brief-share': ({method}) => ({event: 'share', content_type: 'shootkit_brief', method: method ?? 'none'}),
};

/** The events that are worth an entry. */
export const measuredEvents: readonly string[] = Object.keys(ENTRIES);

/**
 * What a widget's event says in the data layer.
 *
 * @source Google's list of recommended GA4 events: generate_lead, select_content, share
 */
export const dataLayerEntry = (type: string, details: unknown): DataLayerEntry => ENTRIES[type]!(details ?? {});
