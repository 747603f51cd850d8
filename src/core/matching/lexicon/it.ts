import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  lang: 'it',
  stop: 'il lo la i gli le un uno una di del della dei degli delle al alla ai e o ma che chi cui questo questa quello quella suo sua suoi sue in nel nella con per su sul sulla tra fra da dal dalla sono essere sara sarebbe ha hanno avere piu molto si non come anche gia ancora ia modello modelli secondo tutto tutti ogni cosi quando dove mentre dopo prima durante poi allora adesso ora qui li era erano stato stata stati state essendo sia siano fosse fossero altro altra altri altre stesso stessa stessi stesse tanto mi ti ci vi me te lui lei loro noi voi perche poiche se puo possono potrebbe deve devono dovrebbe fa fare fanno fatto fara va vanno andare quel quell quegli quei quelle quelli questi queste quest qualche qualcosa qualcuno due contro verso davanti sotto entro sempre volta volte modo cosa cose parte caso esempio dice dire detto giorno giorni oggi ieri domani egli essa essi esso nostro nostra vostro ciascun ciascuno quasi pero tuttavia nonostante comunque poco poca pochi poche aveva avevano avra avranno avrebbe avrebbero sarebbero saranno fu furono abbia abbiano ed ad od l d c s dell all dall nell sull dagli dalle dai agli alle allo dello dallo nello sullo nei negli nelle sui sugli sulle col coi cioe infatti inoltre invece anzi ossia oltre attraverso presso quali quale quanto quanta quanti circa dunque quindi',
  concepts: {
    train:
      'addestr* allenat* allenare allenamento allena allenarono preaddestr* pre-addestr* riaddestr* apprend* appreso imparat* imparare impara istrui* nutrit* ottimizzazione_fine messo_a_punto messa_a_punto post-addestr* affinat* affinare affinamento formato_sui',
    infer:
      'inferenz* esecuzion* eseguire eseguito eseguita gira_su girano_su girare_su girera_su girerebbe_su gira girare funziona_su funzionare_su funzionera_su distribuito_su ospitato_su costo_di_utilizzo costi_di_utilizzo in_funzione messo_in_funzione',
    chip: 'chip* processor* accelerator* semiconduttor* scheda_acceleratrice schede_acceleratrici gpu silicio microchip circuit* wafer unita_di_elaborazione schede_di_accelerazione',
    cluster:
      'supercomputer* cluster* server_farm parco_di_gpu parco_gpu infrastruttura_di_calcolo centro_di_supercalcolo supercalcol* griglia_di_calcolo',
    hardware: 'hardware apparecchiatur* attrezzatur* macchinari',
    cost: 'budget costo costi costa costano costare costato costata costati costera costerebbe costeranno costava spend* speso speser* bollett* invest* milioni_di_dollari miliardi_di_dollari milioni_di_euro miliardi_di_euro esbors* somma_di cifra cifre dollari euro conto_da importo importi fattura fatture spesa spese spesi',
    cheap:
      'risparmi* economico economica economici economiche economicamente convenien* sconto sconti scontat* a_buon_mercato buon_mercato a_basso_costo basso_costo bassi_costi low-cost piu_economico meno_costos* prezzo_stracciato prezzi_stracciati taglio_dei_prezzi tagli_ai_prezzi riduzione_dei_prezzi prezzo_ridotto prezzi_bassi prezzi_piu_bassi frazione_del_prezzo frazione_del_costo meta_prezzo abbordabil* parsimon* frugal* ribass* sostenibil* a_prezzi_bassi',
    dear: 'caro costos* cara cari dispendios* oneros* prezzi_elevati prezzo_elevato prezzi_alti prezzo_alto carissim* proibitiv* salat* esorbitant* piu_caro piu_cara',
    release:
      'esce pubblic* disponibil* usci* lanciare lancio lanci lancia lanciato lanciata lanciati lanciano lancera lancerebbe lancino rilasc* escono esca arriv* debutt* distribui* distribuz* messa_in_vendita in_vendita messo_a_disposizione messa_a_disposizione mettere_a_disposizione mettera_a_disposizione vedere_la_luce vedra_la_luce visto_la_luce veder_la_luce approd* sbarc* commercializz* data_di_uscita data_di_lancio finestra_di_lancio inaugur* esord* reso_pubblico rendera_pubblico rendere_pubblico resa_pubblica online_da varat* varo roll-out',
    delay:
      'ritard* rinvi* slitt* posticip* rimand* tardi piu_tardi piu_in_la procrastin* allungat* si_allunga dilaz* non_e_pronto non_e_ancora_pronto non_e_pronta in_ritardo fuori_tempo contrattemp* intopp* ostacol* collo_di_bottiglia colli_di_bottiglia frenat* blocc* stallo imprevist* mancata_scadenza mancato_la_scadenza indugi* trattenut* prorog* farsi_attendere si_fa_attendere tempi_si_allungano arretrat* freno frena frenare tardare tardera tardivo tardiva attesa attese attendere attendera aspettare trascina si_trascina dilatat* dilatano dilatare',
    cancel:
      'abbandon* cancell* annull* rinunc* accantona accantonare accantonato nel_cassetto gettato_la_spugna getta_la_spugna saltare saltato salta_la_versione saltera a_favore_di sostituito_da soppress* desist* in_soffitta messo_da_parte mettere_da_parte messa_da_parte stralc* non_vedra_mai archiviato archiviare scarta scartare scartato scartata',
    open: 'open_source pesi_aperti apert* apre aprire aprira aprirebbe pesi_liberi open-source open-weight codice_aperto codice_sorgente sorgente_aperto sorgenti software_libero libero libera liberi libere liberament* scaric* pubblicare_i_pesi pubblicato_i_pesi pubblica_i_pesi rilasciare_i_pesi modello_aperto modelli_aperti accesso_aperto',
    license: 'licenz* condizioni_d_uso termini_di_servizio termini_d_uso',
    param: 'parametr* pesi peso_del_modello',
    active:
      'attivi attivo attiva attive attivat* attivano attivar* attivazion* per_token per_richiesta alla_volta contemporaneamente_attivi svegl* in_funzione_contemporanea accendono',
    total:
      'in_totale totale totali complessiv* in_tutto nel_complesso nell_insieme globale globali sommando cumulativ*',
    token: 'token* gettone gettoni',
    context: 'contesto contestual* lunghezza_del_contesto lunghezza_di_contesto contesti',
    data: 'dati dato dataset* corpus insieme_di_dati insiemi_di_dati base_di_dati banca_dati banche_dati campioni esempi testi_di_addestramento',
    benchmark:
      'benchmark* classific* valutaz* valutar* test test_di_riferimento prova_comparativa prove_comparative comparativ* esame esami banco_di_prova banchi_di_prova graduatori* prove_di_laboratorio batteria_di_test olimpiadi leaderboard',
    score:
      'punteggi* punti punto_percentuale ottien* otten* raggiun* risultat* voto voti consegu* segna segnato totalizz* percentuale_di tasso_di_successo media prestazion* segnando',
    beat: 'supera* batte superior* superera supererebbe battono battere batterebbe battera battut* vinc* vint* meglio_di migliore_di migliori_di piu_potente_di piu_potente_del piu_capace_di piu_intelligente_di davanti_a in_vantaggio surclass* sbaragli* sorpass* stracc* oltrepass* sopravanz* domina guida_la_classifica in_testa detronizz* scalz* eclissa* sconfitt* schiacci* distanzi* ha_la_meglio avere_la_meglio si_impone imporsi primegg* leader la_spunta al_di_sopra prevale dominano dominio dominare sconfigge umilia',
    equal:
      'rivaleggi* compet* pari rival rivali rivale concorrent* concorrenz* alla_pari parita eguagli* uguagli* ugual* equival* paragon* comparabil* all_altezza all_altezza_di allo_stesso_livello stesso_livello a_livello_di al_livello_di testa_a_testa tener_testa tenere_testa tiene_testa terrebbe_testa al_passo_con al_passo vicino_a vicina_a tanto_quanto tanto_buono_quanto potente_quanto capace_quanto stessa_lega se_la_gioca giocarsela raggiunge_il insidi* affianc* tallon* bravo_quanto',
    fast: 'rapid* veloce veloci velocemente velocissim* svelt* istantane* in_pochi_secondi in_secondi immediat* fulmine* agile agilita scattant* reattiv* scheggia fluid*',
    slow: 'lent* rallentat* pigr* secondi_di_attesa arrancare arranca ci_mette fa_attendere macchinos*',
    large:
      'grand* enorm* gigant* massicc* immens* vast* colossal* maggiore mastodont* imponent* piu_grande piu_grandi mostro mostruos* peso_massimo volumin* sterminat* maxi maggiori',
    small: 'piccol* compatt* legger* minuscol* mini miniatur* minore minori snell* piccino peso_piuma ultraleggero',
    reduce:
      'ridu* meno inferior* diminu* ridott* minor calo cala calano calare calato taglia tagliare tagliato tagli taglio abbass* dimezz* compress* comprim* accorci* restring* contrazion* crollo scesa sceso scenderebbe decrem* sfolt* sotto_i alleger* minimizz* ribassat* scende scendono scendere',
    quantize: 'quantizz* bassa_precisione precisione_ridotta',
    accuracy: 'precision* accurat* esattezz* correttezz* esatto esatta preciso precisa precisi tasso_di_errore',
    loss: 'perdit* perde perdono perdere perso perderebbe degrad* peggioramento_di deterior*',
    multimodal: 'multimodal* multi-modal* omnimodal* testo_e_immagini testi_e_immagini',
    vision:
      'visione visiv* vede vedere vedono occhi occhio fotocamer* telecamer* osserv* percep* visualizz* guarda guardare visioni',
    video: 'video filmat* film clip pellicol* animaz* cinema cortometragg* lungometragg* riprese ripresa',
    audio: 'voce vocal* suon* sonor* audio parlat* parla parlare ascolt* sente udito orale acustic*',
    text: 'testi testo testual* document* scritto scritti paragraf* prosa',
    language: 'lingua lingue linguagg* multilingu* linguistic* inglese italiano poliglott* idioma idiomi',
    code: 'codice codici codific* coding programmazion* programmator* sviluppator* softwar* informatic* repository righe_di_codice riga_di_codice',
    reason:
      'ragion* pensa pensare pensiero logic* rifless* riflett* deduz* deduttiv* catena_di_pensiero catene_di_pensiero passo_dopo_passo passo_passo modalita_di_ragionamento deliberat* pensano pensando pensieri',
    math: 'matemat* aritmet* olimpiadi_di_matematica olimpiadi_della_matematica algebr* teorem* geometr* equazion* dimostrazione_matematica problemi_matematici',
    agent:
      'agente agenti agentic* subagent* sub-agent* sottoagent* assistent* autonom* sciame sciami uso_del_computer uso_di_strumenti agire_da_solo agisce_da_solo agire_in_autonomia aiutant* multiagent* agentivo delega delegare delegato delegata',
    moe: 'miscela_di_esperti mistura_di_esperti mix_di_esperti miscele_di_esperti combinazione_di_esperti rete_di_esperti modello_a_esperti insieme_di_esperti',
    architecture:
      'architett* struttur* progettaz* basato_su basata_su costruito_su costruita_su si_basa_su poggia_su impianto ossatura fondament* scheletro spina_dorsale trasformator* riprogett* sotto_il_cofano impalcatur*',
    layer: 'strato strati livelli_di_rete layer',
    dense: 'denso densi densa dense densita',
    hybrid: 'ibrid* misto mista misti mescolanz* combinazione fusione_di connubio',
    no: 'non senza nessun* mai indipenden* nulla niente zero nullo privo priva privi manca_di assen* fare_a_meno fa_a_meno farebbe_a_meno evit* aggir* schiv* svincol* liberarsi_di libero_da non_piu impossibil* sovran* elud* rinunciando ne',
    truth:
      'vero vera autentic* dubb* conferm* veri vere verita fals* veridic* verific* realmente credibil* attendibil* plausibil* inventat* esager* infondat* legittim* scettic* menzogn* bufal* smenti* disinform* presunt* sospett* comprov* accertat* fake montatur* inverosimil* verosimil* improbabil* panzan* fandoni* inattendibil* tarocc* farlocc* bugia bugie prova_che prove_che',
    rumour:
      'indiscrezion* voci rumor* voce_di_corridoio voci_di_corridoio trapel* soffiat* fuga_di_notizie fughe_di_notizie pettegolezz* leak* insider* fonte fonti fonte_anonima specul* congettur* affermazion* presunta dossier documento_interno spiffer* informator* talpa gola_profonda chiacchier* dicerie diceria filtrat*',
    spec: 'specifiche caratteristic* scheda_tecnica schede_tecniche dati_tecnici dotazione_tecnica specifica_tecnica',
    china:
      'cines* cina pechino shenzhen hangzhou shanghai domestic* nazional* interno_cinese autocton* made_in_china del_dragone colosso_asiatico asiatic* locale locali',
    west: 'american* occident* statunitens* stati_uniti usa washington estero stranier* silicon_valley a_stelle_e_strisce oltreoceano d_oltreoceano',
    energy:
      'energ* elettric* consumo_elettrico consumi_elettrici kilowatt* megawatt* gigawatt* impronta_di_carbonio carbonio corrente_elettrica chilowatt*',
    cool: 'raffredd* refriger* climatizz* liquido_di_raffreddamento aria_condizionata dissip*',
    datacenter:
      'centro_dati data_center centri_dati datacenter* data_centre centro_elaborazione_dati centro_di_calcolo centri_di_calcolo sala_server sale_server ced',
    efficiency:
      'efficien* efficac* rendiment* resa ottimizz* rapporto_qualita-prezzo prestazioni_per risparmio_energetico sfruttament* resa_per',
    utilisation:
      'utilizzo_delle utilizzo_dei tasso_di_utilizzo tasso_di_occupazione inattiv* inoperos* carico_di_utilizzo occupazione_delle',
    device:
      'telefon* dispositiv* smartphone* cellular* tablet* portatil* computer pc notebook laptop apparecch* indossabil* occhiali orologi* altoparlant* elettrodomestic* a_bordo sul_dispositivo',
    business:
      'aziend* impres* pmi societa compagni* business ditta ditte startup* start-up* commercial* multinazional* corporate professionist* imprenditor* clienti_aziendali piccole_imprese',
    law: 'legal* avvocat* legge leggi giudice giudici tribunal* normativ* diritto giustizia giurid* causa_legale regolament* legislat* processo_legale querel* conformita',
    finance: 'finanz* bancari* banca banche borsistic* contabil* econom* investitor* monetar* trading fiscal* credito',
    medical:
      'medic* radiolog* diagnos* clinic* ospedal* radiograf* salute sanitar* pazient* malatti* dottori dottore raggi_x cure_mediche sanita',
    security:
      'vulnerab* falle falla cyber* cibern* hacker* exploit* bug buchi_di_sicurezza buco_di_sicurezza intrus* pirat* violazion* attaccant* sicurezza_informatica zero-day patch',
    memory: 'memori* ricord* persisten* tra_sessioni tra_una_sessione',
    translate: 'tradu*',
    forum: 'forum social_network reti_sociali bacheca bacheche thread comunita_online rete_sociale discussione_online',
    partner:
      'collabor* partner* fornit* alleanz* alleat* client* adott* adoz* sceglie scelto scelta scegliere scegliera scelse affid* si_affida si_appoggia appoggiarsi ricorr* punta_su puntare_su puntera_su si_rivolge rivolgersi si_allea allearsi noleggi* affitt* basat* appalt* cooper* socio soci fornisc* rifornisc* alimentato_da associarsi si_associa',
    deal: 'accord* contratt* patto patti convenzion* firmato firma_un firmano firmare stretto_un stipul* transazion* intesa intese',
    government:
      'govern* autorit* ministr* minister* regolator* stato_cinese casa_bianca funzionar* amministrazion* commissione autorita_di potere_pubblico garante palazzo_chigi statal* legislator* istituzion* ufficiali',
    engineer:
      'ingegner* ricercatori programmatori personale_tecnico manodopera specialisti organico tecnici tecnico informatici',
    fail: 'fallit* fallim* problem* error* guast* non_riesc* non_e_riuscit* non_riesce non_e_riuscito difficolta incident* instabil* croll* crash* inciamp* flop fiasco naufrag* insuccess* arenat* si_arena intopp* malfunzion* disastr* magagn* si_impant* fallire fallisce',
    codename:
      'nome_in_codice chiamat* nomi_in_codice nome_di_codice chiama chiamera si_chiama denomin* soprannom* ribattezz* battezz* nome nomi nomignol* appellativ* pseudonim* alias conosciuto_come nota_come noto_come intitol* etichettato_come risponde_al_nome sotto_il_nome nominat* chiamarsi chiamano',
    test: 'test testare testato testata testati testano testando prova prove provare speriment* beta pilota anteprima anteprime accesso_anticipato preliminar* collaud* prototip* versione_preliminare versione_di_prova alla_prova messa_alla_prova tester valutator* rodaggio provat* provando',
    develop:
      'svilupp* costru* creare creat* creazion* realizz* prepar* elabor* lavora lavorano lavorando lavorare lavoro_su al_lavoro progett* cantiere in_cantiere in_preparazione in_lavorazione mette_a_punto mettere_a_punto fabbricat* concep* bolle_in_pentola messo_a_punto_da dietro_a alle_spalle assembl* gestazion* sforn* confezion* crea creano creando ideato ideata',
    free: 'gratis gratuit* illimitat* senza_costi a_costo_zero senza_pagare omagg* regal* senza_spese',
    paid: 'pagament* a_pagamento pagante paganti abbon* sottoscri* premium piano_a_pagamento piani_a_pagamento pagato pagano_per piano_plus versione_a_pagamento',
    user: 'utent* client* utenz* pubblico persone consumator* internaut* gente abbonati cittadin* lettor* spettator*',
    human: 'uman* uomo uomini persona persone essere_umano esseri_umani medici',
    doctorate: 'dottor* tesi livello_di_dottorato',
    agi: 'superintelligen* super-intelligen* intelligenza_artificiale_generale intelligenza_generale agi sovruman* livello_umano singolarita',
    safety:
      'sicurezz* sicuro sicura sicuri sicure allineament* rischi* protezion* innocu* precauzion* barrier* guardrail* salvaguardi* tutel* pericolosita',
    hallucinate:
      'allucin* invent* errori_fattuali errore_fattuale sbagli* si_sbaglia inesatt* fatti_inventati dati_falsi affabul* strafalcion* cantonat*',
    distill: 'distill* insegnante-studente modello_insegnante maestro-allievo allievo docente',
    shortage:
      'carenz* scarsit* scarsa scarso scarsi scarseggi* mancanz* insufficien* penuria troppo_pochi a_corto_di pochi_chip non_bastano non_abbastanza esaur* deficit mancano',
    export:
      'esport* sanzion* embargo* divieto divieti vieta* bando restrizion* lista_nera liste_nere dazi controlli_sulle_esportazioni controllo_delle_esportazioni blocco_delle_esportazioni proib* bandito banditi',
    annotate: 'etichett* annota* marcatur* classificare_i_dati',
    quality: 'qualit* fedelta realism* realistic* nitidezz* dettagli* finitur* cura_dei_dettagli',
    input: 'ingress* prompt istruzion* comando comandi richieste',
    output: 'uscita_del in_uscita rispost* risponde rispondono rispondere output',
    next: 'prossim* presto imminent* a_breve tra_poco fra_poco successiv* seguent* nei_prossimi_giorni tra_pochi_giorni pochi_giorni poche_settimane questione_di_giorni questione_di_settimane da_un_giorno_all_altro sul_punto_di sta_per in_arrivo futur* alle_porte dietro_l_angolo venturo entro_breve',
    app: 'app applicazion* applicativ* chatbot* assistente_virtuale assistenti_virtuali bot prodotto prodotti',
    limit: 'limit* tetto massim* quota quote soglia contingent* razionat* restrin* vincol* razionament* razionare',
    speed: 'velocit* latenz* rapidita ritmo tempi_di_risposta tempo_di_risposta token_al_secondo throughput celerita',
    price:
      'prezz* tariff* canon* listin* pagare_per al_milione per_milione per_milione_di_token quota_mensile mensilita fatturaz* addebit* costa_al al_mese rincar* si_paga',
    internal:
      'intern* segret* all_interno dietro_le_quinte a_porte_chiuse porte_chiuse riservat* confidenzial* privatament* in_casa non_pubblicato dietro_porte_chiuse in_segreto',
    first:
      'primo primi prime inizialment* iniziale iniziali dapprima in_un_primo_momento all_inizio in_principio in_origine pionier* originari* esordio inaugural* per_la_prima_volta anzitutto prima_volta',
    variant:
      'version* variant* edizion* famigli* gamm* mini nano modalita taglie taglia serie iterazion* declinazion* modelli_della_famiglia fratello fratellino',
    long: 'lung* interi_libri intero_libro libri_interi centinaia_di_pagine prolungat* estes* durata',
    dissatisfied:
      'insoddisf* scontent* non_soddisf* poco_soddisf* non_convin* poco_convin* perfezionis* delus* deludent* malcontent* frustr* insofferen* non_era_contento non_e_contento non_e_soddisfatto non_era_soddisfatto',
    suspend:
      'sospes* sospen* paus* interromp* interrott* congel* fermat* fermare stop in_sospeso moratori* arrest* accanton* stand-by messo_in_pausa interruz* fermo ferma fermano',
    router: 'instrad* router* smist* selettor* commut* reindirizz* sceglie_il_modello dirott*',
    window: 'finestr* memoria_di_lavoro',
    image: 'disegn* illustraz* fotograf* ritratt* foto immagini immagine',
    autonomy: 'autonom* da_solo in_autonomia autosuffic* senza_intervento_umano',
    depend: 'dipend* affidament* si_regge vincolat* subordinat* legato_a',
    merge:
      'unific* integr* fusion* combin* unir* unisc* fonde riuni* accorp* incorpor* ingloba* un_unico_sistema unico_modello un_solo_modello tutto_in_uno tutto-in-uno converg* amalgam* consolid* raggrupp* accomun* fondere fondera fonderebbe',
    expert: 'esperti esperto esperta esperte specialist* periti',
    ship: 'consegn* spedi* invia* recapit*',
    power: 'aliment* potenza mosso_da motore_di muove animato_da sospint* propuls*',
    announce:
      'annunci* svel* present* rivel* dimostr* esib* anticip* fa_sapere ha_fatto_sapere reso_noto rende_noto rendere_noto comunic* dichiar* preannunc* ufficializz* illustr* teaser proclam* anteprima_mondiale tolto_il_velo toglie_il_velo alza_il_velo alzato_il_velo mostra mostrato mostrata mostrare mostrano mostrera mostrerebbe mostrando',
    industry: 'industri* fabbric* produttor* manifattur* stabiliment* costruttor*',
    science: 'scien* fisic* chimic* biolog* accademic* universi* ricercator* laborator*',
    program: 'programm*',
    attention: 'attenzion* attentiv*',
    year: 'anno anni annu* annata',
    month: 'mese mesi mensil*',
    search:
      'ricerca_web ricerca_sul_web ricerche_web ricerca_online ricerca_in_rete motore_di_ricerca motori_di_ricerca navig* cercare_sul_web cerca_sul_web cercare_online',
    tool: 'strument* utensil* attrezzi',
    improve:
      'miglior* salto meglio progress* avanz* perfezion* evol* ottimizz* potenzia* piu_capace piu_intelligente piu_potente piu_evoluto superior* rafforz* incremento svolta nettament* notevolment* guadagn* raffin* upgrade affinare affinato affinamento',
    only: 'solo soltanto solamente unicament* unico unica esclusiv* null_altro nient_altro_che meramente',
    access:
      'access* acced* lista_d_attesa liste_d_attesa lista_di_attesa su_invito invit* clienti_selezionati accesso_limitato accesso_riservato',
    anonymous:
      'anonim* misterios* mistero sconosciut* ignot* senza_nome in_incognito incognito non_identificat* mascherat* sotto_pseudonimo',
    cloud: 'cloud nuvola server ospitat* hosting infrastruttur* sul_cloud ospita',
    diverse: 'variet* eterogen* pluralita ventaglio assortit* diversita diversificat* variegat* vario varia',
    founder:
      'amministratore_delegato fondator* ceo amministratrice_delegata cofondator* co-fondator* capo capi presidente dirigent* manager direttore direttrice direttore_generale numero_uno vertici vertice patron leader_dell_azienda boss ad_di responsabile',
    frontier:
      'avanguardia ammiraglia di_punta all_avanguardia ammiraglio piu_potenti piu_avanzato piu_avanzata piu_avanzati stato_dell_arte ultima_generazione top_di_gamma alto_di_gamma fascia_alta miglior_modello migliori_modelli frontier* piu_capaci fiore_all_occhiello eccellenza',
    game: 'gioco giochi videogioc* giocator* giocare ludic*',
    generate:
      'genera generare generat* produce producono produr* disegna disegnare dipinge dipingere sintetizz* crea_immagini creare_immagini realizza_immagini generano generando genererebbe',
    interim:
      'provvisori* temporane* transitori* transizion* ponte nel_frattempo per_ora per_il_momento tampone ad_interim finche intermedia_soluzione',
    media: 'schermat* screenshot* cattura_dello_schermo foto tweet* post_su istantanea_schermo',
    music: 'music* canzon* melod* brano brani spartit* composit* canto canti cantare',
    order: 'ordin* acquist* comprat* commess* approvvigion* all_ingrosso prenotaz*',
    parallel:
      'parallel* simultane* contemporane* nello_stesso_momento in_contemporanea fianco_a_fianco allo_stesso_tempo congiunt*',
    personal: 'personalizz* gusto gusti preferenz* preferit* individual* propri_gusti personale personali',
    plan: 'piano previst* piani calendari* tabella_di_marcia programma_di roadmap progett* ha_in_programma in_programma cronoprogramm* tempistic* scaletta scadenz* prevede_di agenda_di',
    predecessor:
      'precedent* predecessor* versione_precedente modello_precedente modello_attuale versione_attuale generazione_precedente antecedent* vecchi*',
    private: 'privat* riservat* crittograf* cifrat* dati_personali confidenzial* privacy',
    realtime: 'tempo_reale in_diretta dal_vivo istantaneament* diretta',
    sparse: 'spars* rado rada rarefatt* diradat*',
    stock:
      'azioni borsa azionist* capitalizz* quotaz* quotat* investitor* mercati_predittivi mercato_predittivo mercato_di_previsione mercati_di_previsione scommess* bookmaker allibrator* piazza_affari quote_dei titolo_in_borsa azione_in_borsa',
    successor:
      'successor* erede eredi seguito prossima_generazione nuova_generazione generazione_successiva sequel prosecuz* discendent* sostituto',
    team: 'team squadr* gruppo_di_lavoro staff laborator* assunt* assunzion* assume recluta* ingaggi* cacciatori_di_teste equipe',
    tier: 'livello livelli fascia categor* classe classi scaglion* piano_superiore grado piani fasce',
    weak: 'delud* delusion* modest* marginal* timid* tiepid* incremental* lieve lievi lievement* leggermente appena_meglio poco_convincent* piccolo_passo sottoton* fiacc* poco_entusiasm* blando blanda mediocre miglioramento_minimo',
    world:
      'simul* mondo_reale modello_del_mondo modelli_del_mondo modello_di_mondo modelli_di_mondo ambiente ambienti mondo fisica_del_mondo',
    high: 'alto alta alti alte elevat* notevol* ingent* considerevol* important* maggiorat* aument* cospicu* crescent* piu_alto',
    low: 'basso bassa bassi basse inferior* al_di_sotto sotto_la_media minim* esigu*',
    several:
      'diversi diverse svariat* parecchi* molti molte numeros* multipl* decin* centinai* manciat* una_serie alcuni alcune dozzin* piu_di_uno un_paio tanti',
    enough: 'abbastanza sufficien* adeguat* bastan* basta basterebbe a_sufficienza bastevol*',
    begin:
      'comincia* iniziare inizia avviat* avvio parte_da partenza partire partira intraprend* dar_il_via da_il_via dato_il_via dara_il_via al_via ai_nastri incominci* scatta partono entra_in_vigore iniziera inizio inizieranno iniziato iniziata avvia avviare avviano avviera avvierebbe',
    finish:
      'finit* finire finisce finira conclu* ultimat* ultimare chiud* chiuso portare_a_termine portato_a_termine fine_di ultimi_ritocchi dirittura_d_arrivo ultimo_miglio fine_del compiuto completa completare completato completata completera termina terminare terminato terminata',
    sooner:
      'prima_del_previsto prima_del_tempo in_anticipo anticipat* anticipare_il anticipa_il accelerare_il_lancio accelera_il_lancio quanto_prima al_piu_presto affrett* precipitos* prematur* presto_del_previsto bruciare_i_tempi brucia_i_tempi stringe_i_tempi',
    exist: 'esist* inesist* c_e_davvero davvero_esiste',
    need: 'necess* serve servono servira servirebbe bisogn* occorr* richied* richiest* esig* pretend* indispensabil* obblig* fabbisogno deve_avere',
    want: 'vuol* vogliono vorrebbe vorrebbero voler* volonta intenzion* punta_a puntano_a mira_a mirano_a aspir* desider* obiettiv* scopo ambizion* ambisc* traguard* proposit* speran* spera conta_di cerca_di cercano_di progetta_di propone_di tentativo tenta_di intende intendono',
    expect:
      'atteso attesa attesi si_attende si_aspetta aspettativ* ci_si_aspetta si_prevede previst* prevede prevedono prevedere prevision* prevedibil* anticipazion* pronostic* probabil* prospettiv* presumibil* stima_che ipotizza scommett* dovrebbe_arrivare attese',
    appear:
      'apparso apparsa apparire appaion* compar* emers* emerge spunta spuntat* affior* avvistat* avvistament* visto_su vista_su trovato_in trovato_su si_e_visto figura_nel figura_in alla_luce venuto_a_galla a_galla fa_capolino apparizion* appare emergere emergono spuntare',
    remove:
      'rimoss* rimuov* rimozion* elimin* tolt* togli* ritir* spari* scompar* oscur* messo_offline offline depubblic* epur* cancellato_dal',
    upload:
      'caricat* caricare pubblicato_su pubblicata_su postat* upload hugging_face repository_di messo_online messa_online carico_su caricamento',
    brief:
      'breve brevi brevement* fugac* per_pochi_minuti pochi_minuti alcuni_minuti per_qualche_ora qualche_ora qualche_minuto poche_ore un_istante momentane* effimer* poco_tempo attim* per_un_attimo minuti di_breve_durata un_momento',
    replace:
      'sostitu* rimpiazz* soppiant* subentr* prende_il_posto prendere_il_posto prendera_il_posto prenderebbe_il_posto al_posto_di al_posto_del in_luogo_di avvicend* rileva_il rinnov* raccoglie_il_testimone',
    back: 'torn* ritorn* indietro marcia_indietro passo_indietro dietrofront ripieg* ripensa* ripristin* retromarci* rientr*',
    separate:
      'separ* divid* a_parte a_se_stante distint* scind* scission* scorpor* disgiunt* isolat* slegat* indipendentement* autonomo_rispetto sdoppi* divisi',
    share: 'condivi* trasmess* trasmett* diffond* diffus* divulg* messo_in_comune reso_disponibile_a in_comune',
    hide: 'nascond* nascost* celat* celare mascher* camuff* occult* travest* dissimul* sotto_mentite_spoglie mentite_spoglie sotto_chiave coperto_da velat* sotto_copertura',
    understand: 'capisce capire comprend* compreso comprension* afferr* interpret* assimil* coglie capiscono capito',
    find: 'trov* scopr* scoper* individua* rileva identific* localizz* scov* rinvenut* reperit* rintracc* portato_alla_luce rilevato rilevata rilevati rilevare',
    warn: 'avvert* avvis* mette_in_guardia mettono_in_guardia messo_in_guardia mettere_in_guardia in_guardia allert* allarm* ammon* campanello_d_allarme preoccup* timor* temono temere teme',
    threat: 'minacc* pericol* rischio_grave nociv* dannos* insidios*',
    urge: 'sollecit* esort* spinge spinto_a spingono spingere invita_a invitato_a pression* preme premono incoraggi* incit* incentiv* raccomand* convin* persua* costring* costrett* chiede_a chiesto_a premut* stimol* consiglia consigliato spinto',
    send: 'manda mandare mandato sped* trasfer* distacc* recapit* far_pervenire inoltr* trasmet* invia inviano inviare inviato inviata invio inviati',
    give: 'da_accesso dare dato daranno dara conced* concess* offr* offert* fornisc* fornir* consegn* regala attribu* assegn* mette_a_disposizione erog* conferis* dota dotare propon*',
    buy: 'compra comprare comprato acquist* acquisiz* acquisisc* acquisir* paga pagare spend* sbors* si_aggiudica aggiudic* comprano comprando pagano pago',
    hard: 'difficil* difficolt* duro dura compless* complicat* ardu* sfid* impegnativ* ostic* spinos* delicat* fatic* tosto duri duramente',
    strong: 'forte forti potent* potenz* robust* capac* solid* poderos* gagliard* muscol* vigoros* fortissimo',
    smart:
      'intelligen* furb* astut* brillant* acut* cervell* quoziente_intellettivo qi ingegnos* genial* genio arguto sagac* perspicac* svegli*',
    leap: 'salto salti balzo balzi passo_avanti passi_avanti passi_da_gigante grande_passo svolt* rivoluzion* rottura avanzament* traguard* pietra_miliare cambio_di_passo progresso progressi scatto',
    diminish:
      'rallent* stagn* plateau rendimenti_decrescenti decrescent* esaur* muro frena tetto_di stallo appiatt* batte_la_fiacca perde_slancio si_sgonfia affievol* in_affanno battuta_d_arresto saturaz*',
    specialised:
      'specializz* dedicat* su_misura fatto_su_misura ad_hoc adattat* ottimizzat* pensato_per pensata_per progettato_per progettata_per ideato_per concepito_per orientat* mirat* specific* destinat* personalizzat* tarat* calibrat*',
    task: 'compit* incaric* lavoro lavori mansion* attivita faccend* flusso_di_lavoro flussi_di_lavoro carico_di_lavoro carichi_di_lavoro mission* incombenz* operazioni',
    step: 'passo passi passagg* tappa tappe fase fasi sequenz* concaten* piu_passaggi piu_fasi di_lunga_durata gradin* lunga_durata',
    update: 'aggiorn* rinnov* revision* rivist* al_passo_coi_tempi ammodern* svecchi* rinfresc* restyling',
    knowledge: 'conoscenz* conosce sapere saperi nozion* fattual* enciclop* informazion* cultura_generale sa_tutto',
    chat: 'chiacchierat* convers* dialog* parlare_con colloqui* discorr* discussion* chat chattare',
    write:
      'scriv* scritt* redig* redat* penna saggio_letterario bozz* romanz* stesur* componiment* sceneggiatur* autore autori',
    solve: 'risolv* risolt* soluzion* affront* sciogl* venire_a_capo viene_a_capo sbrogli* decifr* dirim*',
    new: 'novita inedit* nuovo nuova recent* innovat* originale neonat* fresco_di fiammante appena_lanciato appena_uscito ultimo_nato nuovi nuove nuovissim*',
    stay: 'resta restano restare restera restato riman* mantien* manten* conserv* continu* perman* prosegu* persist* rimas*',
    quit: 'dimission* dimett* si_dimette si_e_dimesso dimesso lascia_la lasciato_la lasciare_la lascia_l lasciato_l lascia_il abbandona_la addio uscita_di_scena se_ne_va se_ne_e_andato andarsene sbatte_la_porta sbattuto_la_porta fuga_di_cervelli fuga_di_talenti fuoriuscit* defezion* esodo fa_le_valigie',
    lead: 'guidat* guida diretto_da diretta_da dirig* capitan* capeggi* alla_guida a_capo_di al_timone al_comando supervision* sovrintend* coordina* sotto_la_guida presiedut* a_guidare',
    own: 'propri* di_proprieta fatto_in_casa in_proprio suo_stesso',
    consumer:
      'consumator* di_consumo consumo domestic* casalingh* quotidian* largo_consumo al_dettaglio grande_pubblico uso_quotidiano per_tutti_i_giorni famiglie',
    event:
      'evento eventi conferenz* keynote vertice_di summit fiera fiere convegn* palco cerimoni* congress* presentazione_ufficiale raduno appuntament* manifestazion* kermess* salone conferenza_stampa',
    spring: 'primaver*',
    summer: 'estat* estiv* mezza_estate ferragosto',
    autumn: 'autunn*',
    winter: 'invern*',
    newyear: 'capodanno_cinese capodanno_lunare festa_di_primavera festival_di_primavera capodanno',
    rank: 'classific* posizion* primo_posto prima_posizione vetta podio primato piazzat* in_cima cima piazzament* trono top si_piazza',
    gap: 'divar* distacc* distanz* vantaggio_su differenz* gap forbice forchetta ritardo_rispetto margine margini scarto',
    similar:
      'simil* somigl* assomigl* identic* analog* uguale_a medesim* indistinguibil* stesso_stile ricalc* copia affine affini',
    different: 'differ* divergen* dissimil* distint* di_altro_tipo oppost* diversament* tutt_altro diverso diversa',
    include:
      'inclu* conten* contien* compost* comprende integra integrano compon* annover* raccoglie dotat* racchiud* porta_con_se porterebbe incorporat* vanta comprendono',
    support:
      'support* compatibil* sosten* sostegn* gestisc* gestire gestira gestirebbe gestione appoggi* accett* ammett* affianca sostiene_i',
    worse:
      'peggio* inferior* indietro_rispetto dietro_a_quello alle_spalle_di in_ritardo_rispetto mediocr* scadent* debol* al_di_sotto_di non_all_altezza sotto_le_aspettative arretr* perde_contro perde_terreno carent* sotto_tono',
    change:
      'cambi* modific* trasform* ristruttur* rifatt* stravol* mutament* rivede rivisit* convert* rivoluziona ritocc* riform* rimaneggi* rimodul* cambio_di_rotta',
    everyone:
      'tutti_gli_utenti per_tutti a_tutti chiunque pubblico_generale al_grande_pubblico al_pubblico largo_pubblico generalizzat* su_larga_scala aperto_a_tutti in_massa alla_portata_di_tutti qualsiasi_utente qualunque_utente ampiamente',
    chosen:
      'selezion* scelti scelte prescelt* ristrett* gruppo_ristretto cerchia_ristretta cerchia numero_limitato invitat* clienti_scelti di_fiducia una_manciata_di pochi_clienti privilegiat* pochi_elett* pochi_fortunati accreditat* partner_fidati eletti',
    unlimited:
      'illimitat* senza_limiti senza_limite senza_tetto senza_restrizioni infinit* a_volonta senza_vincoli quanto_si_vuole no_limits',
    size: 'dimension* grandezz* taglia_del scala ordine_di_grandezza portata mole volume volumi stazza pesa peserebbe pesano calibro',
    local:
      'localment* in_locale in_casa_propria a_casa offline senza_connessione computer_portatile computer_portatili computer_di_casa personal_computer pc portatile portatili mac propria_macchina proprio_computer proprio_pc in_sede domestico desktop',
    vram: 'memoria_grafica memoria_video giga gigabyt* gb vram memoria_unificata',
    permissive:
      'permissiv* uso_commerciale commercialment* fini_commerciali scopi_commerciali licenza_mit licenza_apache utilizzo_commerciale',
    summarise: 'riassu* sintes* sintetic* condens* riepilog* compendi* sunto',
    planner: 'pianific* organizzator* calendarizz* orchestra* agenda agende schedul* organizza',
    reliable: 'affidabil* attendibil* stabil* coeren* costant* consisten* robustezz* fidat* fiducia solidita',
    economy: 'econom* crescit* pil produttivit* occupazion* mercato_del_lavoro macroeconom*',
    accelerate: 'acceler* impuls* velocizz* sprint* potenzia* dinamizz* moltiplicare',
    automate: 'automat* robotizz*',
    recursive:
      'ricorsiv* automiglior* auto-miglior* si_migliora_da_solo migliorare_se_stesso migliora_se_stesso migliorarsi_da_solo proprio_codice suo_stesso_codice riscrive_se_stesso si_riscrive autoriscriv* ricorsione',
    biology: 'biolog* chimic* biochimic* arma armi bioterror* protein* patogen* virus biotec* bioarm* tossin*',
    defend: 'difend* difes* protegg* protezion* protett* salvaguard* tutel* blind* scud*',
    refuse: 'rifiut* respin* declin* nega_il si_oppone oppors* opposizion* rigett* bocci* diniego si_e_opposto',
    approve:
      'approv* autorizz* via_libera luce_verde semaforo_verde nulla_osta permess* permett* consens* omolog* valid* benestare avall* ok_di acconsent*',
    investigate:
      'indag* esamin* inchiest* investig* scrutin* analizz* analisi ispezion* vagli* studia approfond* accertament* studiano',
    oust: 'licenzi* cacciat* caccia destitu* rimosso_dall silur* sfiduci* estrom* espuls* allontan* defenestr* mandato_via messo_alla_porta epurat* esubero esuberi',
    letter: 'lettera lettere email* e-mail* mail missiv* memorandum nota_interna promemoria messagg* circolare_interna',
    escape:
      'evas* evad* fug* scapp* sfugg* sandbox ambiente_isolato uscire_dalla jailbreak* raggir* aggirare_i recint*',
    attack:
      'attacc* cyberattacc* offensiv* assalt* intrus* violat* violare penetr* infiltr* aggred* aggressor* incursion*',
    unverifiable:
      'stim* calcola congettur* ipotes* ipotizz* estrapol* dedott* deduc* suppos* approssim* desum* indovin* presum* a_spanne a_occhio calcolano',
    fullyear:
      'fine_anno fine_dell_anno entro_fine_anno entro_la_fine_dell_anno entro_l_anno prima_della_fine_dell_anno chiusura_dell_anno fine_di_quest_anno',
    card: 'scheda_grafica schede_grafiche scheda_video schede_video gpu_consumer gpu_domestica gpu_domestiche scheda_consumer schede_consumer',
    robot: 'robot* umanoid*',
    citation: 'citan* citaz* citare citat* riferiment* fonte fonti bibliograf* cita',
    emotion:
      'emozion* emotiv* empat* calore caloros* personalit* sentiment* affettiv* tono umore umorism* sensibil* adulat* servilismo affetto',
    browser: 'browser* web internet online in_rete sito siti pagina_web pagine_web navigar* surf*',
    operate:
      'operar* opera_su controlla clic* mouse tastier* schermo schermi cursor* manovr* maneggi* pilot* manipol* prende_il_controllo prendere_il_controllo azionar* aziona controllano controllare comandare',
    background:
      'in_background sfondo in_sottofondo sullo_sfondo di_notte notte notturn* per_ore ore_e_ore giorni_interi senza_supervisione senza_sorveglianza supervis* ore_di_fila',
    collapse: 'collass* croll* diverg* picco_di_perdita picchi_di_perdita instabil* cede cedut* impenn*',
    restart: 'riavvi* ricominc* da_zero da_capo daccapo ripart* ripres* riprend* rifare rifatto rilanc* azzer* ex_novo',
    checkpoint:
      'punto_di_controllo punti_di_controllo punto_di_salvataggio istantane* versione_intermedia versioni_intermedie salvataggi* build',
    stealth:
      'furtiv* anonim* sotto_copertura_di mascherat* camuffat* in_sordina sordina senza_etichetta alla_chetichella di_nascosto sottotraccia',
    score_top:
      'record* punteggio_massimo miglior_punteggio migliori_punteggi miglior_risultato migliori_risultati primat* mai_raggiunto senza_precedent* senza_precedenti ineguagliat* storico',
    young: 'bambin* ragazz* giovan* adolescent* minorenn* student* alunn* scolar* infantil* gioventu minori_di',
    europe: 'europ* bruxelles ue unione_europea',
    india: 'india indian* nuova_delhi mumbai hindi',
    japan: 'giappon* nippon* tokyo',
    korea: 'corea corean* sudcorean* seul seoul',
    france: 'franci* frances* parigi transalpin*',
  },
  reference: {
    back: "\\b(?:esso|essa|suo|sua|questo modello|questa versione|il (?:nuovo |prossimo |futuro )?(?:modello|sistema|successore)|la (?:nuova |prossima )?(?:versione|ia|societa)|l'(?:azienda|assistente|ia))\\b",
    self: '\\b(?:io|mio|mia|miei|mie|mi|nostro|nostra|nostri|nostre|noi)\\b',
    any: '\\b(?:qualsiasi|qualunque|nessun|ogni|tutti i|alcuni|altri|molti) (?:\\w+ ){0,2}(?:modelli|modello|sistemi|sistema|laboratori)\\b|\\bun (?:\\w+ ){0,2}(?:modello|sistema) (?:di quella|di questa|con|come|che|cosi)\\b|\\b(?:in generale|di solito|normalmente|il termine|la parola|significa|vuol dire|di quelle dimensioni)\\b',
    wish: '\\b(?:sper(?:a|o|ano|iamo|ava)|desider\\w+|immagin(?:a|ate|iamo)|supponiamo|vorre\\w+|magari|servirebbe\\w*|dovrebbe\\w*|per favore|sogn\\w+)\\b',
  },
  condition: {
    opens:
      '(?:e |ma )?(?:se(?! ne\\b)|qualora|supponendo che|nel caso in cui|ammesso che|supponiamo)(?![a-z])(?! (?:(?:e|fosse|e tutto|fosse tutto) )?vero\\b)',
    within: '\\b(?:qualora|nel caso in cui|a meno che|come se)\\b',
  },
  comparators: {
    before:
      "che|(?:doppio|triplo|meta) (?:di|del|della)|(?:piu|meno) \\w+ (?:di|del|della)|(?:meglio|peggio|maggior[ei]|minor[ei]|miglior[ei]|peggior[ei]|superior[ei]|inferior[ei]) (?:di|del|della|a|al)|quell[oaie] (?:di|del|della)|rispetto (?:a|al|alla|ai|all')|in confronto (?:a|al)|in paragone (?:a|al)|a confronto con|confrontat[oaie] con|paragonat[oaie] (?:a|al)|paragonabile (?:a|al)|a differenza (?:di|del|dei)|al contrario (?:di|del)|come|contro|versus|vs\\.?|successore (?:di|del)|erede (?:di|del)|predecessore|super(?:a|ano|are|erebbe|era|ato)|superior[ei] (?:a|al)|inferior[ei] (?:a|al)|batt(?:e|ere|uto|erebbe)|surclass\\w+|sorpass\\w+|rivaleggi\\w+ con|compet\\w+ con|concorrente (?:di|del)|rivale (?:di|del)|eguagli\\w+|uguagli\\w+|equivalente (?:a|al)|all'altezza (?:di|del)|alla pari (?:di|con|del)|al (?:pari|livello) (?:di|del)|allo stesso livello (?:di|del)|davanti a|dietro a|vicino a|accanto a|invece (?:di|del)|al posto (?:di|del)|sostitu\\w+|rimpiazz\\w+|mentre|alternativa (?:a|al)|piuttosto che",
  },
  stance: {
    denial: [
      "(?<!\\b(?:ne|non|senza|mai|hanno|ha|avevano|stato|stata|state|stati) )\\b(?:smentisc\\w+|smentit[oaei]|smentire\\b|smentira|smentiva\\w*|confut\\w+|nega(?:no|ndo)?\\b(?! (?:l'accesso|il permesso))|negato\\b(?! (?:l'accesso|il permesso))|contraddic\\w+|contraddett\\w+)",
      '(?<!\\b(?:non|ne|mai|nessuno) )\\b(?:ha|hanno|e stat[oa]|sono state|stat[oa]|viene) (?:categoricamente |seccamente |ufficialmente )?(?:smentit\\w+|negato|confutat\\w+|contraddett\\w+)|\\b(?:fals[oaie](?! (?:positiv|negativ|allarm))|bufal[ae]|falsita|menzogn\\w+|infondat[oaei]|(?:senza|privo di|priva di|prive di) (?:ogni |alcun )?fondamento|(?:completamente|totalmente) inventat\\w+|inventat\\w+ di sana pianta|pura invenzione|fandoni[ae]|panzan[ae]|disinformazione|inesatt[oaie]|erroneo|erronea|non (?:e|sono) ver[oaie]|non corrisponde al vero|fantasie|sciocchezze|fantascienza)\\b',
      "\\b(?:non (?:e|ha|hanno|sono|era) mai (?!stat\\w (?:cosi|confermat))|mai (?:esistit|uscit|annunciat|rilasciat|avvenut|successo|lanciat|pubblicat)\\w*|non esist(?:e|ono)|nulla di (?:vero|tutto cio)|niente di (?:vero|tutto cio)|tutt'altro che|lungi dall'|lontano dalla (?:verita|realta)|nessun (?:piano|progetto|programma) (?:di|per)|non (?:ha|hanno|c'e) (?:alcun|alcuna|nessun|nessuna|in programma|intenzione)|esclud(?:e|ono) (?:che|la|l'|il|un|qualsiasi|categoricamente)|ha escluso|si e rivelat\\w+ (?:fals|infondat)\\w+)\\b",
    ],
    negation: [
      "\\bnon (?:si |lo |la |ne |verra |viene |ci )?(?:e|(?<!ci )sono|sara|saranno|era|erano|ha|hanno|avra|avranno|avrebbe|usa|usera|utilizza|costa|costera|esce|uscira|esiste|include|offre|supera|batte|funziona|puo|potra|arriva|arrivera|raggiunge|lancera|pubblichera|fu|c'e|rilasciat\\w+|lanciat\\w+|addestrat\\w+)\\b(?! (?:ancora )?(?:stat[oaei] )?(?:ancora )?(?:ne\\b|prove|evidenze|certezze|conferm|ufficial|solo|soltanto|chiar|necessariament|detto|cert|sicur|esclus|comment|rispost|noto|dato sap|specific|precis|rivelat|comunic|voluto|rilasciato (?:comment|dichiaraz)|la prima))",
    ],
    doubt: [
      "\\b(?:dubb(?:i|io|ia|ie|ios[oaie])|dubita\\w*|scettic\\w+|scetticismo|non (?:e |sono |ha |hanno |e stat[oa] |ancora |ci sono |c'e |si ){0,3}(?:ufficialmente )?conferm\\w+|senza conferm\\w+|(?:nessuna|alcuna) (?:conferma|prova|certezza|evidenza)|ne conferm\\w+ ne smenti\\w+|non (?:ha|hanno) (?:ne )?(?:confermat|smentit|commentat)\\w*|incert[oaie]|incertezz\\w+|da (?:confermare|verificare|vedere|dimostrare)|resta da|rimane da|cautela|con le (?:pinze|molle)|beneficio del dubbio|beneficio d'inventario|speculativ\\w+|speculazion[ei]|al condizionale|il condizionale|poco (?:probabile|credibile|verosimile|plausibile)|improbabil[ei]|inverosimil[ei]|difficile da credere|troppo bello|senza prove|non (?:ci sono|esistono|c'e) (?:prove|evidenze|certezze)|non (?:e|sono) (?:chiar|detto|cert|sicur)\\w*|non si sa|non ha voluto|non hanno voluto|non ha rilasciato|no comment|ha preferito non|non e dato sapere|nessuno sa|si ignora|ignot[oaie]|non (?:e )?necessariamente|interrogativ\\w+|ci si chiede|si chiede\\w*|punto interrogativo|esagerat\\w+|esagerazione|sospett\\w+|diffid\\w+|perplessit\\w+|perpless\\w+|riserve|discutibil\\w+|in dubbio|in discussione|inattendibil\\w+|da prendere con|solo (?:una )?voc[ei]|semplic\\w+ (?:voc[ei]|indiscrezion[ei]))\\b",
      '\\bnon (?:ci )?cred(?:e|ono|o|iamo)\\b|\\bse (?:fosse|fossero|e) ver[oaie]\\b|\\bse\\b[^.]{0,40}\\b(?:confermat\\w+|si conferm\\w+)|\\?\\s*["\']*$',
    ],
    hearsay: [
      '(?<!\\b(?:al|per|il|un|del|ogni|nel) )\\bsecondo\\b(?! (?:trimestre|semestre|posto|modello|turno|tempo|luogo|giorno|mese))|\\b(?:stando (?:a|ai|al|alle|alla)|a (?:quanto|detta di|sentire|dar retta)|a quanto pare|in base (?:a|ai|alle)|presunt\\w+|indiscrezion[ei]|voc[ei]|rumor\\w*|trapel\\w+|leak\\w*|insiders?|informator[ei]|soffiat[ae]|gola profonda|fughe? di notizie|\\w{2,}rebbe(?:ro)?|pare|parrebbe|sembra(?:no|va)?|si (?:dice|parla|vocifera|mormora|pensa|ritiene|crede|prevede|attende|ipotizza|stima|legge|sussurra)|fonti?|persone (?:vicine|informate|a conoscenza)|attes[oaei]|previst\\w+|preved(?:e|ono|eva)|promett\\w+|promess\\w+|probabil(?:e|i|mente)|possibil(?:e|mente)|forse|magari|eventual\\w*|presumibil\\w+|sostien\\w+|sosten\\w+|afferm\\w+|assicur\\w+|dichiar\\w+|riferisc\\w+|riferit\\w+|riport(?:a|ano|ato|ata|ava)|segnal(?:a|ano|ato)|indic(?:a|ano|ato)|rivel(?:a|ano|ato|ata)|svela|raccont\\w+|dic(?:e|ono)|ha detto|hanno detto|ha scritto|scriv(?:e|ono)|spieg(?:a|ano|ato)|anticip(?:a|ano|ato)|ipotizz\\w+|ipotes[ie]|suggeri\\w+|lasci(?:a|ano|ato) (?:intendere|capire|trapelare|presagire)|fa(?:nno)? (?:capire|intendere)|allud\\w+|accenn\\w+|menzion\\w+|circol\\w+|stim(?:a|ano|ato|ata|e)|calcola(?:no)?|punta a|mira a|intend(?:e|ono)|conta di|progetta di|pianific\\w+|in programma|in arrivo|probabilita|previsioni|predittiv\\w+|quote|sul punto di|sta(?:nno)? per|in trattativ\\w+|trattative|trattando|negozia\\w*|valuta(?:no|ndo)?|sta valutando|prepara(?:no|ndo)?|si prepara\\w*|scommett\\w+|scommesse|pronostic\\w+|potra(?:nno)?|dovra(?:nno)?|potenzial\\w*|in teoria|apparentemente|a suo dire|crede(?:no)?|ritien\\w+|ritenut\\w+|condivis[oaei]|attribui\\w+|attribuisc\\w+|spiffer\\w+)\\b',
    ],
    official: [
      '\\bufficialmente (?:annunci|lanci|present|conferm|disponibil|rilasci|pubblic)\\w+\\b|(?<!\\b(?:non|ne) )\\b(?:ha|hanno) (?:appena |ora |ufficialmente |gia |finalmente )?(?:confermato|annunciato|lanciato|presentato|pubblicato|rilasciato|ufficializzato)\\b|\\b(?:e|sono) (?:ora|gia|adesso|finalmente) disponibil[ei]\\b|(?<!\\b(?:non|ne|si|nessuno) )\\bconferma(?:no)?\\b(?! (?:ufficial|da parte))|\\be ufficiale\\b',
    ],
    contrast:
      ";|:| ma | pero | tuttavia | mentre | sebbene | benche | anche se | nonostante | invece | eppure | ciononostante | d'altra parte | — | – ",
  },
};
