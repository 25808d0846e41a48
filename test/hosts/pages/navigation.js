// As sites do that fetch the next page and put its content in the place of this one.
const LANGUAGES = {pictures: 'en', angebot: 'de'};

window.show = (name) => {
  document.documentElement.lang = LANGUAGES[name];
  document.querySelector('#page').innerHTML = document.getElementById(name).innerHTML;
};

addEventListener('hashchange', () => window.show(location.hash.slice(1)));
addEventListener('DOMContentLoaded', () => window.show(location.hash.slice(1) || 'pictures'));
