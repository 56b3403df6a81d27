import type * as English from '../en/ranges.ts';

export const rangeProblem: typeof English.rangeProblem = {
  'range.leading-zero':
    'Tiene un cero delante: varios productos lo leen como octal y abrirían otra red. Solo quien la escribió sabe qué quiso decir.',
  'range.short-form': 'Una dirección tiene cuatro números decimales; con menos, cada producto entiende otra cosa.',
  'range.number-form': 'Un solo número para toda la dirección: cada producto entiende otra cosa. Escriba los cuatro.',
  'range.not-ascii': '{character} en la columna {column} solo parece un dígito, un punto o una barra.',
  'range.prefix': 'El prefijo es un número de 0 a {max}, sin signo ni ceros delante.',
  'range.host-bits': '¿Una red o una dirección? Escriba {network} o {single}.',
  'range.zone': 'Una zona (%) pertenece a una sola máquina y no cabe en una regla.',
  'range.mapped': 'Es la dirección IPv4 {v4} vestida de IPv6: escriba {v4}.',
  'range.embedded': 'Dirección IPv6 con una parte punteada: varios productos la rechazan. Escríbala en grupos.',
  'range.mask': 'Los bits de {mask} tienen huecos: no es máscara de red ni comodín.',
  'range.mask-ambiguous': '{mask} significa una cosa como máscara y la contraria como comodín: escriba un prefijo.',
  'range.reversed': 'El fin está antes del comienzo.',
  'range.families': 'Comienza en IPv4 y termina en IPv6, o al revés.',
  'range.disagree':
    'El rango y {cidr}, que está a su lado, no son las mismas direcciones: solo quien lo escribió sabe cuál vale.',
  'range.name': 'Es un nombre, no una dirección: los nombres cambian de dueño sin avisar. Hacen falta los rangos.',
  'range.rubbish': 'No es una dirección: «{rest}» no va ahí.',
  'range.special': '{range} nunca es correo público[: {name}].',
  'list.too-long': 'La lista pasa de {limit} entradas.',
  'list.purpose': 'Parece una lista de dónde responde una nube o una API («{hint}»), no de dónde viene el correo.',
};

export const rangeNote: typeof English.rangeNote = {
  'range.duplicate': '{range} está dos veces.',
  'range.inside': '{range} ya está dentro de {outer}.',
  'range.ends':
    '{cidr} tiene dos direcciones más que lo escrito, .0 y .255 en sus extremos: de esas dos no viene correo.',
};

export const rangeLine: typeof English.rangeLine = 'Línea {line}, «{text}»:';
