import {type SVGTemplateResult, svg} from 'lit';

/** The colours of a head, from the light side of the skin to the shadow under the chin, and what differs in its lines. */
export interface Tones {
  readonly skin: string;
  readonly shade: string;
  readonly deep: string;
  readonly light: string;
  /** Fine lines in the skin. */
  readonly line: string;
  readonly iris: string;
  readonly brow: string;
  /** Path of the lines that a life, a smile or the sun has left. */
  readonly marks: string;
}

/** What lies behind the head, and what is drawn over the face. */
interface Surroundings {
  /** Where the head sits: an SVG transform. A head has units of its own, with the eyes on y = 0 and the chin at 108. */
  readonly place: string;
  readonly behind: SVGTemplateResult;
  readonly over: SVGTemplateResult;
}

export const paper = '#f7f1e7';

/** The left half, and the same on the right. */
export const mirrored = (half: SVGTemplateResult): SVGTemplateResult => svg`${half}<g transform="matrix(-1 0 0 1 400 0)">${half}</g>`;

export const room = (wall: string, floor: string, line: string): SVGTemplateResult => svg`
  <path d="M0 0h400v500H0Z" fill=${wall}/>
  <path d="M-2 438h404v64H-2Z" fill=${floor} stroke=${line}/>
`;

export const neck = ({shade, deep}: Tones): SVGTemplateResult => svg`
  <path d="M178 170q6 36-7 46l-30 14 59 30 59-30-30-14q-10-12-6-46Z" fill=${shade}/>
  <path d="M178 184q4 22 21 22 22-2 24-24v12q-5 24-19 26-20-2-26-36Z" fill=${deep}/>
`;

export const shoe = (x: number, colour: string): SVGTemplateResult => svg`<path d="M${x} 486q2-20 24-22 22 2 24 22Z" fill=${colour}/>`;

/** A face turned a little to the side, in soft light from the right. */
export const head = (tones: Tones, {place, behind, over}: Surroundings): SVGTemplateResult => svg`
  <g transform=${place}>
    ${behind}
    <path d="M-60-44C-66 0-62 36-48 64s36 44 60 44 42-18 52-46 12-58 8-96C66-80 40-98 6-98s-62 14-66 54Z" fill=${tones.skin}/>
    <path d="M-60-44C-66 0-62 36-48 64s36 44 60 44C-6 100-22 82-30 58s-20-24-16-44c2-14 2-34-10-78Z" fill=${tones.shade}/>
    <path d="M-37 4Q-25-16-6 2-18 12-37 4ZM28 2Q45-15 58 3 45 13 28 2Z" fill=${paper}/>
    <path d="M-30-2a8 8 0 1 0 16 0q-7-5-16 0m65 0a8 8 0 1 0 16 0q-7-5-16 0" fill=${tones.iris}/>
    <path d="M-19-1h.1M46-1h.1" stroke="#fff" stroke-width="4"/>
    <path d="M-43 1Q-24-14-4 3m30 0q18-16 38-3" stroke="#222" stroke-width="3.6"/>
    <g stroke=${tones.line}>
      <path d="M6 2c0 12-6 22-10 30-5 8 1 14 8 12 5 6 17 6 22 0 7 1 11-6 5-13M-38-9q16-8 30 2m38 0q14-10 28-3"/>
      <path d=${tones.marks} stroke-width="1.7"/>
    </g>
    <path d="m15-6 9 36" stroke=${tones.light} stroke-width="5"/>
    <path d="M-50-17c8-13 28-15 44-5-16-4-32-2-44 5Zm76-6c14-11 32-8 40 5-10-7-24-9-40-5Z" stroke=${tones.brow} fill=${tones.brow}/>
    ${over}
  </g>
`;

/** A closed mouth with a smile in its corners. */
export const mouth = ({line, shade}: Tones, lips: string): SVGTemplateResult => svg`
  <path d="M-18 64q24-9 32-4 4-4 30 3-10 19-30 19-24-2-32-18Z" fill=${lips}/>
  <path d="M-18 64q24-9 32-4 4-4 30 3-20 7-62 1Z" fill=${line} opacity=".6"/>
  <path d="M-24 59q3 5 8 6 30 5 58-1 6-2 8-7" stroke="#422"/>
  <path d="M2 93q10 3 22-1" stroke=${shade}/>
`;
