import type {Finding} from './finding.js';
import {openingTag} from './opening-tag.js';

/** What the panel says at its top. */
export const summaryOf = (findings: readonly Finding[]): string => {
  const faults = findings.filter(({severity}) => severity === 'fault').length;
  const advice = findings.length - faults;
  if (findings.length === 0) return 'Nothing wrong was found.';
  const things = faults === 1 ? '1 thing to fix' : `${faults} things to fix`;
  if (faults === 0) return `Nothing is broken. ${advice} worth knowing.`;
  return `${things}${advice > 0 ? `, ${advice} worth knowing` : ''}.`;
};

/** What the kind of a finding is called. */
export const kindOf = ({severity}: Finding): string => (severity === 'fault' ? 'To fix' : 'Worth knowing');

/** The whole report as plain text, for somebody who helps. */
export const reportText = ({location, defaultView}: Document, findings: readonly Finding[], facts: readonly string[]): string => [
  `shootkit doctor: ${summaryOf(findings)}`,
  ...findings.map((finding, index) => [
    '',
    `${index + 1}. ${kindOf(finding)}: ${finding.title}`,
    `   ${finding.remedy}`,
    ...(finding.element ? [`   ${openingTag(finding.element)}`] : []),
  ].join('\n')),
  '',
  ...facts,
  `Page: ${location.origin}${location.pathname}`,
  `Browser: ${defaultView!.navigator.userAgent}`,
].join('\n');
