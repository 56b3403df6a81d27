import { tryParsers } from './trial.ts';
import type { Parser } from './trial.ts';

/**
 * The vendor's own client checks the names and types of all parameters, and sends nothing. What it was asked to look up
 * is not there; what it was asked to make, and accepted, is written down.
 */
const CLIENT = `cat >/shims/aws <<'SHIM'
#!/bin/bash
export AWS_DEFAULT_REGION=us-east-1 AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x
/usr/bin/aws "$@" --generate-cli-skeleton output >/dev/null || { : >/tmp/refused; exit 1; }
case $2 in describe-*) exit ;; create-managed-prefix-list) echo pl-0123456789abcdef0 ;; esac
printf '%s ' "$@" | tr '\\n' ' ' >>/tmp/accepted; echo >>/tmp/accepted
SHIM
chmod 755 /shims/aws; : >/tmp/accepted`;

const aws = (target: string, ...refuses: Parser['refuses']): Parser => ({
  target,
  base: CLIENT,
  put: 'bash -e apply && [ ! -e /tmp/refused ]',
  cases: ['ipv6', 'host'],
  read: 'cat /tmp/accepted',
  slow: true,
  // Nothing was made, so there is nothing to look up and to undo.
  undo: '',
  refuses: [['a command that is none', /aws ec2 (\w)/, 'aws ec2 x$1', /Invalid choice|invalid choice/], ...refuses],
});

tryParsers([
  aws(
    'aws-sg',
    ['a parameter that is none', 'CidrIp=', 'Cidr=', /Unknown parameter in IpPermissions/],
    ['a port that is no number', 'FromPort=25', 'FromPort=smtp', /invalid literal for int|Invalid type/],
  ),
  aws(
    'aws-nacl',
    ['a number that is none', '--rule-number 90', '--rule-number ninety', /invalid literal for int|Invalid type/],
    ['an option that is none', '--rule-action', '--rule-deed', /Unknown options|required/],
  ),
  aws('aws-prefix-list', [
    'a key that is none',
    'Cidr=',
    'Range=',
    /Unknown parameter in Entries|Missing required parameter/,
  ]),
]);
