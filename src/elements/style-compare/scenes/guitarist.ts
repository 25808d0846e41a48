import {type SVGTemplateResult, svg} from 'lit';
import {type Tones, head, mirrored, neck, paper, room, shoe} from './person.js';

const tones: Tones = {
  skin: '#da8',
  shade: '#c97',
  deep: '#a75',
  light: '#eca',
  line: '#964',
  iris: '#333',
  brow: '#ccc',
  marks: 'M-24-60q32-6 68 0m-58-12q24-4 50 0m-68 84q12 4 22-2m44 0q12 6 20 1m-76 25q-12 8-16 18m84-20q10 8 14 18',
};

const ear = svg`<path d="M-58-6q-24-10-18 20 4 20 22 12Z" fill="#c97"/>`;

const beardHairAndGlasses = svg`
  <path d="M-64-4c-2 34 2 96 30 126 16 18 68 20 86-2C74 92 80 40 79-6q-6 44-19 64-26-12-46-4c-14-6-34-4-48 4Q-56 42-64-4Z" fill="#ddd"/>
  <path d="M-64-4c-2 34 2 96 30 126 8 10 26 15 46 15a81 81 0 0 1-48-53c-2-12 0-18 2-26Q-56 42-64-4Z" fill="#bbb"/>
  <path d="M-18 70q32 12 64-1-12 17-32 17-22 0-32-16Z" fill="#b65"/>
  <path d="M-42 68c6-14 36-20 56-12 20-8 46-4 54 11-16 5-38 9-54 4q-28 8-56-3Z" fill="#eee"/>
  <path d="M-64 0c-18-40-16-92 20-112 14-20 74-26 102-4C92-104 92-40 74 2c-4-32-6-56-18-72-6-18-16-22-36-22-30-2-54 0-66 20S-60-30-64 0Z" fill="#ddd"/>
  <path d="M4 94q10 4 20 0m-38 8q2 14 8 20m16-18v24m24-26q-2 14-8 20m-62-48q2 18 12 30m88-28q4 18-8 36M-70-40q4-40 32-58m-14 32q22-46 68-46M0-94q40-18 62 10m16 56q4-32-4-56" stroke="#999"/>
  <path d="M-48-2A24 22 0 1 0 0-4a24 22 0 1 0-48 2m68 0a24 22 0 1 0 48-2 24 22 0 1 0-48 2M0-4q10-7 20 0m-68 0-18-2M68-4l10-4" stroke="#333" stroke-width="2.8"/>
`;

const parlour = svg`
  ${room('#899', '#677', '#cdd')}
  <path d="M24 240V104q0-50 48-50t48 50v136Z" fill="#abb" stroke="#cdd"/>
  <path d="M72 54v186M24 130h96m-96 55h96M14 240h116M296 60h74v92h-74Zm10 10h54v72h-54Zm46 406V244h-24l12-40h24l12 40h-24m-18 232h36" stroke="#cdd"/>
`;

const seat = svg`
  <path d="m100 430-4 48" stroke="#344" stroke-width="7"/>
  <path d="M201 238h-47q-64 2-60 62l-6 130h113Z" fill="#566"/>
  <path d="m168 386-20 8v66" stroke="#445" stroke-width="46"/>
  ${shoe(124, '#532')}
`;

const guitar = svg`
  <g transform="rotate(-16 190 350)" stroke="#432">
    <path d="M236 345h108" stroke-width="14"/>
    <path d="M130 300c-34 6-44 26-44 46s12 42 46 46c24 2 34-12 52-12 20 2 30 10 46 4 22-8 26-24 26-40s-8-30-28-36c-16-4-24 4-44 4s-30-16-54-12Z" fill="#da6" stroke="none"/>
    <path d="M198 345h.1" stroke-width="34"/>
    <path d="M338 334h36l4 4-2 18h-38Z" fill="#643"/>
    <path d="M134 332v26m0-16h230m-230 7h230"/>
  </g>
`;

/** A guitarist in his armchair. */
export const guitarist: SVGTemplateResult = svg`
  ${parlour}
  ${mirrored(seat)}
  ${neck(tones)}
  <path d="m170 214 30 24 30-24 30 14q20 8 26 30l22 70q2 26-20 28l-42-14v46q-40 10-98 0v-50l-30-10q-20-12-14-34l10-36q6-22 26-30Z" fill="#a95a3e"/>
  <path d="m162 220 38 40 38-40-8-8q-30 30-60 0Z" fill=${paper}/>
  <path d="m152 280-6 40m106-36 10 30m32 44-30-34" stroke="#843"/>
  ${guitar}
  <path d="M104 322q0-22 20-20 24 24 60 34l-6 24q-48-2-74-38Z" fill="#a95a3e"/>
  <g stroke="#da8">
    <path d="m184 348 20 2m-20 2 22 6m-22-3 18 10" stroke-width="10"/>
    <path d="m288 308 2 20m-9-18 2 20m-9-18 2 18" stroke-width="8"/>
    <path d="m196 353 12 2m-14 4 10 3" stroke="#964" stroke-width="1"/>
  </g>
  ${head(tones, {place: 'translate(198 156)rotate(4)scale(.41)', behind: ear, over: beardHairAndGlasses})}
`;
