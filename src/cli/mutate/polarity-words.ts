/** What is put around a sentence to deny it. */
export interface Frame {
  readonly how: string;
  readonly before: string;
  readonly after: string;
}

const frame = (before: string, after = ''): Frame => ({
  how: before === '' ? 'denied after' : 'denied before',
  before,
  after,
});

/** Ways to deny a whole sentence, by language. */
export const frames: Readonly<Record<string, readonly Frame[]>> = {
  en: [frame('It is not true that '), frame('', ', a claim that the company denies')],
  zh: [frame('', '，这一说法不属实')],
  ja: [frame('', 'というのは事実ではない')],
  ko: [frame('', '라는 것은 사실이 아니다')],
  de: [frame('Es stimmt nicht, dass gilt: '), frame('', ', was das Unternehmen dementiert')],
  fr: [frame('Il est faux que '), frame('', ', ce que l’entreprise dément')],
  es: [frame('Es falso que '), frame('', ', algo que la empresa niega')],
  pt: [frame('É falso que '), frame('', ', o que a empresa nega')],
  it: [frame('È falso che '), frame('', ', cosa che l’azienda smentisce')],
};

/** Verbs that take a negation, what shows that a sentence has one, and how it is put. Patterns are for folded text. */
export interface Verbs {
  readonly pattern: RegExp;
  readonly negation: RegExp;
  readonly negate: (verb: string) => string;
}

const words = (list: string): RegExp => new RegExp(String.raw`(?<![\p{L}'’])(?:${list})(?![\p{L}'’])`, 'gu');

/** Verbs of each language that has a simple negation. */
export const verbs: Readonly<Record<string, Verbs>> = {
  en: {
    pattern: words('is|are|was|were|will|would|has|have|had|can|could|should|does|did'),
    negation: /\b(?:not|no|never|without|nothing|none|neither|nor|cannot)\b|n['’]t\b/gu,
    negate: (verb) => `${verb} not`,
  },
  zh: {
    pattern: /将|采用|使用|拥有|具有|支持|达到|发布|推出|开源|训练/gu,
    negation: /[不没未无非]/gu,
    negate: (verb) => (verb === '将' ? '将不会' : `并未${verb}`),
  },
  de: {
    pattern: words('soll|sollen|wird|werden|hat|haben|ist|sind|kann|konnte|durfte|wurde|wurden'),
    negation: words('nicht|kein\\p{L}*|nie|ohne|nichts'),
    negate: (verb) => `${verb} nicht`,
  },
  fr: {
    pattern: words('sera|serait|aura|aurait|est|ont|sont|pourrait|devrait|dispose|compte|utilise'),
    negation: words("ne|pas|sans|jamais|aucun\\p{L}*|rien|n['’]\\p{L}+"),
    negate: (verb) => (/^[aeo]/u.test(verb) ? `n’${verb} pas` : `ne ${verb} pas`),
  },
  es: {
    pattern: words('sera|seria|tendra|tendria|tiene|es|ha|han|son|podria|llegara|costara|cuesta|utiliza|cuenta'),
    negation: words('no|sin|nunca|ningun\\p{L}*|nada|tampoco'),
    negate: (verb) => `no ${verb}`,
  },
  pt: {
    pattern: words('sera|seria|tera|teria|tem|e|foi|pode|poderia|deve|usa|custa'),
    negation: words('nao|sem|nunca|nenhum\\p{L}*|nada'),
    negate: (verb) => `não ${verb}`,
  },
  it: {
    pattern: words('sara|sarebbe|avra|avrebbe|ha|sono|potrebbe|dovrebbe|usa|costa'),
    negation: words('non|senza|mai|nessun\\p{L}*|niente'),
    negate: (verb) => `non ${verb}`,
  },
};

/** Words that deny, and what states instead. */
export const denials: Readonly<Record<string, readonly (readonly [pattern: RegExp, text: string])[]>> = {
  en: [
    [/\bwon['’]t\b/gu, 'will'],
    [/\bcan(?:['’]t|not)\b/gu, 'can'],
    [/n['’]t\b/gu, ''],
    [/\bno plans?\b/gu, 'plans'],
    [/\bno longer\b/gu, 'now'],
    [/\bno\b/gu, 'some'],
    [/\bnot\b/gu, 'indeed'],
    [/\bnever\b/gu, 'indeed'],
    [/\bnothing\b/gu, 'something'],
    [
      /\b(?:denie[sd]|deny|denying|rejects?|rejected|dismiss(?:e[sd])?|refute[sd]?|debunk(?:s|ed)?|contradict(?:s|ed)|rebut(?:s|ted)|disputes?|disputed|ruled out)\b/gu,
      'confirmed',
    ],
    [/\bdenials?\b/gu, 'confirmation'],
    [/\b(?:false|untrue|fake|fabricated|inaccurate|bogus|wrong|incorrect)\b/gu, 'true'],
    [/\b(?:hoax|nonsense|fiction|myth)\b/gu, 'fact'],
    [/\bfar from\b/gu, 'certainly'],
  ],
  zh: [
    [/不属实|不实/gu, '属实'],
    [/否认|辟谣|驳斥|反驳/gu, '证实'],
    [/虚假|假消息|造假/gu, '真实'],
    [/并非|不是/gu, '正是'],
    [/并未|并没有|没有|从未|尚未|未能/gu, '已经'],
    [/不会/gu, '会'],
    [/子虚乌有|无稽之谈/gu, '确有其事'],
  ],
  ja: [
    [/否定/gu, '確認'],
    [/事実ではない|事実ではありません/gu, '事実だ'],
    [/ではない|ではありません/gu, 'だ'],
  ],
  ko: [
    [/부인/gu, '확인'],
    [/사실이 아니/gu, '사실이'],
    [/아니/gu, '맞'],
  ],
  de: [
    [/(?<!\p{L})nicht(?!\p{L})/gu, 'wirklich'],
    [/(?<!\p{L})kein(?=\p{L}*)/gu, 'ein'],
    [/(?<!\p{L})(?:dementier\p{L}+|bestreite\p{L}+|bestritt\p{L}*|widersprach\p{L}*|widerspricht)/gu, 'bestätigt'],
    [/(?<!\p{L})(?:falsch|unwahr|erfunden)(?!\p{L})/gu, 'wahr'],
    [/(?<!\p{L})nie(?!\p{L})/gu, 'stets'],
  ],
  fr: [
    [/(?<!\p{L})ne(?!\p{L}) ?/gu, ''],
    [/(?<!\p{L})n['’]/gu, ''],
    [/(?<!\p{L})(?:pas|jamais)(?!\p{L})/gu, 'bien'],
    [/(?<!\p{L})(?:dement\p{L}*|nie|nient|refut\p{L}+)(?!\p{L})/gu, 'confirme'],
    [/(?<!\p{L})(?:faux|fausses?)(?!\p{L})/gu, 'vrai'],
    [/(?<!\p{L})aucun/gu, 'un'],
  ],
  es: [
    [/(?<!\p{L})no(?!\p{L})/gu, 'sí'],
    [/(?<!\p{L})(?:neg\p{L}+|nieg\p{L}+|desment\p{L}+|desmint\p{L}+|desmient\p{L}+|rechaz\p{L}+)/gu, 'confirma'],
    [/(?<!\p{L})fals[oa]s?(?!\p{L})/gu, 'cierto'],
    [/(?<!\p{L})nunca(?!\p{L})/gu, 'ya'],
    [/(?<!\p{L})ni(?!\p{L})/gu, 'y'],
    [/(?<!\p{L})ningun/gu, 'algun'],
  ],
  pt: [
    [/(?<!\p{L})nao(?!\p{L})/gu, 'sim'],
    [/(?<!\p{L})(?:neg(?:a|ou|am|aram)|desment\p{L}+)(?!\p{L})/gu, 'confirma'],
    [/(?<!\p{L})fals[oa]s?(?!\p{L})/gu, 'verdadeiro'],
    [/(?<!\p{L})nunca(?!\p{L})/gu, 'já'],
  ],
  it: [
    [/(?<!\p{L})non(?!\p{L})/gu, 'davvero'],
    [/(?<!\p{L})(?:smenti\p{L}*|nega\p{L}*)(?!\p{L})/gu, 'conferma'],
    [/(?<!\p{L})fals[oa](?!\p{L})/gu, 'vero'],
  ],
};
