/** What ends a sentence, and what may stand between that and the space after it. */
export const ENDERS = '.!?…';
export const CLOSERS = '"\'”’)]»';
