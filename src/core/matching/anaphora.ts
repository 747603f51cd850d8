import { remember } from '#core/remember.ts';
import { mostLanguages } from './lexicon/all.ts';

/** Words that point back to what was said; one pattern a language, over folded text. */
const anaphors: Readonly<Record<string, string>> = {
  en: '\\b(?:it|this|that|these|those|they|them|neither|both|either|none|such|so|a claim|the (?:claim|claims|figure|figures|number|numbers|date|rumou?r|report|story|sum|price|post|screenshot|chart|picture|leak|idea|notion|theory|timing|day|fortnight|size|whole thing|latter|former)|which)\\b',
  de: '\\b(?:das|dies|diese[rsmn]?|es|beides?|keines|weder|davon|daran|dafur|die (?:zahl|angabe|meldung|behauptung)|der (?:termin|bericht|preis)|das (?:datum|gerucht|foto))\\b',
  fr: "\\b(?:cela|ca|ce|c'|ceci|celui-ci|celle-ci|ces|cette|il n'en|l'un|aucun\\w*|ni l'un|la date|le chiffre|la rumeur|la nouvelle)\\b",
  es: '\\b(?:eso|esto|ello|ese|esa|este|esta|esos|esas|estos|estas|ninguno|ninguna|ambos|ambas|lo|la (?:cifra|fecha|noticia)|el (?:dato|rumor))\\b',
  pt: '\\b(?:isso|isto|esse|essa|este|esta|esses|essas|nada disso|nenhum\\w*|ambos|ambas|o (?:numero|boato|dado)|a (?:data|noticia|previsao))\\b',
  it: '\\b(?:questo|questa|quello|quella|cio|nessun\\w*|entramb\\w*|la (?:cifra|data|notizia)|il (?:dato|numero|rapporto))\\b',
  zh: '这|该|此|上述|两者|都没|均未|它|一切|说法|消息|传闻|数字|日期|截图',
  ja: 'これ|それ|この|その|いずれも|どちらも|同|両',
  ko: '이는|이를|이것|그것|이런|그런|이 |그 |둘 다|모두|해당|양측|양사',
};

/** What points back, in a language or in English. */
export const anaphorsFor = remember((lang): RegExp => {
  const sources = [...new Set([anaphors[lang], anaphors['en']])].filter((source) => source !== undefined);
  return new RegExp(sources.join('|'), 'u');
}, mostLanguages);

/** How a last clause takes up all that stands before it: ", something the company denies", ", algo que ...". */
export const takesUp =
  /^\s*(?:a claim|something|algo que|cosa que|lo que|extremo que|o que|ce que|chose que|cosa che|il che|was (?!not))/u;
