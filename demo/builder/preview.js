import {pageLook} from './colours-view.js';

// The frame with the widget: as wide as the device that it stands for, and scaled down where the screen has less room.

const HEIGHTS = {320: 568, 390: 720, 1180: 900};

// What stands around the frame, and what is left of it on a low screen.
const AROUND = 240;
const LEAST = 420;

const fit = (stand, frame, width) => {
  const scale = Math.min(1, stand.clientWidth / width);
  const height = Math.min(HEIGHTS[width], Math.max(LEAST, innerHeight - AROUND) / scale);
  Object.assign(frame.style, {inlineSize: `${width}px`, blockSize: `${height}px`, scale});
  stand.style.blockSize = `${height * scale}px`;
};

/** Starts the preview; returns the way to show an embed in it. */
export const startPreview = (form) => {
  const section = form.querySelector('.preview');
  const frame = section.querySelector('iframe');
  const stand = section.querySelector('.stand');
  const said = section.querySelector('[role="status"]');
  let current;

  const send = () => current && frame.contentWindow.postMessage(current, location.origin);
  const width = () => Number(form.ownerDocument.forms['preview-form'].elements.width.value);
  // On a phone a phone is what can be seen best.
  if (stand.clientWidth < 390) section.querySelector('[value="320"]').checked = true;
  const fitNow = () => fit(stand, frame, width());

  addEventListener('message', ({source, origin, data}) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (data?.ready) send();
    if (data?.leadsTo) said.textContent = `Here your client goes on to ${data.leadsTo}`;
  });
  for (const radio of section.querySelectorAll('[name="width"]')) radio.addEventListener('change', fitNow);
  new ResizeObserver(fitNow).observe(stand);
  return ({widget, attributes, lang, tokens, wording}, values) => {
    said.textContent = '';
    current = {widget, attributes: {...attributes, ...(lang && {lang})}, lang, tokens, wording, page: pageLook(values)};
    send();
  };
};
