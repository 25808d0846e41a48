import {expect} from 'chai';
import {type BookingInput, bookingUrl, leavesBriefBehind} from '../../src/core/booking.js';

const input: BookingInput = {style: 'headshot', answers: {purpose: 'job', place: ['linkedin', 'website']}, text: 'A headshot\n– Finding a job'};
const parametersOf = (address: string | null): Record<string, string> => Object.fromEntries(new URL(address!).searchParams);

describe('The booking address', () => {
  it('tells the studio the style and the answers where it asks for them, URL-encoded', () => {
    expect(bookingUrl('https://book.example/?style={style}&note={answers}', input))
      .to.equal('https://book.example/?style=headshot&note=purpose%3Djob%3Bplace%3Dlinkedin%2Cwebsite');
  });

  it('stays as it is where it asks for nothing and the service is not known', () => {
    for (const address of ['https://book.example/?a=1#top', '/book', 'mailto:studio@example.com', 'tel:+4712345678']) {
      expect(bookingUrl(address, input)).to.equal(address);
    }
  });

  it('is refused when following it could run something', () => {
    for (const address of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '', '{style}script:x']) {
      expect(bookingUrl(address, input), address).to.equal(null);
    }
  });

  it('never lets what is filled in become more than one value', () => {
    const url = bookingUrl('https://book.example/?style={style}', {...input, style: 'both&admin=1#' as 'both'});
    expect(parametersOf(url)).to.deep.equal({style: 'both&admin=1#'});
  });

  it('leaves the brief behind where nothing there takes it', () => {
    const behind = ['https://book.example/', '/book', 'mailto:studio@example.com', 'https://studio.as.me/', 'https://calendar.google.com/calendar/appointments/schedules/x'];
    const taken = ['https://book.example/?style={style}', 'https://calendly.com/studio/session', 'https://cal.com/studio/session', 'https://form.typeform.com/to/abc123', 'tel:+4712345678'];
    expect(behind.filter((address) => !leavesBriefBehind(address, input))).to.deep.equal([]);
    expect(taken.filter((address) => leavesBriefBehind(address, input))).to.deep.equal([]);
    expect(leavesBriefBehind('https://studio.as.me/', {...input, field: '351472'})).to.equal(false);
  });

  describe('of a booking service', () => {
    it('fills in Calendly’s first question, or the one the studio names', () => {
      expect(parametersOf(bookingUrl('https://calendly.com/studio/session?month=2027-03', input)))
        .to.deep.equal({month: '2027-03', a1: input.text, utm_source: 'shootkit', utm_content: 'headshot'});
      expect(parametersOf(bookingUrl('https://calendly.com/studio/session', {...input, field: 'a3'}))).to.include({a3: input.text});
    });

    it('fills in the field of an Acuity form that the studio names', () => {
      expect(parametersOf(bookingUrl('https://studio.as.me/', {...input, field: '351472'})))
        .to.deep.equal({'field:351472': input.text, shootkit_style: 'headshot'});
      expect(parametersOf(bookingUrl('https://acuityscheduling.com/schedule.php?owner=1', input)))
        .to.deep.equal({owner: '1', shootkit_style: 'headshot'});
    });

    it('fills in the notes of Cal.com, and the style where only the studio sees it', () => {
      expect(parametersOf(bookingUrl('https://cal.com/studio/session', input)))
        .to.deep.equal({notes: input.text, 'metadata[shootkit_style]': 'headshot'});
    });

    it('hands Typeform its hidden fields in the fragment', () => {
      const {hash, search} = new URL(bookingUrl('https://form.typeform.com/to/abc123#source=site', input)!);
      expect(search).to.equal('');
      expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({source: 'site', style: 'headshot', answers: input.text});
    });

    it('fills in the details of a Google Calendar event, and leaves its booking pages alone', () => {
      expect(parametersOf(bookingUrl('https://calendar.google.com/calendar/render?action=TEMPLATE&text=Session', input)).details).to.equal(input.text);
      const page = 'https://calendar.google.com/calendar/appointments/schedules/x';
      expect(bookingUrl(page, input)).to.equal(page);
    });

    it('is known by its host alone: a name that only looks like it is not', () => {
      const address = 'https://notcalendly.com.example/';
      expect(bookingUrl(address, input)).to.equal(address);
    });
  });
});
