import type { Lexicon } from './lexicon.ts';
import { merge, sharedBounds, sharedCurrencies, sharedNames, sharedPer, sharedSuffixes, sharedTimes, sharedTo, sharedUnits, sharedUnitsBefore } from './shared.ts';

/** Korean. Number words of one syllable sit inside too many words; only fixed pairs with a counter are read. */
export const korean: Lexicon = {
  lang: 'ko',
  decimalComma: false,
  spaceGroups: false,
  multipliers: { 100: '백', 1000: '천' },
  scales: { '1e4': '만', '1e8': '억', '1e12': '조' },
  suffixes: sharedSuffixes,
  ratios: { 0.5: '절반|반값', 2: '두 배|두배|갑절', 3: '세 배|세배', 4: '네 배|네배', 5: '다섯 배', 8: '여덟 배', 10: '열 배' },
  times: `${sharedTimes}|배`,
  magnitudes: '자릿수',
  partOf: '분의',
  units: merge(sharedUnits, {
    percent: '퍼센트|프로', 'percent-points': '퍼센트포인트|%포인트|퍼센트 포인트|% 포인트', parameters: '매개변수|매개 변수|파라미터|파라메터', tokens: '토큰|컨텍스트|문맥|콘텍스트', 'tokens-per-second': '토큰/초',
    bytes: '바이트', 'bytes*1e6': '메가바이트', 'bytes*1e9': '기가바이트', 'bytes*1e12': '테라바이트', 'bytes*1e15': '페타바이트', 'bytes*1e18': '엑사바이트', 'flops*1e12': '테라플롭스', 'flops*1e15': '페타플롭스|페타플롭', 'flops*1e18': '엑사플롭스', flops: '플롭스',
    gpus: '장의 gpu|그래픽처리장치|그래픽카드', chips: '칩|반도체|가속기', watts: '와트', 'watts*1e3': '킬로와트', 'watts*1e6': '메가와트', 'watts*1e9': '기가와트', 'gigawatt-hours': '기가와트시', 'gigawatt-hours*1e-3': '메가와트시', 'gigawatt-hours*1e-6': '킬로와트시', 'gigawatt-hours*1e3': '테라와트시',
    languages: '프로그래밍 언어|언어|개 언어|개국어', experts: '전문가', layers: '층|레이어|개 층', points: '점|포인트', problems: '문제|문항', seconds: '초', minutes: '분', hours: '시간', days: '일', weeks: '주|주일|주간', months: '개월|달', years: '년', users: '사용자|이용자', employees: '직원', people: '명',
  }),
  unitsBefore: merge(sharedUnitsBefore, { tokens: '컨텍스트 창|컨텍스트|문맥 길이|컨텍스트 길이|콘텍스트' }),
  currencies: merge(sharedCurrencies, { usd: '달러|미국 달러|미 달러', 'usd*0.01': '센트', krw: '원', cny: '위안|위안화', jpy: '엔|엔화', eur: '유로' }),
  periods: { '-per-month': '/월|매월', '-per-year': '/년' },
  periodsBefore: { '-per-month': '매월|매달|월|한 달에|한달에', '-per-year': '매년|연간|연|해마다', '-per-second': '초당' },
  per: sharedPer,
  perAfter: '당|마다',
  fillers: '개|개의|의|장|장의|입력|출력|활성|총|전체|훈련|학습|프로그래밍|엔비디아|가지|여 개|여개|규모의|종의|종|수준의|이상의',
  hints: '활성|총|전체|모델|규모|급|수준',
  ofWhich: '중|이 중|그중|이중|가운데|단',
  bounds: {
    about: `${sharedBounds.about}|약|대략|거의|추정`, 'at-least': `${sharedBounds['at-least']}|최소|적어도|최소한`, 'at-most': `${sharedBounds['at-most']}|최대|최고|최장`, 'more-than': sharedBounds['more-than'], 'less-than': sharedBounds['less-than'],
  },
  boundsAfter: { 'at-least': '이상|이상의|+', 'at-most': '이하|이내|까지', 'less-than': '미만|이 안 되는|에 못 미치는', 'more-than': '초과|넘는|을 넘는|를 넘는|이 넘는|여|넘게', about: '가량|정도|안팎|내외|쯤' },
  to: `${sharedTo}|에서|부터`, and: '와|과', between: '', from: '',
  names: `${sharedNames}|제|버전`, vague: '수|몇',
  stops: '배포|배터리|배경|배송|배치|조사|조직|조치|조건|만들|만에|만큼|천천히|백악관|억제|초기|초반|분석|분야|일부|원래|연구|당시|주요|주장|점을|점이',
  dates: {
    dayFirst: false, months: {}, partsAfter: { start: '초|초순', 'first-third': '상순', 'mid-third': '중순|중반', 'last-third': '하순', end: '말', 'first-half': '전반', 'second-half': '후반' },
    seasons: { spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' }, quarterMark: '분기', halves: { 1: '상반기', 2: '하반기' }, links: '의|,', yearMark: '년', monthMark: '월', dayMark: '일',
    relative: {
      'day+0': '오늘', 'day+1': '내일', 'day-1': '어제', 'week+0': '이번 주|이번주|금주', 'week+1': '다음 주|다음주|내주', 'week-1': '지난주|지난 주', 'month+0': '이번 달|이번달|이달', 'month+1': '다음 달|다음달|내달', 'month-1': '지난달|지난 달',
      'year+0': '올해|금년', 'year+1': '내년|이듬해', 'year-1': '작년|지난해', 'year-rest': '연내|올해 안|올해 안에', 'year-end': '연말|올 연말|올해 말', 'month-end': '월말|이달 말|이번 달 말', 'month+1-start': '내달 초|다음 달 초', 'month+1-end': '내달 말|다음 달 말', 'year+1-start': '내년 초', 'year+1-end': '내년 말',
      'quarter+0': '이번 분기', 'quarter+1': '다음 분기', 'soon-days': '며칠 내|수일 내|며칠 안|조만간 며칠', 'soon-weeks': '몇 주 내|향후 몇 주|수주 내|몇 주 안|앞으로 몇 주|수 주 내', 'soon-months': '몇 달 내|수개월 내|향후 몇 달|몇 개월 내|앞으로 몇 달',
    },
    shifts: { 0: '올|이번|올해', 1: '내년|다음' }, withinAfter: '내|안에|이내|후|뒤|내에|이내에', spans: { day: '일', week: '주|주일', month: '개월|달', year: '년' }, beforeAfter: '전|이전|전에', untilAfter: '까지|까지는',
  },
};
