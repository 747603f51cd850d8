import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  lang: 'en',
  stop:
    'a an the of to in on at for by with from as is are was were be been being it its this that these those there here and or but so if then than which who whom whose what when where how ' +
    'will would can could may might shall should must do does did has have had having just also very more most much many some any all both each every other another such same ' +
    'into onto over under about around between among through during before after up down out off again once per via within without not no nor he she they we you i his her their our your my me him them us ' +
    'ai model models new system according say says said report reports reported reportedly one get gets got make makes made use uses used using like now still yet even however while ' +
    'because since whether although though until till unless toward towards upon against across along amongst ever always often maybe perhaps else etc isn wasn aren weren doesn didn don hasn haven hadn wouldn couldn shouldn isnt wasnt doesnt didnt dont wont cant ve re ll ' +
    'company companies version time way thing things lot really quite far well good best say let set put go goes going come comes came take takes took give gives given',
  concepts: {
    train:
      'train* pretrain* pre-train* posttrain* post-train* retrain* re-train* taught teach teaches teaching schooled ' +
      'schooling finetun* fine-tun* fine_tun* learn* raised_on fed_on fed_with ingest* rlhf reinforcement slurped ' +
      'hoovered machine_learning',
    infer:
      'inferenc* infers serve serves served serving run_on runs_on runs_natively answering deployed_on deploy* runs ' +
      'running hosting_cost at_inference runtime at_runtime in_production test-time query-time executes executing',
    chip:
      'chip* gpu* processor* coprocessor* accelerator* silicon card cards semiconductor* tpu* npu* lpu* xpu* cpu* ' +
      'asic* wafer* accelerator_board* circuit* die_size boards',
    cluster:
      'cluster* supercomputer* superpod* supernode* fleet* farm farms supercluster* mega-cluster megacluster* ' +
      'compute_cluster gpu_farm rack racks rack-scale nodes',
    hardware: 'hardware machinery equipment rig rigs gear machine machines',
    cost:
      'cost* spend* spent expense* expenditure* bill bills budget* invest invests invested investing investment* ' +
      'pricetag price_tag* outlay* million_dollars expensive_to capex overhead* cash burn_rate burned_through ' +
      'burns_through burn_through shelled_out shell_out shells_out splashed_out splash_out fork_out forked_out ' +
      'ploughed plowed poured pouring sums bankroll* outgoings',
    price:
      'price* pricing fee fees rate_card tariff tariffs billed bills_at per_million subscription_price rates charge ' +
      'charges charged charging list_price sticker_price pay-per-use pay-as-you-go metered metering sells_for ' +
      'sell_for sold_for retails_for retail_at asking_price surcharge* quoted_at',
    cheap:
      'cheap* inexpensive* undercut* affordab* economical* feasible viable discount* low-cost lower-cost saving* ' +
      'save saves saved fraction_of_the half_the_price bargain bargains rebate* lower_price* low_price* lower_cost* ' +
      'reduced_price* price_cut* price_drop* price_reduction* price_war* price_slash* cost-effective* cost-efficien* ' +
      'cost-saving* cost-cutting budget-friendly bargain-priced low-priced low-budget cut-price cut-rate half-price ' +
      'marked_down knock-down costs_less cost_less costing_less for_less thrifty frugal* shoestring peanuts ' +
      'dirt-cheap pennies value_for_money good_value bang_for money-saver wallet-friendly fraction_of_what',
    dear:
      'expensive* costly costlier costliest pricey pricier priciest premium_price* high-priced overpriced ' +
      'steep_price* price_hike* price_increase* price_rise* raise_prices raises_prices raised_prices raising_prices ' +
      'hike_prices hefty eye-watering exorbitant* sky-high prohibitive prohibitively extortionate top_dollar ' +
      'cost_more costs_more costing_more',
    release:
      'releas* launch* debut* arriv* unveil* rollout* roll-out roll-outs roll_out rolls_out rolling_out rolled_out ' +
      'come_out comes_out coming_out came_out out_in publish* introduc* drop drops dropped dropping land lands ' +
      'landed landing hits available availability slated go_live goes_live went_live gone_live going_live ship_date ' +
      'out_now now_out already_out out_today hit_the hits_the see_the_light saw_the_light sees_the_light ' +
      'public_debut available_to generally_available general_availability ga premier* on_sale goes_up gone_up window ' +
      'slot timetable timeframe timeline timelines bring_out brings_out brought_out bringing_out put_out puts_out ' +
      'putting_out push_out pushes_out made_available make_available makes_available making_available made_public ' +
      'make_public makes_public making_public open_to_the_public opened_to_the_public onto_the_market on_the_market ' +
      'to_market enters_the_market enter_the_market due_out due_in due_by due_on due_this due_next due_later ' +
      'due_before due_sometime unleash* deploy* unwrap* usher* be_out in_stores release-ready',
    ship: 'ship ships shipped shipping shipment* out_of_the_door out_the_door',
    announce:
      'announc* reveal* present presents presented presenting presentation* showcas* demo demos demoed demoing ' +
      'demonstrat* tease teased teases teasing teaser* show shown shows showed showing show_off shows_off showed_off ' +
      'showing_off unveil* declar* proclaim* trumpet* herald* disclos* divulg* press_release* press_conference* ' +
      'took_the_wraps takes_the_wraps take_the_wraps wraps_off lift_the_lid lifted_the_lid lifts_the_lid unwrap* ' +
      'introduc* sneak_peek tout touts touted touting made_official make_official makes_official publicis* publiciz* ' +
      'premier* on_record blog_post',
    delay:
      'delay* postpon* pushed_back push_back pushes_back pushing_back pushed_to_next pushed_into pushed_out_to ' +
      'held_back hold_back holds_back holding_back put_back puts_back behind_schedule behind_plan off_schedule ' +
      'put_off puts_off putting_off late slip slips slipped slipping slippage setback* set_back stall* withheld ' +
      'withhold* overran overrun overruns lateness later behind deferred defer defers deferring deferral* overdue ' +
      'drags dragged dragging drag_on wait waiting waits hold-up hold_up hold-ups holdup* held_up holds_up_the ' +
      'not_ready not_yet_ready not_quite_ready isn_t_ready wasn_t_ready aren_t_ready unready missed misses miss ' +
      'missing_its stuck snag snags bottleneck* put_on_ice backlog took_longer taking_longer longer_than_expected ' +
      'longer_than_planned longer_than_anticipated rescheduled rescheduling reschedule tardy tardiness belated* ' +
      'bogged_down logjam* bumped back-burner back_burner backburner prolong* protracted kicked_down_the_road ' +
      'kick_the_can kicked_the_can can_down_the_road buy_time buying_time not_until not_before weeks_behind ' +
      'months_behind years_behind moved_back holdover lag lags lagged lagging',
    suspend:
      'paus* suspend* suspension* halt* freeze freezes freezing frozen froze on_hold pulls_back pulled_back stopped ' +
      'stops moratorium* standstill interrupt* hit_pause hits_pause hit_the_brakes hits_the_brakes pumped_the_brakes ' +
      'pump_the_brakes temporarily_stop* shut_down shuts_down shutting_down shutdown* deactivat* disabl* ' +
      'switched_off turned_off discontinu* mothball*',
    cancel:
      'cancel* scrap scraps scrapped scrapping skip* shelv* shelf abandon* dropped_entirely axed axes axing dropped ' +
      'ditch ditched ditches ditching kill kills killed killing passed_over called_off call_off calls_off ' +
      'calling_off given_up gave_up give_up gives_up giving_up in_favour_of in_favor_of instead_of replaced_by ' +
      'never_ship never_released never_launch* never_see_the_light won_t_ship won_t_release won_t_launch ' +
      'won_t_be_released terminat* scuttl* nixed nix pull_the_plug pulls_the_plug pulled_the_plug pulling_the_plug ' +
      'jettison* retire retires retired retiring sunset sunsetting sunsetted discontinu* wind_down winds_down ' +
      'wound_down phase_out phases_out phased_out phasing_out binned junked dumped dead no_longer_planned ' +
      'no_longer_plan* backed_out backs_out back_out pull_out pulls_out pulled_out walked_away walks_away deprecat* ' +
      'aborted abort',
    open:
      'open_source* open_weight* opensourc* open-sourc* openly openness open_model* weights_free download* ' +
      'publish_the_weights source_code open open_up opens_up opened_up opening_up release_the_weights ' +
      'releases_the_weights released_the_weights release_its_weights releasing_the_weights public_weights ' +
      'publicly_available_weights freely_available foss source-available',
    license: 'licen* relicens* sublicens* royalt* terms_of_use terms_of_service usage_terms usage_rights eula',
    param:
      'parameter* param params parametric weights weight billion-parameter trillion-parameter ' +
      'multi-billion-parameter multi-trillion-parameter size',
    active:
      'active actively activat* awake lights_up light_up lit_up per_pass per_forward_pass at_a_time lit at_once fire ' +
      'fires firing wake wakes woken waking switched_on switches_on turned_on turns_on kick_in kicks_in kicked_in ' +
      'engaged engages engage invok* in_play each_token every_token any_given_token for_each_query for_any_query ' +
      'dormant inactive sleeps asleep fire_up fires_up fired_up firing_up',
    total:
      'total totals totalling totaling totalled totaled overall in_all altogether in_total as_a_whole all_told ' +
      'sum_total grand_total aggregate in_aggregate combined cumulative* add_up adds_up adding_up in_its_entirety',
    token: 'token* subword* wordpiece*',
    context: 'context* context_length context_size context-length prompt_length input_length',
    window: 'window windows working_memory attention_span',
    data:
      'data dataset* data_set* datapoint* corpus corpora text_corpus tokens_of training_set training_sets ' +
      'training_material* examples samples crawl crawls crawled common_crawl scraped scraping scrape scrapes ' +
      'scraper* web-scale trove troves data_mix training_mix database* training_diet',
    benchmark:
      'benchmark* leaderboard* eval evals test_suite* testbed* exam exams marks arena scoreboard* league_table* ' +
      'yardstick* metric metrics assessment* quiz quizzes standardised_test* standardized_test* bench evaluation ' +
      'evaluations examination examinations',
    score:
      'score* scoring points percent_on marks grade grades graded result results accuracy_of rating ratings elo ' +
      'pass_rate success_rate hit_rate achiev* attain* notch notches notched rack_up racks_up racked_up racking_up ' +
      'clocks_in clocked_in high-scoring',
    beat:
      'beat* outperform* out-perform* surpass* outstrip* exceed* superior superiority ahead better_than ' +
      'stronger_than more_powerful_than more_capable_than more_advanced_than more_intelligent_than smarter_than tops ' +
      'topped topping overtak* overtook outclass* trounc* edge_out edges_out edged_out edging_out edges_past ' +
      'edged_past ahead_of far_ahead lead leads leading crush* dominat* outdo outdoes outdid outdone outdoing ' +
      'outshin* outshone outpac* outrank* outscor* outsmart* outmatch* outthink* outwit* eclips* overshadow* ' +
      'blow_away blows_away blew_away blown_away blow_past blows_past blew_past smash* demolish* obliterat* ' +
      'wipes_the_floor wipe_the_floor wiped_the_floor bested besting win wins won winning triumph* defeat* vanquish* ' +
      'thrash* clobber* destroys destroyed steamroll* upstag* one-up one-ups dethron* pull_ahead pulls_ahead ' +
      'pulled_ahead pulling_ahead has_the_edge have_the_edge an_edge head_and_shoulders go_beyond goes_beyond ' +
      'went_beyond going_beyond transcend* second_to_none unrivalled unrivaled unmatched unbeaten unsurpassed ' +
      'unequalled unequaled peerless leave_behind leaves_behind leaving_behind in_the_dust runs_rings run_rings ' +
      'runs_circles run_circles puts_to_shame put_to_shame best-performing leapfrog leapfrogs leapfrogged ' +
      'leapfrogging victory victories victor victors victorious outgun* outmuscl* outmaneuver* outmanoeuv* outrun ' +
      'outruns',
    equal:
      'rival rivals rivaling rivalling rivaled rivalled on_par on_a_par on-par at_par par_with comparable comparably ' +
      'competitive compete competes competed competing equal* match* equivalen* parity near-parity as_good_as ' +
      'as_strong_as as_powerful_as as_smart_as as_capable as_capable_as in_the_class draw_level drew_level ' +
      'draws_level on_a_level level_with on_level_terms catch_up catches_up caught_up catching_up close_to in_line ' +
      'tie ties tied neck_and_neck near in_the_same_class same_league same_level same_ballpark ballpark toe_to_toe ' +
      'head-to-head hold_its_own holds_its_own held_its_own holding_its_own keep_pace keeps_pace kept_pace ' +
      'keep_up_with keeps_up_with approaching approached closing_in closes_in vie vies vying striking_distance ' +
      'shoulder_to_shoulder tantamount peer peers nearly_as almost_as just_as competitor competitors',
    fast:
      'fast* quick* rapid* speedier speedy speediest swift* latency snappy snappier zippy nimble brisk blazing* ' +
      'lightning lightning-fast instant* in_seconds within_seconds in_no_time in_an_instant in_a_flash low-latency ' +
      'lower-latency near-instant sub-second subsecond split-second milliseconds responsive* turbo',
    slow:
      'slow* sluggish* laggy lag lags lagging wait waits seconds_to takes_longer take_longer pause pauses plodding ' +
      'ponderous minutes_to takes_minutes take_minutes takes_its_time take_its_time taking_its_time high-latency ' +
      'higher-latency time-consuming long_wait dawdl* snail',
    speed:
      'speed* throughput latency tokens_per_second tokens_a_second tps response_time* pace velocity tempo ' +
      'turnaround*',
    large:
      'large* big bigger biggest huge* giant* massive* girth heavyweight* enlarg* scaled_up scaled-up upscaled ' +
      'gigantic* colossal* colossus enormous* mammoth behemoth* monster* monstrous titanic gargantuan immense* ' +
      'sizable sizeable outsized oversized bulky hulking jumbo whopping humongous ginormous vast beefier leviathan ' +
      'king-size super-sized supersized mega-model*',
    small:
      'small* compact* tiny tiniest lightweight* light-weight shrunk slim slimmer slimmed slimmest lighter ' +
      'miniature* miniaturi* minuscule mini lite diminutive petite micro pint-sized pocket-sized bite-sized ' +
      'bite-size pared-down stripped-down slimmed-down scaled-down downsized leaner junior',
    reduce:
      'reduc* shrink* shrank shrunk compress* cut cuts cutting cut_back cuts_back cut_down cuts_down lower* less ' +
      'lessen* smaller drop* declin* shed sheds shedding decreas* diminish* halv* trims trimmed trimming slash* ' +
      'fewer down_to down_from squeez* minimiz* minimis* downsiz* downscal* curtail* scale_back scales_back ' +
      'scaled_back scaling_back scale_down scales_down scaling_down pare pares pared paring shave shaves shaved ' +
      'shaving plung* plummet* tumbl* dwindl* whittl* prune pruned prunes pruning bring_down brings_down ' +
      'brought_down bringing_down drive_down drives_down drove_down driving_down go_down goes_down went_down ' +
      'going_down mitigat* ease eases eased easing knock_off knocks_off',
    quantize:
      'quantiz* quantis* low-precision lower-precision reduced-precision mixed-precision half-precision low-bit ' +
      'bit-width bitwidth dequanti* four-bit eight-bit',
    accuracy:
      'accura* precision precise precisely correct correctly correctness exactness error_rate* right_answer* ' +
      'flawless* error-free spot-on',
    loss:
      'loss losses lossless* lossy lose loses losing lost degrad* deteriorat* erode* eroding erosion sacrific* ' +
      'drop-off penalt* compromising_on',
    multimodal:
      'multimodal* multi-modal* multi_modal* omnimodal* omni-modal* omni cross-modal* crossmodal* modality ' +
      'modalities native_multimodality any-to-any multimedia mixed-media multisensory',
    vision:
      'vision* visual* sees seeing can_see able_to_see look_at looks_at looking_at camera* eyesight sight ocr ' +
      'optical* computer_vision webcam*',
    image:
      'image* picture* photo* imaging drawing drawings illustrat* graphics artwork* art pixel* diagram* sketch* ' +
      'portrait* painting paintings poster* infographic* text-to-image thumbnail* snapshots',
    video:
      'video* clip clips footage film* movie movies animat* cinema* text-to-video moving_image* moving_picture* reel ' +
      'reels',
    audio:
      'audio* voice* speech* sound* music song* speaks speak speaking spoken listen* hears hear acoustic* vocal* ' +
      'utteranc* microphone* podcast* aloud talk_back talks_back tts text-to-speech speech-to-text dictat* narrat* ' +
      'dubbing',
    text:
      'text texts textual* text-based written writing prose passage* paragraph* manuscript* textbook* articles ' +
      'document documents',
    language:
      'language* multilingual* multi-language multi-lingual bilingual* english tongue tongues linguistic* dialect* ' +
      'polyglot* vernacular* mother_tongue mandarin',
    code:
      'code codes coded coding coder* codebase* code-writing software programming developer developers repository ' +
      'repositories debug* refactor* script scripts scripting vibe-cod* compiler* pull_request* swe ide ides ' +
      'source_file* programmer programmers',
    program: 'programm* coding coder*',
    reason:
      'reason reasons reasoned reasoning reasoner* think thinks thinking thought logic* chain_of_thought ' +
      'chain-of-thought chains_of_thought cot thoughtful deliberat* step_by_step step-by-step thinking_mode ponder* ' +
      'mull mulls mulling contemplat* rational* deduc* problem-solving train_of_thought test-time_compute ' +
      'extended_thinking think_longer thinks_longer cognit* introspect* self-reflect* puzzle* riddle* brainteaser* ' +
      'analytical* analytic',
    math:
      'math* arithmetic* olympiad* theorem* proof proofs algebra* calculus geometr* equation* numerac* ' +
      'number-crunching number_theory combinatori* calculation* sums',
    agent:
      'agent* subagent* sub-agent* multi-agent assistants act_on_its_own acts_on_its_own act_on_behalf ' +
      'acts_on_behalf on_your_behalf on_behalf_of computer_use tool_use swarm* helpers helper delegat* copilot* ' +
      'co-pilot* orchestrat* digital_worker* digital_employee* digital_coworker* virtual_employee* ' +
      'virtual_assistant* ai_worker* ai_employee* teammate* take_action takes_action taking_action take_actions ' +
      'get_things_done gets_things_done hands-off self-directed bots autonomous autonomously book_flights ' +
      'books_flights book_a_flight',
    autonomy:
      'autonom* on_its_own by_itself self-sufficien* self-relian* self-govern* sovereign* independence independent ' +
      'independently unaided unassisted without_human_intervention without_human_help without_human_input ' +
      'without_handholding without_hand-holding',
    moe:
      'moe moes mixture_of_experts mixture-of-experts mixtures_of_experts expert_mixture sparse_mixture ' +
      'mixture-of-expert expert_network* expert_routing expert_parallelism sparse_expert*',
    expert: 'expert experts specialist_network* specialist_model* subnetwork* sub-network* submodel* sub-model*',
    architecture:
      'built_on architect* design designs backbone* transformer* structur* under_the_hood under_the_bonnet ' +
      'framework* redesign* blueprint* topolog* makeup make-up anatomy internals inner_workings neural_network* ' +
      'neural_net* paradigm* scaffold* skeleton composition setup layout construction',
    layer: 'layer* sublayer* transformer_block* stacked deep_layers',
    dense: 'dense densely monolith* non-moe non-sparse fully-connected',
    hybrid:
      'hybrid* mix mixes mixed mixing marries married marry blend* fusion fuse fuses fused dual-mode two-in-one ' +
      'composite* amalgam* mash-up mashup* crossbreed* halfway_between combination combinations',
    attention: 'attention self-attention cross-attention attention_head* multi-head attends multi-query_attention',
    no:
      'no not without nor never none nothing zero cannot can_t won_t free_of bypass* sidestep* circumvent* completely_without ' +
      'entirely_without avoids avoid avoided avoiding no_longer sovereign independence independent lacks lack lacked ' +
      'lacking absent absence refuses cut_out cuts_out spurn* eschew* forgo forgoes forgoing forgone forego foregoes ' +
      'dispens* do_away does_away did_away doing_away omit* exclud* get_by free_from nothing_to sans devoid minus ' +
      'rather_than neither nobody nowhere wean* cut_ties cuts_ties cutting_ties break_free breaks_free broke_free ' +
      'breaking_free non-nvidia non-us nvidia-free missing shun shuns shunned shunning',
    truth:
      'true truth* genuin* real reality authentic* believ* doubt* skeptic* sceptic* accurate confirm* unconfirmed ' +
      'unverified verif* fake* fabricat* hoax* bogus exaggerat* speculative legit* credib* credence unproven ' +
      'plausib* implausib* dubious trustworth* made_up established untrue false falsehood* falsely wrong incorrect* ' +
      'misleading misinform* disinform* debunk* deny denies denied denying denial* refut* rebut* disput* contradict* ' +
      'nonsense bullshit baloney bunk overblown overhyped clickbait substantiat* unsubstantiated unfounded baseless ' +
      'groundless corroborat* uncorroborated evidence prove proven proves proved fact-check* fishy sketchy shady ' +
      'hard_to_believe too_good_to_be_true grain_of_salt pinch_of_salt red_flag* questionable photoshopped doctored ' +
      'forged forgery bona_fide myth myths fiction concocted phoney phony cast_doubt casts_doubt casting_doubt ' +
      'unsourced official officially inaccura* shot_down shoots_down shoot_down quash quashed quashes',
    rumour:
      'rumor* rumour* leak* claim claims claimed claiming gossip* speculat* whisper* hearsay tipster* insider* sheet ' +
      'dossier* grapevine scuttlebutt chatter buzz murmur* tipped alleg* purport* supposed supposedly word_is ' +
      'word_has_it word_on_the_street unofficial* off_the_record anonymous_source* unnamed_source* people_familiar ' +
      'person_familiar sources_familiar familiar_with sources_say sources_said sources_told source_said source_close ' +
      'sources_close has_learned have_learned has_it circulat* doing_the_rounds making_the_rounds made_the_rounds ' +
      'believed_to thought_to_be thought_to_have understood_to conjectur* surmis* scoop* innuendo hint hints hinted ' +
      'hinting viral document documents swears',
    spec:
      'spec specs specification* figures spec_sheet* data_sheet* datasheet* factsheet* fact_sheet* tech_sheet* ' +
      'feature_list* stats system_card* model_card* technical_report* tech_report* white_paper* whitepaper* ' +
      'technical_detail* particulars config configs configuration*',
    china:
      'chinese china* beijing domestic* homegrown hangzhou shenzhen shanghai hong_kong mainland prc home-grown ' +
      'homespun local homemade home-made indigenous* locally-made locally_produced made_in_china',
    west:
      'american* western west u.s us_chips us_tech us-based us-built us-made us_company us_companies us_firm ' +
      'us_firms us_lab us_labs us_rival us_rivals america united_states washington overseas foreign* silicon_valley ' +
      'california* san_francisco stateside imported non-chinese',
    energy:
      'energy electric* watt watts wattage watt-hour* gwh mwh kwh twh kilowatt* megawatt* gigawatt* terawatt* ' +
      'power_consumption power_draw power_demand power_use power_usage power_bill* power-hungry power_grid ' +
      'power_plant* power_station* energy-hungry carbon co2 emission* greenhouse grid nuclear reactor* solar ' +
      'renewables renewable joule* guzzl*',
    power: 'power',
    cool:
      'cooling cooled cools coolant* cooler chilled chill chiller* liquid-cool* water-cool* air-cool* ' +
      'immersion-cool* immersion refrigerat* heat_removal',
    datacenter:
      'data_center* data_centre* datacenter* datacentre* server_farm* data_hall* halls pue server_hall* server_room* ' +
      'server_park* server_building* computing_center* computing_centre* compute_center* compute_centre* ' +
      'computing_hub* colocation hyperscal* campus campuses',
    efficiency:
      'efficien* inefficien* thrift* yield yields performance_per price-performance resource-saving frugal* ' +
      'streamlin* lean optimised optimized optimisation optimisations optimization optimizations economical ' +
      'economically parsimonious',
    utilisation: 'utilis* utiliz* underutili* busy occupied occupancy load idle idling saturat* mfu in_use',
    device:
      'phone* smartphone* mobile mobiles iot edge device* wearable* smart_home* thermostat* laptop* handset* ' +
      'on-device on_device tablet* desktop* gadget* smartwatch* smart_glasses earbud* headset* headphones pendant* ' +
      'smart_speaker* appliance* embedded chromebook* set-top screenless palm-sized car cars vehicle*',
    business:
      'enterprise* business* firm firms sme smes startup* start-up start-ups corporat* companies_small ' +
      'small_business* smaller_firms customers customer commercial* b2b organisation* organization* conglomerate* ' +
      'workplace* employer* professionals entrepreneur* retailer* fortune_500 merchants',
    industry:
      'industr* manufactur* sector* factory factories assembly_line* production_line* automotive logistics plants',
    science: 'scien* academi* scholar* professor* universit* laborator* physicist* hypothesis hypotheses',
    law:
      'legal* law laws lawyer* lawsuit* compliance compliant attorney* court courts courtroom* statut* legislat* ' +
      'litigat* sue sues sued suing solicitor* barrister* paralegal* copyright* tribunal* plaintiff* injunction* ' +
      'infring* jurisprud* illegal* unlawful* regulation regulations filing filings pirated piracy',
    finance:
      'financ* bank* trader* trading economy accounting accountan* ledger* fintech hedge_fund* quant quants ' +
      'stock-picking portfolio* fund_manager* asset_manage* wealth_manage* insurer* insurance broker* lender* ' +
      'bookkeep* monetary treasury',
    medical:
      'medical* medic medics medicine* medication* doctor doctors physician* radiolog* x-ray* x_ray* diagnos* ' +
      'health* clinic* patient patients hospital* scans nurse nurses nursing pharma* drug* disease* cancer* therap* ' +
      'surgeon* surgical surgery symptom* biomedic* mri patholog* oncolog* dermatolog* illness* prescri* vaccin*',
    security:
      'security cyber* vulnerab* hack hacks hacked hacker* hacking exploit* flaws flaw zero-day* bugs bug defenders ' +
      'malware ransomware spyware phishing penetration_test* pentest* pen-test* infosec intrusion* adversar* ' +
      'firewall* patch patched patches patching cve cves backdoor* weakness* loophole* insecure threat_actor* ' +
      'attacker attackers',
    memory:
      'memor* remember* recall* persistent* persist persists across_sessions cache caches cached caching forget ' +
      'forgets forgot forgetting forgetful recollect* past_conversation* previous_conversation* ' +
      'earlier_conversation* chat_history past_chats dram hbm',
    translate:
      'translat* rendering rendition localiz* localis* interpreters transliterat* subtitl* from_english into_english',
    forum:
      'forum* message_board* message-board* boards discussion_board* bulletin* thread threads subreddit* redditor* ' +
      'chatroom* imageboard* netizen* commenter* posters social_media social_network* online_community ' +
      'online_communities stack_overflow hacker_news group_chat* moderator moderators',
    partner:
      'adopt* embrac* powered power_the powers powering chose chosen choos* select selected selects selecting ' +
      'selection partner* collaborat* cooperat* co-operat* co-develop* codevelop* supplier* vendor* supplies supply ' +
      'supplied supplying hire hires hired hiring rent rents rented renting lease leases leased leasing client ' +
      'clients team_up teams_up teamed_up teaming_up tie-up tie-ups tie_up joint* join_forces joins_forces ' +
      'joined_forces joining_forces rely relies relied relying base bases based builds_on built_atop underpin* ' +
      'turns_to turned_to turning_to turn_to picks picked pick going_with go_with goes_with went_with work_with ' +
      'works_with working_with worked_with ally allies alliance* allied provider* tap taps tapped tapping enlist* ' +
      'opt opts opted opting settled_on settles_on backed backing backs backer* affiliat* outsourc* subcontract* ' +
      'contractor* consorti* white-label* brains_behind to_power will_power would_power could_power power_its',
    deal:
      'deal deals contract contracts contracted agreement* agree agrees agreed licensing_deal* bargain pact* accord ' +
      'accords arrangement* signed signing ink inked inks inking mou memorandum transaction* buyout* takeover* ' +
      'acquisition* merger* negotiat* talks in_talks handshake settlement* treaty treaties',
    government:
      'government* authorit* officials regulator* beijing ministr* minister* federal white_house congress* senat* ' +
      'lawmaker* legislator* politic* policymaker* policy-maker* administration pentagon bureaucra* parliament* ' +
      'public_sector agency agencies municipal* state-owned state-backed state-run state-funded state_media military ' +
      'army capitol communist_party civil_servant*',
    engineer:
      'engineer* specialists specialist crew crews technician* staff* team researcher* personnel employee* workforce ' +
      'talent* task_force on-site scientist scientists delegation delegations',
    fail:
      'fail* unsuccess* trouble* problem* never_succeeded struggl* collaps* crash* instabil* unstable never_finished ' +
      'did_not_finish setback* hiccup* glitch* break_down broke breakdown* breaks broken malfunction* flopped ' +
      'flopping botch* bungl* stumbl* falter* flounder* fizzl* snafu* debacle* fiasco* dead_end dead-end* run_into ' +
      'runs_into ran_into roadblock* obstacle* difficult* hurdle* stumbling_block* went_wrong goes_wrong go_wrong ' +
      'gone_wrong going_wrong in_vain unable woes outage* issues complications hitch* mishap* shortcoming* ' +
      'unworkable disast* catastroph* did_not_work didn_t_work does_not_work doesn_t_work fell_apart falls_apart ' +
      'falling_apart unreliab* abort aborts aborted',
    codename:
      'codename* code_name* code-name* dub dubs dubbed nickname* internally_called called named name names naming ' +
      'goes_by going_by went_by goes_under known_as referred_to_as alias* handle label labelled labeled answers_to ' +
      'christened in-house_name moniker* working_title project_name under_the_name bears_the_name bearing_the_name ' +
      'entitled brand brands branded branding rebrand* renam* pseudonym* listed_as appears_as appeared_as ' +
      'identifier* so-called aka a.k.a designat* styled',
    test:
      'test tests tested testing trial* pilot* beta betas tester* preview* early_access closed_beta closed-beta ' +
      'red_team* red-team* experiment* tries tried try_out tries_out trying_out tried_out evaluat* stress-test* ' +
      'dry_run* dogfood* a_b vet vets vetting alpha prototyp* proof_of_concept probation* rehears* hands-on ' +
      'playtest* guinea_pig* shadow_test* field_test* sandbox_test* vetted',
    develop:
      'develop* build* built creat* working_on work_on works_on worked_on at_work_on making in_the_works ' +
      'in_the_making in_the_oven prepar* cooking cooked brewing underway under_way in_development under_development ' +
      'in_progress under_construction engineering engineered made_by built_by behind craft* devis* hatching incubat* ' +
      'pipeline in_the_pipeline in_the_lab on_the_drawing_board drawing_board work_in_progress assembl* put_together ' +
      'puts_together putting_together pioneer* come_up_with came_up_with brainchild tinker* maker makers readying ' +
      'readies gearing_up gears_up gear_up hard_at_work r_d invent invents invented inventing inventor inventors ' +
      'construct constructs constructed constructing',
    free:
      'free freely unlimited no_charge free-tier free-to-use at_no_cost at_no_charge no-cost zero-cost cost-free ' +
      'costless gratis everybody everyone free_of_charge free-of-charge without_charge without_paying ' +
      'without_payment without_a_subscription no_subscription no_fee no_paywall non-paying nonpaying unpaid ' +
      'for_nothing complimentary freemium on_the_house freebie* doesn_t_cost',
    paid:
      'paid subscri* tier tiers premium plus_subscribers paying pro_users pro_tier plus_users plus_tier plan plans ' +
      'paywall* payer* membership* members member pay pays payment* monthly_fee fee-based paid-only pro_subscribers ' +
      'pro_subscription* pro_plan plus_plan max_plan team_plan',
    user:
      'user users userbase customer* public people_who subscribers consumers readers audience* adopters end-user* ' +
      'clientele account_holder* fans enthusiast* weekly_active daily_active monthly_active',
    human:
      'human* people person persons doctors mankind mortal* layperson laypeople by_hand manually manual adults ' +
      'man-made',
    doctorate:
      'phd phds ph.d phd-level doctora* postgraduate* post-graduate graduate-level grad-level university-level ' +
      'professor-level postdoc* post-doc dissertation* thesis theses',
    agi:
      'agi superintelligen* super-intelligen* asi general_intelligence artificial_general human-level human_level ' +
      'superhuman* super-human above-human beyond_human singularity general-purpose_intelligence strong_ai',
    safety:
      'safe safer safest safely safety guardrail* alignment aligned harmless* harmful harm harms red_teaming risks ' +
      'risk risky responsib* ethic* moderation misus* abuse* abusive unsafe misalign* safeguard* precaution* ' +
      'existential_risk* dangerous preparedness toxic* x-risk*',
    hallucinate:
      'hallucinat* factual_error* makes_things_up make_things_up making_things_up made_things_up makes_stuff_up ' +
      'make_stuff_up making_stuff_up invents factuality mistakes errors made-up_facts confabulat* groundedness ' +
      'ungrounded false_statement* false_information wrong_answer* wrong_facts untruth* falsehoods blunder*',
    distill:
      'distil* teacher student boiled_down boils_down boil_down compressed_from teacher-student student-teacher ' +
      'knowledge_transfer siphon*',
    shortage:
      'shortage* lack lacks lacking scarc* starv* too_few not_enough insufficien* short_of short_on run_out runs_out ' +
      'ran_out running_out run_short runs_short ran_short running_short running_low runs_low ran_low in_short_supply ' +
      'short_supply tight_supply limited_supply supply-constrained constrained crunch* deficit* shortfall* dearth ' +
      'drought sold_out sells_out selling_out undersuppl* hard_to_get hard_to_come_by gpu-poor compute-starved ' +
      'strapped rationing backorder* out_of_stock bottleneck* squeeze supply_squeeze',
    export:
      'export* sanction* ban banned bans banning embargo* curbs curb curbing blacklist* restrictions restriction ' +
      'prohibit prohibited prohibits prohibition* entity_list trade_war* chip_war* trade_restriction* trade_barrier* ' +
      'smuggl* outlaw* blockade*',
    annotate:
      'label* relabel* annotat* tagging tags tagged tag hand-label* crowdsourc* crowdwork* rater raters clickworker* ' +
      'curat* ground_truth human_feedback marked_up',
    quality:
      'quality fidelity detail realism realistic* polish polished lifelike life-like photoreal* hyperreal* crisp* ' +
      'sharpness resolution clarity finesse craftsmanship calibre caliber excellence nuance* high-fidelity ' +
      'refinement refinements',
    input: 'input inputs prompt prompts prompting incoming user_input* fed_in',
    output:
      'output outputs answer answers reply replies response responses completion completions generated_text ' +
      'spits_out spit_out churns_out churn_out responds respond outgoing',
    next:
      'next coming_soon coming_weeks coming_months coming_days coming_year upcoming forthcoming soon imminent* ' +
      'any_day any_day_now any_moment any_minute any_time_now days_away weeks_away months_away within_days ' +
      'within_weeks shortly around_the_corner round_the_corner about_to following future near-term on_the_horizon ' +
      'horizon before_long at_hand looming looms impending on_its_way on_the_way nearing nears in_the_offing ' +
      'later_this later_in later_next down_the_road down_the_line eventually on_the_verge on_the_cusp in_store ' +
      'coming as_early_as',
    app:
      'app apps application* chatbot* assistant product products webapp* web_app* chat_app* website* interface* ' +
      'portal* playground frontend front-end',
    limit:
      'limit* cap capped caps capping restrict* quota quotas throttl* ceiling* ration rationed rations rate-limit* ' +
      'rate_limit* allotment* allowance* constrain* confin* bounded upper_bound message_limit* usage_limit* at_most ' +
      'no_more_than a_maximum_of maximum threshold* metered',
    internal:
      'internal* in-house secret secrets secretly secrecy secretive* inside behind_closed_doors in_house privately ' +
      'confidential* unreleased hush-hush classified undisclosed non-public nonpublic employees_only staff-only ' +
      'within_the_company in_private clandestin* covert* unpublished',
    first:
      'first* initial initially at_first debut maiden earliest to_begin_with for_starters inaugural pioneering ' +
      'kickoff day-one first-ever',
    variant:
      'variant* edition* sizes family families mini nano lite versions sibling* flavour* flavor* lineup* line-up ' +
      'line-ups models_in tiers pro_version lite_version full_version light_version spin-off* spinoff* offshoot* ' +
      'derivative* submodel* fork forks forked model_line model_range product_line model_family trio duo ' +
      'configurations iteration iterations',
    long:
      'long* lengthy lengthier book-length novel-length whole_books entire_books whole_documents hundreds_of_pages ' +
      'thousands_of_pages extended prolonged marathon hours-long ultra-long',
    dissatisfied:
      'dissatisf* unsatisf* unhappy not_satisfied not_good_enough wasn_t_good_enough isn_t_good_enough perfectionis* ' +
      'disappoint* underwhelm* letdown* let-down let_down displeas* unimpress* not_happy not_pleased not_thrilled ' +
      'not_impressed dismay* frustrat* discontent* disgruntl* lukewarm anticlimax* anti-climax* meh subpar sub-par ' +
      'lackluster lacklustre gripe* grumbl* complain* unconvinced backlash not_up_to_par not_up_to_scratch outcry ' +
      'uproar',
    router:
      'route routes routed routing router* rerout* gating gate switchboard dispatch* picks_the_model switches ' +
      'switcher* auto-switch* model_picker model_selector model_selection picks_which decides_which chooses_which ' +
      'selects_which decides_whether automatically_pick* automatically_choos* automatically_select* ' +
      'automatically_switch* automatically_decid* auto-select* triage',
    depend:
      'depend* relian* rely relies relied relying reduce_depend* reduces_depend* reducing_depend* hook hooked hinge ' +
      'hinges hinging beholden lean_on leans_on leaned_on leaning_on at_the_mercy lifeline crutch tether* tied_to ' +
      'wedded_to vendor_lock-in lock-in locked_in locked_into indispensab* count_on counts_on counted_on counting_on ' +
      'rest_on rests_on',
    merge:
      'unify unified unifies unifying unification integrat* merg* combin* incorporat* fold folds folded folding ' +
      'one_system under_one_roof single_model single_system one_model all-in-one bundl* bring_together ' +
      'brings_together brought_together bringing_together blend* consolidat* fuse fuses fused fusing fusion converg* ' +
      'coalesc* amalgamat* roll_into rolled_into rolls_into rolling_into baked_into baked_in bakes_in built_into ' +
      'wrapped_into meld* join joins joined joining simplif* streamlin* in_one_place under_the_same_roof',
    year:
      'year* annual* in_late by_late until_late late_in late_this late_next in_early by_early early_in early_this ' +
      'early_next twelve_months for_late to_late from_late since_late till_late before_late around_late for_early ' +
      'to_early from_early since_early before_early around_early until_early',
    month:
      'month* late_january early_january mid_january late_february early_february mid_february late_march ' +
      'early_march mid_march late_april early_april mid_april late_may early_may mid_may late_june early_june ' +
      'mid_june late_july early_july mid_july late_august early_august mid_august late_september early_september ' +
      'mid_september late_october early_october mid_october late_november early_november mid_november late_december ' +
      'early_december mid_december',
    search:
      'search* brows* look_up looks_up looking_up lookup* retriev* rag web_search* query querying queries crawler*',
    tool:
      'tool* plugin* plug-in* connector* api_call* function_call* function-call* add-on* utilities calculator* ' +
      'third-party_app*',
    improve:
      'better improv* leap leaps leapt advanced enhanc* stronger smarter upgrad* step_up superior breakthrough* gain ' +
      'gains far_better much_better markedly significantly greatly strengthen* more_capable more_powerful ' +
      'more_advanced more_intelligent cleverer sharper sharpen* jump jumps jumped refin* polish polishes headway ' +
      'progress* advances advancing advancement* stride strides uplift* boost* bump bumps elevat* evol* ' +
      'raise_the_bar raises_the_bar raised_the_bar raising_the_bar up_a_notch next-level overhaul* beef_up beefed_up ' +
      'beefs_up beefing_up',
    only: 'only solely sole exclusiv* merely nothing_but nothing_except purely strictly alone',
    predecessor:
      'predecessor* previous* earlier former last_generation last-gen older older_model* older_version* old_model* ' +
      'old_version* its_forerunner forerunner* current_model* current_generation current-gen current_version* ' +
      'existing_model* prior preceding preceded precursor* ancestor* incumbent* last_model last_version outdated ' +
      'legacy erstwhile',
    successor:
      'successor* heir heirs follow-up* follow_up* followup* sequel* next-generation next_generation next-gen ' +
      'next-level_model new_generation* new-gen second-generation third-generation fourth-generation ' +
      'fifth-generation inherit* succeeds succeeding succession newcomer* scion follow-on follows_on replacement ' +
      'replacements',
    frontier:
      'frontier* cutting-edge cutting_edge leading-edge bleeding-edge state-of-the-art state_of_the_art sota ' +
      'flagship* top-tier top_tier top-end most_powerful strongest most_capable most_advanced most_intelligent ' +
      'most_sophisticated smartest best_model* top_model* best-in-class class-leading industry-leading ' +
      'market-leading world-class world-leading vanguard pinnacle elite forefront top-performing top-of-the-line ' +
      'crown_jewel* powerhouse* high-end groundbreaking trailblaz* marquee top-notch premier',
    cloud:
      'cloud* server servers serverless hosted hosting host hosts infrastructure hyperscal* saas remote remotely ' +
      'off-premise* as-a-service managed_service*',
    private:
      'private privacy* confidential_computing encrypt* data_protection personal_data anonymis* anonymiz* ' +
      'zero-retention zero_data_retention gdpr surveillance private_cloud stays_on_device never_leaves',
    anonymous:
      'anonym* mystery mysterious* unnamed unknown stealth* nameless pseudonym* unidentified unattributed unlabelled ' +
      'unlabeled unbranded incognito cryptic* enigma* undisclosed faceless',
    access:
      'access* invit* waitlist* wait-list* waiting_list* whitelist* allowlist* select_customers selected_customers ' +
      'restricted_access limited_access gated gatekeep* sign-up* sign_up signs_up signed_up unlock* onboard* ' +
      'early_adopter* admit* admission* eligib* entitl* priority_access preview_program*',
    weak:
      'underwhelm* modest* incremental* slight* letdown* barely hardly small_step* diminishing plateau* minor meager ' +
      'meagre lackluster lacklustre mediocre unimpressive negligible limited_improvement* only_slightly ' +
      'little_better not_much_better little_progress little_improvement tepid lukewarm weak* feeble anemic anaemic ' +
      'so-so unspectacular unremarkable baby_step* smaller_leap smaller_than_expected less_than_expected ' +
      'nothing_special pedestrian scant trifling disappointing disappointingly marginal marginally by_a_hair ' +
      'by_a_whisker',
    sparse: 'sparse* sparsity sparsif*',
    team:
      'team teams staff* lab labs poach* hired hire hires hiring recruit* headhunt* employee* personnel workforce ' +
      'squad* crew talent* new_hire* defected defector* lure lured lures luring headcount researchers colleague*',
    founder:
      'ceo ceos cto coo cfo founder* co-founder* cofound* co-found* chief* boss bosses executive* exec execs ' +
      'chairman chairwoman chairperson director directors boardroom board_of_directors board_member* vice_president* ' +
      'head_of leadership top_brass billionaire* tycoon* mogul* honcho* helm managing_director*',
    stock:
      'shares stock stocks stockholder* shareholder* share_price* stock_price* stock_market* investor* market_value ' +
      'market_cap* bookmaker* betting bet bets bettor* wager* gambler* punters prediction_market* odds nasdaq nyse ' +
      'wall_street valuation* valued ipo funding fundrais* funding_round* venture_capital* vc vcs equity selloff ' +
      'sell-off rally rallied stake stakes traders',
    world:
      'world_model* simulat* physics real-world environment environments virtual_world* virtual_environment* ' +
      'embodied embodiment 3d three-dimensional spatial* digital_twin* explorable playable physical*',
    realtime:
      'real_time real-time live livestream* instantly on_the_fly streaming streamed full-duplex without_delay ' +
      'immediate immediately synchronous* up-to-the-minute',
    personal:
      'personal* tailor* taste* preference* individualis* individualiz* bespoke adapts_to adapt_to adapting_to ' +
      'user-specific made-to-measure custom_instruction* your_style your_habits habits customise customised ' +
      'customisable customisation customize customized customizable customization',
    music:
      'music* melod* score_sheet sheet_music compose composes composed composing composer* song songs tunes album* ' +
      'singer* singing sings lyric* harmon* rhythm* vocals soundtrack soundtracks songwriter songwriters songwriting',
    game: 'game games gaming gamer* gameplay video_game* board_game* chess pokemon playthrough* esports e-sports arcade',
    parallel:
      'parallel* simultaneous* concurren* at_the_same_time side_by_side side-by-side tandem in_tandem all_at_once ' +
      'multi-thread* multithread* multitask* multi-task* in_unison at_one_time fan_out fans_out',
    diverse:
      'varied variet* heterogen* wide_range broad_range wide-ranging assorted assortment array eclectic all_sorts ' +
      'all_kinds different_kinds mixture range_of patchwork diverse diversely diversity diversif*',
    interim:
      'interim stopgap* stop-gap bridge bridging temporar* provisional* transitional in-between in_between makeshift ' +
      'half-step half_step placeholder* intermediate mid-cycle point_release* for_the_time_being in_the_meantime ' +
      'tide_over tides_over short-term',
    media: 'screenshot* screengrab* screen_grab* screen_shot* screencap* photo* tweet* retweet* slide slides',
    order:
      'order orders ordered ordering bulk purchas* bought buys pre-order* preorder* procure* stockpil* acquir* ' +
      'requisition*',
    tier: 'tier tiers tiered class classes level levels rung bracket* price_point* segment*',
    plan:
      'plan plans planned planning roadmap* road_map* schedul* agenda timetable* strategy strategies blueprint* ' +
      'game_plan* mapped_out proposal* calendar intention intentions deadline deadlines due_date',
    generate:
      'generat* produces produce produced producing creat* draws draw drew drawn paint* render renders synthes* ' +
      'conjur* turns_text drawing',
    high:
      'high higher highest tall elevated steep steeper peak peaks lofty soar* increas* rises rising risen rise ' +
      'raises climb* surge surges surged surging escalat* heighten* greater greatest hike hikes hiked uptick',
    low:
      'low lower* lowest below beneath minimal* bottom* dip dips dipped low-end least rock-bottom scant meager ' +
      'meagre',
    several:
      'several multiple numerous various dozens dozen plenty handful a_few a_number_of couple multitude myriad ' +
      'countless scores_of host_of hundreds_of half_a_dozen two_or_three umpteen',
    enough:
      'enough adequate* suffic* ample satisf* acceptabl* passes_muster pass_muster plenty abundan* up_to_par ' +
      'up_to_scratch makes_the_cut',
    begin:
      'begin* began begun start starts started starting commenc* kick_off kicks_off kicked_off kicking_off kickoff ' +
      'kick-off initiate initiates initiated initiating initiation get_going opens opened opening onset outset ' +
      'inception embark* set_out sets_out get_started gets_started got_started getting_started get_underway ' +
      'gets_underway got_underway underway',
    finish:
      'finish* complete completes completed completing completion conclu* wrap_up wraps_up wrapped_up wrapping_up ' +
      'ends ended ending last_mile is_done are_done was_done all_done done_with nearly_done almost_done finaliz* ' +
      'finalis* final_stage* final_phase home_stretch homestretch final_stretch finishing_touches over_the_line ' +
      'ready readiness readied culminat* through_with come_to_an_end comes_to_an_end came_to_an_end draw_to_a_close ' +
      'drew_to_a_close draws_to_a_close winding_down',
    sooner:
      'sooner earlier ahead_of_schedule ahead_of_plan ahead_of_time before_schedule bring_forward brings_forward ' +
      'brought_forward bringing_forward pull_forward pulls_forward pulled_forward pulling_forward hasten* rush* ' +
      'hurry hurried hurries hurriedly accelerat* expedit* quicken* fast-track* move_up moved_up moves_up moving_up ' +
      'moved_forward scrambl* race_to races_to raced_to racing_to premature* preempt* pre-empt* too_early too_soon ' +
      'jump_the_gun jumped_the_gun',
    exist:
      'nonexist* non-exist* real reality existence vaporware vapourware vaporous materializ* materialis* fictitious ' +
      'fictional imaginary phantom mirage figment out_there exist exists existed',
    need:
      'need needs needed needing requir* demand* necessit* necessar* must_have call_for calls_for called_for ' +
      'calling_for prerequisit* essential hungry hunger* takes_at_least warrant* crave craves craved craving',
    want:
      'want* intend* intent* aim aims aimed aiming wish* hope* hoping seek* sought goal* ambition* ambitious* ' +
      'target* mean_to means_to meant_to desir* aspir* eager* keen look_to looks_to looked_to looking_to set_on ' +
      'bent_on eyeing eyed striv* strove endeavor* endeavour* attempt* pursu* would_like vow vows vowed pledg* ' +
      'objective* set_its_sights sights_set set_their_sights mission bid_to in_a_bid in_order_to consider considers ' +
      'considering mulls mulling contemplat* dream_of promise promises promised',
    expect:
      'expect* anticipat* foresee* foresaw project_that forecast* predict* prospect* await* pencilled penciled ' +
      'slated projected projection* poised tipped_for tipped_to bank_on banking_on envisag* envision* reckon* ' +
      'outlook presum* assum* likely looks_set set_to on_track on_course prophe* prognos* look_forward looks_forward ' +
      'looking_forward long-awaited odds-on hotly_anticipated',
    appear:
      'appear* reappear* surfac* resurfac* emerge emerges emerged emerging emergence show_up shows_up showed_up ' +
      'showing_up spotted seen sighted sighting* turn_up turned_up turns_up turning_up pop_up pops_up popped_up ' +
      'popping_up crop_up crops_up cropped_up cropping_up found_in glimps* came_to_light come_to_light ' +
      'comes_to_light in_the_wild listing listings materializ* materialis* crept traces',
    remove:
      'remov* delet* pulled pull_down pulls_down pulled_down taken_down take_down takes_down took_down taking_down ' +
      'takedown* vanish* disappear* retract* withdrew withdraw* scrub scrubs scrubbed scrubbing gone yank* erase ' +
      'erases erased erasing wiped taken_offline took_offline takes_offline stripped eliminat* unpublish* expung* ' +
      'delist* unlist* rescind* purge purges purged',
    upload:
      'upload* put_up put_online went_up pushed_to_github posted_to posted_on hugging_face huggingface github repo ' +
      'repos repositor* model_hub modelscope torrent torrents magnet_link',
    brief:
      'brief briefly momentar* a_few_minutes a_few_hours few_minutes few_hours a_minute an_hour short_time ' +
      'short_while short_period for_a_moment minutes minutes_later hours_later short-lived fleeting* transient* ' +
      'ephemeral blink_of temporarily',
    replace:
      'replac* supersed* swap* substitut* take_over takes_over took_over taken_over taking_over takes_the_place ' +
      'take_the_place took_the_place taking_the_place in_place_of in_lieu displac* supplant* stand-in stand-ins ' +
      'stand_in step_in steps_in migrat* transition* changeover switch_to switches_to switched_to switching_to ' +
      'switch_from switched_from switching_from switch_over switchover move_away moves_away moved_away moving_away ' +
      'usurp* make_way makes_way made_way give_way gives_way gave_way retire retired retires retiring in_its_place ' +
      'alternative*',
    back:
      'return* revert* went_back go_back goes_back going_back gone_back switch_back switched_back switching_back ' +
      'back_to fall_back falls_back fell_back fallback come_back comes_back came_back coming_back comeback reinstat* ' +
      'restor* resum* turn_back turned_back turns_back rollback rolled_back backtrack* backpedal* back-pedal* reviv* ' +
      'retreat* bring_back brings_back brought_back bringing_back reintroduc* re-introduc* roll_back rolls_back ' +
      'rolling_back',
    separate:
      'separat* split* divide divides divided dividing division apart distinct standalone stand-alone decoupl* ' +
      'isolat* detach* unbundl* carve carved spin_off spun_off breakaway segregat* disaggregat* partition* discrete ' +
      'self-contained individual individually stand_alone',
    share:
      'share shares shared sharing brief briefed briefing briefings briefs handed_over hand_over hands_over ' +
      'handing_over turned_over turn_over turns_over disclos* divulg* pass_on passed_on pass_along passed_along ' +
      'inform informed informs informing communicat* submit* submission* presented_to shown_to preview_to',
    hide:
      'hid hidden hide* hiding conceal* mask* disguis* under_wraps in_disguise cloak* camouflag* obscur* obfuscat* ' +
      'veil* shroud* cover_up covered_up covers_up covering_up masquerad* kept_secret keep_secret keeps_secret ' +
      'kept_quiet keep_quiet keeping_quiet buried hush* tucked_away suppress* redact* secrecy undercover',
    understand:
      'understand* understood comprehend* comprehension grasp* interpret* make_sense makes_sense making_sense ' +
      'fathom* perceiv* percept* figure_out figures_out figured_out recogni* decipher* insight* literacy ' +
      'get_the_gist parse parses parsed parsing',
    find:
      'find* found discover* detect* identify identifies identified identifying identification uncover* unearth* ' +
      'pinpoint* spot spots spotted spotting dig_up dug_up digs_up ferret* sniff* track_down tracks_down ' +
      'tracked_down hunt* caught expos* stumbled_upon stumbled_on stumbled_across stumble_upon come_across ' +
      'came_across comes_across flag flags flagged flagging root_out roots_out sleuth* locate locates',
    warn:
      'warn* alert* caution* alarm* beware flagged flags concern* worr* fear fears feared fearing fret* ' +
      'sound_the_alarm sounded_the_alarm sounds_the_alarm sounding_the_alarm raised_concern* raises_concern* ' +
      'raise_concern* raising_concern* caveat* admonish* wake-up',
    threat:
      'threat* danger* hazard* peril* imperil* menac* jeopard* endanger* risk risks risky catastroph* existential ' +
      'national_security worst-case',
    urge:
      'urge urges urged urging encourag* pressur* pressed pressing prompted told_to tells_to prod prods prodded ' +
      'prodding nudg* push_for pushes_for pushed_for pushing_for call_on calls_on called_on calling_on implor* ' +
      'exhort* petition* plead* lobby lobbied lobbies lobbying instructed instructs asked_to asks_to ask_to ' +
      'asking_to requested recommend* ordered_to mandat* coax* cajol* advocat* begged strong-arm* arm-twist* ' +
      'persuad* spurred demanded insist* compel compels compelled advise advised advises advising',
    send:
      'send sends sending sent dispatch* despatch* deliver* seconded secondment flew_in flown_in flies_in fly_in ' +
      'flown mailed mails transmit* stationed lent lend lends lending mobilis* mobiliz* shipped ships send-off',
    give:
      'gave giving grant* provid* offer* hand_out hands_out handed_out handing_out handout* allot* award* bestow* ' +
      'dole_out doles_out doled_out endow* equip equips equipped furnish* supply supplies supplied supplying extends ' +
      'lets let_have donat* present_with distribute distributes handed',
    buy:
      'buy* bought purchas* pay pays paying paid_for payment* acquir* acquisition* spend_on snap_up snaps_up ' +
      'snapped_up snapping_up scoop_up scoops_up scooped_up procure* takeover* gobble_up gobbled_up gobbles_up order ' +
      'ordered splurg* shop shops shopping',
    hard:
      'difficult* tough* tricky trickier trickiest challeng* hard harder hardest arduous demanding gruelling ' +
      'grueling thorny complex* complicat* intricate* onerous uphill daunting strenuous taxing',
    strong:
      'strong* powerful* robust* mighty mightier mightiest capable formidable strength* muscular sturdy beefy ' +
      'competent* prowess sophisticat* muscle heavy-duty potent potently',
    smart:
      'smart* intelligent* less_intelligent raw_intelligence its_intelligence clever* brain* iq genius* brilliant* ' +
      'brilliance savvy astute intellect* ingenious ingenuity',
    leap:
      'leap* jump* breakthrough* break-through* advance advances advancement* stride strides bound bounds ' +
      'step_change step-change milestone* quantum_leap giant_leap giant_step big_step major_step huge_step ' +
      'game-chang* game_chang* gamechang* revolution* sea_change paradigm_shift leaps_and_bounds landmark watershed ' +
      'turning_point inflection_point transformative transformational dramatic* disrupt* groundbreaking ' +
      'ground-breaking',
    diminish:
      'diminish* plateau* slow_down slows_down slowed_down slowing wall walls flatten* ceiling stall* level_off ' +
      'levels_off leveled_off levelled_off leveling_off levelling_off taper* wane wanes waned waning peter_out ' +
      'petered_out peters_out stagnat* saturat* tail_off tails_off tailed_off tailing_off dwindl* fade fades faded ' +
      'fading peaked hit_a_wall hits_a_wall hitting_a_wall out_of_steam running_dry slowdown slowdowns petering_out',
    specialised:
      'speciali* specialty dedicated tailored tailor-made tuned optimiz* optimised optimises optimising optimise ' +
      'optimisation* purpose-built geared designed_for built_for made_for aimed_at custom custom-built custom-made ' +
      'custom-designed customi* bespoke niche* domain-specific task-specific single-purpose focused_on focuses_on ' +
      'focused focus narrow honed adapted industry-specific tune tunes tuning',
    task:
      'task* job jobs chore* assignment* workload* workflow* errand* duty duties to-do todo undertaking* use_case* ' +
      'use-case* grunt_work busywork mission missions activities',
    step:
      'step steps stepwise multi-step multistep multi_step multi-stage multistage multi-turn stages stage phase ' +
      'phases chained chaining sequence* sequential* successive consecutive long-running long_running long-horizon ' +
      'long_horizon one_after_another one_after_the_other iterative iteratively',
    update:
      'updat* refresh* renew renewed renewal renews revise revised revises revision* up_to_date up-to-date hotfix* ' +
      'bugfix* bug_fix* amend* tweak* iterat* facelift tune-up freshen* moderniz* modernis* patch patched patches ' +
      'version_bump latest upgrad*',
    knowledge:
      'knowledge* facts factual* encyclop* information* know-how expertise cutoff cut-off trivia wisdom erudit* ' +
      'well-informed',
    chat:
      'chat chats chatted chatting chatty conversation* converse converses dialog* talk talking talked messag* ' +
      'small_talk chitchat chit-chat back-and-forth banter* interact* companion* speak_to speak_with',
    write:
      'write writes writing written wrote writer* author authors authored draft* essay* prose pen penned pens poem* ' +
      'poet* storytell* copywrit* fiction literary literature screenplay* ghostwr* creative_writing short_stor* ' +
      'novels compose composes composing rewrite rewrites rewrote rewriting rewritten',
    solve:
      'solv* resolv* crack cracks cracked cracking tackl* answer* work_out works_out worked_out overcome* overcame ' +
      'unravel* untangl* fix fixes fixed fixing sort_out sorts_out sorted_out ace aces aced nail nails nailed ' +
      'troubleshoot* decod* pull_off pulls_off pulled_off conquer* master masters mastered mastering',
    new:
      'novel newest brand-new brand_new all-new fresh* newly original* latest unprecedented unseen innovat* newfound ' +
      'never-before-seen reinvent* nascent first-of-its-kind',
    stay:
      'stay* remain* keep keeps kept keeping retain* continue continues continued continuing persist persists ' +
      'persisted stick sticks sticking stick_with sticks_with linger* preserv* maintain* unchanged carry_on ' +
      'carries_on hang_on hold_on endur*',
    quit:
      'quit quits quitting resign* depart departs departed departing departure* left_the leave_the leaves_the ' +
      'leaving step_down steps_down stepped_down stepping_down step_aside steps_aside stepped_aside stepping_aside ' +
      'step_back stepped_back stepping_back exit exits exited exiting exodus walk_out walks_out walked_out ' +
      'walking_out walkout* jump_ship jumps_ship jumped_ship jumping_ship bow_out bows_out bowed_out call_it_quits ' +
      'calls_it_quits called_it_quits part_ways parts_ways parted_ways parting_ways attrition brain_drain defect ' +
      'defected defects turnover on_leave sabbatical retire retired retires retiring',
    lead:
      'led_by led_the headed_by heads headed helmed helms oversee* oversaw in_charge_of in_charge run_by at_the_helm ' +
      'supervis* spearhead* leadership steer* steward* shepherd* mastermind* captain* preside* chaired manages ' +
      'managed takes_charge take_charge took_charge reports_to under_the_leadership project_lead team_lead tech_lead',
    own:
      'own self-owned self-developed self-built self-designed self-made proprietary homegrown own-brand owned ' +
      'belonging first-party internally_developed developed_internally vertically_integrated closed-source ' +
      'closed-weight* closed_model*',
    consumer:
      'consumer* retail household* everyday mainstream hobbyist* home_user* amateur* ordinary_user* ordinary_people ' +
      'regular_user* average_user* average_person prosumer* off-the-shelf shopper*',
    event:
      'event events conference* keynote* on_stage onstage summit* gathering* ceremon* trade_show* tradeshow* ' +
      'trade_fair* expo symposi* convention* devday dev_day developer_day meetup* webinar* town_hall* all-hands ' +
      'fireside unveiling livestream* hackathon* showcas*',
    spring: 'spring springs springtime early_spring late_spring',
    summer: 'summer* midsummer mid-summer early_summer late_summer',
    autumn:
      'autumn* fall_of this_fall next_fall last_fall in_the_fall by_fall by_the_fall until_fall until_the_fall ' +
      'early_fall late_fall early_autumn late_autumn fall_release fall_launch',
    winter: 'winter* midwinter early_winter late_winter',
    newyear: 'lunar_new_year chinese_new_year spring_festival new_year_holiday* new_year_s new_year cny',
    rank:
      'rank* topped tops topping top_spot top_slot first_place second_place third_place number_one number_two no_1 ' +
      'no_2 leads_the podium standings placed places pole_position crown crowned crowns runner-up top_ten top_10 ' +
      'top_three top-ranked top-rated chart-topping came_first comes_first finished_first takes_the_lead ' +
      'took_the_lead take_the_lead in_the_lead pecking_order hierarchy',
    gap:
      'gap gaps margin* lead_over leads_over distance* gulf chasm narrow narrows narrowed narrowing widen* ' +
      'head_start clear_water disparit* ahead_by behind_by',
    similar:
      'similar* resembl* alike akin identical* near-identical same_as the_same_as indistinguish* comparab* ' +
      'lookalike* look-alike* clone* analogous reminiscent mirror* much_the_same interchangeabl* twin* echo echoes ' +
      'echoed carbon_copy like-for-like knock-off* knockoff* equivalen*',
    different:
      'differ* distinct* unlike another_kind dissimilar* contrast* diverg* disparate not_the_same unique* variance ' +
      'vary varies varying deviat* alternative* contrary opposite* unrelated',
    include:
      'includ* contain* compris* consist* featur* made_up_of encompass* incorporat* embed* cover covers covered ' +
      'covering come_with comes_with came_with coming_with packs packed equipped boast* part_of inclus* integrat* ' +
      'involv* carries bundl*',
    support:
      'support* back_up compatib* handles handle handled handling accommodat* cater caters catering interoperab* ' +
      'accept accepts accepted accepting assist assists assisted assistance enabl* take_in takes_in',
    worse:
      'worse* worst trail trails trailed trailing inferior* underperform* under-perform* fall_short falls_short ' +
      'fell_short falling_short poor poorer poorest poorly weaker weakest below_expectations below_par behind lesser ' +
      'second-rate second-best subpar deteriorat* regress* downgrad* dumber nerf* dumbed_down degrad* lose_to ' +
      'loses_to lost_to losing_to beaten_by outperformed_by surpassed_by outclassed_by less_capable less_powerful ' +
      'not_as_good can_t_match cannot_match no_match play_catch-up playing_catch-up fall_behind falls_behind ' +
      'fell_behind fallen_behind falling_behind step_backward* step_backwards backward* shortcoming* lag lags lagged ' +
      'lagging laggard',
    change:
      'chang* alter alters altered altering alteration* modif* rework* overhaul* rebuilt rebuild* revamp* redesign* ' +
      'adjust* tweak* transform transforms transformed transforming transformation* shift shifts shifted shifting ' +
      'adapt adapts adapted adapting adaptation* amend* switch switches switched switching convert* reshap* ' +
      'restructur* reorgani* retool* re-engineer* reengineer* pivot* remodel* remak* rethink* rethought about-face ' +
      'u-turn reformulat* evol* rewrite rewrites rewrote rewriting rewritten',
    everyone:
      'everyone everybody all_users all_customers all_subscribers general_public mass_market mass-market broad ' +
      'broader broadly broadest wide wider widely widest anyone anybody the_public publicly every_user the_masses ' +
      'masses open_to_all to_all for_all universal* worldwide global globally across_the_board at_large full_rollout ' +
      'wide_release nationwide',
    chosen:
      'selected select chosen handful limited_group limited_number hand-picked handpicked invit* trusted vetted ' +
      'few_customers select_few small_group* small_number* small_circle inner_circle closed_group limited_set ' +
      'shortlist* short-list* cherry-pick* privileged some_users certain_users certain_customers subset lucky vip ' +
      'vips pre-selected approved_users exclusiv*',
    unlimited:
      'unlimited* uncapped unrestrict* without_limit* no_limit* no_cap no_caps as_much_as unbounded limitless ' +
      'boundless endless* infinit* unmetered all-you-can-eat without_restriction* no_restriction* without_caps ' +
      'without_a_cap no_rate_limit* no_usage_limit* no_quota* unthrottled open-ended',
    size:
      'size* scale scales scaled scaling scalab* magnitude order_of_magnitude orders_of_magnitude dimension* ' +
      'footprint how_big how_large volume* capacity heft extent resiz* upscal* scaling_law*',
    local:
      'local locally on-premise* on-prem on_premise* on_prem offline at_home home_computer home_computers laptop ' +
      'laptops desktop desktops own_machine own_computer pc pcs mac macs macbook* workstation* self-host* self_host* ' +
      'selfhost* homelab* home_lab home_server* personal_computer* gaming_pc* air-gapped airgapped without_internet ' +
      'without_the_cloud without_an_internet consumer-grade consumer_hardware in-browser without_a_connection ' +
      'without_connection no_internet no_connection',
    vram:
      'vram gb gbs gib gigabyte* ram megabyte* terabyte* tb mb graphics_memory video_memory unified_memory ' +
      'memory_footprint memory_requirement* memory_usage',
    permissive:
      'permissiv* commercial_use commercial_usage commercially apache bsd liberal* royalty-free no_strings ' +
      'freely_usable free_for_commercial lenient* unrestricted_use',
    summarise:
      'summar* condens* digest digests digested recap* synops* abridg* gist tldr tl_dr sum_up sums_up summed_up ' +
      'summing_up key_points bullet_points nutshell',
    planner:
      'planner* planning plans_tasks schedul* itinerar* to-do_list* agenda coordinat* orchestrat* subtask* sub-task* ' +
      'decompos* strategiz* strategis* plan_ahead plans_ahead planning_ahead',
    reliable:
      'reliab* consisten* stable stabil* dependab* robust* trustworth* solid* steady steadily steadier resilien* ' +
      'predictab* fault-toleran* uptime production-ready deterministic* repeatab* reproducib* battle-tested ' +
      'rock-solid',
    economy:
      'econom* growth gdp productiv* labor_market* labour_market* job_market jobs_market job_losses job_cuts ' +
      'employment unemploy* wages wage layoff* inflation recession* macroeconom* prosper* livelihood* white-collar',
    accelerate:
      'accelerat* speed_up speeds_up sped_up speeding_up boost* turbocharg* supercharg* catalys* catalyz* ' +
      'fast-forward* ramp_up ramps_up ramped_up ramping_up hasten* quicken* expedit* propel* fuel fuels fueled ' +
      'fuelled fueling fuelling spur spurs spurred spurring momentum gather_pace gathers_pace gathering_pace ' +
      'intensif* shorten* step_on_the_gas',
    automate:
      'automat* rpa unmanned self-driving self-driv* driverless robotic_process mechanis* mechaniz* human-free ' +
      'hands-free',
    recursive:
      'recurs* self-improv* self_improv* rewrites_itself rewrite_itself rewriting_itself self-rewriting own_code ' +
      'improves_itself improve_itself improving_itself trains_itself train_itself training_itself teaches_itself ' +
      'teach_itself builds_itself modifies_itself self-train* self-modif* self-evolv* self-teach* self-optimi* ' +
      'self-replicat* self-reinforc* self-play bootstrap* feedback_loop* flywheel* intelligence_explosion ' +
      'fast_takeoff hard_takeoff its_own_successor build_its_successor',
    biology:
      'biolog* chemi* bio weapon weapons weaponry weaponiz* protein* dna rna genom* genetic* gene genes pathogen* ' +
      'virus* toxin* bioweapon* bio-weapon* biothreat* bioterror* biorisk* biosecur* biotech* molecul* cbrn enzyme* ' +
      'microb* pandemic* antibod* crispr life_sciences drug_discovery nerve_agent*',
    defend:
      'defen* protect* safeguard* shield* guard guards guarded guarding fend_off fends_off fending_off fortif* ' +
      'harden* countermeasure* ward_off wards_off repel* resilien* secure secures secured securing bulwark* ' +
      'deterren* patching blue_team*',
    refuse:
      'refus* declin* reject* turn_down turns_down turned_down turning_down say_no says_no said_no saying_no rebuff* ' +
      'spurn* balk* baulk* rule_out rules_out ruled_out ruling_out opt_out opts_out opted_out unwilling* reluctan* ' +
      'snub* veto* object_to objects_to objected opposed opposes oppose opposition shut_out non-compliance passed_up ' +
      'disobey*',
    approve:
      'approv* sign_off signs_off signed_off signing_off sign-off green_light green_lights green-light* greenlit ' +
      'greenlight* green-lit cleared clearance permit* permission* allowed authoriz* authoris* go-ahead go_ahead ' +
      'the_nod thumbs_up thumbs-up rubber-stamp* consent* endors* ratif* bless* okayed all-clear accredit* certif* ' +
      'waved_through wave_through vetted',
    investigate:
      'investigat* probe probes probed probing examin* scrutin* look_into looks_into looking_into looked_into ' +
      'inquir* enquir* inspect* reviewed reviewing under_review subpoena* antitrust crackdown* dig_into digs_into ' +
      'digging_into dug_into delve* delving interrogat* watchdog* fact-finding audit audits audited auditing auditor ' +
      'auditors',
    oust:
      'fired firing firings oust* sack sacks sacked sacking dismiss* removal removed let_go lets_go eject* booted ' +
      'boot_out kick_out kicks_out kicked_out force_out forced_out forces_out forcing_out topple* coup deposed ' +
      'deposing purge purged shown_the_door unseat* expel* laid_off lay_off lays_off layoff* relieved_of demot* ' +
      'voted_out vote_out overthr* terminat* push_aside pushed_aside',
    letter:
      'letter* memo memos email* e-mail* missive* internal_note* staff_note* slack_message* note_to_staff ' +
      'note_to_employees correspondence petition* open_letter* written_statement*',
    escape:
      'escap* break_out breaks_out breaking_out breakout* broke_out broken_out sandbox* jailbreak* jailbroke* ' +
      'exfiltrat* self-exfiltrat* got_out gets_out get_out break_loose breaks_loose broke_loose rogue go_rogue ' +
      'goes_rogue went_rogue gone_rogue going_rogue runaway run_away ran_away evad* evasion slip_out slipped_out ' +
      'contain containment uncontain* flee fled flees copy_itself copied_itself copies_itself copying_itself ' +
      'out_of_control self-preserv* circumvent*',
    attack:
      'attack* offensive* exploit* intrusion* intruder* break_into breaks_into broke_into breaking_into breach* ' +
      'assault* hack hacks hacked hacking hijack* raid raids infiltrat* penetrat* malicious* weaponiz* weaponis* ' +
      'sabotag* compromise compromised compromises onslaught* ddos phish* malware ransomware adversar* cyberattack ' +
      'cyberattacks cyberattackers cyberweapon cyberweapons',
    unverifiable:
      'estimat* guess* inferr* extrapolat* back-of-the-envelope back_of_the_envelope napkin conjectur* surmis* ' +
      'deduc* reckon* assum* presum* unverifiab* projection* calculated modelled modeled ballpark unconfirmable ' +
      'cannot_be_verified can_t_be_verified could_not_be_verified couldn_t_be_verified not_independently hypothe* ' +
      'suppos* pegged pegs',
    fullyear:
      'end_of_the_year end_of_year end_of_this_year end_of_next_year year-end year_end year_s_end year_s_close ' +
      'by_year_end before_the_year_is_out before_the_year_is_over before_the_year_ends before_year_s_end ' +
      'before_the_end_of close_of_the_year turn_of_the_year year_is_out calendar_year full_year full-year whole_year ' +
      'entire_year all_year',
    card:
      'rtx geforce radeon 4090 5090 3090 4080 5080 graphics_card graphics_cards video_card video_cards gaming_card* ' +
      'gaming_gpu*',
    robot: 'robot* humanoid* droid droids cobot* quadruped* exoskelet* actuator* mechanical_arm* drone drones',
    citation:
      'cite cites cited citing citation* referenc* footnote* bibliograph* attribution* provenance sourced ' +
      'source_link* links_to hyperlink* cites_its_sources',
    emotion:
      'emotion* empath* warm warmer warmth personalit* tone eq feeling feelings mood* sentiment* compassion* ' +
      'charisma* sycophan* flatter* sympath* humor* humour* witty vibe vibes human-like humanlike lonel* ' +
      'bedside_manner friendlier heartfelt persona personas',
    browser:
      'web webpage* web-based website* surf surfing surfs internet online url urls homepage* tabs sites browser ' +
      'browsers',
    operate:
      'operat* control* click* cursor* mouse keyboard* keystroke* screen screens gui user_interface* navigat* ' +
      'scroll* typing drag-and-drop buttons fill_in fills_in fill_out fills_out use_a_computer uses_a_computer ' +
      'using_a_computer use_computers',
    background:
      'background overnight unattended unmonitored hours_on_end for_hours for_days for_minutes days_on_end ' +
      'without_supervision supervis* unsupervis* around_the_clock round_the_clock 24_7 while_you_sleep ' +
      'while_you_re_away asynchron* async hours_at_a_time days_at_a_time nonstop non-stop uninterrupt* continuous* ' +
      'behind_the_scenes without_intervention long_stretches autopilot',
    collapse:
      'collaps* broke_down broken_down diverg* loss_spike* spike spikes spiked spiking blow_up blows_up blew_up ' +
      'blown_up explod* explosion* implod* implos* meltdown* melt_down disintegrat* crumbl* derail* off_the_rails ' +
      'fall_apart exploding_gradient* nans',
    restart:
      'restart* re-start* from_scratch start_over starts_over starting_over started_over redo redoing redone redid ' +
      'anew over_again all_over_again reboot* begin_again start_again started_again starting_again fresh_start ' +
      'from_the_ground_up ground-up square_one back_to_square_one back_to_the_drawing_board do-over relaunch* ' +
      're-launch* retrain* second_attempt second_try clean_slate from_zero reset* rerun* re-run reran re-ran resum* ' +
      'rewound',
    checkpoint:
      'checkpoint* snapshot* test_build* early_build* internal_build* latest_build new_build release_candidate* ' +
      'pre-release* prerelease* intermediate_version* early_version* nightly nightlies saved_state ' +
      'mid-training_version* iteration iterations',
    stealth:
      'stealth* unnamed unlabelled unlabeled cloak* incognito undercover pseudonym* mystery mysterious* quiet* ' +
      'silently surreptitious* unannounced without_announcement without_fanfare under_the_radar covert* low-key ' +
      'soft_launch* soft-launch* secretly anonym*',
    score_top:
      'record records best_ever all-time highest_ever new_high high_score* record-breaking record-setting top_score* ' +
      'highest_score* perfect_score* best_score* personal_best medal* gold gold-medal* unprecedented top_marks ' +
      'full_marks',
    young:
      'child* kid kids teen* student* pupil* minors youth* young younger youngster* underage under-age adolescen* ' +
      'juvenile* schoolchild* schools classroom* high-school* parental parents toddler*',
    europe: 'europe* pan-europe* eu eea e.u brussels strasbourg eurozone',
    india: 'india indian indians hindi delhi mumbai bengaluru bangalore hyderabad rupee rupees',
    japan: 'japan* tokyo osaka kyoto nippon',
    korea: 'korea* seoul chaebol* busan',
    france: 'france french paris parisian* francophon* elysee',
  },
  reference: {
    back: "\\b(?:it|its|it's|itself|they|their|them|this (?:model|one|version|system|release)|the (?:new |next |upcoming |forthcoming |unreleased |rumou?red |latest |coming |final |full |finished )?(?:models?|systems?|release|flagship|successor|llm|chatbot|assistant|version|update|ai|weights|app|generator|lab|company|firm|start-?up|team))\\b",
    self: "\\b(?:i|i'm|i've|i'd|i'll|my|mine|me|myself|our|ours|us)\\b",
    any: '\\b(?:any|every|no|each|some|another|most|all|other|many|few) (?:\\w+ ){0,2}(?:models?|systems?|labs?|chatbots?|llms?|compan(?:y|ies)|makers?)\\b|\\ba (?:\\w+ ){0,2}(?:model|system|lab|chatbot) (?:of|with|like|that|which|so|this|as)\\b|\\bmodels? (?:of|like|such|in general)\\b|\\bof (?:that|this|such) (?:size|scale|kind|sort)\\b|\\b(?:generally|in general|as a rule|usually|typically|the term|the word|is called|means that|stands for)\\b',
    wish: "\\b(?:hop(?:e[sd]?|ing)|wish(?:es|ed|ing)?|imagin(?:e[sd]?|ing)|suppose|wants?|wanted|dream(?:s|ed|ing)?|if only|let us|let's|please|(?:would|will) (?:need|have to|require|take|want)|should have|could have|ought to)\\b",
  },
  condition: {
    opens:
      "(?:(?:and|but|only) )?(?:if(?! anything)|unless|suppose|supposing|assuming|imagine (?:that|if|a|an|the)|provided that|in case(?! you (?:missed|haven)))\\b(?! (?:(?:that|it|this|they|(?:the )?(?:rumou?rs?|leaks?|reports?|sheet))(?:'s|'re| is| are)? ?)?(?:true|so|confirmed|accurate|correct|real)\\b)|should\\b(?! (?:this|that|it) (?:prove|turn out))|(?:had|were) (?:[^,?!.]|[.,](?=\\d)){2,90},(?!\\d)",
    within: '\\b(?:if|unless|as though|assuming)\\b',
  },
  comparators: {
    kin: "'s? (?:\\w+ ){0,2}(?:rivals?|competitors?|predecessors?|successors?|siblings?|counterparts?|challengers?|forerunners?|cousins?)",
    before:
      'than|twice|double|triple|half(?: of)?|times|as \\w+ as|leagues? (?:as|of)|since|based on|built on|derived from|distilled from|carr(?:y|ies|ied) over from|vs\\.?|versus|against|unlike|like|beats?|beating|beaten by|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|compared (?:to|with|against)|comparison (?:to|with)|comparable (?:to|with)|in contrast (?:to|with)|relative to|rival(?:s|ed|ing|led|ling)?|compet(?:e|es|ed|ing|itive) (?:with|against)|par with|parity with|pace with|level with|alongside|matche?s?|matched|matching|equal(?:s|ed|led|ing|ling)?(?: to)?|equivalent (?:to|of)|similar to|akin to|close to|closer to|exceed(?:s|ed|ing)?|eclips(?:es|ed|ing)|outpac(?:es?|ed|ing)|outstrip(?:s|ped|ping)?|outclass(?:es|ed|ing)?|outscor(?:es?|ed|ing)|outrank(?:s|ed|ing)?|outdo(?:es|ing)?|overtak(?:es?|en|ing)|overtook|leapfrog(?:s|ged|ging)?|trounc(?:es?|ed|ing)|crush(?:es|ed|ing)?|dethron(?:es?|ed|ing)|edg(?:es?|ed|ing) (?:out|past)|tops|topped|topping|bested|behind|trail(?:s|ed|ing)?|ahead of|whereas|replac(?:e|es|ed|ing)|supersed(?:es?|ed|ing)|supplant(?:s|ed|ing)?|successors? (?:to|of)|heir (?:to|of)|follow-up (?:to|of)|sequel to|predecessors?|forerunner|instead of|rather than|as opposed to|up from|down from|such as|including|(?:%|percent|per cent) of',
  },
  stance: {
    denial: [
      '\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|dismiss(?:es|ed)?|rebut(?:s|ted|ting)?|disprov(?:es?|ed|en)|repudiat(?:es?|ed)|disavow(?:s|ed)?|quash(?:es|ed)?)\\b(?! (?:that )?(?:access|entry|service|users?|requests?|employees?|staff|workers))',
      '\\b(?:false(?! (?:positives?|negatives?|alarms?|statements?|information|answers?|facts?|start))|untrue|bogus|fabricated|fake[ds]?|hoax|fiction|nonsense|bullshit|made[- ]up(?! (?:of|facts|answers))|inaccurate(?! (?:answers?|responses?|results?|outputs?))|misinformation|no truth|not true|never (?:shipped|released|happened|arrived|launched|existed|exists|came|was|had|materiali[sz]ed|said|claimed|planned|intended))\\b',
      "\\b(?:baseless|unfounded|groundless|hogwash|baloney|bunk|rubbish|photoshopped|(?:isn't|wasn't|aren't|weren't) (?:true|real|accurate|correct|the case|happening|coming(?! (?:until|before|to|out|in|on))|based on)|(?:is|was|are|were) not (?:true|real|accurate|correct|the case|happening|coming(?! (?:until|before|to|out|in|on)))|(?:is|was|are|were) (?:simply |just |completely |totally |flatly |plainly |categorically |entirely )?(?:incorrect|erroneous)|(?:rumou?rs?|claims?|reports?|story|stories|leaks?|figures?|numbers?|dates?|that|this|they|it) (?:is|was|are|were) (?:simply |just |completely |totally |flat[- ]out |dead |plain )?wrong)\\b",
      "\\b(?:turned out (?:to be )?(?:wrong|false)|prov(?:ed|en) (?:to be )?(?:wrong|false)|no (?:current |immediate )?plans? (?:to|for)|no intention (?:of|to)|nowhere near|no such|(?<!not |n't )(?:ruled|rules|ruling) out|far from(?! (?:certain|clear|sure|confirmed|settled|over|alone))|did nothing of the kind|nothing of the (?:sort|kind)|contradict(?:s|ed|ing)?|no basis (?:in|for)|no (?:merit|substance) (?:to|in)|without (?:merit|foundation|basis)|nothing could be further)\\b",
      '\\b(?:so much for (?:the|its|that|those|an?|all)\\b|(?:wav|brush)(?:es?|ed|ing) (?:it |them |that |this |the (?:rumou?rs?|reports?|claims?|dates?|figures?|idea|talk) )?(?:away|off|aside)|(?:pour(?:s|ed|ing)?|threw|throws?|thrown) cold water|sh(?:oot|oots|ot|ooting) down|knock(?:s|ed|ing)? down (?:the |those |these )?(?:rumou?rs?|reports?|claims?|speculation)|set(?:s|ting)? the record straight|put(?:s|ting)? (?:the |those |these )?(?:rumou?rs|speculation) to (?:rest|bed)|push(?:es|ed|ing)? back (?:on|against) (?:the |those |these |this |that |a )?(?:rumou?rs?|reports?|claims?|speculation|idea|suggestions?)|reject(?:s|ed|ing)? (?:the |those |these |this |that |all |such )?(?:rumou?rs?|reports?|claims?|speculation|idea|notion|suggestions?|allegations?)|walk(?:s|ed|ing)? back (?:the|its|his|her|their|that|those)|retract(?:s|ed|ing)?)\\b',
    ],
    negation: [
      "\\b(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)(?: not|n't)\\b(?! (?:only|just|merely|necessarily|worth|yet|clear|known|sure|alone|simply|even|so much|immediately|independently|officially|been (?:officially |independently |publicly )?(?:confirmed|announced|disclosed|verified|revealed)|be (?:independently |immediately )?(?:confirmed|verified|reached)|confirm(?:ed)?|verif(?:y|ied)|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|disclosed?|announced?|revealed?|specif(?:y|ied)|elaborated?|say|said|shared?|give|given|named?|answer(?:ed)?|surpris|a (?:secret|surprise|coincidence)|unlike|uncommon|unusual|help but|wait to|rule out|ruled out))",
      "\\b(?:won't|can't|cannot|ain't)\\b(?! (?:only|just|confirm|comment|verify|say|wait|help|be (?:independently )?(?:confirmed|verified)|rule out))",
      '\\bnever (?:been (?!so|more|better|as\\b)|be |used |ran |run |trained |supported |reached |got )',
      '\\b(?:isnt|wasnt|arent|werent|doesnt|didnt|hasnt|havent|wont|cant|couldnt|wouldnt) (?!only|just|even|sure|clear|confirmed|been confirmed|comment|yet)',
    ],
    doubt: [
      "\\b(?:doubt(?:s|ed|ful|ing|ers?)?|skeptic(?:s|al|ally|ism)?|sceptic(?:s|al|ally|ism)?|questionable|unclear|uncertain(?:ty)?|unconfirmed|unverified|unverifiable|unproven|unsubstantiated|uncorroborated|unsupported|unsourced|speculative|exaggerat(?:ed|es|ion|ing)|hard to believe|hard to swallow|believe [^.]{0,20}\\bwhen (?:i|we) (?:see|hear)|(?:put|puts|putting|set) (?:no|little|not much) (?:stock|faith|trust) in|too good to be true|grains? of salt|pinch of salt|spoonful of salt|remains? to be seen|red flags?|not necessarily|no (?:hard |solid |independent |real |concrete )?(?:evidence|proof)|no official (?:confirmation|word|announcement|statement)|jury is (?:still )?out|dubious|implausible|improbable|far-fetched|outlandish|suspect|overhyped|overblown|overstated|hedge your|unlikely|disput(?:es?|ed)|debatable|contested|contentious|sketchy|fishy|iffy|unconvinc(?:ed|ing)|incredulous|disbelief|wishful thinking|clickbait|not (?:yet )?(?:been )?(?:officially |independently |publicly )?(?:confirmed|verified|announced)|has(?:n't| not) (?:yet )?(?:officially |publicly )?(?:confirmed|announced|commented|disclosed))\\b",
      "\\b(?:question(?:s|ed|ing)? (?:the|whether|that|if|how|its|this|these|those|why)|(?:is|are|was|were|been|being) questioned|(?:raise[sd]?|raising|serious|big|open|unanswered) (?:\\w+ )?questions?|call(?:s|ed)? into question|in question|question marks?|anyone's guess|up in the air|no guarantee|no word (?:yet )?(?:on|about|from|of)|big if true|yet to (?:be )?(?:officially |independently )?(?:confirm|verif|announce|comment|disclose)\\w*|cast(?:s|ing)? doubt|citation needed)\\b",
      "\\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)) (?:believe|buy|trust|credit|add up|hold water|know (?:if|whether))\\b",
      "\\b(?:can(?:not|'t)|could(?:n't| not)) (?:be )?(?:independently |immediately )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?)\\b",
      "\\b(?:impossible|hard|difficult|tough|tricky) to (?:verify|confirm|know|say|tell|judge|believe)\\b|\\b(?:not|far from) (?:sure|settled|convinced|persuaded|certain|clear|known)\\b|\\b(?:we|i) (?:still )?(?:don't|do not) know\\b|\\b(?:nobody|no one) (?:really |yet )?knows\\b",
      '\\b(?:wonder(?:s|ed|ing)?|asks?|asked|asking|say|know|known|unknown|debat(?:es?|ed|ing)|unsure|unclear|uncertain|as to) (?:if|whether)\\b|^whether\\b|\\bwhether or not\\b',
      '\\bjust (?:a )?rumou?rs?\\b|\\bcalls? it a rumou?r\\b|\\bif\\b[^.]{0,40}\\b(?:hold(?:s)? up|pans? out|to be believed|turns? out to be (?:true|real|accurate|right))\\b|\\b(?:take|taken|taking|treat|treated) [^.]{0,40}\\b(?:with (?:caution|care|skepticism|scepticism|salt)|as (?:a )?(?:rumou?rs?|speculation))\\b|\\?\\s*["\']*$',
    ],
    hearsay: [
      '\\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?r(?:s|ed)?|leak(?:s|ed|er|ers|ing)?|tipster|insiders?|sources?|unconfirmed|speculat(?:ed|ion|es|ing)|hints?|hint(?:ed|ing) at|alleg(?:es|ed)|purported|claim(?:s|ed|ing)?|whispers?|gossip|tip(?:s|ped)|teas(?:es|ed|er|ing)|is said|are said|said to|says|said|tells?|told|reports?|reported|according to|believed to|thought to|expected|expects?|noted|noting|notes|mention(?:s|ed|ing)?|indicat(?:es?|ed|ing)|quot(?:ed|ing)|debated?|hinted|credited|circulat(?:es?|ed|ing)|set to|slated|likely|may|might|could|plans? to|planning|would|if true|suggests?|suggested|suggesting|promises to|promised|heard|predict(?:s|ed)?|forecast|estimate(?:s|d)?|seems?|appears?|potential(?:ly)?|supposed|upcoming|considering|eyes|tweet(?:s|ed)?|posted|shar(?:ed|es) (?:that|a)|writes|wrote|written|credits|concludes|has learned|assum(?:es|ed|ption|ing)|intends?|intended|aim(?:s|ed|ing)? (?:to|for)|aim(?:s|ed|ing) at|outlin(?:es|ed)|ostensibl[ey]|guess(?:es|ed|ing)?|bets?|betting|bookmakers|trackers|has it (?:that|at)|the (?:post|sheet|leak|draft|document|screenshot|page) (?:has|puts|gives|lists|credits|calls|says)|in talks|nears|nearing|conjectur\\w+|presumabl[ey]|purports?|as per|overheard|widely|it seems|one hears|some (?:say|believe|expect)|pencilled in|slogan|supposition|speculative)\\b',
      '\\b(?:alleged|allegedly|seemingly|evidently|presumed|reckon(?:s|ed)?|believ(?:es?|ed)|anticipat(?:es?|ed|ing)|foresees?|poised to|on track (?:to|for)|tipped (?:to|for|as)|due (?:to (?:be|launch|arrive|ship|debut|come|land|go)|out|in|by|this|next|later)|gear(?:s|ing) up|prepar(?:es|ing) to|eyeing|mull(?:s|ing)|contemplat(?:es|ing)|explor(?:es|ing) (?:a|the|plans?)|hop(?:es|ing) to|looks? set|looking to|understood to|projected|expectations?|forecasts|analysts|observers|pundits|onlookers|commentators|citing|if (?:confirmed|accurate|correct|real)|unofficial(?:ly)?|off the record|on condition of anonymity|(?:people|person|someone|those|sources?|individuals?) (?:familiar|close|with (?:direct |first-hand )?knowledge|briefed)|familiar with the (?:matter|plans?|project|situation|discussions)|have learned|word is|word has it|word on the street|grapevine|scuttlebutt|chatter|buzz|hearsay|doing the rounds|making the rounds|made the rounds|dossier|scoop|viral|deleted (?:post|tweet)|surmis(?:es?|ed)|inferred|in the works|per (?:the|a|an|multiple|several) (?:\\w+ )?(?:reports?|leaks?|sources?|posts?|rumou?rs?|documents?))\\b',
    ],
    official: [
      '\\b(?:officially (?:announced|released|launched|confirmed|unveiled|introduced|available|out)|(?:has|have) (?:now |just |finally |today |since )?(?:confirmed|announced|released|launched|unveiled|introduced|rolled out|open-sourced)|is now (?:generally |publicly )?available|(?:is|are) (?:now|finally) (?:live|out|here)|generally available|confirms|confirmed (?:by (?:the company|openai|google|anthropic|meta|deepseek|apple|microsoft|amazon|xai|its maker)|in an? (?:official )?(?:statement|blog post|press release|post|interview))|ma(?:de|kes|king) it official|in an official (?:statement|blog post|press release|announcement|post)|in a press release|available (?:starting )?today)\\b',
    ],
    contrast:
      ';|: | but | though | although | however | whereas | while | whilst | yet | albeit | despite | amid | notwithstanding | nevertheless | nonetheless | even so | in contrast | by contrast | on the other hand |, which |, causing |, with some | — | – ',
  },
};
