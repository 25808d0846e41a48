import {startSettings} from './settings.js';

const form = document.querySelector('.booking');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = [...new FormData(form)].map(([name, value]) => `${name}: ${value || '–'}`);
  document.querySelector('.sent').textContent = `This is as far as the demonstration goes: nothing was sent. It would have been ${fields.join(', ')}.`;
});

startSettings();
