import type { enhanced as English } from '../en/codes-enhanced.ts';

export const enhanced: typeof English = {
  'X.0.0': {
    meaning: 'Solo se conoce la clase; el resto debe decirlo el texto.',
    next: 'Lea el texto; si no dice nada, busque en su registro: id de cola, hora, destinatario.',
  },
  'X.1.0': {
    meaning: 'Algo falla en una dirección, sin decir qué.',
    next: 'Lea el texto; verifique si la dirección existe en su sistema; si no, la corrige el remitente.',
  },
  'X.1.1': {
    meaning: 'No existe esa casilla en el destino (parte antes de la @).',
    next: 'Si la casilla debía existir, créela o revise la sincronización del directorio; si no, el remitente la retira de su base.',
  },
  'X.1.2': {
    meaning: 'El dominio de destino no existe o no recibe correo (parte después de la @).',
    next: 'Si el dominio es suyo: revise registro, delegación y MX. Si no, el remitente corrige la dirección.',
  },
  'X.1.3': { meaning: 'La dirección del destinatario está mal escrita.', next: 'El remitente corrige la dirección.' },
  'X.1.4': {
    meaning: 'La dirección corresponde a más de una casilla.',
    next: 'Busque alias o entradas de directorio duplicadas y deje una.',
  },
  'X.1.5': { meaning: 'La dirección es válida (informes de éxito).', next: 'Nada que hacer.' },
  'X.1.6': {
    meaning: 'La casilla se trasladó y no hay reenvío.',
    next: 'Cree un alias o reenvío, o el remitente usa la dirección nueva.',
  },
  'X.1.7': {
    meaning: 'La dirección del remitente está mal escrita.',
    next: 'El remitente corrige su dirección de envío.',
  },
  'X.1.8': {
    meaning: 'El dominio del remitente no existe o no puede recibir respuestas.',
    next: 'El remitente corrige el DNS de su dominio; verifique que su propio resolver funcione.',
  },
  'X.1.9': {
    meaning: 'Entregado a un sistema que ya no informa nada más.',
    next: 'El seguimiento termina en ese sistema: busque en su registro.',
  },
  'X.1.10': {
    meaning: 'El dominio del destinatario publica un MX nulo: no recibe correo.',
    next: 'Si el dominio es suyo y debe recibir correo, quite el MX nulo. Si no, el remitente corrige la dirección.',
  },
  'X.2.0': {
    meaning: 'La casilla existe, pero algo en ella lo impide.',
    next: 'Busque en su registro a este destinatario: casilla deshabilitada, cuota, reenvío o una regla.',
  },
  'X.2.1': {
    meaning: 'La casilla está deshabilitada, definitivamente (5) o por ahora (4).',
    next: 'Habilite la casilla, o informe al remitente que está cerrada.',
  },
  'X.2.2': {
    meaning: 'La casilla superó su cuota; su titular puede liberar espacio.',
    next: 'El usuario libera espacio o usted amplía la cuota; luego pida el reenvío.',
  },
  'X.2.3': {
    meaning: 'El mensaje supera el tamaño que admite esta casilla.',
    next: 'Aumente el tamaño máximo de mensaje de la casilla, o el remitente usa enlaces.',
  },
  'X.2.4': {
    meaning: 'La dirección es una lista y no se pudo expandir.',
    next: 'Revise la lista o grupo detrás de la dirección: sus miembros y quién puede escribirle.',
  },
  'X.3.0': {
    meaning: 'El sistema de destino tiene un problema que no se detalla.',
    next: 'Busque en su registro un error a esa hora.',
  },
  'X.3.1': {
    meaning: 'El disco del sistema de correo está lleno; el titular no puede resolverlo.',
    next: 'Libere espacio en disco en su servidor de correo.',
  },
  'X.3.2': {
    meaning: 'El servidor no acepta correo ahora (carga, mantenimiento) o nunca.',
    next: 'Carga o mantenimiento: termínelo. Si el equipo nunca recibe correo, corrija el MX.',
  },
  'X.3.3': {
    meaning: 'El sistema no ofrece una función que el mensaje pide.',
    next: 'Lea en el texto qué función falta; habilítela, o el remitente envía sin ella.',
  },
  'X.3.4': {
    meaning: 'El mensaje supera el tamaño máximo del sistema.',
    next: 'Aumente el tamaño máximo, o el remitente usa enlaces.',
  },
  'X.3.5': {
    meaning: 'La configuración del sistema no le permite aceptar el mensaje.',
    next: 'Revise la configuración de su servidor: nombre, enrutamiento, dominios aceptados.',
  },
  'X.3.6': { meaning: 'Aceptado, pero con otra prioridad que la pedida.', next: 'Nada que hacer.' },
  'X.4.0': {
    meaning: 'Una falla de red que no se detalla.',
    next: 'Revise DNS, MX, puerto 25 desde fuera y el firewall.',
  },
  'X.4.1': {
    meaning: 'El servidor no respondió a la conexión.',
    next: 'Verifique que su MX responda en 25/TCP desde fuera: firewall, proveedor, un equipo caído en el MX.',
  },
  'X.4.2': {
    meaning: 'La conexión se cortó durante la transacción.',
    next: 'Busque un límite o un firewall que corte sesiones SMTP, y errores de TLS en su registro.',
  },
  'X.4.3': {
    meaning: 'No respondió un directorio necesario para entregar (a menudo el DNS).',
    next: 'Revise su resolver y su directorio (LDAP); si es el dominio del remitente, su DNS.',
  },
  'X.4.4': {
    meaning: 'Sin ruta: no se pudo determinar el siguiente salto.',
    next: 'Revise MX y enrutamiento de su dominio; si no, la dirección está mal escrita.',
  },
  'X.4.5': {
    meaning: 'El sistema de correo está congestionado.',
    next: 'Su sistema está congestionado: revise cola, carga y límites; se reintenta.',
  },
  'X.4.6': {
    meaning: 'El mensaje circula en un bucle.',
    next: 'Busque un bucle en reenvíos, MX, dominios aceptados y conectores.',
  },
  'X.4.7': {
    meaning: 'El mensaje envejeció en una cola; la causa real es anterior.',
    next: 'Busque en su registro los primeros rechazos de todo el plazo: límites, greylisting, puerto 25; luego pida el reenvío.',
  },
  'X.5.0': {
    meaning: 'Una falla de protocolo que no se detalla.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  'X.5.1': {
    meaning: 'Un comando desconocido o fuera de orden.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  'X.5.2': {
    meaning: 'Un comando que no se pudo interpretar.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  'X.5.3': {
    meaning: 'Demasiados destinatarios en una transacción.',
    next: 'El remitente divide los destinatarios, o usted aumenta el límite solo para los rangos publicados.',
  },
  'X.5.4': {
    meaning: 'Un comando conocido con un argumento no aceptado.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  'X.5.5': {
    meaning: 'Las dos partes hablan versiones distintas del protocolo.',
    next: 'Busque un firewall o proxy que altere el diálogo SMTP y corríjalo; si no hay, envíe la línea exacta al remitente.',
  },
  'X.5.6': {
    meaning: 'Una línea de autenticación es más larga de lo admitido.',
    next: 'Una línea de autenticación es muy larga: el remitente cambia el método; revise el límite de su servidor.',
  },
  'X.6.0': {
    meaning: 'Algo en el contenido impide la entrega, sin decir qué.',
    next: 'El remitente lo envía en un formato que todo servidor admite; verifique que ningún gateway suyo cambie el contenido.',
  },
  'X.6.1': {
    meaning: 'El tipo de contenido no se admite en el camino.',
    next: 'El remitente lo envía en un formato que todo servidor admite; verifique que ningún gateway suyo cambie el contenido.',
  },
  'X.6.2': {
    meaning: 'Habría que convertir el contenido, lo que está prohibido.',
    next: 'El remitente lo envía en un formato que todo servidor admite; verifique que ningún gateway suyo cambie el contenido.',
  },
  'X.6.3': {
    meaning: 'Habría que convertir el contenido y este servidor no puede (8 a 7 bits).',
    next: 'El remitente lo envía en un formato que todo servidor admite; verifique que ningún gateway suyo cambie el contenido.',
  },
  'X.6.4': {
    meaning: 'Entregado, pero se perdió algo en la conversión.',
    next: 'Entregado; si falta algo, el remitente lo envía en un formato más simple.',
  },
  'X.6.5': {
    meaning: 'Falló la conversión del contenido.',
    next: 'El remitente lo envía en un formato que todo servidor admite; verifique que ningún gateway suyo cambie el contenido.',
  },
  'X.6.6': {
    meaning: 'No se pudo obtener contenido que está en otro lugar.',
    next: 'El remitente hace accesible el contenido enlazado o lo incluye.',
  },
  'X.6.7': {
    meaning: 'No se admiten direcciones fuera de ASCII (SMTPUTF8).',
    next: 'El remitente usa una dirección ASCII; o habilite SMTPUTF8 en todos sus servidores del trayecto.',
  },
  'X.6.8': {
    meaning: 'La respuesta requeriría UTF-8, que el cliente no permitió.',
    next: 'El remitente usa una dirección ASCII; o habilite SMTPUTF8 en todos sus servidores del trayecto.',
  },
  'X.6.9': {
    meaning: 'Los encabezados UTF-8 no se pueden pasar a un destinatario.',
    next: 'El remitente usa una dirección ASCII; o habilite SMTPUTF8 en todos sus servidores del trayecto.',
  },
  'X.6.10': {
    meaning: 'Duplicado retirado de X.6.8.',
    next: 'El remitente usa una dirección ASCII; o habilite SMTPUTF8 en todos sus servidores del trayecto.',
  },
  'X.7.0': {
    meaning: 'Un motivo de seguridad que no se detalla.',
    next: 'Lea el texto: TLS, autenticación del conector, prevención de intrusos o una política suya.',
  },
  'X.7.1': {
    meaning:
      'Este remitente no puede entregar a este destino: filtro, lista de bloqueo o regla. El código más ambiguo.',
    next: 'Lea el texto: qué filtro, lista o regla actuó. Exceptúe los rangos publicados solo si actuó un control de IP o de volumen.',
  },
  'X.7.2': {
    meaning: 'Este remitente no puede escribir a esta lista.',
    next: 'Si este remitente debe poder escribir a esa lista, agréguelo a quienes pueden publicar en ella.',
  },
  'X.7.3': {
    meaning: 'Se requiere convertir entre formatos seguros y no es posible.',
    next: 'Lea el texto: qué clave o algoritmo falló y de qué lado; corríjalo allí. No haga excepción.',
  },
  'X.7.4': {
    meaning: 'No se admite una función de seguridad solicitada.',
    next: 'Vea qué función falta (TLS, un método de sesión); ofrézcala, o el remitente envía sin ella.',
  },
  'X.7.5': {
    meaning: 'Falló una verificación criptográfica: clave ausente o inservible.',
    next: 'Lea el texto: qué clave o algoritmo falló y de qué lado; corríjalo allí. No haga excepción.',
  },
  'X.7.6': {
    meaning: 'El algoritmo criptográfico no se admite.',
    next: 'Lea el texto: qué clave o algoritmo falló y de qué lado; corríjalo allí. No haga excepción.',
  },
  'X.7.7': {
    meaning: 'El mensaje fue alterado en el camino.',
    next: 'Vea si un gateway suyo modifica mensajes; si no, el remitente averigua quién lo alteró. No haga excepción.',
  },
  'X.7.8': {
    meaning: 'Inicio de sesión rechazado: usuario o clave incorrectos.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  'X.7.9': {
    meaning: 'El método de autenticación es más débil de lo permitido.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  'X.7.10': { meaning: 'Cifre la conexión antes de iniciar sesión.', next: 'El remitente usa TLS antes de continuar.' },
  'X.7.11': {
    meaning: 'Este método de autenticación solo funciona con conexión cifrada.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  'X.7.12': {
    meaning: 'La cuenta debe pasar antes a otro método de autenticación.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  'X.7.13': {
    meaning: 'La cuenta que inicia sesión está deshabilitada.',
    next: 'Inicio de sesión para enviar, no una entrega a usted: lo corrige el remitente.',
  },
  'X.7.14': {
    meaning: 'Falta una relación de confianza con un tercer sistema.',
    next: 'Al servicio de autenticación del remitente le falta una confianza: nada que cambiar de su lado.',
  },
  'X.7.15': {
    meaning: 'La prioridad del mensaje es demasiado baja por ahora.',
    next: 'El remitente reintenta más tarde o con otra prioridad; el límite es un ajuste de su servidor.',
  },
  'X.7.16': {
    meaning: 'Demasiado grande para la prioridad que tiene.',
    next: 'El remitente reintenta más tarde o con otra prioridad; el límite es un ajuste de su servidor.',
  },
  'X.7.17': {
    meaning: 'La casilla tiene otro titular que el que supone el remitente.',
    next: 'El remitente confirma con el titular que la dirección sigue siendo suya.',
  },
  'X.7.18': {
    meaning: 'El dominio tiene otro titular que el que supone el remitente.',
    next: 'El remitente confirma con el titular que la dirección sigue siendo suya.',
  },
  'X.7.19': {
    meaning: 'No se pudo comprobar si el titular sigue siendo el mismo.',
    next: 'El remitente reintenta o confirma con el titular.',
  },
  'X.7.20': {
    meaning: 'Ninguna firma DKIM es válida.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.21': {
    meaning: 'DKIM es válido, pero ninguna firma es aceptable para este servidor.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.22': {
    meaning: 'DKIM es válido, pero no para el dominio de From.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.23': {
    meaning: 'SPF dice fail.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.24': {
    meaning: 'SPF no se pudo evaluar.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.25': {
    meaning: 'El DNS inverso del cliente falta o no coincide.',
    next: 'El remitente publica PTR y DNS directo coincidente; verifique que su propio resolver funcione.',
  },
  'X.7.26': {
    meaning: 'Falló más de una verificación de autenticación.',
    next: 'El remitente corrige su DNS, firma o alineación. No haga excepción; vea antes que su propio gateway no lo cause.',
  },
  'X.7.27': {
    meaning: 'El dominio del remitente tiene MX nulo y no podría recibir respuesta.',
    next: 'El remitente publica un MX que reciba respuestas, o usa otro dominio de envío.',
  },
  'X.7.28': {
    meaning: 'Uno de una avalancha de mensajes iguales.',
    next: 'Vea qué límite actuó; exceptúe los rangos publicados solo de ese límite, si el correo es deseado.',
  },
  'X.7.29': {
    meaning: 'La cadena ARC no se verifica.',
    next: 'ARC es solo informativo: lo corrige el remitente o quien reenvía. No haga excepción.',
  },
  'X.7.30': {
    meaning: 'El mensaje exige TLS en todo el trayecto y el siguiente servidor no lo garantiza.',
    next: 'Ofrezca TLS con REQUIRETLS en sus servidores, o el remitente envía sin esa exigencia.',
  },
  'X.4.8': {
    meaning: 'Código de un borrador vencido: falla por IPv6, pruebe IPv4.',
    next: 'El remitente reintenta por IPv4; revise con él su PTR y su SPF para IPv6.',
  },
};
