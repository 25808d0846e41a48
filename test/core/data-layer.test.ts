import {expect} from 'chai';
import {dataLayerEntry, measuredEvents} from '../../src/core/data-layer.js';

describe('The data layer', () => {
  const entries: readonly (readonly [event: string, details: unknown, entry: Record<string, string>])[] = [
    ['picker-answer', {question: 'purpose', answer: 'job'}, {event: 'select_content', content_type: 'shootkit_answer', content_id: 'purpose/job'}],
    ['picker-answer', {question: 'place', answer: ['linkedin', 'home']}, {event: 'select_content', content_type: 'shootkit_answer', content_id: 'place/linkedin,home'}],
    ['picker-answer', {question: 'feel', answer: null}, {event: 'select_content', content_type: 'shootkit_answer', content_id: 'feel/none'}],
    ['picker-result', {recommendation: {style: 'both'}}, {event: 'select_content', content_type: 'shootkit_result', content_id: 'both'}],
    ['picker-book', {url: 'https://book.example/', recommendation: {style: 'headshot'}}, {event: 'generate_lead', lead_source: 'shootkit', shootkit_style: 'headshot'}],
    ['compare-choose', {style: 'portrait'}, {event: 'select_content', content_type: 'shootkit_choice', content_id: 'portrait'}],
    ['compare-choose', {style: null}, {event: 'select_content', content_type: 'shootkit_choice', content_id: 'none'}],
    ['checklist-complete', {count: 24, total: 24}, {event: 'select_content', content_type: 'shootkit_checklist', content_id: 'complete'}],
    ['brief-share', {method: 'mail'}, {event: 'share', content_type: 'shootkit_brief', method: 'mail'}],
  ];

  for (const [event, details, entry] of entries) {
    it(`learns of ${event} as ${entry.event}: ${entry.content_id ?? entry.method ?? entry.shootkit_style}`, () => {
      expect(dataLayerEntry(event, details)).to.deep.equal(entry);
    });
  }

  it('learns of nothing else', () => {
    expect(new Set(measuredEvents)).to.deep.equal(new Set(entries.map(([event]) => event)));
  });
});
