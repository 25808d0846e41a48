import type {RecommendedStyle} from './content-pack.js';

export interface BookingDetails {
  readonly style: RecommendedStyle;
  /** What the client looks for, for the photographer to read. */
  readonly text: string;
  /** The field of the booking service that takes the text, where the service lets the studio name its own. */
  readonly field?: string;
}

interface Preset {
  readonly host: RegExp;
  fill(url: URL, details: BookingDetails): void;
}

// Parameters that are not the service's own are prefixed, so that they meet nobody else's.
const OWN_STYLE = 'shootkit_style';

/**
 * What each booking service documents for filling in its form by the link.
 *
 * @source Calendly help "How to pre-fill invitee information": a1, a2, … and utm_*
 * @source Acuity Scheduling developer pages "Dynamic Intake Forms": field:ID
 * @source Cal.com help "Pre-fill fields": notes, metadata[key]
 * @source Typeform help "Hidden fields": in the fragment
 * @source Google Calendar event template: action=TEMPLATE with details
 */
const PRESETS: readonly Preset[] = [
  {
    host: /(^|\.)calendly\.com$/,
    fill: ({searchParams}, {style, text, field = 'a1'}) => {
      searchParams.set(field, text);
      searchParams.set('utm_source', 'shootkit');
      searchParams.set('utm_content', style);
    },
  },
  {
    host: /(^|\.)(acuityscheduling\.com|as\.me)$/,
    fill: ({searchParams}, {style, text, field}) => {
      if (field) searchParams.set(field.startsWith('field:') ? field : `field:${field}`, text);
      searchParams.set(OWN_STYLE, style);
    },
  },
  {
    host: /(^|\.)cal\.com$/,
    fill: ({searchParams}, {style, text, field = 'notes'}) => {
      searchParams.set(field, text);
      searchParams.set(`metadata[${OWN_STYLE}]`, style);
    },
  },
  {
    host: /(^|\.)typeform\.com$/,
    fill: (url, {style, text, field = 'answers'}) => {
      const hidden = new URLSearchParams(url.hash.slice(1));
      hidden.set('style', style);
      hidden.set(field, text);
      url.hash = hidden.toString();
    },
  },
  {
    host: /^(calendar|www)\.google\.com$/,
    fill: ({pathname, searchParams}, {text}) => {
      if (pathname.startsWith('/calendar') && searchParams.get('action') === 'TEMPLATE') searchParams.set('details', text);
    },
  },
];

/** The address with the booking service's own form filled in; as it is where the service is not known. */
export const fillBooking = (address: string, details: BookingDetails): string => {
  try {
    const url = new URL(address);
    const preset = PRESETS.find(({host}) => host.test(url.hostname));
    if (!preset) return address;
    preset.fill(url, details);
    return url.href;
  } catch {
    // A relative address is the studio's own page.
    return address;
  }
};
