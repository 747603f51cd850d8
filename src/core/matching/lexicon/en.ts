import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  lang: 'en',
  stop:
    'a an the of to in on at for by with from as is are was were be been being it its this that these those there here and or but so if then than which who whom whose what when where how ' +
    'will would can could may might shall should must do does did done has have had having just also very more most much many some any all both each every other another such same own ' +
    'into onto over under about around between among through during before after up down out off again once per via within without not no nor he she they we you i his her their our your my me him them us ' +
    'ai model models new system according say says said report reports reported reportedly one get gets got make makes made use uses used using like now still yet even however while ' +
    'company companies version time way thing things lot really quite far well good best big say let set put go goes going come comes came take takes took give gives given',
  concepts: {
    train: 'train* pretrain* pre-train* taught teach* schooled finetun* fine-tun* fine_tun* learn* raised_on',
    infer: 'inference inferenc* serv* run_on runs_on answering deployed_on runs running hosting_cost at_inference',
    chip: 'chip* gpu* processor* accelerator* silicon card cards semiconductor* tpu* boards board',
    cluster: 'cluster* supercomputer* fleet farm supercluster compute_cluster',
    hardware: 'hardware',
    cost: 'cost* spend* spent expense* bill budget invest* pricetag price_tag outlay bills million_dollars expensive_to',
    price:
      'price* pricing priced fee fees rate_card tariff* billed per_million subscription_price rates charge charges charged',
    cheap:
      'cheap* inexpensive undercut* affordab* economical* feasible viable discount* low-cost saving* save saves fraction_of_the half_the_price bargain rebate lower_price price_cut price_cuts thrifty frugal',
    dear: 'expensive costly pricey premium_price priciest high-priced',
    release:
      'releas* launch* debut* arriv* unveil* rollout roll_out rolls_out rolling_out come_out comes_out coming_out out_in publish* introduc* drop drops dropped land lands landed hits available slated go_live goes_live went_live ship_date out_now hit_the hits_the see_the_light dropping rolled_out public_debut available_to generally_available premiere on_sale goes_up gone_up hand_out window slot timetable',
    ship: 'ship ships shipped shipping',
    announce: 'announc* reveal* present* showcase* demo demoed tease teased teases show shown shows unveil*',
    delay:
      'delay* postpon* pushed_back push_back held_back hold_back holds_back behind_schedule put_off late slip slips slipped slipping setback* stall* withheld withhold* overran overrun lateness later behind slippage deferred overdue drags dragged wait waiting hold-up hold_up held_up not_ready pushes_back pushing_back missed misses miss overruns stuck snag snags bottleneck* put_on_ice backlog took_longer taking_longer',
    suspend: 'paus* suspend* halt* freeze frozen on_hold pulls_back stopped',
    cancel:
      'cancel* scrap* skip* shelv* abandon* dropped_entirely axed dropped ditched kill* passed_over called_off given_up in_favour_of in_favor_of instead_of replaced_by never_ship',
    open: 'open_source* open_weight* opensource* openly open_model* open-sourc* open-weight* weights_free download* publish_the_weights source_code open release_the_weights',
    license: 'licen* terms_of_use',
    param: 'parameter* param params weights param* weight billion-parameter trillion-parameter size',
    active: 'activ* awake lights_up per_pass per_token at_a_time lit at_once fire fires wake wakes per_query',
    total: 'total overall in_all altogether in_total as_a_whole all_told',
    token: 'token*',
    context: 'context context_length context_size',
    window: 'window windows working_memory',
    data: 'data dataset* corpus corpora text_corpus tokens_of training_set examples',
    benchmark: 'benchmark* leaderboard* eval evals evaluation* test_suite exam exams marks',
    score: 'score* scoring points percent_on marks grade result results accuracy_of',
    beat: 'beat* outperform* surpass* outstrip* exceed* superior ahead better_than stronger_than more_powerful_than tops overtake* outclass* trounce* edge_out edges_out topped ahead_of leads lead leading crush* leapfrog* dominat* overtak* outdo outdoes smarter_than far_ahead outshine* outpac*',
    equal:
      'rival rivals rivaling rivalling on_par on_a_par comparable competitive compete competes competing equal* match* equivalent parity as_good_as as_strong_as in_the_class draw_level on_a_level level_with catch_up catches_up caught_up close_to as_capable in_line on-par tie ties tied neck_and_neck near in_the_same_class',
    fast: 'fast* quick* rapid* speedier latency snappy instant instantly in_seconds low-latency',
    slow: 'slow* sluggish* laggy wait seconds_to takes_longer pause',
    speed: 'speed* throughput latency tokens_per_second',
    large: 'large* bigger biggest huge giant massive girth heavyweight enlarged scaled_up',
    small: 'small* smaller compact tiny lightweight shrunk slim lighter little miniature',
    reduce:
      'reduc* shrink* compress* cut cuts cutting lower* less smaller drop* declin* sheds decreas* halv* trims trimmed slash* fewer down_to squeez*',
    quantize: 'quanti* low-precision',
    accuracy: 'accura* precision correct correctness',
    loss: 'loss losses lose loses degrad*',
    multimodal: 'multimodal* multi-modal* multi_modal* omnimodal* omni native_multimodality',
    vision: 'vision visual* sees look looks see seeing camera',
    image: 'image* picture* photo* imaging drawing drawings illustration* graphics',
    video: 'video* clip clips footage film films movie movies animation*',
    audio: 'audio voice speech sound* music song* speaks spoken listen hears acoustic',
    text: 'text texts document documents written writing prose',
    language: 'language* multilingual* multi-language english tongues',
    code: 'code codes coding coder* software programming developer developers repository repositories codebase',
    program: 'programm*',
    reason:
      'reason* think thinks thinking thought logic logical chain_of_thought chain-of-thought thoughtful deliberat* step_by_step thinking_mode',
    math: 'math* arithmetic olympiad theorem* proof proofs',
    agent: 'agent* subagent* autonomous assistants act_on_its_own computer_use tool_use swarm helpers helper delegat*',
    autonomy: 'autonom*',
    moe: 'moe mixture_of_experts mixture-of-experts mixtures_of_experts expert_mixture sparse_mixture mixture-of-expert',
    expert: 'expert experts',
    architecture:
      'architect* design designs built_on backbone transformer* structure under_the_hood framework redesigned',
    layer: 'layer*',
    dense: 'dense',
    hybrid: 'hybrid* mix combination marries married',
    attention: 'attention',
    no: 'never none nothing zero cannot free_of bypass* completely_without entirely_without avoids avoid no_longer sovereign independence independent lacks lack absent refuses cut_out cuts_out spurn* shun* get_by free_from nothing_to',
    truth:
      'true truth genuine real authentic believe* doubt* skeptic* sceptic* accurate confirmed confirms confirm unconfirmed unverified verified verify fake fabricated hoax bogus exaggerat* speculative legit* credib* unproven plausib* believ* fabricat* authentic* dubious trustworthy made_up established untrue',
    rumour:
      'rumor* rumour* leak* claims claim gossip speculation whisper* hearsay tipster* insider* sheet dossier document',
    spec: 'spec specs specification* figures spec_sheet data_sheet factsheet spec-sheet',
    china: 'chinese china beijing domestic homegrown hangzhou shenzhen home-grown local homemade home-made',
    west: 'american western u.s us_chips us_tech america united_states us-made washington overseas foreign silicon_valley',
    energy: 'energy electric* watt* gwh mwh kilowatt* megawatt* gigawatt* power_consumption carbon',
    power: 'power',
    cool: 'cool* liquid-cool* water-cool* liquid_cool* water_cool* chilled',
    datacenter: 'data_center* data_centre* datacenter* datacentre* server_farm data_halls halls pue server_hall',
    efficiency: 'efficien* thrift yield performance_per economical',
    utilisation: 'utilis* utiliz* busy occupied load idle',
    device:
      'phone* smartphone* mobile iot edge device* wearable* smart_home thermostat laptop* handset* on-device on_device tablet* desktop* consumer_gpu gadgets',
    business:
      'enterprise* business* firm firms sme smes startup* corporate companies_small small_business smaller_firms customers',
    industry: 'industr* manufactur*',
    science: 'scien* academic',
    law: 'legal* law laws lawyer* compliance attorneys court courts statute* legislation',
    finance: 'financ* bank* trader* trading economy accounting ledger*',
    medical:
      'medical* medicine doctor doctors radiolog* x-ray* x_ray* diagnos* health* clinical patient* hospital* clinic* scans',
    security: 'cyber* vulnerab* hack* exploit* flaws flaw zero-day* bugs defenders attackers',
    memory: 'memor* remember* recall persistent across_sessions',
    translate: 'translat* rendering rendition',
    forum: 'forum* message_board board boards discussion_board message-board bulletin',
    partner:
      'adopt* embrac* powered power_the chose chosen choos* select* partner* collaborat* supplier* vendor* supplies supply supplied hire hires hired rent rents lease client clients team_up teams_up tie-up joint relies_on base bases based builds_on built_on underpin* turns_to turned_to picks picked pick going_with ally alliance provider* power powers',
    deal: 'deal deals contract* agreement* licensing_deal bargain pact accord',
    government: 'government* authorit* official officials regulator* beijing ministry state',
    engineer: 'engineer* specialists crew technicians staff team researchers',
    fail: 'fail* unsuccess* trouble* problem* never_succeeded struggl* collapse* crash* instabil* unstable never_finished did_not_finish setback* hiccup* glitch* break_down broke_down',
    codename:
      'codename* code_name* code-name* dubbed nickname* internally_called called named name goes_by known_as referred_to_as alias handle label answers_to christened in-house_name',
    test: 'test tests tested testing trial* pilot* beta tester* preview previews early_access closed_beta red_team* experiments experimenting tries tried evaluat*',
    develop:
      'develop* build* building built creat* working_on making in_the_works works_on prepar* cooking underway brewing in_development in_progress under_construction engineering made_by built_by behind',
    free: 'free unlimited no_charge free-tier at_no_cost gratis everybody everyone no_cap',
    paid: 'paid subscri* tier tiers premium plus_subscribers paying pro_users pro_tier plan plans',
    user: 'user users customer* public people_who subscribers consumers readers audience',
    human: 'human* people humanity person doctors',
    doctorate: 'phd ph.d doctora* phd-level postgraduate',
    agi: 'agi superintelligen* asi general_intelligence human-level human_level superhuman',
    safety: 'safe safety guardrail* alignment harmless red_teaming risks risk',
    hallucinate:
      'hallucinat* factual_error* makes_things_up make_things_up invents factuality mistakes errors made-up_facts',
    distill: 'distil* teacher student boiled_down compressed_from teacher-student',
    shortage: 'shortage* lack scarce* starved too_few not_enough insufficient scarcity short_of run_out',
    export: 'export* sanction* ban banned bans embargo curbs blacklist* restrictions',
    annotate: 'label* annotat* tagging tags',
    quality: 'quality fidelity detail realism polish',
    input: 'input prompt prompts',
    output: 'output answer answers reply replies',
    next: 'next coming upcoming forthcoming soon imminent any_day days_away weeks_away shortly around_the_corner about_to following',
    app: 'app apps application applications chatbot assistant product',
    limit: 'limit* cap capped restricted quota quotas restriction* throttle* ceiling rationed',
    internal: 'internal* in-house secret* inside behind_closed_doors in_house privately confidential unreleased',
    first: 'first initially initial at_first debut maiden earliest to_begin_with',
    variant:
      'variant* edition* sizes family mini nano versions sibling siblings flavour* flavor* lineup line-up models_in tiers pro_version',
    long: 'long* lengthy book-length whole_books hundreds_of_pages',
    dissatisfied:
      'dissatisf* unhappy not_satisfied not_good_enough perfectionis* disappoint* underwhelm* letdown let-down displeased unimpressed not_happy',
    router: 'rout* gating gate switchboard dispatcher dispatch* picks_the_model switches',
    depend: 'depend* relian* rely reduce_depend* reduces_depend* reducing_depend* reliant hook hinges beholden rely_on',
    merge:
      'unif* integrat* merg* combin* incorporat* fold folds one_system under_one_roof single_model all-in-one bundles bundled bring_together blend*',
    year: 'year* annual*',
    month: 'month*',
    search: 'search* brows*',
    tool: 'tool*',
    improve:
      'better improv* leap advanced enhanc* stronger smarter upgrad* step_change superior breakthrough gains gain far_better much_better leaps markedly significantly greatly strengthened more_capable cleverer sharper jump jumps step_up',
    only: 'only solely exclusively merely nothing_but',
    predecessor: 'predecessor* previous earlier former last_generation older_model its_forerunner current_model prior',
    successor: 'successor* heir follow-up follow_up sequel next-generation next_generation replacement',
    frontier:
      'frontier cutting-edge cutting_edge state-of-the-art state_of_the_art sota flagship top-tier top_tier most_powerful strongest most_capable best_model',
    cloud: 'cloud clouds server servers hosted hosting host infrastructure',
    private: 'private privacy confidential_computing encrypted',
    anonymous: 'anonymous* mystery mysterious unnamed unknown stealth nameless pseudonym*',
    access:
      'access invited invitation* waitlist* waiting_list whitelist* select_customers selected_customers restricted_access limited_access',
    weak: 'underwhelming modest incremental marginal marginally slightly letdown barely hardly small_step diminishing plateau* disappointing',
    sparse: 'sparse* sparsity',
    team: 'team teams staff lab poach* hired recruits recruit* headhunt*',
    founder: 'ceo founder* chief boss executive*',
    stock:
      'shares stock stocks share_price investors investor market_value bookmaker* betting prediction_market prediction_markets odds',
    world: 'world_model world_models simulat* physics real-world environment*',
    realtime: 'real_time real-time live instantly',
    personal: 'personal* tailored taste preferences customis* customiz*',
    music: 'music musical melody score_sheet sheet_music compos* song songs',
    game: 'game games gaming',
    parallel: 'parallel simultaneous* concurrently at_the_same_time side_by_side',
    diverse: 'divers* varied variety heterogeneous',
    interim: 'interim stopgap bridge temporary temporarily provisional until',
    media: 'screenshot* photo* tweet*',
    order: 'order orders ordered bulk purchase* bought buys',
    tier: 'tier tiers class level levels',
    plan: 'plan plans planned planning roadmap schedule*',
    generate: 'generat* produces produce creates creation draws draw paint paints',
  },
  comparators: {
    before:
      'than|vs\\.?|versus|against|unlike|like|beats?|beating|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|compared (?:to|with)|relative to|rival(?:s|ing)?|compet(?:e|es|ing|itive) with|par with|alongside|matche?s?|matching|exceeds?|behind|ahead of|whereas|replac(?:e|es|ing)|successor (?:to|of)|predecessor|such as|(?:%|percent|per cent) of',
  },
  stance: {
    denial: [
      '\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed)?|dismiss(?:es|ed)?|rebut(?:s|ted)?)\\b(?! (?:that )?(?:access|entry|service))',
      '\\b(?:false(?! (?:positives?|negatives?|alarms?))|untrue|bogus|fabricated|fake[ds]?|hoax|fiction|nonsense|bullshit|made[- ]up|inaccurate|misinformation|no truth|not true|never (?:shipped|released|happened|arrived|launched|existed|existed|came|was|had))\\b',
      '\\b(?:turned out (?:to be )?(?:wrong|false)|proved (?:wrong|false)|no plans? (?:to|for)|nowhere near|no such|ruled out|far from|did nothing of the kind|contradict(?:s|ed)?)\\b',
    ],
    negation: [
      "\\b(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)(?: not|n't)\\b(?! (?:only|just|merely|necessarily|yet|clear|officially|been confirmed|be confirmed|confirm|comment))",
    ],
    doubt: [
      "\\b(?:doubt(?:s|ed|ful|ing)?|skeptic(?:s|al|ism)?|sceptic(?:s|al|ism)?|question(?:s|ed|able)?|unclear|uncertain|unconfirmed|unverified|unproven|speculative|exaggerat(?:ed|ion)|hard to believe|too good to be true|grain of salt|pinch of salt|remains to be seen|red flags?|not necessarily|no evidence|no official confirmation|jury is (?:still )?out|dubious|implausible|suspect|overhyped|hedge your|not (?:yet )?(?:been )?(?:officially )?confirmed|has(?:n't| not) (?:officially )?confirmed)\\b",
      "\\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)) (?:believe|buy|trust|credit)\\b",
      '\\bjust (?:a )?rumou?rs?\\b|\\bcalls? it a rumou?r\\b|\\bif\\b[^.]{0,40}\\bhold(?:s)? up\\b|\\?\\s*["\']*$',
    ],
    hearsay: [
      '\\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?r(?:s|ed)?|leak(?:s|ed|er|ers|ing)?|tipster|insiders?|sources?|unconfirmed|speculat(?:ed|ion|es|ing)|hints?|hint(?:ed|ing) at|alleg(?:es|ed)|purported|claim(?:s|ed|ing)?|whispers?|gossip|tip(?:s|ped)|teas(?:es|ed|er|ing)|is said|are said|said to|says|said|tells?|told|reports?|reported|according to|believed to|thought to|expected|expects?|noted|noting|notes|mention(?:s|ed|ing)?|indicat(?:es?|ed|ing)|quot(?:ed|ing)|debated?|hinted|credited|circulat(?:es?|ed|ing)|set to|slated|likely|may|might|could|plans? to|planning|would|if true|suggests?|suggested|suggesting|promises to|promised|heard|predict(?:s|ed)?|forecast|estimate(?:s|d)?|seems?|appears?|potential(?:ly)?|supposed|upcoming|considering|eyes|tweet(?:s|ed)?|posted|shar(?:ed|es) (?:that|a)|writes|wrote|written|credits|concludes|has learned|assum(?:es|ed|ption|ing)|intends?|intended|aim(?:s|ed|ing)? (?:to|for)|aim(?:s|ed|ing) at|outlin(?:es|ed)|ostensibl[ey]|guess(?:es|ed|ing)?|bets?|betting|bookmakers|trackers|has it (?:that|at)|the (?:post|sheet|leak|draft|document|screenshot|page) (?:has|puts|gives|lists|credits|calls|says)|in talks|nears|nearing|conjectur\\w+|presumabl[ey]|purports?|as per|overheard|widely|it seems|one hears|some (?:say|believe|expect)|pencilled in|slogan|supposition|speculative)\\b',
    ],
    official: [
      '\\b(?:officially (?:announced|released|launched|confirmed)|(?:has|have) (?:now )?(?:confirmed|announced|released|launched)|is now available|confirms)\\b',
    ],
    contrast:
      ';|: | but | though | although | however | whereas | while | yet | despite | amid |, which |, causing |, with some | — | – ',
  },
};
