// Beyond this, Windows opens no mail program and says nothing.
const LONGEST = 2000;

export interface BriefMail {
  readonly studioEmail: string;
  readonly title: string;
  readonly text: string;
  /** A link that opens the whole brief; `null` where there is none. */
  readonly link: string | null;
}

const mailto = ({studioEmail, title}: BriefMail, lines: readonly string[]): string =>
  `mailto:${studioEmail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`;

/** The address that opens a mail with the brief; one that is too long for that begins with its link, and ends early. */
export const briefMailto = (mail: BriefMail): string => {
  const lines = mail.text.split('\n');
  const whole = mailto(mail, lines);
  if (whole.length <= LONGEST || mail.link === null) return whole;
  const shortened = (count: number): string => mailto(mail, [mail.link!, '', ...lines.slice(0, count), '…']);
  let count = lines.length;
  while (count > 0 && shortened(count).length > LONGEST) count -= 1;
  return shortened(count);
};
