import {spawn} from 'node:child_process';
import {connect} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

const answers = (port) => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
  socket.on('connect', () => socket.end());
});

const untilAnswers = async (port, patience = 100) => {
  for (let tries = 0; tries < patience; tries++) {
    if (await answers(port)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start.');
};

/** Starts a screen nobody sees (it chooses a free number itself) and resolves to its name. */
const startDisplay = (command) => new Promise((resolve, reject) => {
  const screen = spawn(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  screen.once('error', reject);
  screen.once('exit', () => reject(new Error('Xvfb did not start.')));
  screen.stdio[3].once('data', (number) => resolve({screen, name: `:${String(number).trim()}`}));
});

/** Starts WebKitGTK's WebDriver; both processes end with this one. Resolves to options for `webdriverLauncher`. */
export const startWebKitDriver = async ({driver, display, browser}) => {
  const {screen, name} = await startDisplay(display);
  const port = await freePort();
  const environment = {...process.env, DISPLAY: name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  const service = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env: environment, stdio: 'ignore'});
  process.once('exit', () => {
    service.kill();
    screen.kill();
  });
  await untilAnswers(port);
  return {
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      'wdio:enforceWebDriverClassic': true,
    },
  };
};
