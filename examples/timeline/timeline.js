import { styleText } from 'node:util';

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (format, text) => (colour ? styleText(format, text) : text);

const eastern = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  weekday: 'short',
  month: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * Prints a timeline: the virtual time, what happened, and what it means.
 *
 * @param {{ now(): Date }} clock
 */
export function createTimeline(clock) {
  let lastTime = '';
  return (happened, state, ...meanings) => {
    const time = eastern.format(clock.now()).replace(/, (\d\d:)/, '  $1');
    const shown = time === lastTime ? '' : time;
    lastTime = time;
    const badge = state ? style(COLOURS[state] ?? 'yellow', state) : '';
    const what = style('bold', badge ? happened.padEnd(34) : happened);
    console.log(`${style('dim', shown.padEnd(20))}${what}${badge}`);
    for (const meaning of meanings) console.log(`${''.padEnd(20)}${meaning}`);
  };
}

const COLOURS = {
  VERIFIED: 'green',
  DELIVERED: 'green',
  DELIVERY_FAILED: 'red',
  SEND_FAILED: 'red',
  FAILED: 'red',
  REJECTED: 'red',
  400: 'red',
  403: 'red',
};
