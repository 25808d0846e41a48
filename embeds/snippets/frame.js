import {inAttribute} from './escape.js';
import {ELSEWHERE} from './folders.js';
import {frameUrl} from './frame-url.js';

const TITLES = {
  'shoot-picker': 'Headshot or portrait?',
  'style-compare': 'Headshot and portrait, side by side',
  'prep-checklist': 'Ready for the day',
};

const FIT_HEIGHT = `<script>addEventListener('message', ({source, data}) => { if (data?.shootkit !== 'size') return;
for (const frame of document.querySelectorAll('iframe[data-shootkit]')) if (frame.contentWindow === source) frame.style.height = data.height + 'px'; });</script>`;

const iframe = (embed) => {
  const title = inAttribute(embed.title ?? TITLES[embed.widget]);
  return `<iframe data-shootkit src="${inAttribute(frameUrl(embed))}" title="${title}" loading="lazy" style="inline-size:100%;border:0" height="640"></iframe>`;
};

export const frame = {
  id: 'frame',
  name: 'A site that takes frames only',
  folder: ELSEWHERE,
  pieces: (embed) => [
    {place: 'Where the widget should stand', code: iframe(embed)},
    {
      place: 'Once a page, if your site takes scripts at all',
      note: 'It gives the frame the height of what is inside. Without it the frame scrolls; write a larger number for “height” then.',
      code: FIT_HEIGHT,
    },
  ],
};
