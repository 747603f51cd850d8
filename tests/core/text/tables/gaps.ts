/**
 * Sentences of the tables that are not read right yet, kept so that they are not forgotten: a test that begins to
 * pass fails here, and the sentence leaves this list.
 */
export const gaps: ReadonlySet<string> = new Set([
  'It needs at least sixteen 80GB cards.',
  'One insider speaks of "well over a trillion" weights.',
  'Nvidia lost $589 billion in a day, 17% of its value.',
  'Version 4.5 follows 4.1 on iOS 18.4 and Python 3.12.',
  'Fewer than one in five users noticed.',
  '苹果每年向谷歌支付约10亿美元。',
  '正解率は92.4ポイント、前世代を11.6ポイント上回る。',
  'H100 10만 장을 사용했다.',
  'DeepSeek R2 soll 1,2 Billionen Parameter umfassen, also fast doppelt so viele wie R1 mit 671 Milliarden.',
  'Es ist zwei- bis dreimal schneller.',
  'Die Genauigkeit stieg von 80,9 auf 93,9 Prozent.',
  'La ventana de contexto llega al millón de tokens.',
  'Модель обучали более чем на 100 000 GPU.',
  'Контекстное окно вырастет до миллиона токенов.',
  'No launch before Q1 2026, insiders say.',
  'Late next year, at best.',
]);
