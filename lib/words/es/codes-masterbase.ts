import type { masterbase as English } from '../en/codes-masterbase.ts';

export const masterbase: typeof English = {
  titles: null,
  next: {
    '111':
      'Si el dominio es suyo, verifique que esté registrado, delegado y que resuelva desde fuera; si no, la dirección está mal escrita.',
    '112':
      'Si el dominio es suyo, publique un registro MX (o un MX nulo, RFC 7505, si nunca debe recibir correo); si no, la dirección está mal escrita.',
    '113':
      'Verifique que sus DNS autoritativos respondan por 53/UDP y 53/TCP desde fuera y que el host MX sea alcanzable; luego pida el reenvío.',
    '114':
      'Si su dominio recibe correo, pida a MasterBase que lo quite de su lista de exclusión; si está mal escrito, lo corrige el remitente.',
    '131':
      'Verifique si la casilla existe; si existe, su gateway la rechaza (validación, sincronización de directorio o filtro).',
    '132':
      'Busque el rechazo en el registro de su gateway (casilla deshabilitada, cuota o filtro); luego pida el reenvío.',
    '133':
      'Su servidor difirió o no respondió hasta que MasterBase desistió: revise límites, greylisting, firewall y puerto 25; luego pida el reenvío.',
    '134':
      'Su servidor no dio motivo: busque el destinatario en su registro; si no aparece, pida al remitente la respuesta SMTP textual.',
    '151':
      'El destinatario marcó un correo anterior como no deseado. Si desea estos envíos, debe pedir al remitente (o a MasterBase) que lo rehabilite.',
    '152':
      'Código obsoleto: la lista de Indecopi (Perú) ya no está vigente. Pida a MasterBase que actualice sus datos.',
    '153':
      'Bloqueado por solicitud a soporte o reporte de abuso: pregunte a MasterBase quién lo pidió; si el titular desea el correo, pida el alta.',
    '154':
      'Si la casilla existe y el titular desea el correo, pida a MasterBase que la quite de su lista de exclusión.',
    '161':
      'El destinatario (o un analizador de enlaces de su red) usó el enlace de baja; solo el titular puede pedir volver a suscribirse.',
    '162':
      'El titular (o una regla de su programa) movió un correo a no deseados y el feedback loop avisó a MasterBase. Si lo desea, que pida el alta.',
    '163':
      'Desuscrito desde la aplicación de correo; si no fue el titular, revise que ningún analizador de URL siga los enlaces List-Unsubscribe.',
    '164':
      'Baja manual pedida por el titular o por el remitente: pregunte a Customer Service quién la pidió; si el titular lo desea, pida el alta.',
    '181':
      'Código obsoleto: la lista de Indecopi (Perú) ya no está vigente. Pida a MasterBase que actualice sus datos.',
    '182':
      'Pregunte antes al remitente qué envío quedó negado: la lista «No Molestar» trata de publicidad. La inscripción la decide solo el titular.',
    '201':
      'Rebote blando sin texto: busque en su registro respuestas 4xx a los rangos de MasterBase; corrija y pida el reenvío.',
    '202': 'Libere espacio o aumente la cuota; MasterBase reintenta.',
    '250': 'Su servidor lo aceptó: busque en cuarentena, no deseados, reglas y seguimiento de mensajes.',
    '301':
      'Falla dentro de MasterBase o en el HTML del remitente: nunca llegó a su servidor. Envíele el código y la fecha.',
    '310':
      'Falla interna de MasterBase, sin reintento: nada que cambiar en su red. Envíele el código y la fecha, y pida el reenvío.',
    '311':
      'Falla interna de MasterBase, que reintenta: nada que cambiar en su red. Si persiste, envíele el código y la fecha.',
    '312':
      'Falla interna de MasterBase, que reintenta. Si persiste, revise el DNS de su dominio y envíele el código y la fecha.',
    '313':
      'Falla interna de MasterBase, que reintenta: nada que cambiar en su red. Si persiste, envíele el código y la fecha.',
    '314':
      'Falla interna en el proceso DKIM de MasterBase, que reintenta: nada que cambiar en su red. Si persiste, envíele el código y la fecha.',
    '315':
      'Falla interna de MasterBase, que reintenta: nada que cambiar en su red. Si persiste, envíele el código y la fecha.',
    '316':
      'Falla interna de MasterBase, que reintenta: nada que cambiar en su red. Si persiste, envíele el código y la fecha.',
    '321':
      'Falla interna de MasterBase, sin reintento: nada que cambiar en su red. Envíele el código y la fecha, y pida el reenvío.',
    '421':
      'Su servidor respondió 421: reinicio, falla o límite. Solo si el texto habla de un límite, exceptúe los rangos de él. Luego pida el reenvío.',
    '500':
      'Sintaxis SMTP: suele ser la inspección SMTP de un firewall que altera los comandos; corrija su regla sin desactivar el equipo.',
    '501':
      'Sintaxis SMTP: vea si un equipo de inspección altera el diálogo o si rechaza su control de HELO; si no, envíe la línea al remitente.',
    '502':
      'Comando deshabilitado en su servidor o eliminado por un firewall: corrija la inspección SMTP sin desactivar el equipo.',
    '504':
      'Su servidor no aceptó un parámetro: busque en su registro cuál; si nada altera el diálogo, envíe la línea exacta al remitente.',
    '550':
      'Si la casilla existe, su gateway respondió 550 por política: lea el texto completo y el código extendido. Si no existe, avise al remitente.',
    '551':
      'Solo si el dominio es suyo: agréguelo a los dominios aceptados o revise el alias. Nunca abra el relay. Si no lo es, avise al remitente.',
    '552':
      'Casilla sobre la cuota o mensaje sobre el tamaño máximo: libere espacio, amplíe la cuota o revise el límite; luego pida el reenvío.',
    '553':
      'Sintaxis de la dirección: la corrige el remitente. Si es correcta, vea el texto completo: algunos gateways usan 553 por política.',
    '554':
      'Su gateway rechazó (lista, spam o política): lea el texto completo; exceptúe los rangos solo si actuó un control de IP o volumen.',
    MO: 'Aún no enviado: espere, o pregunte al remitente cuándo saldrá.',
    MP: 'Aún no enviado: espere, o pregunte al remitente cuándo saldrá.',
    New: 'Aún no enviado: espere, o pregunte al remitente cuándo saldrá.',
    SM: 'Aún no enviado: espere, o pregunte al remitente cuándo saldrá.',
    'Retry Fail':
      'Reintentos agotados: busque en su registro respuestas 4xx a estos rangos; si no hay, pida a MasterBase el último estado. Luego, el reenvío.',
  },
};
