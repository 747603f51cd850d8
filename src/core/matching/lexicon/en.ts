import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  lang: 'en',
  stop:
    'a an the of to in on at for by with from as is are was were be been being it its this that these those there here and or but so if then than which who whom whose what when where how ' +
    'will would can could may might shall should must do does did done has have had having just only also very more most much many some any all both each every other another such same own ' +
    'into onto over under about around between among through during before after up down out off again once per via within without not no nor he she they we you i his her their our your my me him them us ' +
    'ai model models new system according say says said report reports reported reportedly one get gets got make makes made use uses used using like now still yet even however while ' +
    'company companies version time way thing things lot really quite far well good better best big say let set put go goes going come comes came take takes took give gives given',
  concepts: {
    train: 'train* pretrain* pre-train* taught teach* schooled', infer: 'inference inferenc* serv* run_on runs_on', chip: 'chip* gpu* processor* accelerator* silicon card cards semiconductor*',
    cluster: 'cluster* supercomputer*', hardware: 'hardware', cost: 'cost* spend* spent expense* bill budget invest*', price: 'price* pricing priced fee fees rate_card',
    cheap: 'cheap* inexpensive undercut* affordab* economical* feasible viable discount* low-cost saving* save saves', dear: 'expensive costly pricey',
    release: 'releas* launch* debut* arriv* unveil* rollout roll_out rolls_out rolling_out come_out comes_out coming_out out_in publish* introduc* drop drops dropped land lands landed hits available lands slated',
    ship: 'ship ships shipped shipping', announce: 'announc* reveal* present* showcase*',
    delay: 'delay* postpon* pushed_back push_back held_back hold_back holds_back behind_schedule put_off late slip slips slipped slipping setback* stall* withheld withhold* overran overrun',
    suspend: 'paus* suspend* halt*', cancel: 'cancel* scrap* skip* shelv* abandon* dropped_entirely axed',
    open: 'open_source* open_weight* opensource* openly open_model* open-sourc*', license: 'licen*', param: 'parameter* param params weights', active: 'activ* awake lights_up per_pass per_token at_a_time',
    total: 'total overall in_all altogether', token: 'token*', context: 'context', window: 'window windows', data: 'data dataset* corpus corpora', benchmark: 'benchmark* leaderboard* eval evals evaluation*',
    score: 'score* scoring', beat: 'beat* outperform* surpass* outstrip* exceed* superior ahead better_than stronger_than more_powerful_than tops overtake* outclass*',
    equal: 'rival rivals rivaling rivalling on_par on_a_par comparable competitive compete competes competing equal* match* equivalent parity as_good_as as_strong_as in_the_class',
    fast: 'fast* quick* rapid*', slow: 'slow* sluggish*', speed: 'speed*', large: 'large* bigger biggest huge giant massive', small: 'small* smaller compact tiny lightweight',
    reduce: 'reduc* shrink* compress* cut cuts cutting lower* less smaller drop* declin* sheds decreas*', quantize: 'quanti*', accuracy: 'accura* precision', loss: 'loss losses lose loses degrad*',
    multimodal: 'multimodal* multi-modal* multi_modal* omnimodal*', vision: 'vision visual* sees', image: 'image* picture* photo* imaging', video: 'video* clip clips', audio: 'audio voice speech sound*', text: 'text texts document documents',
    language: 'language* multilingual* multi-language english', code: 'code codes coding coder* software', program: 'programm*', reason: 'reason* think thinks thinking thought', math: 'math* arithmetic',
    agent: 'agent* subagent*', autonomy: 'autonom*', moe: 'moe mixture_of_experts mixture-of-experts mixtures_of_experts expert_mixture', expert: 'expert experts', architecture: 'architect* design designs', layer: 'layer*', dense: 'dense', hybrid: 'hybrid*',
    attention: 'attention', no: 'no not without never none nothing zero cannot free_of bypass* completely_without entirely_without avoids avoid no_longer sovereign independence independent',
    truth: 'true truth genuine real authentic believe* doubt* skeptic* sceptic* accurate confirmed confirms confirm unconfirmed unverified verified verify fake fabricated hoax bogus exaggerat* speculative',
    rumour: 'rumor* rumour* leak* claims claim gossip speculation', spec: 'spec specs specification* figures spec_sheet', china: 'chinese china beijing domestic homegrown', west: 'american western u.s us_chips us_tech',
    energy: 'energy electric* watt* gwh mwh', power: 'power', cool: 'cool* liquid-cool* water-cool* liquid_cool* water_cool*', datacenter: 'data_center* data_centre* datacenter* datacentre*', efficiency: 'efficien*', utilisation: 'utilis* utiliz* busy',
    device: 'phone* smartphone* mobile iot edge device* wearable* smart_home thermostat laptop*', business: 'enterprise* business* firm firms sme smes startup*', industry: 'industr* manufactur*', science: 'scien* academic',
    law: 'legal* law laws lawyer* compliance', finance: 'financ* bank*', medical: 'medical* medicine doctor doctors radiolog* x-ray* x_ray* diagnos* health* clinical', security: 'cyber* vulnerab* hack* exploit*', memory: 'memor* remember*',
    translate: 'translat* rendering', forum: 'forum* message_board', partner: 'adopt* embrac* powered power_the chose chosen choos* select* partner* collaborat* supplier* vendor*', deal: 'deal deals contract* agreement* licensing_deal', government: 'government* authorit* official officials regulator*', engineer: 'engineer*',
    fail: 'fail* unsuccess* trouble* problem* never_succeeded', codename: 'codename* code_name* code-name* dubbed nickname* internally_called called named name', test: 'test tests tested testing trial* pilot* beta', develop: 'develop* build* building built creat* working_on',
    free: 'free unlimited', paid: 'paid subscri* tier tiers premium', user: 'user users customer*', human: 'human* people humanity', doctorate: 'phd ph.d doctora* phd-level', agi: 'agi superintelligen* asi', safety: 'safe safety', hallucinate: 'hallucinat* factual_error*',
    distill: 'distil* teacher student', shortage: 'shortage* lack scarce* starved', export: 'export* sanction*', annotate: 'label* annotat*', quality: 'quality', input: 'input', output: 'output', next: 'next coming upcoming', app: 'app apps', limit: 'limit* cap capped restricted',
    internal: 'internal* in-house secret*', first: 'first initially', variant: 'variant* edition* sizes family mini nano', long: 'long* lengthy', dissatisfied: 'dissatisf* unhappy not_satisfied not_good_enough perfectionis*', router: 'rout* gating gate', depend: 'depend* relian* rely reduc*_depend* reliant', merge: 'unif* integrat* merg* combin* incorporat*', year: 'year* annual*', month: 'month*', search: 'search* brows*', tool: 'tool*',
  },
  comparators: { before: 'than|vs\\.?|versus|against|unlike|like|over|beats?|beating|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|compared (?:to|with)|relative to|rival(?:s|ing)?|compet(?:e|es|ing|itive) with|par with|of|to|from|alongside|matche?s?|matching|exceeds?|behind|ahead of|where|while|whereas|above|below|replac(?:e|es|ing)|successor (?:to|of)|predecessor|such as|including|from' },
  stance: {
    denial: [
      "\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed)?|dismiss(?:es|ed)?|rebut(?:s|ted)?)\\b(?! (?:that )?(?:access|entry|service))",
      "\\b(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)(?: not|n't)\\b(?! (?:only|just|merely|necessarily|yet|clear|officially|been confirmed|be confirmed|confirm|comment))",
      '\\b(?:false(?! (?:positives?|negatives?|alarms?))|untrue|bogus|fabricated|fake[ds]?|hoax|fiction|nonsense|bullshit|made[- ]up|inaccurate|misinformation|no truth|not true|never (?:shipped|released|happened|arrived|launched|existed|existed|came|was|had))\\b',
      '\\b(?:turned out (?:to be )?(?:wrong|false)|proved (?:wrong|false)|no plans? (?:to|for)|nowhere near|no such|ruled out|far from|did nothing of the kind|contradict(?:s|ed)?)\\b',
    ],
    doubt: [
      "\\b(?:doubt(?:s|ed|ful|ing)?|skeptic(?:s|al|ism)?|sceptic(?:s|al|ism)?|question(?:s|ed|able)?|unclear|uncertain|unconfirmed|unverified|unproven|speculative|exaggerat(?:ed|ion)|hard to believe|too good to be true|grain of salt|pinch of salt|remains to be seen|red flags?|not necessarily|no evidence|no official confirmation|jury is (?:still )?out|dubious|implausible|suspect|overhyped|hedge your|not (?:yet )?(?:been )?(?:officially )?confirmed|has(?:n't| not) (?:officially )?confirmed)\\b",
      "\\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)) (?:believe|buy|trust|credit)\\b",
      '\\bjust (?:a )?rumou?rs?\\b|\\bcalls? it a rumou?r\\b|\\bif\\b[^.]{0,40}\\bhold(?:s)? up\\b|\\?\\s*["\']*$',
    ],
    hearsay: [
      '\\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?r(?:s|ed)?|leak(?:s|ed|er|ers|ing)?|tipster|insiders?|sources?|unconfirmed|speculat(?:ed|ion|es|ing)|hints?|hint(?:ed|ing) at|alleg(?:es|ed)|purported|claim(?:s|ed|ing)?|whispers?|gossip|tip(?:s|ped)|teas(?:es|ed|er|ing)|is said|are said|said to|says|said|tells?|told|reports?|reported|according to|believed to|thought to|expected|expects?|noted|noting|notes|mention(?:s|ed|ing)?|indicat(?:es?|ed|ing)|quot(?:ed|ing)|debated?|hinted|credited|circulat(?:es?|ed|ing)|set to|slated|likely|may|might|could|plans? to|planning|would|if true|suggests?|suggested|suggesting|promises to|promised|heard|predict(?:s|ed)?|forecast|estimate(?:s|d)?|seems?|appears?|potential(?:ly)?|supposed|upcoming|considering|eyes|per)\\b',
    ],
    official: ['\\b(?:officially (?:announced|released|launched|confirmed)|(?:has|have) (?:now )?(?:confirmed|announced|released|launched)|is now available|confirms)\\b'],
    contrast: ';|: | but | though | although | however | whereas | while | yet | despite | amid |, which |, causing |, with some | — | – ',
  },
};
