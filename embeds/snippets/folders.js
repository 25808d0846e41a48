// Where the files lie, as an example: until the studio says where.

export const ON_THE_SITE = '/shootkit/';

/** For hosts that keep no scripts, or need a whole address. */
export const ELSEWHERE = 'https://files.your-studio.example/shootkit/';
