/** The oldest and the newest WordPress that the plugin is tested with, and the Debian suite that carries each. */
export const versions = [
  {name: '6.8', suite: 'trixie'},
  {name: '7.1', suite: 'sid'},
];
