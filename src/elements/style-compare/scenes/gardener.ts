import {type SVGTemplateResult, svg} from 'lit';
import {type Tones, head, mirrored, mouth, neck, paper, room, shoe} from './person.js';

const tones: Tones = {
  skin: '#e6bb97',
  shade: '#d3a17d',
  deep: '#b86',
  light: '#fdb',
  line: '#a75',
  iris: '#322',
  brow: '#223',
  marks: 'M-38 26h.1m10-3h.1m-2 8h.1m74-9h.1m8 5h.1m-10 4h.1',
};

const hairBehind = svg`<path d="M-76 88c-28-68-16-162 30-194S66-130 90-78s10 138 2 170c-32 18-132 18-168-4Z" fill="#223"/>`;

const overFace = svg`
  ${mouth(tones, '#c87')}
  <path d="M-76 88c-32-68-16-162 30-194S66-130 90-78c14 38 14 118 2 170-8-12-18-52-18-92-2-30-22-56-48-80C8-50-30-30-56-26q-11 55 8 88-8 19-28 26Z" fill="#223"/>
  <path d="M26-80q-42 20-92 30m92-30q-36-4-76 0m76 0q44 20 56 70M26-80q38-6 58 30M-70 70q-14-50-4-100M86 70q4-40 0-70" stroke="#556"/>
`;

const growth = svg`
  <path d="M40 150h70M40 260h80m-20-158v60m0 78v198" stroke="#ab9"/>
  <path d="M30 440C10 380 0 300 40 220m20 220c0-60 10-100 40-140" stroke="#786"/>
  <path d="M40 220c-30 0-46-30-40-56 30 4 48 28 40 56ZM16 320c-20-20-20-50-16-66 22 14 28 44 16 66Zm4 10c20-26 50-30 66-24-8 22-36 36-66 24Zm80-30c-4-28 12-50 34-54 4 26-10 48-34 54Zm-34 80c-28-4-40-26-40-44 26 2 42 22 40 44Z" fill="#9a8"/>
`;

const wheelchair = svg`
  <path d="M201 266q-30 0-59 8l-6 120h65Z" fill="#444"/>
  <path d="m142 280-14-4m32 164v30" stroke="#333" stroke-width="5"/>
  <g transform="rotate(5 116 404)" stroke="#999">
    <ellipse cx="116" cy="404" rx="24" ry="78" stroke="#333" stroke-width="7"/>
    <ellipse cx="113" cy="404" rx="17" ry="66"/>
  </g>
  <path d="M176 376v24l2 60" stroke="#567" stroke-width="48"/>
  ${shoe(154, paper)}
  <path d="M146 487h60" stroke="#333" stroke-width="5"/>
`;

const cat = svg`
  <path d="M152 402c-22-18-6-56 34-54h30q30 2 30 34-2 20-16 20Z" fill="#888"/>
  <path d="M150 396q-16 0-8 12 10 6 40 2" stroke="#888" stroke-width="9"/>
  <path d="M224 374q0-14 5-26l10 8h14l10-8q5 12 5 26-4 18-22 18t-22-18Z" fill="#999"/>
  <path d="M234 372q4 4 7 0m10 0q4 4 7 0m-12 6q0 4-4 5m4-5q0 4 4 5m-72-27q6 10 2 20m14-22q6 10 2 20" stroke="#554"/>
`;

/** A gardener in her greenhouse, with her cat. */
export const gardener: SVGTemplateResult = svg`
  ${room('#dde2d3', '#cba', '#ab9')}
  <path d="M40 438V150L200 20l160 130v288" fill="#e9ede2" stroke="#ab9"/>
  ${mirrored(growth)}
  ${mirrored(wheelchair)}
  <path d="M200 404v54" stroke="#345"/>
  ${neck(tones)}
  <path d="M170 216q32 30 62 0l30 12q18 8 22 28l14 76q2 18-14 24l-22 8-4 26H150l-8-28-24-6q-16-6-14-24l12-74q4-20 22-30Z" fill="#da4"/>
  <path d="M170 216q32 30 62 0" stroke="#a83" stroke-width="4"/>
  <path d="m154 286-5 34q4 14 18 22m79-56 5 34q-2 12-8 20" stroke="#a83"/>
  ${cat}
  <path d="m164 350 20 2m-20 3 22 3m-20 3 18 2" stroke="#e6bb97" stroke-width="9"/>
  ${head(tones, {place: 'translate(202 158)rotate(4)scale(-.4 .41)', behind: hairBehind, over: overFace})}
`;
