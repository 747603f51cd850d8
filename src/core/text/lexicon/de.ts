import type { Groups, Lexicon } from './lexicon.ts';
import { merge, sharedBounds, sharedCurrencies, sharedNames, sharedPer, sharedSuffixes, sharedTimes, sharedTo, sharedUnits, sharedUnitsBefore } from './shared.ts';

const small: Readonly<Record<number, string>> = {
  2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn', 11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn',
  20: 'zwanzig', 30: 'dreißig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig', 100: 'hundert', 120: 'hundertzwanzig', 150: 'hundertfünfzig', 200: 'zweihundert', 300: 'dreihundert', 400: 'vierhundert', 500: 'fünfhundert', 1000: 'tausend',
};

/** achtundsiebzig and its like, written as one word. */
function compounds(): Record<string, string> {
  const out: Record<string, string> = { 1: 'eins' };
  for (const [value, word] of Object.entries(small)) if (Number(value) !== 100 && Number(value) !== 1000) out[value] = word;
  for (let tens = 20; tens <= 90; tens += 10) for (let unit = 1; unit <= 9; unit += 1) out[tens + unit] = `${unit === 1 ? 'ein' : small[unit]}und${small[tens]}`;
  out['1.5'] = 'anderthalb|eineinhalb';
  out['2.5'] = 'zweieinhalb';
  return out;
}

/** zehnmal, zehnfach, das Zehnfache. */
function factors(): Groups {
  const out: Record<string, string> = {};
  for (const [value, word] of Object.entries(small)) out[value] = ['mal', 'fach', 'fache', 'fachen', 'facher', 'faches'].map((end) => word + end).join('|');
  return out;
}

export const german: Lexicon = {
  lang: 'de',
  decimalComma: true,
  spaceGroups: true,
  numbers: compounds(),
  multipliers: { 100: 'hundert' },
  scales: { '1e3': 'tausend|tsd', '1e6': 'million|millionen|mio', '1e9': 'milliarde|milliarden|mrd|mia', '1e12': 'billion|billionen|bio', '1e15': 'billiarde|billiarden', '1e18': 'trillion|trillionen' },
  strayScales: { '1e9*1.0001': 'billion', '1e12*1.0001': 'trillion' },
  suffixes: sharedSuffixes,
  articles: 'ein|eine|einer|einem|einen|eines',
  and: 'und',
  point: 'komma',
  ratios: merge(factors(), { 0.5: 'hälfte|halb|halbiert|halbieren|halbierung', 2: 'doppelt|doppelte|doppelten|doppelter|doppeltes|verdoppelt|verdoppelung|verdoppeln', 3: 'dreifach|verdreifacht|verdreifachung', 4: 'vervierfacht', 5: 'verfünffacht', 10: 'verzehnfacht' }),
  fractions: { 2: 'halbe|halben|halbes', 3: 'drittel', 4: 'viertel', 5: 'fünftel', 6: 'sechstel', 7: 'siebtel', 8: 'achtel', 9: 'neuntel', 10: 'zehntel', 20: 'zwanzigstel', 30: 'dreißigstel', 40: 'vierzigstel', 50: 'fünfzigstel', 100: 'hundertstel', 1000: 'tausendstel' },
  times: `${sharedTimes}|mal|fach|fache|fachen|-fach|-fache`,
  magnitudes: 'größenordnungen|größenordnung',
  units: merge(sharedUnits, {
    percent: 'prozent|prozentige*|prozentig|v.h.', 'percent-points': 'prozentpunkt*', parameters: 'parameter|parametern|parameters|params|gewichte|gewichten', tokens: 'kontext|kontextfenster|kontextlänge|token-kontext', 'tokens-per-second': 'token pro sekunde|tokens pro sekunde',
    bytes: 'byte|bytes', 'bytes*1e6': 'megabyte*', 'bytes*1e9': 'gigabyte*', 'bytes*1e12': 'terabyte*', 'bytes*1e15': 'petabyte*', 'bytes*1e18': 'exabyte*', flops: 'gleitkommaoperationen|rechenoperationen', gpus: 'grafikkarten|grafikprozessoren|karten', chips: 'chips|chip|ki-chips|beschleuniger|prozessoren|halbleiter',
    watts: 'watt', 'watts*1e3': 'kilowatt', 'watts*1e6': 'megawatt', 'watts*1e9': 'gigawatt', 'gigawatt-hours': 'gigawattstunde*', 'gigawatt-hours*1e-3': 'megawattstunde*', 'gigawatt-hours*1e-6': 'kilowattstunde*', 'gigawatt-hours*1e3': 'terawattstunde*',
    languages: 'sprachen|programmiersprachen', experts: 'experten', layers: 'schichten|ebenen', points: 'punkte|punkten|punkt', problems: 'probleme|problemen|aufgaben|fragen', seconds: 'sekunden|sekunde|sek', minutes: 'minuten|minute', hours: 'stunden|stunde|*stunden', 'gpu-hours': 'gpu-stunden', days: 'tage|tagen|tag', weeks: 'wochen|woche', months: 'monate|monaten|monat', years: 'jahre|jahren|jahr',
    users: 'nutzer|nutzern|nutzerinnen|anwender', employees: 'mitarbeiter|mitarbeitern|beschäftigte|mitarbeitende', people: 'menschen|personen|leute', images: 'bilder|bildern', queries: 'anfragen|abfragen', delays: 'verschiebungen',
  }),
  unitsBefore: merge(sharedUnitsBefore, { pue: 'pue-wert|pue-wert von|pue-werte', map: 'map-wert', tokens: 'kontextfenster|kontextlänge|kontext' }),
  currencies: merge(sharedCurrencies, { usd: 'dollar|us-dollar|dollars', 'usd*0.01': 'cent|us-cent', eur: 'euro', 'eur*0.01': 'eurocent', cny: 'renminbi', jpy: 'yen', krw: 'won', gbp: 'pfund', chf: 'franken' }),
  periods: { '-per-month': 'pro monat|im monat|monatlich|je monat|/monat', '-per-year': 'pro jahr|im jahr|jährlich|je jahr|/jahr', '-per-hour': 'pro stunde', '-per-day': 'pro tag' },
  periodsBefore: { '-per-month': 'monatlich', '-per-year': 'jährlich' },
  per: `${sharedPer}|pro|je|für|per|für eine`,
  fillers: 'der|von|an|aktive|aktiven|aktiver|aktivierte|aktivierten|insgesamt|gesamt|eingabe|ausgabe|eingabe-|ausgabe-|input|output|verschiedene|verschiedenen|nvidia|huawei|neue|neuen|trainierte|trainierbare|lernbare|trainierbaren|versteckte|täglich|zahlende|aktuelle|ki|us|weitere|seiner|seinen|gleitkomma',
  hints: 'aktiv|aktive|aktiven|aktiver|aktiviert|gesamt|insgesamt|modell|moe|dicht|dichte|version|variante|groß|große|großes|je token|pro token',
  ofWhich: 'davon|wovon|darunter|nur|lediglich|von denen',
  bounds: {
    about: `${sharedBounds.about}|etwa|rund|ungefähr|circa|fast|knapp|nahezu|gut|schätzungsweise|um die|in etwa|annähernd`, 'at-least': `${sharedBounds['at-least']}|mindestens|wenigstens|nicht weniger als|ab`, 'at-most': `${sharedBounds['at-most']}|bis zu|höchstens|maximal|nicht mehr als|max|max.`,
    'more-than': `${sharedBounds['more-than']}|mehr als|über|jenseits von|oberhalb von`, 'less-than': `${sharedBounds['less-than']}|weniger als|unter|unterhalb von`,
  },
  boundsAfter: { 'at-least': 'oder mehr|+|und mehr|plus', 'at-most': 'oder weniger' },
  between: 'zwischen', from: 'von', to: `${sharedTo}|bis|bis zu|auf`,
  names: `${sharedNames}|seite|kapitel|abbildung|tabelle|platz|stufe|klasse|modell|teil|artikel|abs|nummer`,
  vague: 'mehrere|mehreren|einige|einigen|viele|vielen|wenige|wenigen|zig|dutzende|hunderte|tausende|paar', stops: '',
  dates: {
    dayFirst: true,
    months: { 1: 'januar|jänner|jan|jan.', 2: 'februar|feber|feb|feb.', 3: 'märz|maerz|mär', 4: 'april|apr|apr.', 5: 'mai', 6: 'juni|jun', 7: 'juli|jul', 8: 'august|aug|aug.', 9: 'september|sept|sept.|sep', 10: 'oktober|okt|okt.', 11: 'november|nov|nov.', 12: 'dezember|dez|dez.' },
    weakMonths: 'jan|jun|jul|mär|sep', monthCues: 'im|ab|seit|bis|anfang|mitte|ende|vor|nach|für|von|in|zu',
    parts: { early: 'früh im|zu beginn des|im frühen|frühe', start: 'anfang|beginn|zu beginn|anfang des|zum start', mid: 'mitte|mitte des', late: 'spät im|im späten|später im', end: 'ende|ende des|zum ende des|schluss', 'first-half': 'erste hälfte|ersten hälfte|der ersten hälfte', 'second-half': 'zweite hälfte|zweiten hälfte|der zweiten hälfte' },
    seasons: { spring: 'frühjahr|frühling|frühjahrs', summer: 'sommer|spätsommer|sommers', autumn: 'herbst|herbsts', winter: 'winter|winters' },
    quarters: { 1: 'erstes quartal|ersten quartal|erste quartal|q1', 2: 'zweites quartal|zweiten quartal|zweite quartal|q2', 3: 'drittes quartal|dritten quartal|dritte quartal|q3', 4: 'viertes quartal|vierten quartal|vierte quartal|q4|schlussquartal' }, quarterMark: 'quartal|quartals', halfMark: 'halbjahr|halbjahrs',
    halves: { 1: 'erstes halbjahr|ersten halbjahr|erste halbjahr|h1|ersten jahreshälfte|erste jahreshälfte', 2: 'zweites halbjahr|zweiten halbjahr|zweite halbjahr|h2|zweiten jahreshälfte|zweite jahreshälfte' },
    links: 'des|der|den|dem|im|jahres|jahr|,|monats', ordinals: '.',
    dayWords: { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften', 6: 'sechsten', 7: 'siebten', 8: 'achten', 9: 'neunten', 10: 'zehnten' },
    relative: {
      'day+0': 'heute', 'day+1': 'morgen', 'day+2': 'übermorgen', 'day-1': 'gestern', 'week+0': 'diese woche|dieser woche|laufenden woche|noch diese woche', 'week+1': 'nächste woche|nächster woche|nächsten woche|kommende woche|kommenden woche|kommender woche', 'week-1': 'letzte woche|vergangene woche|letzter woche|vergangenen woche',
      'month+0': 'diesen monat|diesem monat|dieses monats|laufenden monat', 'month+1': 'nächsten monat|kommenden monat|nächster monat|nächsten monats|kommenden monats', 'month-1': 'letzten monat|vergangenen monat', 'year+0': 'dieses jahr|diesem jahr|dieses jahres|heuer|laufenden jahr', 'year+1': 'nächstes jahr|nächsten jahr|nächsten jahres|kommendes jahr|kommenden jahr|kommenden jahres', 'year-1': 'letztes jahr|letzten jahr|vergangenen jahr|vorjahr',
      'year-rest': 'noch in diesem jahr|noch dieses jahr|im laufe des jahres|später in diesem jahr|im weiteren jahresverlauf', 'year-end': 'jahresende|ende des jahres|ende dieses jahres', 'month-end': 'monatsende|ende des monats|ende dieses monats|ende des laufenden monats', 'month-start': 'anfang des monats', 'year+1-start': 'anfang nächsten jahres|anfang kommenden jahres|anfang des nächsten jahres|anfang des kommenden jahres', 'year+1-end': 'ende nächsten jahres|ende des nächsten jahres|ende kommenden jahres', 'year+1-mid': 'mitte nächsten jahres|mitte kommenden jahres', 'month+1-start': 'anfang nächsten monats|anfang des nächsten monats|anfang kommenden monats', 'month+1-end': 'ende nächsten monats|ende kommenden monats', 'month-rest': 'noch in diesem monat|noch diesen monat',
      'quarter+0': 'dieses quartal|diesem quartal|laufenden quartal', 'quarter+1': 'nächstes quartal|nächsten quartal|kommenden quartal', 'week-end': 'ende der woche|wochenende',
      'soon-days': 'in den kommenden tagen|in den nächsten tagen|kommenden tagen|nächsten tagen|innerhalb weniger tage|in wenigen tagen|binnen weniger tage', 'soon-weeks': 'in den kommenden wochen|in den nächsten wochen|kommenden wochen|nächsten wochen|innerhalb weniger wochen|in wenigen wochen|binnen weniger wochen', 'soon-months': 'in den kommenden monaten|in den nächsten monaten|kommenden monaten|nächsten monaten|in wenigen monaten|innerhalb weniger monate',
    },
    shifts: { 0: 'diesen|dieses|dieser|diesem', 1: 'nächsten|nächstes|nächster|kommenden|kommendes|kommender', '-1': 'letzten|vergangenen|letztes' },
    within: 'in|innerhalb von|binnen|innerhalb der nächsten|in den nächsten|in den kommenden|in etwa|in rund', spans: { day: 'tag|tage|tagen', week: 'woche|wochen', month: 'monat|monate|monaten', year: 'jahr|jahre|jahren' },
    before: 'vor|noch vor', until: 'bis|bis zum|spätestens|bis spätestens|spätestens im|bis zur', after: 'nach|ab|frühestens',
  },
};
