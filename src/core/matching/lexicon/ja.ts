import type { Lexicon } from './lexicon.ts';

export const ja: Lexicon = {
  lang: 'ja',
  stop: 'の に は を が と で も へ や から まで より など する した して いる れる られる ある この その これ それ',
  concepts: {
    train: '学習 訓練 トレーニング 事前学習', infer: '推論実行', chip: 'チップ 半導体', cluster: 'クラスタ', cost: 'コスト 費用', price: '価格 料金', cheap: '安い 安価 低コスト 割安', release: 'リリース 公開 発売 提供開始 登場 ローンチ', announce: '発表', delay: '延期 遅れ 遅延', cancel: '中止 キャンセル 見送り', open: 'オープンソース オープンウェイト', license: 'ライセンス', param: 'パラメータ パラメーター', active: 'アクティブ', total: '合計 総', token: 'トークン', context: 'コンテキスト 文脈', window: 'ウィンドウ', data: 'データ', benchmark: 'ベンチマーク', score: 'スコア 得点', beat: '上回る 上回り 超える 凌駕', equal: '匹敵 同等', fast: '高速 速い', slow: '遅い', reduce: '削減 減少 低減 縮小', quantize: '量子化', accuracy: '精度', loss: '低下', multimodal: 'マルチモーダル', vision: '視覚', image: '画像', video: '動画 ビデオ', audio: '音声', text: 'テキスト 文章', language: '言語', code: 'コード コーディング', program: 'プログラミング', reason: '推論 思考', math: '数学', agent: 'エージェント', moe: '専門家混合', architecture: 'アーキテクチャ', hybrid: 'ハイブリッド', no: 'ない なし 不要 非', truth: '本物 真実 確認 疑', rumour: '噂 うわさ リーク 流出', spec: '仕様 スペック', china: '中国', west: '米国 アメリカ', energy: '電力 エネルギー', cool: '冷却 液冷', datacenter: 'データセンター', efficiency: '効率', device: 'スマホ スマートフォン 端末 デバイス', business: '企業', partner: '提携 パートナー', deal: '契約', engineer: 'エンジニア 技術者', fail: '失敗 問題', codename: 'コードネーム 開発名', test: 'テスト', develop: '開発 構築 自社', free: '無料 無制限', paid: '有料', user: 'ユーザー', human: '人間', doctorate: '博士', agi: '汎用人工知能', hallucinate: 'ハルシネーション', shortage: '不足', quality: '品質', input: '入力', output: '出力', next: '次世代 次期 まもなく', internal: '社内 内部', first: '初の 初', depend: '依存', },
  comparators: { before: '比べて|比べ|対|と', after: 'より|に比べ|と比べ|と比較|を上回|に匹敵|と同等|を超え|の後継' },
  stance: {
    denial: ['否定|事実ではない|誤り|デマ|偽(?:物|の)|ではない(?!か)|していない|しない(?!か)'],
    doubt: ['疑わし|疑問|懐疑|未確認|不明|確認されていない|真偽|信ぴょう性|[?？]\\s*["」』)）]*$|か。$'],
    hearsay: ['とされ|という|らしい|ようだ|と報じ|報道|によると|によれば|噂|うわさ|リーク|流出|可能性|見込み|予定|見られ|かもしれ|だろう|とみられ|推測|候補|計画|期待|関係者|伝え'],
    official: ['正式に(?:発表|公開)|公式に(?:発表|確認)'],
    contrast: ';|:|しかし|だが|ただし|一方',
  },
};
