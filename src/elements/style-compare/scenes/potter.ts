import {type SVGTemplateResult, svg} from 'lit';
import {type Tones, head, mirrored, mouth, neck, paper, room, shoe} from './person.js';

const tones: Tones = {
  skin: '#854',
  shade: '#743',
  deep: '#532',
  light: '#a75',
  line: '#532',
  iris: '#211',
  brow: '#2a2225',
  marks: 'M-32 11q12 3 22-3m44 0q12 6 20 1m-88 35q0 12 2 18m90-20q0 12-3 18',
};

// Round dashes along a path make a cloud of curls.
const curls = svg`
  <g stroke="#2a2225">
    <path d="M-78 52c-34-36-30-106 12-150s138-34 168 22 12 106-6 134" stroke-width="44" stroke-dasharray="0 21"/>
    <path d="M-66 26C-98-40-60-90 8-94s96 34 80 120" stroke-width="80"/>
  </g>
`;

const overFace = svg`
  ${mouth(tones, '#ad5c50')}
  <path d="M-68-18c-4-22 10-50 40-62s72-14 96 16S84-26 86-8" stroke="#2a2225" stroke-width="30" stroke-dasharray="0 15"/>
  <path d="M-30-132q16-8 24 6m36-8q18-4 22 12M-84-104q4-16 20-14m-44 72q-4-16 10-22M-108 10q-10-10-2-24M112-60q12 8 8 22m-2 34q8 12 0 24M-64-80q4-14 20-14m34-16q14-10 24 2m36 6q16-4 20 12m24 38q12 8 8 20M-88-20q-8-12 2-24m192 66q4 12-6 20" stroke="#544"/>
  <path d="M-62 55a9 9 0 1 0 .1 0M82 57a9 9 0 1 0 .1 0" stroke="#da4" stroke-width="3"/>
`;

const studio = svg`
  ${room('#e8dccf', '#dcb', '#a97')}
  <path d="M22 40h96v180H22Z" fill=${paper} stroke="#a97"/>
  <path d="M312 111c-9-10-9-24 3-28V71h12v12c12 4 12 18 3 28Zm72 0q-6-32 8-44h8v44Zm-42 85q-14-14-6-34 6-6 4-18h18q-2 12 4 18 8 20-6 34Z" fill="#c75"/>
  <path d="M341 111q-7-20-4-36h34q3 16-4 36Zm31 85v-30h28v30Zm-76 0q-8-28 16-28t16 28Z" fill="#9a9"/>
  <path d="M70 40v180m-48-90h96M10 220h120m154-109h116m-116 85h116m-100-85v10m0 75v10M60 438l6-56h34l6 56m-44-56h42" stroke="#a97"/>
  <path d="M83 380q-30-40-18-74m18 74q-4-50 16-84m-16 84q20-30 30-50" stroke="#787"/>
  <path d="M66 310c-14-2-20-18-16-30 12 4 20 16 16 30Zm33-12c-8-12-4-28 8-34 6 12 4 28-8 34Zm-29 46c-14 2-26-6-28-18 14-2 26 6 28 18Z" fill="#9a8"/>
`;

const leg = svg`<path d="m158 384-70 8 14 66" stroke="#b97" stroke-width="48"/>${shoe(80, '#433')}`;

const forearm = svg`<path d="m112 300 36 10-6 24q22-4 42-2l-2 24q-26 6-52 4t-24-30Z" fill="#854"/>`;

const clothes = svg`
  <path d="M169 216q31 36 62 0l30 12q18 8 22 26l10 56-40 8-4-34v92h-98v-92l-4 34-40-8 10-56q4-18 22-26Z" fill=${paper}/>
  <path d="m150 320 3-46m97 46-3-46m-78-58q31 36 62 0" stroke="#cba"/>
  <path d="M172 266h56l22 50v74H150v-74Z" fill="#567"/>
  <path d="m175 268-2-42m52 42 2-42" stroke="#567" stroke-width="6"/>
`;

const fingers = svg`
  <path d="m166 340 16-8m-18 16 20-6m-18 13 18-4m-14 10 12-2" stroke="#854" stroke-width="7"/>
  <path d="m168 344 16-6m-16 13 16-5m-14 12 14-3" stroke="#532" stroke-width="1"/>
`;

/** A potter at her wheel. */
export const potter: SVGTemplateResult = svg`
  ${studio}
  ${mirrored(leg)}
  ${neck(tones)}
  ${mirrored(forearm)}
  ${clothes}
  <path d="M176 374c-18-22-8-48 4-56q0-8-6-14h52q-6 6-6 14c12 8 22 34 4 56Z" fill="#c75"/>
  <path d="M176 374c-18-22-8-48 4-56q0-8-6-14h12q-4 50 4 70Z" fill="#a64"/>
  ${mirrored(fingers)}
  <path d="M140 374q60-18 120 0Z" fill="#887"/>
  <path d="M102 374h196l-8 38q-90 14-180 0Z" fill="#666"/>
  <path d="M146 415q54 6 108 0l6 70H140Z" fill="#555"/>
  ${head(tones, {place: 'translate(198 158)rotate(-5)scale(.42)', behind: curls, over: overFace})}
`;
