import { findTool } from '../../bin/tools.mjs';

/**
 * The path of a program that a test drives, or null with a loud line: such a test then has nothing to run.
 * In CI a missing program is a failure.
 */
export function requireTool(program: string): string | null {
  const path = findTool(program);
  if (path) return path;
  const message = `NOT TESTED: ${program} is not installed; \`npm test\` as root on Debian installs it (bin/tools.mjs).`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`\n!!! ${message}\n`);
  return null;
}
