import type { Lexicon } from './lexicon.ts';
import { merge, sharedBounds, sharedCurrencies, sharedNames, sharedPer, sharedSuffixes, sharedTimes, sharedTo, sharedUnits, sharedUnitsBefore } from './shared.ts';

const tens: Readonly<Record<number, string>> = { 20: 'venti', 30: 'trenta', 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta', 70: 'settanta', 80: 'ottanta', 90: 'novanta' };
const ones = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

/** settantotto and its like, written as one word; uno and otto swallow the vowel before them. */
function numbers(): Record<string, string> {
  const out: Record<string, string> = { 10: 'dieci', 11: 'undici', 12: 'dodici|dozzina', 13: 'tredici', 14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 200: 'duecento', 300: 'trecento', 400: 'quattrocento', 500: 'cinquecento', 120: 'centoventi', 150: 'centocinquanta' };
  for (let one = 2; one <= 9; one += 1) out[one] = ones[one] as string;
  for (const [ten, word] of Object.entries(tens)) {
    out[ten] = word;
    for (let one = 1; one <= 9; one += 1) out[Number(ten) + one] = (one === 1 || one === 8 ? word.slice(0, -1) : word) + (ones[one] as string);
  }
  return out;
}

/** Italian. "Trilione" is 1e18 in the dictionary and 1e12 in its AI news, which translate from English. */
export const italian: Lexicon = {
  lang: 'it',
  decimalComma: true,
  spaceGroups: true,
  numbers: numbers(),
  multipliers: { 100: 'cento' },
  scales: { '1e3': 'mille|mila', '1e6': 'milione|milioni|mln', '1e9': 'miliardo|miliardi|mld|mrd', '1e12': 'bilione|bilioni|trilione|trilioni' },
  suffixes: sharedSuffixes,
  articles: 'un|uno|una',
  and: 'e',
  point: 'virgola',
  ratios: { 0.5: 'metà|dimezza|dimezzato|dimezzare|dimezzati', 2: 'doppio|doppia|raddoppia|raddoppiato|raddoppiare', 3: 'triplo|triplica|triplicato', 4: 'quadruplo', 5: 'quintuplo', 10: 'decuplo' },
  fractions: { 2: 'mezzo|mezza', 3: 'terzo|terzi', 4: 'quarto|quarti', 5: 'quinto|quinti', 8: 'ottavo', 10: 'decimo|decimi', 20: 'ventesimo', 30: 'trentesimo', 40: 'quarantesimo', 50: 'cinquantesimo', 100: 'centesimo|centesimi' },
  times: `${sharedTimes}|volte|volta`,
  magnitudes: 'ordini di grandezza|ordine di grandezza',
  units: merge(sharedUnits, {
    percent: 'per cento|percento', 'percent-points': 'punti percentuali|punto percentuale', parameters: 'parametri|parametro|parameters|pesi', tokens: 'finestra di contesto|contesto|gettoni', 'tokens-per-second': 'token al secondo|token per secondo|tokens al secondo', bytes: 'byte|bytes', 'bytes*1e6': 'megabyte', 'bytes*1e9': 'gigabyte', 'bytes*1e12': 'terabyte', 'bytes*1e15': 'petabyte',
    flops: 'operazioni in virgola mobile', gpus: 'schede grafiche|schede', chips: 'chip|chips|acceleratori|processori|semiconduttori', watts: 'watt', 'watts*1e3': 'kilowatt|chilowatt', 'watts*1e6': 'megawatt', 'watts*1e9': 'gigawatt', 'gigawatt-hours': 'gigawattora', 'gigawatt-hours*1e-3': 'megawattora', 'gigawatt-hours*1e-6': 'kilowattora|chilowattora',
    languages: 'lingue|linguaggi|linguaggi di programmazione', experts: 'esperti', layers: 'strati|livelli|layer', points: 'punti|punto', problems: 'problemi|domande', seconds: 'secondi|secondo', minutes: 'minuti|minuto', hours: 'ore|ora', 'gpu-hours': 'ore gpu|ore di gpu', days: 'giorni|giorno', weeks: 'settimane|settimana', months: 'mesi|mese', years: 'anni|anno',
    users: 'utenti', employees: 'dipendenti', people: 'persone', images: 'immagini', queries: 'richieste|query', delays: 'rinvii|ritardi',
  }),
  unitsBefore: merge(sharedUnitsBefore, { tokens: 'finestra di contesto|contesto|finestra di contesto di|contesto di' }),
  currencies: merge(sharedCurrencies, { usd: 'dollari|dollaro|dollari usa|dollari americani', 'usd*0.01': 'centesimi di dollaro|cent', eur: 'euro', 'eur*0.01': 'centesimi di euro', cny: 'renminbi', jpy: 'yen', gbp: 'sterline' }),
  periods: { '-per-month': 'al mese|mensili|/mese|ogni mese', '-per-year': "all'anno|annui|l'anno|annuali|/anno|ogni anno", '-per-hour': "all'ora|l'ora", '-per-day': 'al giorno' },
  per: `${sharedPer}|per|per ogni|a|al|ogni`,
  fillers: "di|d|attivi|attivo|attivati|in totale|totali|totale|di input|di output|in ingresso|in uscita|input|output|nvidia|huawei|nuovi|diversi|di programmazione|programmazione|nascosti|ia|ai|dei|addestrabili|suoi|complessivi|grafiche",
  hints: 'attivi|attivo|attivati|attive|in totale|totali|totale|complessivi|modello|moe|denso|versione|variante|per token|di dimensione',
  ofWhich: 'di cui|dei quali|delle quali|solo|soltanto|con solo|appena',
  bounds: {
    about: `${sharedBounds.about}|circa|intorno a|intorno ai|quasi|attorno a|all'incirca|approssimativamente|pressoché|un centinaio`, 'at-least': `${sharedBounds['at-least']}|almeno|non meno di|come minimo|a partire da|minimo`, 'at-most': `${sharedBounds['at-most']}|fino a|fino al|al massimo|non più di|massimo|fino ai`,
    'more-than': `${sharedBounds['more-than']}|più di|oltre|oltre i|oltre il|superiore a|superiore ai|supera i|sopra i|più del`, 'less-than': `${sharedBounds['less-than']}|meno di|inferiore a|sotto i|al di sotto di|meno del`,
  },
  boundsAfter: { 'at-least': 'o più|+|almeno', 'at-most': 'o meno|al massimo', about: 'circa' },
  between: 'tra|fra', from: 'da|dal|dai', to: `${sharedTo}|a|ai|al|e|fino a`,
  names: `${sharedNames}|pagina|capitolo|figura|tabella|livello|parte|modello|articolo|numero`, vague: 'diversi|diverse|alcuni|alcune|molti|parecchi|centinaia di|migliaia di|decine di|milioni di|miliardi di|multi', stops: '',
  dates: {
    dayFirst: true,
    months: { 1: 'gennaio|gen', 2: 'febbraio|feb|febb', 3: 'marzo', 4: 'aprile|apr', 5: 'maggio|mag', 6: 'giugno|giu', 7: 'luglio|lug', 8: 'agosto|ago', 9: 'settembre|sett|set', 10: 'ottobre|ott', 11: 'novembre|nov', 12: 'dicembre|dic' },
    weakMonths: 'gen|mag|giu|lug|ago|set|sett|ott', monthCues: 'a|in|di|per|da|fino a|entro|prima di|questo|mese di|tra|prossimo|fine|inizio|metà|dal|al',
    parts: { start: "inizio|inizio di|all'inizio di|gli inizi di|inizi di|primi di|ai primi di|l'inizio del|inizio del|all'inizio del", mid: 'metà|a metà|metà di|metà del|a metà del', end: 'fine|fine di|alla fine di|la fine di|la fine del|alla fine del|fine del', 'first-half': 'prima metà di|la prima metà di|nella prima metà di', 'second-half': 'seconda metà di|la seconda metà di|nella seconda metà di' },
    seasons: { spring: 'primavera', summer: 'estate', autumn: 'autunno', winter: 'inverno' }, quarters: { 1: 'primo trimestre|q1|t1', 2: 'secondo trimestre|q2|t2', 3: 'terzo trimestre|q3|t3', 4: 'quarto trimestre|ultimo trimestre|q4|t4' }, quarterMark: 'trimestre', halfMark: 'semestre', halves: { 1: 'primo semestre|prima metà del|prima metà dell', 2: 'secondo semestre|seconda metà del|seconda metà dell' },
    links: "di|del|dell|il|la|lo|l|,|mese|dell'anno|anno", ordinals: 'º|°', dayWords: { 1: 'primo' },
    relative: {
      'day+0': 'oggi', 'day+1': 'domani', 'day-1': 'ieri', 'week+0': 'questa settimana', 'week+1': 'la prossima settimana|prossima settimana|settimana prossima', 'week-1': 'la scorsa settimana|scorsa settimana|settimana scorsa', 'month+0': 'questo mese', 'month+1': 'il prossimo mese|prossimo mese|mese prossimo|il mese prossimo', 'month-1': 'il mese scorso|mese scorso|scorso mese', 'year+0': "quest'anno", 'year+1': "il prossimo anno|prossimo anno|l'anno prossimo|anno prossimo", 'year-1': "l'anno scorso|anno scorso|scorso anno",
      'year-rest': "nel corso dell'anno|più avanti quest'anno|entro l'anno|più tardi quest'anno", 'year-end': "la fine dell'anno|fine anno|fine dell'anno|fine d'anno", 'month-end': 'fine mese|la fine del mese|fine del mese', 'month-start': 'inizio mese', 'year+1-start': "inizio del prossimo anno|inizio dell'anno prossimo|inizio anno prossimo", 'year+1-end': 'fine del prossimo anno', 'month+1-start': 'inizio del prossimo mese', 'month+1-end': 'fine del prossimo mese', 'quarter+0': 'questo trimestre', 'quarter+1': 'prossimo trimestre',
      'soon-days': 'prossimi giorni|i prossimi giorni|pochi giorni|qualche giorno', 'soon-weeks': 'prossime settimane|le prossime settimane|poche settimane|qualche settimana', 'soon-months': 'prossimi mesi|i prossimi mesi|pochi mesi|qualche mese',
    },
    shifts: { 0: 'questo|questa|quest', 1: 'prossimo|prossima', '-1': 'scorso|scorsa' }, within: 'tra|fra|entro|in|nelle prossime|nei prossimi|nel giro di', spans: { day: 'giorno|giorni', week: 'settimana|settimane', month: 'mese|mesi', year: 'anno|anni' },
    before: 'prima di|prima del|prima della|prima dell', until: "entro|entro il|entro la|fino a|al più tardi|entro l|entro fine", after: 'dopo|a partire da',
  },
};
