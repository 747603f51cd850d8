// Traditional characters of the field and their simplified forms, pairwise. One claim in either script is one claim.
const pairs =
  '訓训練练參参數数據据資资語语體体萬万億亿發发佈布開开源源權权圖图視视頻频訊讯號号電电腦脑機机構构階阶層层價价格格較较輸输入入測测試试評评優优於于勝胜過过進进運运動动態态專专傳传聞闻說说證证實实認认謠谣洩泄漏漏爆爆華华為为騰腾達达輝辉顯显處处裝装備备標标註注務务產产業业屬属單单總总統统計计畫画劃划時时間间發发表表現现聲声讀读學学習习類类億亿與与無无沒没從从個个這这種种對对應应當当將将會会來来後后還还讓让給给關关聯联網网絡络雲云軟软硬硬編编碼码記记憶忆問问題题報报導导稱称經经營营質质減减縮缩壓压壓压擴扩龐庞預预測测變变舊旧歲岁釋释麼么裡里邊边緣缘廠厂國国際际員员團团隊队領领域域線线錯错誤误讚赞準准確确極极強强輕轻鬆松幾几萬万兩两節节約约費费買买賣卖貴贵貨货幣币銀银財财融融醫医療疗診诊斷断藥药論论壇坛協协議议簽签約约暫暂緩缓遲迟延延棄弃滿满歡欢樂乐氣气溫温熱热涼凉冷冷液液積积極极';
const toSimple = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) toSimple.set(pairs[i] as string, pairs[i + 1] as string);

/** Traditional Chinese characters become simplified ones, one for one, so offsets stay. */
export function simplify(text: string): string {
  if (!/[\u4e00-\u9fff]/u.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += toSimple.get(text[i] as string) ?? text[i];
  return out;
}
