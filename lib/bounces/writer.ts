import type { Notice } from './notice.ts';

/** Local parts and names that mail systems sign with. */
const SYSTEM =
  /mailer-?daemon|postmaster|post_master|mail[ ._-]?deliver|delivery subsystem|maildeliver|mmdf|mail system|system administrator|administrador del sistema|mail administrator|deliver(?:y)? system|e-?mail gateway|undeliver|\bmdaemon|no-?reply@(?:sns\.amazon|[\w.-]{1,80}amazonses)|notifier|sysadmin|<>|-admin@|\bbounces?@/;

/** Subjects of failure; a person may write one too, so they count only beside other signs. */
const SUBJECT =
  /undeliver|undelivered|deliver(?:y|ing) (?:status|report|notification|fail|problem|error|delay|has)|delivery failure|delivery has failed|fail(?:ure|ed) (?:notice|delivery|mail)|mail (?:system )?(?:deliver|failure|error)|return(?:ed|ing) (?:mail|message|to sender)|could not (?:be delivered|send)|non ?remis|no (?:se )?(?:pudo|puede|se ha podido)|no entregad|rebot|devuelto|error (?:en la|de) entrega|notificaci[oó]n de (?:error|estado)|não (?:foi )?entregue|falha (?:na|de) entrega|unzustellbar|недоставлен|не доставлено|mail failure|warning: (?:message|could not)|there was an error sending/i;

const AUTOMATIC =
  /^(?:(?:re|aw|rv): ?)?(?:auto: |auto(?:matic|mated)?[ -]?(?:re(?:ply|sponse)|answer)|out of (?:the )?office|vacation|away from|respuesta autom|fuera de (?:la )?oficina|ausencia|ausente|resposta autom|ausência|fora do escrit|abwesenheit|automatische antwort|absence|réponse automatique)/i;

/** Fields of programs that answer for a person. */
const ANSWERERS = new Set([
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-apple-action',
]);

/** A program wrote it, as far as header and subject say so. No sign proves it: each is there in honest mail too. */
export function isSystemMail({ message, from, subject, failed }: Notice): boolean {
  if (failed.length > 0 || from.trim() === '' || SYSTEM.test(from) || SUBJECT.test(subject)) return true;
  return field(message, 'return-path') === '<>' && SUBJECT.test(subject);
}

/** RFC 3834: an answer in a person's name. */
export function isAutomatic({ message, from, subject }: Notice): boolean {
  if (SYSTEM.test(from) || SUBJECT.test(subject)) return false;
  return (
    AUTOMATIC.test(subject.trim()) ||
    message.fields.some(({ key }) => ANSWERERS.has(key)) ||
    /^auto-(?:replied|notified)/i.test(field(message, 'auto-submitted')) ||
    /^auto_reply/i.test(field(message, 'precedence'))
  );
}

function field(message: Notice['message'], key: string): string {
  return message.fields.find((one) => one.key === key)?.text.trim() ?? '';
}
