import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { boundYoungGenerations } from '../../src/util/young-generation.js';

/** Bytes of both halves, and a page or two that V8 moves from one to the other. */
const BOTH = (32 << 20) + (2 << 20);

test('threads that are made afterwards begin with a whole young generation, and keep to it', { timeout: 30_000 }, async () => {
  boundYoungGenerations();
  const code = `
    const { getHeapSpaceStatistics } = require('node:v8');
    const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
    let largest = 0;
    const living = [];
    for (let round = 0; round < 120; round++) {
      for (let i = 0; i < 20_000; i++) living.push({ i, list: [i] });
      if (living.length > 400_000) living.splice(0, 200_000);
      largest = Math.max(largest, size());
    }
    require('node:worker_threads').parentPort.postMessage(largest);
  `;
  const largest = await new Promise<number>((resolve, reject) => new Worker(code, { eval: true }).once('message', resolve).once('error', reject));
  expect(largest).toBeGreaterThan(16 << 20);
  expect(largest).toBeLessThanOrEqual(BOTH);
});
