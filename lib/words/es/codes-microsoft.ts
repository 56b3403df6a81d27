import type { microsoft as English } from '../en/codes-microsoft.ts';

export const microsoft: typeof English = {
  '4.3.2 thread-limit': {
    meaning: 'Casilla limitada: demasiados mensajes a la vez para un destinatario',
    next: 'Nada que cambiar: Exchange limita por casilla. Reparta el correo automático masivo en un grupo o en varias casillas.',
  },
  '4.3.1': {
    meaning: 'Exchange con poco disco o memoria (back pressure)',
    next: 'Libere disco para la base de colas o agregue memoria en el servidor Exchange (back pressure).',
  },
  '4.3.2 service': {
    meaning: 'Componente de transporte de Exchange inactivo o en mantenimiento',
    next: 'Get-ServerComponentState; vuelva a activar componentes; revise agentes de transporte y conectores de recepción en el puerto 25.',
  },
  '4.4.1': {
    meaning: 'El servidor remoto no respondió',
    next: 'Verifique que 25/TCP llegue a su servidor desde Microsoft 365 y el remitente: firewall, proveedor o un MX hacia un host caído.',
  },
  '4.4.2': {
    meaning: 'Conexión cortada durante la transacción; límite de tamaño, de tasa, o un proxy o firewall SMTP',
    next: 'Revise límite de tamaño, límite de conexiones o un firewall que corta o reescribe sesiones SMTP.',
  },
  '4.4.7': {
    meaning: 'El mensaje quedó en la cola hasta vencer',
    next: 'El servidor receptor no respondió o difirió siempre: revise MX, puerto 25, greylisting y límites para ese remitente.',
  },
  '4.4.316': {
    meaning: 'El servidor externo rechazó la conexión',
    next: 'Su servidor o firewall rechaza a Microsoft 365 en el puerto 25: permita 25/TCP hacia su MX; revise el servicio y el MX.',
  },
  '4.4.318': {
    meaning: 'El otro servidor cerró la conexión (a menudo TLS o un filtro)',
    next: 'Revise versiones/cifrados TLS y el IPS delante del servidor.',
  },
  '4.5.3': {
    meaning: 'Más de 200 destinatarios de un mismo dominio en el sobre',
    next: 'El remitente divide los destinatarios en grupos menores.',
  },
  '4.7.0 proxy': {
    meaning: 'Falla de proxy de Exchange (del front end al back end)',
    next: 'Revise el proxy entre Front End Transport y Transport y el DNS del servidor Exchange.',
  },
  '4.7.26': {
    meaning: 'El correo por IPv6 debe pasar SPF o DKIM',
    next: 'El remitente debe pasar SPF o DKIM, o enviar por IPv4.',
  },
  '4.7.321': {
    meaning: 'DANE/MTA-STS: el destino debe ofrecer TLS',
    next: 'Habilite STARTTLS en todos los MX con registros TLSA.',
  },
  '4.7.322': { meaning: 'DANE: certificado del MX vencido', next: 'Renueve el certificado de su MX y actualice TLSA.' },
  '4.7.323': { meaning: 'El registro TLSA no coincide', next: 'Publique el TLSA correcto o elimínelo.' },
  '4.7.324': {
    meaning: 'El DNSSEC del dominio de destino está dañado',
    next: 'Repare DNSSEC (DS/RRSIG) de su dominio.',
  },
  '4.7.325': {
    meaning: 'El nombre del certificado no coincide con el host MX',
    next: 'Use un certificado con el nombre del host MX.',
  },
  '4.7.500': {
    meaning: 'Microsoft limita la IP del remitente',
    next: 'Ningún ajuste documentado del destinatario levanta este límite; el remitente baja la tasa. El conector de socio está en disputa.',
  },
  '4.7.500-699': {
    meaning: 'Tráfico sospechoso; remitente restringido temporalmente',
    next: 'Ningún ajuste documentado del destinatario levanta este límite; el remitente baja la tasa. El conector de socio está en disputa.',
  },
  '4.7.650': {
    meaning: 'Outlook.com limita la tasa por reputación de la IP',
    next: 'Ningún ajuste documentado del destinatario levanta este límite; el remitente baja la tasa. El conector de socio está en disputa.',
  },
  '4.7.651': {
    meaning: 'Outlook.com limita la tasa por reputación de la IP (variante)',
    next: 'Ningún ajuste documentado del destinatario levanta este límite; el remitente baja la tasa. El conector de socio está en disputa.',
  },
  '4.7.652': { meaning: 'Demasiadas conexiones desde una IP', next: 'El remitente baja la cantidad de conexiones.' },
  '4.7.700': { meaning: 'Agente de filtro de protocolo ocupado', next: 'Espere; se reintenta.' },
  '4.7.850-899': {
    meaning: 'IP restringida temporalmente mientras se evalúa',
    next: 'Ningún ajuste documentado del destinatario levanta este límite; el remitente baja la tasa. El conector de socio está en disputa.',
  },
  '5.0.350': {
    meaning: 'Respuesta genérica de la organización: política de adjuntos o contenido, o rechazo de otro servidor',
    next: 'Abra el seguimiento de mensajes del inquilino que respondió y busque la regla de transporte, de journal o de adjuntos.',
  },
  '5.1.0': {
    meaning: 'No se pudo resolver el destinatario, o remitente denegado',
    next: 'Revise la dirección; una respuesta antigua de Outlook (legacyExchangeDN) es causa común. Si dice «Sender denied»: bloqueos de la casilla.',
  },
  '5.1.1': {
    meaning: 'Destinatario desconocido o caché antigua de Outlook (X.500)',
    next: 'Cree la casilla o el alias, o agregue el LegacyExchangeDN antiguo como dirección proxy X500.',
  },
  '5.1.3': { meaning: 'Dirección del destinatario mal formada', next: 'El remitente corrige la dirección.' },
  '5.1.4-5.1.5': { meaning: 'Dominio de nivel superior reservado', next: 'El remitente corrige la dirección.' },
  '5.1.6': { meaning: 'Dominio de una sola etiqueta', next: 'El remitente usa un dominio completo.' },
  '5.1.7': {
    meaning: 'Dirección del remitente mal formada o desconocida',
    next: 'El remitente debe corregir su dirección de envío.',
  },
  '5.1.8': {
    meaning: 'Cuenta emisora de un inquilino de Microsoft 365 bloqueada por spam',
    next: 'El inquilino emisor debe desbloquear la cuenta.',
  },
  '5.1.10': {
    meaning: 'El inquilino no tiene un destinatario con esa dirección',
    next: 'Casilla o alias inexistente, o directorio sin sincronizar (híbrido): revise la dirección y el tipo de dominio aceptado.',
  },
  '5.1.90': {
    meaning: 'El remitente superó su límite diario de destinatarios',
    next: 'El remitente superó su propio límite y debe esperar; nada que cambiar de su lado.',
  },
  '5.1.351': {
    meaning: 'El servidor siguiente (local o gateway) dijo que el destinatario no existe',
    next: 'Revise el servidor local o gateway detrás de Microsoft 365.',
  },
  '5.2.1': {
    meaning: 'Casilla deshabilitada, o cuarentena del filtro de contenido',
    next: 'Habilite la casilla; si el filtro lo puso en cuarentena: libérelo y repórtelo como falso positivo.',
  },
  '5.2.2 full': { meaning: 'Casilla sobre la cuota', next: 'Libere espacio o aumente la cuota / habilite archivo.' },
  '5.2.2 submission': {
    meaning: 'El remitente superó su cuota de envío: el mismo código que casilla llena',
    next: 'El remitente superó su propia cuota y debe esperar: no lo lea como casilla llena.',
  },
  '5.2.3': { meaning: 'Límite de tamaño del destinatario', next: 'Aumente MaxReceiveSize de la casilla.' },
  '5.2.14': { meaning: 'Bucle de reenvío o destino de reenvío incorrecto', next: 'Corrija el reenvío de la casilla.' },
  '5.2.121': {
    meaning: 'Un remitente envió demasiados mensajes por hora a la casilla',
    next: 'Límite por remitente y casilla: reparta el correo automático en un grupo o varias casillas; pida al remitente bajar la tasa.',
  },
  '5.2.122': {
    meaning: 'La casilla superó su límite de recepción por hora',
    next: 'Límite por hora de la casilla (3.600, no verificado): use un grupo o varias casillas para correo automático.',
  },
  '5.3.190': {
    meaning: 'Regla de journal hacia Microsoft 365 sin Journaling Archive',
    next: 'Active Journaling Archive o envíe el journal a otro destino.',
  },
  '5.3.3': {
    meaning: 'Al conector de recepción le falta el mecanismo de autenticación',
    next: 'Configure en el conector de recepción la autenticación que requiere el correo entre sus servidores.',
  },
  '5.3.4': {
    meaning: 'Mensaje sobre un límite de la organización o de un conector',
    next: 'Aumente MaxReceiveSize en transporte, conector y casilla, o pida enlaces en vez de adjuntos.',
  },
  '5.3.5': {
    meaning: 'Bucle de correo hacia sí mismo',
    next: 'El FQDN del conector coincide con otro host: corríjalo.',
  },
  '5.4.1 directory': {
    meaning: 'Directory Based Edge Blocking: destinatario desconocido en el inquilino',
    next: 'Cree o sincronice el destinatario, o corrija el tipo de dominio aceptado si hay destinatarios (o carpetas públicas) en otro sistema.',
  },
  '5.4.1 relay': {
    meaning: 'El servidor no acepta correo para el dominio',
    next: 'El MX apunta a un inquilino que no acepta el dominio: corrija el MX; solo si el dominio es suyo, agréguelo allí.',
  },
  '5.4.4 domain': {
    meaning: 'El dominio de destino no está en el DNS',
    next: 'Si el dominio es suyo: corrija su DNS y MX. Si no, el remitente corrige la dirección.',
  },
  '5.4.4 tenant': {
    meaning: 'El dominio está en un inquilino sin licencias de Exchange',
    next: 'Licencie Exchange en el inquilino o apunte el MX a donde están las casillas.',
  },
  '5.4.6': {
    meaning: 'Bucle de correo (5.4.6 local, 5.4.14 Exchange Online)',
    next: 'Revise tipo de dominio, conectores, reenvíos, targetAddress.',
  },
  '5.4.11': {
    meaning: 'Bucle de mensajes generados automáticamente',
    next: 'Quite la regla o el agente que responde en bucle.',
  },
  '5.4.300': {
    meaning: 'El destino nunca respondió y no se pudo entregar el aviso',
    next: 'El servidor receptor no respondió o difirió siempre: revise MX, puerto 25, greylisting y límites para ese remitente.',
  },
  '5.4.310': {
    meaning: 'El dominio del destinatario no está en el DNS',
    next: 'Si el dominio es suyo: corrija su DNS. Si no, el remitente corrige la dirección.',
  },
  '5.4.312': { meaning: 'La consulta DNS del dominio falló hasta vencer', next: 'Revise DNS autoritativo y DNSSEC.' },
  '5.4.316': {
    meaning: 'Rechazado hasta vencer',
    next: 'Su servidor o firewall rechaza a Microsoft 365 en el puerto 25: permita 25/TCP hacia su MX; revise el servicio y el MX.',
  },
  '5.5.0': {
    meaning: 'Destinatario de hotmail.com u outlook.com desconocido',
    next: 'La casilla no existe o está cerrada: el remitente la retira de su base.',
  },
  '5.6.11': {
    meaning: 'Saltos de línea LF sueltos en el mensaje',
    next: 'El software del remitente debe enviar saltos CRLF (o el servidor receptor debe admitir BDAT).',
  },
  '5.7.1 group': {
    meaning: 'El remitente no puede escribir a este destinatario o grupo, o hay una regla de transporte',
    next: 'Revise restricciones de entrega del grupo o casilla y reglas de flujo con «rechazar».',
  },
  '5.7.1 relay': {
    meaning: 'Dominio no aceptado, o un equipo reenvía sin permiso',
    next: 'Solo si el dominio es suyo: agréguelo a los aceptados o corrija el MX. Nunca abra el relay.',
  },
  '5.7.1 anonymous': {
    meaning: 'El conector de recepción no admite remitentes anónimos',
    next: 'El conector de recepción público debe aceptar remitentes anónimos para sus dominios; nunca le dé permiso de relay.',
  },
  '5.7.1 list': {
    meaning: 'IP o red del remitente en la lista de bloqueo de Outlook.com',
    next: 'Servicio de consumo: el remitente usa el formulario de soporte; el destinatario no puede levantarlo.',
  },
  '5.7.1 rule': {
    meaning: 'Una regla de flujo de correo de la organización receptora lo rechazó',
    next: 'Busque la regla en el seguimiento de mensajes y corríjala. Exceptúe los rangos publicados solo de una regla de IP o volumen.',
  },
  '5.7.3': {
    meaning: 'X-EXPS bloqueado por un firewall, o autenticación del conector',
    next: 'Que el firewall entre sus servidores Exchange no altere los comandos extendidos; corrija autenticación y rangos del conector.',
  },
  '5.7.12': {
    meaning: 'El destinatario solo acepta remitentes internos',
    next: 'Si deben poder escribirle externos: RequireSenderAuthenticationEnabled en false en ese destinatario.',
  },
  '5.7.13': {
    meaning: 'La carpeta pública solo acepta remitentes internos',
    next: 'Si deben poder escribirle externos: permita a Anónimo crear elementos en esa carpeta pública.',
  },
  '5.7.23': {
    meaning: 'SPF fail en el destino',
    next: 'El remitente corrige SPF. Si su propio gateway entrega a Microsoft 365: filtrado mejorado para su propio gateway.',
  },
  '5.7.25': { meaning: 'Sin PTR para IPv6', next: 'El remitente agrega un registro PTR para esa dirección IPv6.' },
  '5.7.51': {
    meaning: 'El conector de socio solo acepta ciertas IP o cierto certificado',
    next: 'El correo llegó a Microsoft 365 sin pasar por su gateway: corrija el MX o la ruta del remitente. No amplíe el conector.',
  },
  '5.7.57': {
    meaning: 'Equipo o aplicación con el envío mal configurado',
    next: 'El remitente corrige la configuración de su equipo o aplicación.',
  },
  '5.7.64': {
    meaning: 'El conector de entrada ya no coincide (cambió el certificado o la IP)',
    next: 'Corrija el conector de entrada (certificado o IP).',
  },
  '5.7.124': {
    meaning: 'El grupo solo acepta a los remitentes de su lista',
    next: 'Si este remitente debe poder escribir: agréguelo a los remitentes aceptados del grupo.',
  },
  '5.7.133': {
    meaning: 'El grupo solo acepta remitentes internos',
    next: 'Si deben poder escribir externos: gestión de entrega del grupo.',
  },
  '5.7.134': {
    meaning: 'La casilla solo acepta remitentes internos',
    next: 'Si deben poder escribir externos: quite «requerir autenticación de remitentes» en la casilla.',
  },
  '5.7.136': {
    meaning: 'El usuario de correo solo acepta remitentes internos',
    next: 'Si deben poder escribirle externos: quite «requerir autenticación de remitentes» en el usuario de correo.',
  },
  '5.7.232': {
    meaning: 'Límite de destinatarios externos del inquilino',
    next: 'El inquilino emisor superó su límite y debe esperar; nada que cambiar de su lado.',
  },
  '5.7.501-503': {
    meaning: 'Cuenta emisora vetada por spam',
    next: 'El remitente corrige su cuenta y pide a Microsoft levantar el veto; nada que abrir de su lado.',
  },
  '5.7.504': {
    meaning: 'La dirección del destinatario no es válida',
    next: 'Cree o sincronice el destinatario, o corrija el tipo de dominio aceptado si hay destinatarios (o carpetas públicas) en otro sistema.',
  },
  '5.7.505': { meaning: 'Microsoft vetó la dirección del destinatario', next: 'Contacte a soporte de Microsoft.' },
  '5.7.506': {
    meaning: 'HELO usa el nombre del servidor receptor',
    next: 'El remitente corrige su HELO; si su propio gateway delante presenta su nombre, corríjalo allí.',
  },
  '5.7.507': {
    meaning: 'La organización receptora bloqueó la IP',
    next: 'Quite la IP de su lista de bloqueo (filtro de conexión o lista Permitir/Bloquear del inquilino).',
  },
  '5.7.508': { meaning: 'Rango IPv6 sobre el límite', next: 'El remitente baja la tasa o usa IPv4.' },
  '5.7.509': {
    meaning: 'El dominio del From no pasa DMARC',
    next: 'El remitente corrige la alineación DKIM o SPF. Si su propio gateway modifica antes el correo: filtrado mejorado para su propio gateway.',
  },
  '5.7.510': {
    meaning: 'El inquilino receptor no habilitó IPv6',
    next: 'Habilite IPv6 en su inquilino, o que el remitente use IPv4.',
  },
  '5.7.511': {
    meaning: 'IP vetada, fuera del portal de baja',
    next: 'El remitente reenvía el informe a la dirección de baja de Microsoft.',
  },
  '5.7.512': { meaning: 'Sin un From válido', next: 'El remitente corrige From.' },
  '5.7.513': {
    meaning: 'El dominio receptor puso la IP en su propia lista de bloqueo',
    next: 'Quite el rango de la lista de IP bloqueadas del filtro de conexión.',
  },
  '5.7.515': {
    meaning: 'Remitente masivo hacia Outlook.com sin SPF, DKIM y DMARC (desde el 2025-05-05)',
    next: 'Casillas de consumo: el remitente configura SPF, DKIM y DMARC; el destinatario no puede levantarlo.',
  },
  '5.7.606-649': {
    meaning: 'IP vetada por Microsoft',
    next: 'El remitente usa sender.office.com. Último recurso: lista de IP permitidas, solo rangos publicados: omite SPF, DKIM y DMARC.',
  },
  '5.7.700-749': {
    meaning: 'Inquilino emisor vetado (5.7.705, 5.7.708)',
    next: 'El inquilino emisor está vetado: lo gestiona con Microsoft; nada que cambiar de su lado.',
  },
  '5.7.750': {
    meaning: 'El inquilino envía desde dominios no registrados',
    next: 'Si el inquilino que envía es el suyo: verifique sus dominios. Si no, lo hace el remitente.',
  },
  '5.7.900-999': {
    meaning: 'Código propio de una regla de flujo de la organización receptora',
    next: 'Busque la regla en el seguimiento de mensajes y corríjala. Exceptúe los rangos publicados solo de una regla de IP o volumen.',
  },
  'submission-quota': {
    meaning: 'El remitente superó 10.000 destinatarios por día',
    next: 'El remitente superó su cuota diaria y debe esperar; nada que cambiar de su lado.',
  },
};
