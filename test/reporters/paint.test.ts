/** The terminal codes are those that chalk writes; docs/decisions/0003-chalk.md says why chalk itself is not in the program. */
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { painter, SEVERITY_STYLE, type Style } from '../../src/reporters/paint.js';

describe('painter', () => {
  const chalk = new Chalk({ level: 1 });
  const styles: Style[] = ['bold', 'dim', 'red', 'yellow', 'cyan', 'green', 'magenta', 'inverse'];

  it.each(styles)('writes %s as chalk does', (style) => {
    expect(painter(true)(style, 'text')).toBe(chalk[style]('text'));
    expect(painter(false)(style, 'text')).toBe('text');
  });

  it('has a style for each severity', () => {
    for (const style of Object.values(SEVERITY_STYLE)) expect(styles).toContain(style);
  });
});
