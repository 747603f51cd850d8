/** How a language says a whole number from 1 to 999, and a scale word with its noun after it. */
export interface Spoken {
  readonly lang: string;
  readonly say: (value: number) => string;
  readonly scale: string;
  readonly by: number;
  readonly noun: string;
}

const list = (words: string): readonly string[] => words.split(' ');
const word = (words: readonly string[], index: number): string => words[index] ?? '';
const digits = (value: number): readonly [hundreds: number, tens: number, ones: number] => [
  Math.floor(value / 100),
  Math.floor(value / 10) % 10,
  value % 10,
];

const german = list(
  '- ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const germanTens = list('- zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
function sayGerman(value: number): string {
  const [hundreds, tens, ones] = digits(value);
  if (hundreds > 0) return `${word(german, hundreds)}hundert${value % 100 === 0 ? '' : sayGerman(value % 100)}`;
  if (value < 20) return word(german, value);
  return `${ones === 0 ? '' : `${word(german, ones)}und`}${word(germanTens, tens)}`;
}

const french = list(
  '- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const frenchTens = list('- dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
function sayFrench(value: number): string {
  const [hundreds, tens, ones] = digits(value);
  if (hundreds > 0) {
    const rest = value % 100;
    const hundred = hundreds === 1 ? 'cent' : `${word(french, hundreds)} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? hundred : `${hundred} ${sayFrench(rest)}`;
  }
  if (value < 20) return word(french, value);
  if (value === 80) return 'quatre-vingts';
  const small = tens === 7 || tens === 9 ? 10 + ones : ones;
  if (small === 0) return word(frenchTens, tens);
  return `${word(frenchTens, tens)}${ones === 1 && tens < 8 ? ' et ' : '-'}${word(french, small)}`;
}

const spanish = list(
  '- un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
    'veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const spanishTens = list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const spanishHundreds = list(
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);
function saySpanish(value: number): string {
  const [hundreds, tens, ones] = digits(value);
  if (value === 100) return 'cien';
  if (hundreds > 0) return join(word(spanishHundreds, hundreds), value % 100, saySpanish, ' ');
  return value < 30 ? word(spanish, value) : join(word(spanishTens, tens), ones, saySpanish, ' y ');
}

const portuguese = list(
  '- um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
);
const portugueseTens = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
const portugueseHundreds = list(
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
);
function sayPortuguese(value: number): string {
  const [hundreds, tens, ones] = digits(value);
  if (value === 100) return 'cem';
  if (hundreds > 0) return join(word(portugueseHundreds, hundreds), value % 100, sayPortuguese, ' e ');
  return value < 20 ? word(portuguese, value) : join(word(portugueseTens, tens), ones, sayPortuguese, ' e ');
}

const italian = list(
  '- un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const italianTens = list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta');
function sayItalian(value: number): string {
  const [hundreds, tens, ones] = digits(value);
  if (hundreds > 0)
    return `${hundreds === 1 ? '' : word(italian, hundreds)}cento${value % 100 === 0 ? '' : sayItalian(value % 100)}`;
  if (value < 20) return word(italian, value);
  const ten = word(italianTens, tens);
  if (ones === 0) return ten;
  return `${ones === 1 || ones === 8 ? ten.slice(0, -1) : ten}${ones === 3 ? 'tré' : word(italian, ones)}`;
}

function join(head: string, rest: number, say: (value: number) => string, link: string): string {
  return rest === 0 ? head : `${head}${link}${say(rest)}`;
}

/** Numbers in the characters of East Asia; a lone ten or hundred has no one before it. */
function inCharacters(value: number, one: string, [tenSign, hundredSign]: readonly [string, string]): string {
  const [hundreds, tens, ones] = digits(value);
  const times = (count: number, sign: string): string =>
    count === 0 ? '' : `${count === 1 ? '' : one[count - 1]}${sign}`;
  return `${times(hundreds, hundredSign)}${times(tens, tenSign)}${ones === 0 ? '' : one[ones - 1]}`;
}
const sayJapanese = (value: number): string => inCharacters(value, '一二三四五六七八九', ['十', '百']);
const sayKorean = (value: number): string => inCharacters(value, '일이삼사오육칠팔구', ['십', '백']);

export const spoken: readonly Spoken[] = [
  { lang: 'de', say: sayGerman, scale: ' Milliarden', by: 1e9, noun: ' Parameter' },
  { lang: 'fr', say: sayFrench, scale: ' milliards', by: 1e9, noun: ' de paramètres' },
  { lang: 'es', say: saySpanish, scale: ' millones', by: 1e6, noun: ' de parámetros' },
  { lang: 'pt', say: sayPortuguese, scale: ' bilhões', by: 1e9, noun: ' de parâmetros' },
  { lang: 'it', say: sayItalian, scale: ' miliardi', by: 1e9, noun: ' di parametri' },
  { lang: 'ja', say: sayJapanese, scale: '億', by: 1e8, noun: 'パラメータ' },
  { lang: 'ko', say: sayKorean, scale: '억', by: 1e8, noun: ' 매개변수' },
];
