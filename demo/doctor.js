// The bookmark is the doctor's whole code, so that it works also where nothing of shootkit arrives.

const link = document.querySelector('.way');
const waiting = document.querySelector('.waiting');

const code = async () => {
  const response = await fetch('../cdn/doctor.js');
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
};

try {
  // An address is decoded before it runs.
  link.href = `javascript:${encodeURI(await code())}`;
  link.hidden = false;
  waiting.textContent = '';
} catch (error) {
  waiting.textContent = `The bookmark could not be made (${error.message}). Is the folder “cdn” there? npm run build makes it.`;
}
