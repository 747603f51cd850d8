import type { Lexicon } from './lexicon.ts';
import { merge, sharedBounds, sharedCurrencies, sharedNames, sharedPer, sharedSuffixes, sharedTimes, sharedTo, sharedUnits, sharedUnitsBefore } from './shared.ts';

/** Portuguese of Brazil (bilhão is 1e9) and of Portugal (mil milhões; bilião is 1e12). */
export const portuguese: Lexicon = {
  lang: 'pt',
  decimalComma: true,
  spaceGroups: true,
  numbers: {
    2: 'dois|duas', 3: 'três', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze', 12: 'doze|dúzia', 13: 'treze', 14: 'catorze|quatorze', 15: 'quinze', 16: 'dezesseis|dezasseis', 17: 'dezessete|dezassete', 18: 'dezoito', 19: 'dezenove|dezanove', 20: 'vinte', 30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa',
    100: 'cem|cento', 200: 'duzentos|duzentas', 300: 'trezentos|trezentas', 400: 'quatrocentos', 500: 'quinhentos|quinhentas', 600: 'seiscentos', 700: 'setecentos', 800: 'oitocentos', 900: 'novecentos',
  },
  scales: { '1e3': 'mil', '1e6': 'milhão|milhões|mi', '1e9': 'bilhão|bilhões|bi', '1e12': 'trilhão|trilhões|tri|bilião|biliões|trilião|triliões' },
  suffixes: sharedSuffixes,
  articles: 'um|uma',
  and: 'e',
  point: 'vírgula|ponto',
  ratios: { 0.5: 'metade', 2: 'dobro|duplo|dobrar|dobra|dobrou|duplica', 3: 'triplo|triplica', 4: 'quádruplo', 5: 'quíntuplo', 10: 'décuplo' },
  fractions: { 2: 'meio|meia', 3: 'terço|terços', 4: 'quarto|quartos', 5: 'quinto|quintos', 10: 'décimo|décimos', 20: 'vigésimo', 30: 'trigésimo', 40: 'quadragésimo', 50: 'quinquagésimo', 100: 'centésimo|centésimos' },
  times: `${sharedTimes}|vezes|vez`,
  magnitudes: 'ordens de magnitude|ordem de magnitude|ordens de grandeza|ordem de grandeza',
  units: merge(sharedUnits, {
    percent: 'por cento|porcento', 'percent-points': 'pontos percentuais|ponto percentual', parameters: 'parâmetros|parâmetro|parameters|pesos', tokens: 'janela de contexto|contexto', 'tokens-per-second': 'tokens por segundo', bytes: 'bytes|byte', 'bytes*1e6': 'megabytes', 'bytes*1e9': 'gigabytes', 'bytes*1e12': 'terabytes|terabyte', 'bytes*1e15': 'petabytes|petabyte',
    flops: 'operações de ponto flutuante', gpus: 'placas de vídeo|placas gráficas|placas', chips: 'chips|chip|aceleradores|processadores|semicondutores', watts: 'watts', 'watts*1e3': 'quilowatts', 'watts*1e6': 'megawatts', 'watts*1e9': 'gigawatts', 'gigawatt-hours': 'gigawatts-hora|gigawatt-hora|gigawatts hora', 'gigawatt-hours*1e-3': 'megawatts-hora|megawatt-hora', 'gigawatt-hours*1e-6': 'quilowatts-hora|quilowatt-hora',
    languages: 'idiomas|linguagens|línguas|linguagens de programação', experts: 'especialistas', layers: 'camadas', points: 'pontos|ponto', problems: 'problemas|questões', seconds: 'segundos|segundo', minutes: 'minutos|minuto', hours: 'horas|hora', 'gpu-hours': 'horas de gpu', days: 'dias|dia', weeks: 'semanas|semana', months: 'meses|mês', years: 'anos|ano',
    users: 'usuários|utilizadores', employees: 'funcionários|empregados|colaboradores', people: 'pessoas', images: 'imagens', queries: 'consultas', delays: 'adiamentos|atrasos',
  }),
  unitsBefore: merge(sharedUnitsBefore, { tokens: 'janela de contexto|contexto|janela de contexto de|contexto de' }),
  currencies: merge(sharedCurrencies, { usd: 'dólares|dólar|dólares americanos', 'usd*0.01': 'centavos de dólar|centavos|cêntimos de dólar', eur: 'euros|euro', 'eur*0.01': 'cêntimos', brl: 'reais|real', cny: 'yuans|iuanes', jpy: 'ienes' }),
  periods: { '-per-month': 'por mês|ao mês|mensais|/mês', '-per-year': 'por ano|ao ano|anuais|/ano', '-per-hour': 'por hora', '-per-day': 'por dia' },
  per: `${sharedPer}|por|por cada|a cada|pelo|o`,
  fillers: 'de|ativos|activos|ativo|ativados|no total|totais|total|de entrada|de saída|entrada|saída|input|output|nvidia|huawei|da nvidia|da huawei|novos|diferentes|de programação|programação|ocultas|ia|de ia|seus|treináveis|do|da|gráficos',
  hints: 'ativos|activos|ativo|ativados|ativadas|no total|totais|total|modelo|moe|denso|versão|variante|por token|de tamanho',
  ofWhich: 'dos quais|das quais|sendo|apenas|só|com apenas|somente',
  bounds: {
    about: `${sharedBounds.about}|cerca de|aproximadamente|em torno de|quase|perto de|por volta de|uns|umas|aprox|aprox.`, 'at-least': `${sharedBounds['at-least']}|pelo menos|no mínimo|ao menos|mínimo de|a partir de|não menos de`, 'at-most': `${sharedBounds['at-most']}|até|no máximo|máximo de|não mais de|não mais que`,
    'more-than': `${sharedBounds['more-than']}|mais de|mais do que|acima de|superior a|superior aos|ultrapassa|ultrapassando|supera os|acima dos`, 'less-than': `${sharedBounds['less-than']}|menos de|menos do que|abaixo de|inferior a|abaixo dos`,
  },
  boundsAfter: { 'at-least': 'ou mais|+|no mínimo', 'at-most': 'ou menos|no máximo', about: 'aproximadamente' },
  between: 'entre', from: 'de|desde', to: `${sharedTo}|a|até|e|à`,
  names: `${sharedNames}|página|capítulo|figura|tabela|nível|parte|modelo|artigo|número`, vague: 'vários|várias|alguns|algumas|muitos|centenas de|milhares de|milhões de|bilhões de|dezenas de|multi', stops: '',
  dates: {
    dayFirst: true,
    months: { 1: 'janeiro|jan', 2: 'fevereiro|fev', 3: 'março', 4: 'abril|abr', 5: 'maio|mai', 6: 'junho|jun', 7: 'julho|jul', 8: 'agosto|ago', 9: 'setembro|set', 10: 'outubro|out', 11: 'novembro|nov', 12: 'dezembro|dez' },
    weakMonths: 'jan|mai|jun|jul|ago|set|out|dez', monthCues: 'em|de|para|desde|até|antes de|neste|mês de|entre|próximo',
    parts: { start: 'início de|no início de|começo de|inícios de|princípio de|início do|começo do', mid: 'meados de|em meados de|meio de|meados do', end: 'fim de|final de|no fim de|no final de|finais de|fins de|final do|fim do', 'first-half': 'primeira quinzena de|primeira metade de', 'second-half': 'segunda quinzena de|segunda metade de' },
    seasons: { spring: 'primavera', summer: 'verão', autumn: 'outono', winter: 'inverno' }, quarters: { 1: 'primeiro trimestre|q1', 2: 'segundo trimestre|q2', 3: 'terceiro trimestre|q3', 4: 'quarto trimestre|último trimestre|q4' }, quarterMark: 'trimestre', halfMark: 'semestre', halves: { 1: 'primeiro semestre', 2: 'segundo semestre' },
    links: 'de|do|da|o|a|,|ano|mês', ordinals: 'º|o', dayWords: { 1: 'primeiro' },
    relative: {
      'day+0': 'hoje', 'day+1': 'amanhã', 'day-1': 'ontem', 'week+0': 'esta semana|nesta semana', 'week+1': 'a próxima semana|próxima semana|na próxima semana|semana que vem', 'week-1': 'semana passada', 'month+0': 'este mês|neste mês', 'month+1': 'o próximo mês|próximo mês|no próximo mês|mês que vem', 'month-1': 'mês passado', 'year+0': 'este ano|neste ano', 'year+1': 'o próximo ano|próximo ano|no próximo ano|ano que vem', 'year-1': 'ano passado',
      'year-rest': 'ainda este ano|mais tarde este ano|ainda neste ano|no decorrer do ano|ao longo do ano', 'year-end': 'o fim do ano|fim do ano|final do ano|o final do ano|fim de ano|final deste ano', 'month-end': 'o fim do mês|fim do mês|final do mês|final deste mês', 'month-start': 'início do mês', 'year+1-start': 'início do próximo ano|começo do próximo ano|início do ano que vem', 'year+1-end': 'final do próximo ano|fim do próximo ano', 'month+1-start': 'início do próximo mês', 'month+1-end': 'final do próximo mês|fim do próximo mês', 'quarter+0': 'este trimestre|neste trimestre', 'quarter+1': 'próximo trimestre',
      'soon-days': 'próximos dias|os próximos dias|poucos dias|alguns dias', 'soon-weeks': 'próximas semanas|as próximas semanas|poucas semanas|algumas semanas', 'soon-months': 'próximos meses|os próximos meses|poucos meses|alguns meses',
    },
    shifts: { 0: 'este|esta|neste|nesta', 1: 'próximo|próxima', '-1': 'passado|passada' }, within: 'em|dentro de|nas próximas|nos próximos|em até|daqui a', spans: { day: 'dia|dias', week: 'semana|semanas', month: 'mês|meses', year: 'ano|anos' },
    before: 'antes de|antes do|antes da', until: 'até|até o|até ao|até a|para|o mais tardar em', after: 'depois de|a partir de',
  },
};
