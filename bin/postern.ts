#!/usr/bin/env node
import { allow } from './commands/allow.ts';
import { listBounces } from './commands/bounces.ts';
import { decodeTexts } from './commands/decode.ts';
import { inspectFiles } from './commands/inspect.ts';
import { UsageError } from './commands/usage.ts';

const USAGE = `usage: postern inspect FILE… [--json] [--mbox] [--own HOST|.SUFFIX|CIDR]… [--authserv-id ID]… [--platform ID]… [--border-mta ID] [--sender ID] [--at DATE] [--dns none|system|URL|FILE]
       postern bounces FILE… [--csv] [--own …]… [--at DATE]
       postern decode CODE|TEXT|-… [--json]
       postern allow SENDER|FILE --for TARGET[,…] [--undo|--verify|--diff OLD] [--out DIR] [--ticket T] [--reason TEXT] [--until DATE] [--at DATE] [--answer KEY=VALUE]… [--questions] [--keep-others]
FILE may be - for standard input, an .eml, a .msg, or with --mbox several messages; for bounces also a sender’s report (CSV). Exit: 0 answered, 2 usage, 3 unreadable input.`;

const COMMANDS: Record<string, (args: string[]) => number | Promise<number>> = {
  inspect: inspectFiles,
  bounces: listBounces,
  decode: decodeTexts,
  allow,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (name === '--help' || name === '-h') console.log(USAGE);
  else if (command) process.exitCode = await command(args);
  else
    throw new UsageError(
      name
        ? `unknown command ${JSON.stringify(name)}: inspect, bounces, decode or allow`
        : 'which command? inspect, bounces, decode or allow',
    );
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`postern: ${error.message}`);
  process.exitCode = 2;
}
