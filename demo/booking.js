import {startSettings} from './settings.js';

const form = document.querySelector('.booking');
const chosen = new URLSearchParams(location.search).get('style');
const choice = [...form.elements.style].find(({value}) => value === chosen);
if (choice) choice.checked = true;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('.sent').textContent = 'This is as far as the demonstration goes: nothing was sent.';
});

startSettings();
