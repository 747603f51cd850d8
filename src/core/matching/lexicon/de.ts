import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  lang: 'de',
  stop:
    'der die das den dem des ein eine einen einem einer eines und oder aber als auch auf aus bei bis dass durch ' +
    'er es fur hat haben ich ihr im in ins ist mit nach noch sein seine seiner sich sie sind so soll sollen uber ' +
    'um uns vom von vor war waren was wenn wer werden wie wird wurde wurden zu zum zur zwei dabei damit dann ' +
    'dieser diese dieses ki modell modelle modells mehr sehr schon laut',
  concepts: {
    train:
      'vortrain* nachtrain* train* umtrainier* antrainier* gelernt lernt lernen lernte lernten angelernt* anlernen ' +
      'dazulern* erlernt* lernprozess* lernphase* lernlauf* feinabstimm* feingetunt* feintun* feinjustier* ' +
      'feinschliff* beigebracht beibring* bringt_bei gelehrt lehrt geschult schulung* gefuttert futtert futtern ' +
      'gepaukt trainingskost* trainingsaufw* trainingsbudget* trainingsdaten* trainingsmaterial* trainingskorp* ' +
      'trainingsmenge* trainingsgut trainingschip* trainingshardware* trainingscluster* trainingsrechn* ' +
      'trainingsabbruch* trainingsprobl* trainingsabst* trainingsstart* trainingsbeginn* trainingsende',
    infer:
      'inferenz* betrieb betriebs betreib* betrieben ausfuhrung ausfuhrungen ausfuhren ausgefuhrt* fuhrt_aus ' +
      'lauft_auf laufen_auf lief_auf liefen_auf lauffahig* laufzeit* gehostet* hosten hostet im_einsatz im_betrieb ' +
      'im_laufenden inferencing antwortbetrieb* modellbetrieb* beantwortung* inferenzkost* inferenzchip* ' +
      'inferenzhard* inferenzpreis* betriebskost* bedien*',
    chip:
      'chip* prozessor* rechenbeschleunig* gpu* karte karten halbleiter* silizium* tensorprozess* mikrochip* ' +
      'spezialchip* hochleistungschip* platine* schaltkreis* wafer* ki_chip* rechenwerk* trainingschip* ' +
      'inferenzchip* chipmangel* chipknapp* chipengp* chiphersteller* chipfertig* chipproduk* chipindustr* ' +
      'chipbranche* chipfabrik* chipkonzern* chipfirm* chipexport* chipverbot* chipsankt* chipembargo* chipbestell* ' +
      'chipkauf* chipliefer* chipauslast* chipverbund* chiparchit* chipentwick* grafikkarte* grafikprozess* ' +
      'grafikchip* grafikbeschl* rechenkarte* beschleunigerkarte* steckkarte* speicherchip* serverchip* ' +
      'beschleuniger* grafikkartensp*',
    cluster:
      'cluster* rechencluster* supercomputer* superrechner* großrechner* grossrechner* rechnerverbund* ' +
      'rechenverbund* rechenfarm* hochleistungsrechn* rechnerfarm* trainingscluster* chipverbund* rechenpark* ' +
      'rechenfabrik* serverfarm* serverpark* serververb* gigafabrik*',
    hardware:
      'hardware* rechentechnik* rechnerausstatt* rechnerausrust* gerateausstatt* ausrustung* recheninfra* ' +
      'trainingshardware* inferenzhard* rechenhard* serverhard*',
    cost:
      'kost* gekostet ausgaben ausgegeben gibt_aus aufwand* aufwend* budget* etat etats investier* investition* ' +
      'investment* rechnung rechnungen verschling* verschlang verschlung* millionenbetrag* milliardenbetrag* summe ' +
      'summen unkosten mehrkost* zusatzkost* fixkost* stromrechnung* finanzier* geldsumme* kapitalbedarf* ' +
      'geldverbren* verbrennt verbrannt* verpulver* schlagt_zu_buche schluckt verbrat* trainingskost* ' +
      'trainingsaufw* trainingsbudget* entwicklungskost* inferenzkost* betriebskost* tokenkost* preisschild* ' +
      'kostenvorteil* kostensenk* kostenreduz* kostenerspar* kostengunst* kosteneffiz* kostenexplos* kostensteig* ' +
      'kostenintens* kostenpunkt* rechenaufw* rechenkost* rechenbudget* serverkost* stromkost* energiekost* ' +
      'stromrechn* modellkost* gesamtkost* milliardeninv* milliardenkost* cloudkost* lizenzkost*',
    cheap:
      'gunstig* billig* spottbillig* erschwinglich* sparen spart sparte gespart ersparnis* rabatt* nachlass ' +
      'vergunstig* kampfpreis* niedrigpreis* sparpreis* schnappchen* unterbiet* unterbot* dumping* discount* ' +
      'halb_so_teuer halb_so_viel halben_preis halber_preis wenig_geld kleinen_preis kleines_geld kleingeld* ' +
      'geringen_kosten geringe_kosten niedrige_kosten niedrigen_kosten geringere_kosten geringeren_kosten ' +
      'niedrigere_kosten niedrigeren_kosten wirtschaftlicher preissenk* preisreduz* preiskurz* preisnachl* ' +
      'preissturz* preisverfall* preisrutsch* preisbrecher* preiskampf* preiskrieg* preisvorteil* preisgunst* ' +
      'preiswert* kostenvorteil* kostensenk* kostenreduz* kostenerspar* kostengunst* kosteneffiz* bezahlbar* ' +
      'sparversion* sparsam* bruchteil* einspar* eingespart*',
    dear:
      'teuer* teur* uberteuert* hochpreis* verteuer* happig* gesalzen* mondpreis* wucher* unbezahlbar* unerschwing* ' +
      'horrend* saftige saftigen ins_geld stolzer_preis stolzen_preis preiserhoh* preisanstieg* preissteig* ' +
      'preisaufschl* preissprung* preisintensiv* kostenexplos* kostensteig* kostenintens* kostspielig* kostbar* ' +
      'premiumpreis* aufpreis*',
    release:
      'wiederveroffentl* erstveroffentl* start* gestartet* erschein* erschien* herauskomm* herausgekomm* ' +
      'herausbring* herausgebracht* herausgab* heraus rauskomm* rausgekomm* rausbring* rausgebracht* rausgehau* ' +
      'raus kommt kommen kam_auf_den freigeb* freigibt freigab schaltet_frei gibt_frei marktstart* marktreif* ' +
      'marktdebut* markteintritt* marktgang* auf_den_markt einfuhrung* eingefuhrt* einfuhren einfuhrte einzufuhren ' +
      'fuhrt_ein markteinfuhr* verfugbar* erhaltlich* publizier* publikation* ausroll* ausgerollt* rollt_aus ' +
      'rollen_aus rollout* rollt gelauncht* launch* bereitzustell* stellt_bereit steht_bereit bereitsteh* ' +
      'zur_verfugung live_gegangen live_gehen geht_live ging_live geht_online ging_online online_gegangen ' +
      'onlinegang livegang licht_der_welt startdatum verkaufsstart* vertriebsstart* produktstart* terminiert ' +
      'auf_den_tisch auslief* release* starttag* stapellauf startverschieb* startverzoger* starttermin* ' +
      'startfenster* startklar* veroffentlichungspl* modellstart* neuveroffentl* freigabe* freigegeb* freischalt* ' +
      'freigeschalt* bereitstell* bereitgest* debut* premiere* prasentier* vorgestellt* vorstell* enthull* ' +
      'veroffentl* zugangl* ausliefer*',
    delay:
      'verschieb* verschob* verzoger* verspat* spat spater spatere spateren zu_spat frustriert_warten aufgeschob* ' +
      'aufschub* aufschieb* aufzuschieb* schiebt schieben hinausgezog* hinauszog* hinauszieh* zieht_sich zog_sich ' +
      'in_die_lange hinausschieb* hinausgeschob* rausgeschob* vertag* zuruckgestellt* zuruckstell* zuruckgehalten* ' +
      'zuruckhalt zuruckhalten halt_zuruck nach_hinten wartet warten abwarten gewartet auf_sich_warten in_verzug ' +
      'verzug* hinterherhink* hinkt stockt stocken stockte ins_stocken auf_eis uberfallig* nicht_fertig ' +
      'nicht_bereit noch_nicht_so_weit unfertig* verpasst verpassen verfehlt verfehlte hangepartie* flaschenhals* ' +
      'dauert_langer dauerte_langer braucht_langer langer_als langer_dauern gedulden geduld verschlepp* verlanger* ' +
      'hinter_dem_zeitplan hinterm_zeitplan zeitverzug* zeitverlust* nachzugler* in_letzter_minute bremst ' +
      'ausgebremst* hangengeblieb* startverschieb* startverzoger* terminverschieb* lieferverzoger* lieferverzug* ' +
      'lieferengpass* ruckschlag* ruckstand* engpass* wartezeit*',
    cancel:
      'eingestellt* einstellen einzustellen stellt_ein stellte_ein gestrichen* streichen streicht strich_aus absag* ' +
      'abgesagt* sagt_ab sagte_ab ubersprung* uberspring* aufgegeben* aufgibt aufgab gibt_auf verworfen* verwirft ' +
      'verwarf verwerfen fallengelass* fallen_gelassen fallen_lassen lasst_fallen eingestampft* einstampf* ' +
      'stampft_ein begrab* beerdig* zu_grabe abgeblasen* abblasen blast_ab abbruch* abgebroch* abbrech* bricht_ab ' +
      'gekippt* kippt kippen kippte storn* gecancelt* cancel* entfallt entfallen entfiel ad_acta abgeschrieb* ' +
      'zugunsten vom_tisch nie_erschein* nie_veroffentl* nie_erschienen kommt_nicht_mehr das_aus ende_fur aus_fur ' +
      'auslaufen abgewurgt* beendet_die verschrott* ausgemuster* sang_und_klanglos aufgeben aufzugeben ' +
      'trainingsabbruch* verzicht*',
    open:
      'offen offene offenen offener offenes offenem offengelegt* offenleg* legt_offen offnet offnen offnung* ' +
      'geoffnet* open_source* open_weight* opensource* offene_gewichte offenen_gewichte* offenes_modell ' +
      'offenen_modell* herunterlad* heruntergelad* herunterzulad* runterlad* download* gewichte_veroffentl* ' +
      'frei_verfugbar* frei_zugangl* frei_herunterl* freies_modell freie_modell* freie_software frei_nutzbar* ' +
      'quellfrei* quelloffen*',
    license:
      'lizenz* lizensier* nutzungsrecht* modelllizenz* agb softwarelizenz* nutzungsbeding* lizenzgebuhr* ' +
      'lizenzkost* lizenzvertr* lizenzabkomm* lizenzfrei* lizenznehm* geschaftsbeding*',
    param:
      'parameter* gewichte gewichten netzgewicht* modellgroße* modellgrosse* modellgewicht* gesamtparam* ' +
      'milliardenparam* billionenparam* aktivparam* parametergroß*',
    active:
      'aktiv aktive aktiven aktiver aktives aktivier* pro_token je_token pro_anfrage pro_durchlauf ' +
      'gleichzeitig_aktiv wach geweckt* zugeschaltet* springen_an springt_an feuern_gleichzeitig ' +
      'tatsachlich_genutzt* beansprucht* aktivparam*',
    total:
      'insgesamt gesamt* summiert zusammengenommen zusammengerechn* zusammengezahlt* alles_in_allem alles_zusammen ' +
      'in_summe in_der_summe total totalen sammelt_sich unterm_strich gesamtparam* gesamtkost*',
    token:
      'token* wortbaustein* wortteil* wortfragment* wortstuck* textbaustein* textschnipsel* wortschnipsel* ' +
      'tokenpreis* tokenkost* tokenlimit* tokenfenster*',
    context:
      'kontext* zusammenhang* tokenfenster* kontextfenster* kontextlang* kontextgroße* kontextgrosse* kontextverst*',
    data:
      'daten datenmenge* datenbasis datenbestand* datenmaterial* datensammlung* datenquelle* datenpool* ' +
      'datenschatz* datenmix* datensatz* datenmull datenflut* datengrundlage* korpus* korpora lerndaten rohdaten ' +
      'bilddaten quelldaten messdaten textmenge* textmaterial* beispieldaten beispiele trainingsdaten* ' +
      'trainingsmaterial* trainingskorp* trainingsmenge* trainingsgut datenbank* datenleck* datenkennz* ' +
      'datenbeschr* bilddaten* videodaten textdaten textkorp* sprachdaten firmendaten nutzerdaten kundendaten ' +
      'kundendaten* testdaten wissensdatenb* webdaten',
    benchmark:
      'benchmark* test* vergleichstest* bewertung* eignungstest* prufungen examen* klausur* messung* messwert* ' +
      'messlatte* evaluation* vergleichswert* kennzahl* fachtest* denktest* prufstand* wertung* abitur staatsexam* ' +
      'abschlussprufung* aufnahmeprufung* leistungstest* leistungsvergleich* testergebnis* wissenstest* ranglist* ' +
      'bestenlist* aufgabensammlung* prufung* evaluier*',
    score:
      'erreicht* erreichen erziel* punkte* punktzahl* punktwert* punktet punkten ergebnis* wertung* erfolgsquote* ' +
      'prozentpunkt* prozentsatz* noten resultat* abschneid* abgeschnitt* schneidet schnitt_ab score* schafft ' +
      'schafften kommt_auf kommen_auf kam_auf kamen_auf bringt_es_auf leistungswert* note_von messergebnis* ' +
      'medaille* goldmed* silbermed* preisgekront* testergebnis* trefferquote* losungsquot* spitzenergeb* bestnote*',
    beat:
      'ubertrifft ubertraf* ubertreff* ubertroff* ubertrumpf* uberflugel* uberragend* uberragt uberleg* uberhol* ' +
      'uberboten uberbiet* uberbietet uberbot schlagt schlagen schlug schlugen geschlagen* besieg* bezwing* ' +
      'bezwung* besser_als starker_als leistungsfahiger_als leistungsstarker_als machtiger_als kluger_als ' +
      'intelligenter_als schlauer_als weiter_als starker deklassier* abgehangt* abhangen hangt_alle hangt_ab ' +
      'ausgestoch* ausstech* sticht_aus in_den_schatten hinter_sich vorn vorne voraus liegt_vor lag_vor liegen_vor ' +
      'fuhrend* dominanz toppt toppen getoppt* ubersteig* uberstieg* ubertolpel* zieht_vorbei zog_vorbei ' +
      'vorbeigezog* vorbeizieh* zieht_davon davonzieh* zieht_an siegt gewinnt gewinner* triumphier* schlagkraftiger ' +
      'in_die_tasche meilenweit* aus_dem_feld lasst_alt_aussehen alt_aussehen nimmt_es_mit uberrund* hangt hangten ' +
      'dominier* uberlegung*',
    equal:
      'ebenburtig* gleichauf mithalt* mitgehalt* mitzuhalt* halt_mit konkurrier* konkurrenzfahig* konkurrenz ' +
      'konkurrent* rivale rivalen rivalisier* wettbewerbsfahig* gleichzieh* gleichgezog* zieht_gleich gleichstand* ' +
      'gleichrangig* augenhohe heranreich* heranzureich* reicht_heran reicht_an herankomm* herangekomm* kommt_heran ' +
      'kommt_nahe nahekomm* nahezukomm* ahnlich_gut ahnlich_stark genauso_gut genauso_stark ebenso_gut ebenso_stark ' +
      'so_gut_wie so_stark_wie gleich_gut gleich_stark messen_mit sich_messen patt paritat aufgeholt* aufhol* ' +
      'holt_auf aufschließ* aufschliess* aufgeschloss* schließt_auf schliesst_auf unentschied* das_wasser_reichen ' +
      'in_einer_liga gleichen_liga selben_liga gleichem_niveau auf_dem_niveau gleichkomm* kommt_gleich paroli ' +
      'kopf_an_kopf vergleichbar* gleichwertig* aufholjagd*',
    fast:
      'schnell* blitzschnell* pfeilschnell* rasch* flott* zugig* rasant* flink* sekundenschnell* in_sekunden ' +
      'binnen_sekunden in_sekundenschnelle reaktionsschnell* latenzarm* unverzuglich* ohne_wartezeit im_nu ' +
      'blitzartig* hochgeschwind* tempo* expressmod* kurzer_zeit sofort* turbo*',
    slow:
      'langsam* trage trager tragen_antworten lahm lahme lahmer schleppend* schneckentempo behabig* gemachlich* ' +
      'zeitlupe* bedachtig* lasst_sich_zeit braucht_zeit ruckelt ruckelig* zahflussig* bremst denkpause* wartezeit* ' +
      'verlangsam* minutenlang*',
    large:
      'groß* gross* riesig* riesen* gigant* gewaltig* enorm* massiv* umfassend* kolossal* koloss monstros* monster* ' +
      'ungetum* mammut* schwergewicht* voluminos* uppig* uberdimension* vergrosser* wuchtig* megamodell* aufgeblah* ' +
      'ausladend* wuchs anwachs* angewachs* machtig machtige machtiges imposant* wachst wachsen gewachsen ' +
      'großauftrag* grossauftrag* großbestell* grossbestell* umfangreich* hochskal* vergroß* riesensatz* ' +
      'großrechner* großrechenz* grossrechner* grossrechenz*',
    small:
      'klein* kompakt* winzig* schlank* leichtgewicht* mini miniatur* zierlich* abgespeckt* abspeck* speckt_ab ' +
      'handlich* winzling* zwerg* ultrakompakt* platzspar* leichtfußig* schmal schmale schmalen light leichter ' +
      'leichteren sparversion* miniversion* minimodell* verkleiner* geschrumpft* eingedampft* kleinbetrieb* ' +
      'kleinversion*',
    reduce:
      'senk* gesenkt* absenk* abgesenkt* reduzier* reduktion* weniger niedriger niedrigere niedrigeren geringer ' +
      'geringere geringeren sinkt sinken sinkend* sank sanken gesunken* verringer* verminder* mindert mindern ' +
      'minderung* kurzt kurzung* gekurzt* halbier* halbe halben drittel viertel herabsetz* herabgesetzt* herunter* ' +
      'runter* abnahme nimmt_ab nahm_ab dezimier* komprimier* kompression* ruckgang* zuruckgegang* zuruckgeh* ' +
      'geht_zuruck ging_zuruck stutzt gestutzt zusammengestrich* zusammenstreich* zusammengeschrumpf* ' +
      'zusammengestaucht* abbau* abgebaut* verbilliger* verkurz* drucken_die_kosten druckt_die_kosten fallt_auf ' +
      'fiel_auf fallen_auf beschnitt* halfte preissenk* preisreduz* preiskurz* preissturz* preisverfall* ' +
      'preisrutsch* kostensenk* kostenreduz* stellenabbau* verkleiner* geschrumpft* schrumpf* eingedampft* ' +
      'eindampf* bruchteil* einspar* eingespart* abnehm* abnehmend*',
    quantize:
      'quantisier* quantifizier* 4_bit 8_bit 2_bit niedriger_prazision niedrige_prazision geringerer_prazision ' +
      'reduzierter_prazision halber_prazision bitbreite* bittiefe* gleitkomma*',
    accuracy:
      'genauigkeit* genauer genaueste* prazis* exakt* exaktheit treffsicher* treffergenau* zielgenau* zielsicher* ' +
      'fehlerrate* korrekt* richtigkeit richtig richtige richtigen fehlerarm* genauigkeitsverl* genauigkeitseinb* ' +
      'fehlerquot* fehlerfrei* trefferquote*',
    loss:
      'verlust* einbuß* einbuss* verlier* verlor* schwund abstriche abgebaut leidet leiden_unter abfallen ' +
      'leistungsverl* leistungseinb* leistungsabfall* qualitatsverl* qualitatseinb* qualitatsabf* genauigkeitsverl* ' +
      'genauigkeitseinb* verschlecht* verlustkurv* verlustspitz*',
    multimodal:
      'multimodal* omnimodal* modalitat* multimedia* medienubergreif* mehrkanalig* alleskonner* mehrere_modalitat* ' +
      'verschiedene_modalitat*',
    vision:
      'sehen sieht visuell* kamera* sehvermogen sehfahig* sehsinn* optisch* maschinelles_sehen computersehen ' +
      'anschauen anschaut blick auge augen wahrnehm* wahrnimmt bildverst* bilderkenn* bildanaly* bildverarb* ' +
      'videoanaly*',
    video:
      'video* film filme filmen filmt films filmclip* filmausschn* filmmaterial* filmchen bewegtbild* clips ' +
      'spielfilm* kurzfilm* kinofilm* animation* animier* zeichentrick* bewegte_bilder bewegten_bildern filmszene* ' +
      'videogener* videoerzeug* videodaten videoanaly* filmgener*',
    audio:
      'audio* ton tonspur* tonausgabe* tonaufnahm* klang klange klanglich* klingt gerausch* stimme stimmlich* ' +
      'stimmausgabe* stimmklon* stimmimit* sprachein* sprachmodus sprachbefehl* sprachnachr* spracherkenn* ' +
      'sprachsynth* sprachchat* sprachdialog* sprachinter* sprechen sprache horen hort_zu zuhor* horbar* akusti* ' +
      'vorles* vorgelesen* telefonat* telefonier* mundlich* gesang podcast* musikgener* musik* sprachausgab* ' +
      'spracheingab* sprachassist* sprachsteuer* sprachmod* sprachfunkt* gesprochen*',
    text:
      'text texte texten textes textlich* textmodell* textbasiert* dokument* schriftlich* schriftstuck* ' +
      'geschriebenes geschriebene prosa fließtext* fliesstext* klartext* schreibstil* schriftform* textgener* ' +
      'texterzeug* textverst* texteingab* textausgab* textlang* textdaten textqualit* textkorp* textaufgabe*',
    language:
      'sprache sprachen sprachlich* mehrsprachig* vielsprachig* zweisprachig* sprachfahig* sprachkennt* ' +
      'sprachkompet* sprachverarb* sprachgefuhl sprachbarriere* fremdsprach* landessprach* muttersprach* ' +
      'deutschsprach* englisch* dialekt* sprachraum* sprachenvielf* auf_deutsch sprachverst* sprachmodell* ' +
      'sprachdaten programmierspr*',
    code:
      'code* codes programmier* quellcode* quelltext* quellcodes software* codier* kodier* repositorium* skript* ' +
      'informatik* fehlersuche* kommandozeile* entwicklerkonf* entwicklerteam* entwicklerwerk* entwickler* ' +
      'codegener* softwareentw* softwarelizenz* softwareluck* programmieraufg* programmierspr* programmierwerkz* ' +
      'programmierer* programmcode* programmfehler* programmzeile* softwareing*',
    reason:
      'denk* nachdenk* nachgedacht* mitdenk* durchdacht* durchdenk* gedacht gedanken* schlussfolger* folgern ' +
      'folgerichtig* schlusse_zieh* logik* logisch* uberlegt uberlegen uberlegung* grubel* abwag* rasonier* ' +
      'reasoning* argumentier* deduktion* schritt_fur_schritt schrittweise* kopfzerbrechen tuftel* knobel* ' +
      'problemloser* verstandesl* denkschritt* denkaufgab* denkpause* gedankenkett* denktest*',
    math:
      'mathe mathemat* rechnen rechenkunst* kopfrechn* olympiade* theorem* lehrsatz* beweisfuhr* gleichung* ' +
      'algebra* geometrie* geometrisch* arithmet* zahlentheor* rechenproblem* rechenaufg* textaufgabe* matheaufg* ' +
      'matheolymp* mathematikaufg*',
    agent:
      'agent agenten agentisch* agentenmod* agentenfah* agentensyst* agentenschw* agentenfunk* agententeam* ' +
      'agentenbas* subagent* unteragent* teilagent* assistent* helfer helfern helfers digitale_helfer gehilf* ' +
      'agieren agiert schwarm schwarme computerbedien* computersteuer* handelt_eigen* arbeitet_eigenst* ' +
      'selbst_handeln* sprachassist* werkzeugnutz* eigenstandig* selbststand* selbstandig* autonom* delegier*',
    moe:
      'spezialistenmix* mischung_aus_experten mischung_von_experten teilnetz* expertenmisch* expertenmix* ' +
      'expertengemisch* expertennetz* expertenarch* expertenmodell*',
    architecture:
      'architektur* netzarchit* aufbau aufbaus aufgebaut* struktur* bauweise* bauart bauplan* grundgerust* gerust ' +
      'geruste konstrukt* konzipier* konzeption* transformer* unter_der_haube fundament* unterbau* netzwerk* ' +
      'design* entwurf entwurfe entwurfs grundlage basismodell* netztopolog* rahmenwerk* chiparchit* modellarchit* ' +
      'modellaufbau* expertenarch* grundmodell* umbau*',
    layer: 'schicht* zwischenschicht* ausgabeschicht* netzschicht* ebene ebenen',
    dense: 'dicht dichte dichten dichter dichtes dichtem dichtbesetzt* vollbesetzt* dicht_besetzt* vollstandig_aktiv*',
    hybrid:
      'hybrid* mischung mischungen mischform* mischarchit* mischmodell* mischkonz* gemisch kombi mix kreuzung ' +
      'zwitter* zweigleisig* doppelstrateg* zwischending kombination*',
    no:
      'kein* nicht nichts ohne nie niemals niemand nirgends nirgendwo weder frei_von keinerlei keineswegs fehlt ' +
      'fehlen fehlte mangelt vermeid* umgeht umgehen umgangen souveran* null nullkommanichts abkehr* abgewandt ' +
      'abwend* aussperr* ausgesperrt* komplett_ohne vollig_ohne ganzlich_ohne nicht_mehr unmoglich* entbehr* ' +
      'jenseits_von unabhangig* verzicht* losgelost* abnabel* abgenabelt* souveranit*',
    truth:
      'wahr wahre wahren wahrheit* unwahr* echt echte echten echter echtes echtheit* unecht* glaub* unglaubw* ' +
      'unglaubhaft* bezweifel* anzweifel* angezweifelt* zweifel* bestatig* unbestatigt* falsch* gefalscht* fake* ' +
      'frei_erfunden* authentisch* authentizit* plausib* unplausib* verifizier* nachgewies* nachprufbar* unbelegt* ' +
      'widerleg* serios* unserios* fragwurdig* dubios* spekulativ* ubertrieb* ubertreib* stimmt skeps* skept* ' +
      'tatsache* tatsachlich* legitim* ungepruft* zutreff* zutrifft trifft_zu dementi* schwindel* luge lugen ' +
      'erlogen* dran_ist ist_dran marchen fakten_check faktencheck* haltlos* stichhalt* uberzogen* sicherheitsbed* ' +
      'erfunden* nachweis* beleg* gesichert* uberpruf* falschinfo* falschaussag* unwahrscheinl*',
    rumour:
      'gerucht* geleakt* leak* durchgesick* durchsicker* sickert* spekul* gemunkel* munkel* insider* tippgeber* ' +
      'informant* hinweisgeber* whistleblow* quelle quellen hinweis hinweise hinweisen indiz* indizien behaupt* ' +
      'angeblich* durchgestoch* durchstech* getuschel* tuschel* tratsch* klatsch flurfunk buschfunk horensag* ' +
      'dokument dokumente dokuments dossier* raunen raunt kolportier* unterlage* mundpropag* anspiel* andeut* ' +
      'angedeutet* spur_fuhrt geflust* internes_papier internen_papier* plauder* plappert es_heißt heißt_es ' +
      'es_heisst heisst_es es_hieß hieß_es datenleck* vorabinfo* regierungskreis* agenturmeld* vertraulich* vermut* ' +
      'mutmaß* mutmass* aufgetaucht* enthullung* spekulier* spekulativ*',
    spec:
      'spezifikation* spezifizier* daten_blatt eckdaten* eckwert* kenndaten* kennwert* kennzahl* technische_daten ' +
      'technischen_daten leistungsdaten* leistungsmerkm* steckbrief* systemkarte* infoblatt* merkblatt* ' +
      'ausstattung* zahlenwerk* produktblatt* datenblatt* modellkarte*',
    china:
      'china* chinas chines* volksrepublik* peking* pekinger hangzhou shenzhen shanghai heimisch* einheimisch* ' +
      'inlandisch* fernost* reich_der_mitte hausgemacht*',
    west:
      'us usa amerikan* amerika amerikas us_amerikan* vereinigte_staaten vereinigten_staaten* westlich* westen* ' +
      'washington* ausland auslands ausland* ubersee* kalifornisch* silicon_valley transatlant*',
    energy:
      'energie* strom* elektriz* elektrisch* watt* kilowatt* megawatt* terawatt* kraftwerk* atomkraft* kernkraft* ' +
      'verbrauch verbrauchs verbraucht verbrauchen emission* klimabilanz* kohlenstoff* umweltbilanz* fußabdruck* ' +
      'fussabdruck* okobilanz* photovolt* windkraft* gaskraft* stromkost* energiekost* stromrechn* strombedarf* ' +
      'energiebed* energieeffiz* energiespar* stromspar* gigawatt* leistungsaufn*',
    cool:
      'kuhl* gekuhlt* flussigkuhl* flussiggekuhl* wasserkuhl* wassergekuhl* luftkuhl* luftgekuhl* tauchkuhl* ' +
      'abwarme* warmetausch* klimaanlage* klimatisier*',
    datacenter:
      'datacenter* rechenhalle* rechencampus rechenanlage* großrechenz* grossrechenz* rechenzentr* rechenpark* ' +
      'rechenfabrik* serverfarm* serverhalle* serverraum* serverpark* datenzentr* datencenter* infrastruktur* ' +
      'hyperscaler*',
    efficiency:
      'effizien* effektiv* wirkungsgrad* ressourcenschon* ressourcenspar* recheneffiz* wirtschaftlichk* ausbeute* ' +
      'pro_watt je_watt leistung_pro leistung_je optimale_nutzung schonend* ineffizien* kosteneffiz* energieeffiz* ' +
      'energiespar* stromspar* sparsam*',
    utilisation:
      'auslast* ausgelast* nutzungsgrad* leerlauf* brachlieg* liegt_brach ausnutz* ausgenutzt* ausschopf* ' +
      'ausgeschopft* belegung* unterausgel* beschaftigungsgr* nutzungsrate* chipauslast*',
    device:
      'handy* handys smartphone* mobiltelefon* telefon* gerat gerate geraten gerates gerats endgerat* mobilgerat* ' +
      'heimgerat* tablet* rechner rechnern rechners pc pcs wearable* mobil mobile mobilen mobiles smartwatch* ' +
      'armbanduhr* smarte_brille kopfhorer* taschenrechner* einplatinen* einsteigerger* sprachbox* lautsprecher* ' +
      'gadget* datenbrille* haushaltsger* laptop* notebook* desktop* heimrechn* handyapp* smartphoneapp*',
    business:
      'unternehmen* mittelstand* firma firmen* konzern* betriebe betrieben kleinbetrieb* handwerksbetr* start_up* ' +
      'jungunternehmen* gewerbe* geschaftlich* geschaftswelt* geschaftsbereich* geschaftsmod* kmu freiberuf* ' +
      'selbststandige_unternehm* organisation* arbeitgeber* beruflich* buro buros agentur* startup* chipkonzern* ' +
      'chipfirm* großkund* grosskund* firmenkund* geschaftskund* unternehmenskund* unternehmensnutz* firmendaten ' +
      'firmenubern*',
    law:
      'recht rechts rechtlich* rechtsfrag* rechtsstreit* rechtsanw* rechtsberat* rechtsexp* rechtswissen* ' +
      'rechtssich* rechtswesen rechtsabteil* jurist* gesetz gesetze gesetzen gesetzes gesetzentw* anwalt* kanzlei* ' +
      'gericht gerichte gerichten gerichts gerichtlich* gerichtsver* gerichtshof* klage klagen klagt verklag* ' +
      'paragraf* verordnung* urheberrecht* vorschrift* regelkonform* compliance steuerrecht* vertragsrecht* ' +
      'datenschutz* gesetzlich* gesetzgeb* regulier*',
    finance:
      'finanz* bank banken bankwesen bankhaus* borsenhand* wertpapier* buchhalt* kredit* versicherung* versicherer* ' +
      'bilanz* fonds hedgefonds* vermogensverw* geldhaus* geldanlag* anlageberat* steuerberat* handelssystem* ' +
      'rechnungswes* wirtschaftspruf* großbank* grossbank* finanzier*',
    medical:
      'medizin* arzt arzte arzten arztes arztlich* arztin* arztpraxis rontgen* radiolog* diagnos* klinik* klinisch* ' +
      'krankenh* krankheit* patient* gesundheit* spital* heilkunde therapie* krebs* pharma* pflege* befund* ' +
      'hausarzt* facharzt* medikament* krankheitserr*',
    security:
      'cyber* hack* gehackt* einfallstor* zero_day* it_sicherheit* exploit* verwundbar* schadsoft* schadcode* ' +
      'malware* phishing eindringling* luckensuch* penetrationstest* datenleck* softwareluck* sicherheitsluck* ' +
      'sicherheitsloch* sicherheitsleck* programmfehler* schwachstell* cyberangr* cyberattack* hackerangr* ' +
      'angreifer*',
    memory:
      'gedachtnis* langzeitged* erinner* merkt_sich merken merkfahig* gemerkt speicher speichert speichern ' +
      'speichers gespeichert* speicherplatz* speicherfunkt* sitzungsuberg* behalt_im vergisst vergesslich* ' +
      'zwischenspeich* nie_vergisst grafikspeich* speicherbed* speicherverb* speicherchip* speicherknapp* ' +
      'speichermang* arbeitsspeich* hauptspeich* videospeich* arbeitsgedacht*',
    translate: 'ubersetz* dolmetsch* simultanubers* ubertragung* ruckubersetz* verdolmetsch* sprachmittl*',
    forum:
      'forum* forums foren* diskussionsfor* nachrichtenbrett* schwarzes_brett thread* reddit* subreddit* posting* ' +
      'beitrag beitrage diskussionsplatt* kommentarspalt* community* communitys imageboard* netzgemeinde ' +
      'nutzerforum* internetfor*',
    partner:
      'partner* kooper* zusammenarb* zusammengearb* arbeitet_mit arbeiten_mit arbeitete_mit tut_sich tun_sich ' +
      'zusammentun zusammengetan schließt_sich zuliefer* hauptlieferant* beliefer* versorger* versorgt verbundet* ' +
      'bundnis* alliier* allianz* gemeinsam* gemeinschaftsunt* schulterschluss* zusammenschlu* joint_venture ' +
      'setzt_auf setzen_auf setzte_auf setzten_auf greift_auf greifen_auf griff_auf zuruckgreif* zuruckgegriff* ' +
      'wahlt wahlte ausgewahlt auswahlt entschied_sich entscheidet_sich entschieden_sich beauftrag* engagier* ' +
      'angeheuert* anheuer* heuert_an mietet mieten gemietet* anmiet* angemietet* pachtet leasen dienstleist* ' +
      'anbieter* basiert basieren basierend* basis beruht beruhen baut_auf bauen_auf aufbauend* ubernimmt einsetz* ' +
      'eingesetzt* setzt_ein im_tandem hand_in_hand verbandel* bezieht beziehen steckt_dahinter lieferkett* ' +
      'liefervertr* liefert* lieferant* lieferung* chipliefer* cloudanbiet* cloudpartner* lizenznehm* ausgewahlt* ' +
      'antreib* abnehmer* ubernehm* ubernomm* ubernahm* kooperationsv*',
    deal:
      'vertrag* vereinbart* vereinbarung* abkommen* abmachung* deal* deals einigung* geeinigt* einigten_sich ' +
      'einigt_sich rahmenvertr* pakt pakte ubereinkunft* ubereinkomm* unterzeichn* unterschrieb* unterschreib* ' +
      'kontrakt* absichtserkl* handelseinig* geschaftsabschl* geschaftsabkomm* geschaft geschafte verhandel* ' +
      'verhandlung* liefervertr* milliardenvertr* milliardendeal* milliardenauftr* großauftrag* grossauftrag* ' +
      'cloudvertr* clouddeal* lizenzvertr* lizenzabkomm* regierungsauftr* regierungsvertr* kooperationsv* ' +
      'vertragsrecht*',
    government:
      'behord* regierung* bundesregier* minister* bundesminist* amtlich* staat staaten staates staats staatlich* ' +
      'staatsnah* kommission* bundestag* kongress weiße_haus weißen_haus* weiße_hauses regulierer* regulierungsb* ' +
      'aufsichtsbeh* aufseher* aufsichtsamt* prasident* politik* politisch* kanzler* parlament* senat senats ' +
      'senator* kartellamt* kartellw* wettbewerbshut* handelsminist* beamte beamten funktionar* bundesamt* militar* ' +
      'pentagon verwaltung regierungsauftr* regierungsvertr* regierungskreis* gesetzgeb* regulier* kongress*',
    engineer:
      'ingenieur* techniker* fachkraft* spezialist* belegschaft* mitarbeit* beschaftigt* angestellt* tuftler* ' +
      'softwareing* entwicklerteam* forscherteam* forscher* wissenschaftler* programmierer* spezialistenmix* ' +
      'fachkraftemangel*',
    fail:
      'scheiter* gescheitert* fehlschlag* schlug_fehl schlagt_fehl problem probleme problemen problems ' +
      'problematisch* misslung* misslingt missling* misslang missgluck* misserfolg* versag* panne pannen ' +
      'schwierigkeit* schwierig_lief instabil* absturze sturzt_ab sturzte_ab flop flops floppt gefloppt* patzer* ' +
      'pleite* debakel* desaster* desastros* fiasko* storung* gestort* storanfall* ausfall ausfalle ausgefall* ' +
      'fallt_aus aussetzer* hakt hapert macken erfolglos* vergeblich* fehlversuch* fehlstart* holprig* schiefgeh* ' +
      'schiefgegang* schiefgelauf* schiefging geht_schief ging_schief lief_schief nie_fertig* nicht_gelung* ' +
      'nicht_gelang gelang_nicht nie_gelang* strauchel* stolper* baden_gegang* in_die_hose vermasselt* reinfall* ' +
      'durchgefall* bruchlandung* verpufft* komplikation* kampft kampfen kampfte kampften trainingsabbruch* ' +
      'trainingsprobl* trainingsabst* startschwierig* lieferprobl* rechenfehler* serverausf* sicherheitsprobl* ' +
      'qualitatsprobl* fehlgeschlag* ruckschlag* absturz* abgesturzt* zusammenbr* zusammengebr* ausfall*',
    codename:
      'kodename* heißt heißen hieß hießen heisst heissen hiess genannt* nennt nennen nannte nannten namens name ' +
      'namen names decknam* arbeitstitel* bezeichnung* bezeichnet* bezeichnen spitznam* beiname* projektname* ' +
      'produktname* alias tauft tauften getauft* kurzel* pseudonym* benannt* umbenannt* benenn* umbenenn* rufname* ' +
      'bekannt_als firmiert* lauft_unter lief_unter bekannt_unter etikettiert betitelt* namensgeb* codenam* ' +
      'codebezeichn* modellname* tarnname*',
    test:
      'test* tests getestet* tester* erprob* experiment* pilot* probelauf* probe proben probeweise* probier* ' +
      'ausprobier* beta* vorab* vorschau* pruft prufen prufer* feldversuch* versuche versuchen versuchsreih* ' +
      'versuchsball* praxistest* stresstest* fruher_zugang fruhen_zugang rote_team red_team* testlaufe gegenlesen ' +
      'auf_herz_und sicherheitstest* sicherheitspruf* leistungstest* testnutz* testversion* testdaten testzugang* ' +
      'testlauf* testphase* betaversion* vorabversion* vorabzugang* fruhzugang* belastungstest* generalprobe* ' +
      'prufung* uberpruf* gepruft* evaluier*',
    develop:
      'entwick* weiterentwick* mitentwick* baut bauen baute gebaut* bauten arbeitet_an arbeiten_an arbeitete_an ' +
      'arbeitet arbeitete gearbeitet arbeiten werkelt werkeln tuftelt tufteln bastelt basteln gebastelt* in_arbeit ' +
      'in_entwicklung in_vorbereitung in_der_mache in_der_entwicklung vorbereit* bereitet_vor bereiten_vor ' +
      'treibt_voran erschaff* erschuf geschaffen* schaffen erarbeit* ausarbeit* ausgearbeit* konstruier* schmied* ' +
      'geschmied* feilt feilen gefeilt hergestellt* herstellen herstellt stellt_her kreier* ausgebrut* brutet ' +
      'entsteht entstehen entstand entstanden* aus_dem_hause stammt stammen schraubt zusammengebaut* realisier* ' +
      'programmiert_von hochgezog* entworfen* forscht_an baue entwicklungskost* entwicklungsteam* ' +
      'entwicklungsstopp* entwicklungsst* entwicklungsspr* entwicklerkonf* entwicklerteam* entwicklerwerk* ' +
      'entwickler* chipentwick* softwareentw* modellentw* eigenentw* selbstentw* neuentw* vorantreib* vorangetrieb* ' +
      'fertigt*',
    free:
      'gratis* unentgeltlich* umsonst ohne_kosten ohne_gebuhr* ohne_abo* ohne_bezahl* ohne_aufpreis zum_nulltarif ' +
      'nulltarif kostet_nichts nichts_kosten freie freier freies freien frei geschenkt* verschenk* freikontingent* ' +
      'kostenlos* kostenfrei* gratisnutz* gratisversion* gratiszugang* gratistarif* gratisabo* gebuhrenfrei* ' +
      'unbegrenzt*',
    paid:
      'abo abos abonn* abomodell* bezahlt* bezahlmod* bezahlschrank* zahlend* zahlungspfl* zahlt zahlungsbereit* ' +
      'premium* entgeltpfl* entgeltlich* plus_abo pro_abo plus_kund* pro_kund* mitgliedschaft* gegen_gebuhr ' +
      'gegen_bezahlung vergutung* kostenpflicht* abonnent* abokund* gratisabo* premiumnutz* premiumkund* ' +
      'premiumversion* bezahlversion* bezahlzugang* bezahlnutz* bezahlkund* abopreis* abostuf* abogebuhr* ' +
      'monatsabo* jahresabo* gebuhrenpfl* bezahl*',
    user:
      'nutzer* nutzern nutzerinnen nutzende* benutzer* anwender* kunde kunden kundin* kundschaft* user usern ' +
      'publikum* leser* lesern teilnehm* community_mitgl* großkund* grosskund* firmenkund* geschaftskund* ' +
      'unternehmenskund* unternehmensnutz* privatkund* privatnutz* privatanw* endkund* endnutz* endverbr* ' +
      'verbraucher* konsument* abonnent* abokund* gratisnutz* premiumnutz* premiumkund* bezahlnutz* bezahlkund* ' +
      'nutzerdaten nutzerforum* nutzerprofil* nutzeranfr* kundendaten kundendaten* testnutz*',
    human: 'mensch* menschheit leute leuten personen person menschenahnlich* ubermenschlich*',
    doctorate:
      'doktor* doktoren promotion promotions* promoviert* promovend* dissertation* phd_niveau hochschulabschl*',
    agi:
      'allgemeine_kunstliche_intelligenz kunstliche_allgemeine allgemeinen_kunstlichen allgemeine_intelligenz ' +
      'allgemeiner_intelligenz allgemeine_ki allgemeinen_ki starke_ki starken_ki menschenniveau* ' +
      'menschliches_niveau menschlichem_niveau menschlichen_niveau* menschlicher_intelligenz ' +
      'kunstliche_superintelligenz universelle_ki singularitat* superintellig* menschenahnlich* ubermenschlich*',
    safety:
      'sicherheit* sicher sichere sicheren sicherer sicheres leitplanke* schutzplanke* risiko risiken risiko* ' +
      'harmlos* unbedenkl* ausrichtung* gefahrlos* missbrauch* sicherheitstest* sicherheitspruf* sicherheitsrisik* ' +
      'sicherheitsbed* sicherheitsforsch* sicherheitsteam* sicherheitsprobl* kinderschutz* jugendschutz* riskant* ' +
      'absicher* abgesich* sicherheitsmaß* schutzmaßnahm* schutzmassnahm* schutzvorkehr* schutzmech* risikofaktor*',
    hallucinate:
      'halluz* fantasier* phantasier* konfabul* erfindet erfundene* faktenfehler* falschaussag* falschinfo* ' +
      'fehlinfo* fehler fehlern fehlers fehlerhaft* denkt_sich_aus irrtum* irrt faktentreu* faktisch* faktenlag* ' +
      'flunker* aus_der_luft_gegriffene falsche_fakten falsche_antworten falsche_angaben unsinn_erzahl* ' +
      'rechenfehler* fehlerquot* erfunden*',
    distill:
      'destill* lehrermodell* schulermodell* lehrer_schuler eingekocht* abgekupfert* abgeleitet_aus lehrmodell* ' +
      'extrahier* wissensdestill* wissenstransf* eingedampft* eindampf*',
    shortage:
      'knappheit* verknapp* knapper engpasse mangel mangels mangelt fachkraftemangel* mangelware mangellage* ' +
      'unterversorg* zu_wenig zu_wenige nicht_genug nicht_genugend unzureich* ausverkauft* vergriffen* rar rare ' +
      'raren rationier* fehlt_es fehlende fehlenden reicht_nicht reichen_nicht nicht_ausreich* unterbesetzt* ' +
      'durststrecke* ausgehen_die erschopft* lieferengpass* lieferprobl* chipmangel* chipknapp* chipengp* ' +
      'speicherknapp* speichermang* engpass*',
    export:
      'export* ausfuhr ausfuhrsperr* ausfuhrverb* ausfuhrbeschr* ausfuhrkontr* ausfuhrregel* ausfuhrgenehm* ' +
      'ausfuhrstopp* ausfuhrlizenz* sanktion* embargo* verbiet* handelssperr* handelskrieg* handelsschrank* ' +
      'handelskonfl* handelsstreit* boykott* schwarze_liste schwarzen_liste sperrliste* importverb* einfuhrverb* ' +
      'bann strafzoll* zolle zollen lieferstopp* liefersperr* lieferverb* chipexport* chipverbot* chipsankt* ' +
      'chipembargo* handelsbeschr* verbot*',
    annotate:
      'annotier* annotation* beschrift* etikett* gelabelt* labeln labelt kennzeichn* verschlagwort* markier* ' +
      'klassifizier* klassifikat* vertagg* getaggt* handannot* datenkennz* datenbeschr*',
    quality:
      'qualitat* tonqualit* ausgabequal* detailtreu* detailgrad* detailreich* realismus realistisch* hochwertig* ' +
      'ausgereift* ausgefeilt* wiedergabetr* originaltreu* naturgetreu* auflosung* scharfe gute_der fotorealist* ' +
      'politur bildqualit* bildscharfe textqualit* qualitatsverl* qualitatseinb* qualitatssprung* qualitatsprobl* ' +
      'qualitatsabf* lebensecht*',
    input:
      'eingabe* eingaben eingeben eingegeben* anfrage* anfragen eingespeist* einspeis* eingelesen* einlesen ' +
      'anweisung* fragestell* prompten bildeingab* texteingab* spracheingab* nutzeranfr*',
    output:
      'ausgabe* ausgaben ausgegeben ausgibt ausgeben antwort* antworten antwortet erwider* ausspuck* ausgespuckt* ' +
      'spuckt_aus ausgeworf* modellantw* bildausgab* textausgab* sprachausgab*',
    next:
      'nachst* kommend* bald* demnachst* kunftig* zukunft* anstehend* bevorsteh* bevorstand steht_bevor stehe_bevor ' +
      'steht_kurz stehe_kurz stand_kurz kurz_vor kurz_davor dicht_davor steht_an in_kurze in_balde vor_der_tur ' +
      'alsbald folgend* zeitnah* wenigen_wochen wenigen_tagen wenigen_stunden wenige_wochen wenige_tage naherruck* ' +
      'ruckt_naher ruckt_in greifbare_nahe greifbarer_nahe jeden_moment jeder_zeit jederzeit heranruck* ante_portas ' +
      'nachfolgend* startlocher*',
    app:
      'app apps anwendung* anwendungen applikation* assistent* kiassist* handyapp* smartphoneapp* produkt produkte ' +
      'produkten produkts programm dienst dienste diensten dienstes plugin* plugins oberflache* betriebssystem* ' +
      'sprachassist* onlinedienst* webdienst* webapp* handelsplatt* chatbot*',
    limit:
      'begrenz* beschrank* limit limits limitier* kontingent* obergrenz* untergrenz* grenzwert* grenze grenzen ' +
      'eingrenz* einschrank* eingeschrank* schrankt_ein gedeckelt* deckel deckelt deckeln deckelung* tageslimit* ' +
      'wochenlimit* anfragelimit* nachrichtenlim* drossel* gedrossel* rationier* maximal* hochstgrenz* hochstens ' +
      'hochstzahl* hochstmeng* restrik* kappt kappung* gekappt* deckelgrenz* hochstwert* tokenlimit* nutzungslimit* ' +
      'nutzungsgrenz*',
    speed:
      'geschwindigkeit* rechengeschwind* ausgabegeschwind* antwortgeschwind* verarbeitungsgesch* schnelligkeit ' +
      'tempo durchsatz* latenz* antwortzeit* reaktionszeit* rechenzeit* antworttempo tokens_pro_sekunde ' +
      'token_pro_sekunde tokens_je_sekunde pro_sekunde taktrate* bandbreite* datenrate*',
    price:
      'preis* bepreis* gebuhr* tarif* listenpreis* einstiegspreis* kaufpreis* grundpreis* endpreis* verkaufspreis* ' +
      'stuckpreis* entgelt* abgerechnet* abrechn* verlangt verlangen pro_million je_million berechnet berechnen ' +
      'euro_pro dollar_pro euro_je dollar_je fallig inferenzpreis* tokenpreis* preissenk* preisreduz* preiskurz* ' +
      'preisnachl* preissturz* preisverfall* preisrutsch* preisbrecher* preiskampf* preiskrieg* preisvorteil* ' +
      'preiserhoh* preisanstieg* preissteig* preisaufschl* preissprung* preisschild* preisgunst* preisklass* ' +
      'preisstuf* kostenpunkt* modellpreis* premiumpreis* abopreis* abogebuhr* monatspreis* monatsgebuhr* ' +
      'jahrespreis* jahresgebuhr* tarifstuf* aufpreis* nutzungsgebuhr* lizenzgebuhr*',
    internal:
      'intern interne internen interner internes internem hausintern* teamintern* geheim* verschlossenen_turen ' +
      'hinter_den_kulissen im_hause im_haus hauseigen* nichtoffentl* nicht_offentlich* nicht_veroffentl* im_stillen ' +
      'im_verborgen* stillschweig* verschwieg* insgeheim betriebsgeheim* unternehmensint* firmenintern* ' +
      'konzernintern* vertraulich* heimlich* unveroffent* geheimhalt* geheimgehalt*',
    first:
      'erste ersten erster erstes erstem erstmal* erstmals zuerst zunachst anfangs anfanglich* ursprungl* fruhest* ' +
      'fruhestens allererst* jungfern* pionier* weltpremiere* erstling* weltweit_erst* fruhe_phase als_erst* debut* ' +
      'premiere* vorreit*',
    variant:
      'version* variante* ableger* edition* familie familien palette paletten baureihe* serie serien spielart* ' +
      'geschwister* schwestermod* abwandl* abkommling* miniaturvers* kleinversion* profiversion* proversion* ' +
      'fassung fassungen ausbaustuf* basisversion* vollversion* untervari* ausfuhrungen modellangeb* produktlinie* ' +
      'produktreihe* produktpal* ausgabe_des groß_und klein_und modellvari* modellversion* modellfamil* ' +
      'modellreihe* modellpalett* gratisversion* premiumversion* bezahlversion* testversion* betaversion* ' +
      'vorabversion* sparversion* miniversion* minimodell*',
    long:
      'lang lange langen langer langes langem langere* langste* langform* seitenlang* buchlang* langatmig* ' +
      'langtext* ganze_bucher ganze_romane ganzer_bucher hunderte_seiten hunderten_seiten hunderte_von_seiten ' +
      'hunderten_von_seiten uberlang* romanlang* seitenweise* ausfuhrlich* kontextlang* textlang* umfangreich* ' +
      'stundenlang* langwierig*',
    dissatisfied:
      'unzufried* missmut* missfall* verargert* nicht_zufrieden nie_zufrieden wenig_zufrieden nicht_gut_genug ' +
      'nicht_uberzeug* unmut* unbefriedig* frustr* verstimm* verdross* nicht_gluckl* unglucklich* unerfull* ' +
      'nicht_begeister* ungenugend* hohe_anspruche eigenen_anspruch* verfehlt_die enttausch* ernuchter* perfektion*',
    suspend:
      'pausier* pause pausen zwangspause* ausgesetzt* aussetz* setzt_aus stopp stopps stoppt stoppen stoppte ' +
      'gestoppt* baustopp* unterbrech* unterbroch* eingefror* einfrier* angehalten anhalten stillgelegt* stilllegen ' +
      'stillstand* moratorium* ruht ruhen lahmgelegt* vorubergehend_eingestellt zieht_die_notbremse notbremse* ' +
      'halt_inne innehalten zuruckgefahren* entwicklungsstopp* lieferstopp*',
    router:
      'rout* weiterleit* weitergeleit* leitet_weiter vermittler* vermittelt_zwischen verteiler* verteilt umleit* ' +
      'umgeleitet* zuteil* zugeteilt zuweis* torwachter* turstehe* modellumsch* umschalt* schaltet_um ' +
      'wechselt_automatisch wahlt_automatisch auswahllog* weichenstell* gating* modellwahl* modellausw*',
    window: 'fenster fensters fenstern fenstergroß* fenstergross* tokenfenster* arbeitsgedacht* kontextfenster*',
    image:
      'bildgener* bilderzeug* bildverst* bilderkenn* bildanaly* bildverarb* bildqualit* bildscharfe bildeingab* ' +
      'bildausgab* bildbearb* bildmodell* bilddaten* bildmater*',
    autonomy:
      'autonomie* eigenmachtig* unbeaufsicht* ohne_aufsicht ohne_menschl* von_selbst von_allein* selbsttatig* ' +
      'eigenverantw* ohne_zutun eigenstandig* selbststand* selbstandig* autonom*',
    depend:
      'angewiesen hangt_von hangen_von loslos* loszulos* abzunabel* emanzip* verlasst_sich verlassen_sich ' +
      'stutzt_sich stutzen_sich eigenstandigk* lock_in bindung_an gebunden_an am_tropf souveranit* technologieabh* ' +
      'hangt_davon hangen_davon unabhangig* losgelost* abnabel* abgenabelt* abhang*',
    merge:
      'vereint* vereinen vereinig* vereinheit* integrier* integration* zusammenfuhr* zusammengefuhr* ' +
      'zusammenzufuhr* fuhrt_zusammen fuhren_zusammen verschmelz* verschmolz* fusion* kombinier* bundel* gebundelt* ' +
      'eingebaut* einbau* einbind* eingebund* eingebett* einglieder* eingeglied* aus_einer_hand einheitlich* ' +
      'alles_in_einem unter_einem_dach unter_ein_dach zusammengeleg* zusammenleg* verknupf* verzahn* verquick* ' +
      'vermisch* vermengt* aufgegangen aufgehen einem_modell einem_system alles_aus_einem zusammenschm* verwob* ' +
      'zusammenwachs* kombination*',
    expert:
      'experte experten fachleute* fachmann* fachfrau spezialist* teilexperte* sachverstand* teilmodell* koryphae* ' +
      'fachexpert* expertenmisch* expertenmix* expertengemisch* expertennetz* expertenarch* expertenmodell* ' +
      'expertise* spezialistenmix*',
    ship:
      'ausliefer* liefern geliefert* lieferbar* lieferstart* versand* verschifft* ausgelief* lieferverzoger* ' +
      'lieferverzug* lieferstopp* liefersperr* lieferverb* lieferengpass* lieferprobl* lieferkett* liefervertr* ' +
      'liefertermin* liefert* lieferung* chipliefer* versend* verschick* versandt*',
    power:
      'rechenkraft* rechenpower rechenressourc* rechenoperat* rechenmenge* rechenzeit* stromleist* power kapazitat* ' +
      'trainingsaufw* trainingsrechn* rechenleist* rechenkapaz* rechenaufw* rechenkost* rechenbudget* rechenbedarf* ' +
      'rechenhard* serverkapaz* gigawatt* leistungsaufn* cloudkapaz*',
    announce:
      'ankundig* angekundig* kundigt_an kundigt kundigte kundigten prasentation* zeigt zeigen zeigte zeigten ' +
      'gezeigt vorgefuhrt* vorfuhr* demonstrier* demonstration* demo demos bekanntgab* bekanntgegeb* bekanntgeb* ' +
      'bekannt_gegeben bekannt_gab bekannt_geben bekanntgabe gibt_bekannt gab_bekannt bekanntgemacht verkund* ' +
      'verrat verraten verriet angeteasert* teaser* teasert stellt stellte stellten vorzustell* offenbart ' +
      'offenbarte offenbarten mitgeteilt mitteil* verlautbar* verlauten luftet luften geluftet* vorlegt vorgelegt* ' +
      'legt_vor legte_vor preisgibt vorbestellstart* erklarung preisgegeb* prasentier* vorgestellt* vorstell* ' +
      'enthull* enthullung*',
    industry:
      'industri* hersteller* fabrik* fertigung* gefertigt* fertigen produktion* produzent* branche* werkshalle* ' +
      'maschinenbau* wirtschaftszweig* auftragsfertig* montage* wertschopf* chiphersteller* chipfertig* chipproduk* ' +
      'chipindustr* chipbranche* chipfabrik* autohersteller* fertigt* industrierob*',
    science:
      'wissenschaft* forsch* akadem* physiker* universit* hochschul* uni unis studie studien labor labore laboren ' +
      'laboratorium* naturwissen* institut* fachartikel* gelehrt* sicherheitsforsch* forschungsteam* forschungslab* ' +
      'forschungschef* forscherteam* forscher* wissenschaftler* chefwissen* physik* biolog* chemie* chemisch*',
    program:
      'programm programme programmen programms programmier* programmieraufg* programmierspr* programmierwerkz* ' +
      'programmierer* programmcode* programmzeile*',
    attention: 'aufmerksamkeit* attention*',
    year:
      'jahr jahre jahren jahres jahrlich* kalenderjahr* vorjahr* jahresmitte* jahresanfang* jahresbeginn* ' +
      'jahreswechsel* jahrgang* halbjahr* geschaftsjahr* ganzjahrig* jahresabo* jahrespreis* jahresgebuhr* ' +
      'jahresende*',
    month: 'monat* vormonat* monatsabo* monatspreis* monatsgebuhr*',
    search:
      'suche suchen sucht suchmasch* suchfunkt* suchanfr* suchdienst* suchergeb* suchwerk* suchindex durchsuch* ' +
      'recherch* nachschlag* schlagt_nach gegoogelt* stober* durchforst* durchkamm* abfrag* tiefenrech* googelt ' +
      'googeln internetsuch* onlinesuch* websuche*',
    tool:
      'werkzeug* hilfsmittel* tool* instrument instrumente utensil* funktionsaufr* schnittstell* entwicklerwerk* ' +
      'programmierwerkz* werkzeugnutz*',
    improve:
      'besser* verbesser* sprung* sprunge weiterentwick* steiger* gesteigert* aufgewert* aufwert* aufgebohrt* ' +
      'aufgerust* leistungsplus zugewinn* zuwachs* zuwachse leistungsstarker fortgeschr* ausgereift* deutlich_mehr ' +
      'verfeiner* upgrad* legt_zu zulegen zugelegt* schritt_nach_vorn* kluger schlauer cleverer starker weit_besser ' +
      'spurbar* gereift* verscharft* hinzugewonnen profitier* glanzt entwicklungsspr* leistungssprung* ' +
      'leistungssteig* leistungszuw* leistungsschub* leistungsfahiger qualitatssprung* quantensprung* fortschritt* ' +
      'fortschrittlichst* durchbruch* riesenschritt* optimier* uberarbeit* nachbesser* nachgebesser* sprunghaft*',
    only:
      'nur ausschließ* ausschliess* lediglich* bloß bloss allein alleine einzig* exklusiv* nichts_als ' +
      'nicht_mehr_als',
    access:
      'zugriff* zugreifen zutritt* einlass einladen wartelist* geschlossenen_kreis geschlossener_kreis berechtig* ' +
      'voranmeld* gewahrt_zugang auf_einladung gratiszugang* bezahlzugang* testzugang* vorabzugang* fruhzugang* ' +
      'freischalt* freigeschalt* zugelass* zulassung* ausgewahlt* auserwahl* eingeladen* einladung* zugang* ' +
      'zugangl*',
    anonymous:
      'geheimnisvoll* geheimnisumw* mysterios* mysterium ratselhaft* unbekannt* namenlos* ominos* unbenannt* ' +
      'pseudonym* unter_falschem raten_nutzer herkunft_unklar unklarer_herkunft anonym*',
    cloud:
      'cloud* clouds server* wolke rechnerwolke* gehostet* hosting* hoster* mietserver* onlinespeich* ' +
      'gemietete_rechner serverfarm* serverhalle* serverraum* serverpark* serverchip* serverkost* serverausf* ' +
      'serverhard* serverkapaz* serververb* cloudanbiet* cloudpartner* cloudvertr* clouddeal* cloudkost* ' +
      'cloudkapaz* onlinedienst* infrastruktur* hyperscaler*',
    diverse:
      'vielfalt* divers* breit_gefacher* gemischt* bunt_gemischt* mannigfalt* abwechslung* heterogen* variier* ' +
      'variation* breit_gestreut* bunte_mischung verschiedene* verschieden* unterschiedl*',
    founder:
      'chef chefs chefin* technikchef* finanzchef* chefentw* chefforsch* grunder* grundern mitgrunder* mitbegrund* ' +
      'begrunder vorstand* verwaltungsrat* aufsichtsrat* boss fuhrungskraft* manager* oberhaupt* spitzenmanag* ' +
      'abteilungsleit* leiter leiterin topmanag* unternehmenschef* unternehmensgr* firmenchef* firmengrund* ' +
      'firmenlenk* konzernchef* forschungschef* chefwissen* geschaftsfuhr*',
    frontier:
      'spitzen* starkst* topmodell* top_modell* flaggschiff* modernst* machtigst* kluegst* klugst* beste_modell ' +
      'bestes_modell besten_modell* bislang_best* bisher_best* grenzmodell* avantgard* stand_der_technik ' +
      'weltspitze* weltbest* aushangeschild* hochkarat* topklasse* oberklasse* hauptmodell* konigsklasse* ' +
      'neuesten_stand wegweis* leistungsstarkst* leistungsfahigst* fortschrittlichst* spitzenreit* spitzenklass* ' +
      'vorreit* spitzengrupp*',
    game:
      'spiel spiele spiels spielen spieler spielern computerspiel* brettspiel* gaming* spieleentw* spielefirm* ' +
      'spielebranch* spielwelt* spielfigur* schach* zocken zocker* gamer* spielkonsol* spielbar* videospiel* ' +
      'onlinespiel* gamerkart*',
    generate:
      'generier* generativ* generator* erzeug* erstellt* erstellen erstellung* produzier* erschaff* kreier* ' +
      'ausgespuckt* malt malen gemalt* zeichnet zeichnen gezeichnet* synthetisier* entwirft entwerf* entworf* ' +
      'zaubert bildgest* herbeizaub* bildgener* bilderzeug* videogener* videoerzeug* filmgener* musikgener* ' +
      'textgener* texterzeug* codegener* entworfen*',
    interim:
      'ubergangs* ubergang zwischenlos* zwischenzeit* vorlaufig* uberbruck* notlosung* behelf* provisor* einstweil* ' +
      'vorerst temporar* bis_dahin luckenfull* luckenbuß* luckenbuss* fur_den_moment fur_die_zwischenzeit ' +
      'zwischenschritt* zwischenvers* zwischenmod* vorubergehend* zeitweis* zeitweil*',
    media:
      'bildschirmfoto* bildschirmaufn* bildschirmabz* screenshot* foto fotos tweet* tweets getweetet* twittert* ' +
      'gezwitschert* aufnahme aufnahmen mitschnitt* abfotograf* post_auf postet gepostet* bildschirmvid* ' +
      'beweisfoto*',
    music:
      'lied lieder liedern liedtext* komponier* komponist* komposition* song* songs melodi* gesang* singen singt ' +
      'notenblatt* partitur* vertont* vertonung* klangwelt* orchester* musikgener* musik*',
    order:
      'bestell* vorbestell* nachbestell* kaufen auftrag auftrage auftrags order ordern ordert orderte geordert* ' +
      'abnahmemenge* mengenabnahm* sichert_sich sicherte_sich gesichert_hat chipbestell* chipkauf* milliardenauftr* ' +
      'großauftrag* grossauftrag* großbestell* grossbestell* regierungsauftr* kauf* gekauft* erwerb* erworben* ' +
      'einkauf* eingekauft* beschaff* anschaff* angeschafft* abnehmer* kaufpreis*',
    parallel:
      'parallel* gleichzeit* zeitgleich* nebeneinander nebenlaufig* seite_an_seite auf_einmal zugleich ' +
      'zur_selben_zeit zur_gleichen_zeit mehrere_gleichz* simultan* simultanubers*',
    personal:
      'personalisier* personlich* geschmack* vorliebe* individu* praferenz* anpassen gewohnheiten auf_den_nutzer ' +
      'nutzerprofil* angepasst* anpass* maßgeschneid* massgeschneid* zugeschnitten*',
    plan:
      'plan plane planen plans plant plante planten geplant* planung* zeitplan* zeitschien* fahrplan* roadmap* ' +
      'vorhab* vorhat beabsicht* hat_vor haben_vor strategie strategien strategisch* produktplan* meilensteinpl* ' +
      'zeitrahmen* anvisier* visiert_an peilt anpeil* angepeilt* termin termine terminen veroffentlichungspl* ' +
      'terminplan*',
    predecessor:
      'vorganger* vormodell* vorlaufer* vorversion* vorgenerat* vorgange altere alteren alteres altes_modell ' +
      'alte_modell alten_modell* vorige* vorherig* bisherig* fruhere* fruheren ehemalig* vorangegang* vorausgegang* ' +
      'letzte_generation letzten_generation vorletzte* bislang_beste* urversion* ahne ahnen',
    private:
      'privat* verschlussel* abgeschott* anonymisier* diskret* schutz_der_daten ende_zu_ende datenschutz* ' +
      'nutzerdaten kundendaten kundendaten* vertraulich*',
    realtime:
      'echtzeit* live liveubertr* augenblickl* in_echtzeit latenzfrei* ohne_verzoger* unmittelbar* verzogerungsfr* ' +
      'simultan* sofort* simultanubers*',
    sparse: 'dunnbesetzt* dunn_besetzt* sparlich* sparlich_aktiv* dunn_aktiv* sparse*',
    stock:
      'aktie aktien aktienmarkt* aktionar* aktiengesell* borse borsen borsenwert* borsengang* borsenkurs* ' +
      'borsianer* anleger* anlegern investor* kurs kurse kursen kurssprung* kurssturz* kursrutsch* kursverl* ' +
      'kursgewinn* marktwert* marktkapital* wette wetten wettet wettanbiet* wettborse* quoten prognosemark* ' +
      'vorhersagemark* buchmacher* papiere geldgeber* aktienkurs* wettmarkt* wettquot*',
    successor:
      'nachfolg* folgemodell* folgeversion* fortsetzung* neuauflage* nachste_generation nachsten_generation ' +
      'nachster_generation neue_generation neuen_generation neuer_generation kommende_generation ' +
      'kommenden_generation nachstes_modell nachste_modell nachsten_modell thronfolg* kronprinz* erbe_von next_gen ' +
      'nachwuchsmod* generationswechs* modellgenerat*',
    team:
      'team* teams mannschaft* truppe truppen arbeitsgrupp* abteilung* belegschaft* abgeworb* abwerb* abzuwerb* ' +
      'wirbt_ab neueinstell* angeheuert* anheuer* rekrutier* mitarbeit* kopfjag* personalwechs* talente talenten ' +
      'kollegen kollege spezialeinheit* entwicklungsteam* entwicklerteam* sicherheitsteam* forschungsteam* ' +
      'forschungslab* forscherteam* personalabg* stellenabbau* teamleit* teamchef* teamintern* abteilungsleit*',
    tier:
      'stufe stufen leistungsstuf* klasse klassen niveau niveaus kategorie kategorien level rang_eins ebene ' +
      'staffel* gestaffelt* mittelklass* einstiegsvers* einsteigerkl* preisklass* preisstuf* gratistarif* abostuf* ' +
      'tarifstuf* leistungsklass* spitzenklass*',
    weak:
      'schwach schwache schwachen schwacher schwaches schwachel* maßig mau maue durftig* mickrig* marginal* ' +
      'geringfug* kaum magere* mager trippelschr* kleiner_schritt lauwarm* blass inkrement* leicht_besser lau laue ' +
      'zahnlos* uninspir* mittelmaß* mittelmass* unspektak* unbeeindr* nur_leicht wenig_beeindr* wenig_neues ' +
      'luft_nach_oben maßige maßigen enttausch* ernuchter* stagn* bescheiden* minimal* halbgar*',
    world:
      'weltmodell* weltsimul* weltverst* simul* reale_welt realen_welt echten_welt virtuelle_welt* virtuellen_welt* ' +
      'umgebung* spielwelt* dreidimension* physik* lebensecht*',
    high:
      'hoch hohe hohen hoher hohes hohem hohere* hoheren hochste hochsten hochster hochstes erhoht* erhohen ' +
      'erhohung* gehoben* gehobene uberdurchschn* gestiegen* anstieg* ansteig* steil* spitzenniv* hochgradig* ' +
      'steigt steigen stieg stiegen preiserhoh* preisanstieg* preissteig* kostensteig*',
    low:
      'niedrig* gering geringe geringen geringes geringem geringst* geringer tief tiefer tiefen tiefst* ' +
      'unterdurchschn* nach_unten untere unteren darunter bescheiden* minimal*',
    several:
      'mehrere* mehrerer viele vielen vieler zahlreich* etliche* diverse dutzend* einige einiger einigem unzahlig* ' +
      'hunderte* tausende* mehrfach* handvoll ein_paar eine_reihe vielzahl* reihenweis* mehrmal* haufenweis* ' +
      'duzende zig verschiedene*',
    enough:
      'genug genugend* ausreich* ausgereicht reicht reichen gereicht genugt genugen hinreich* adaquat* reichlich* ' +
      'zureichend* langt hinlang* gut_genug zufriedenst*',
    begin:
      'beginn* begann* begonn* start* gestartet* losgeh* losgegang* losgeleg* loslegen legt_los geht_los ging_los ' +
      'anfang* anfangen fangt_an fing_an angefangen* auftakt* anlauf anlaufen angelauf* lauft_an einleit* ' +
      'eingeleit* einlaut* eroffn* anstoß* anstoss* angestoßen* angestossen* ab_sofort angebrochen* inbetrieb* ' +
      'in_angriff grundstein* aufnimmt nimmt_auf spatenstich* trainingsstart* trainingsbeginn* anfanglich* ' +
      'auftaktver*',
    finish:
      'fertig* abgeschloss* abschließ* abschliess* abschluss* vollend* beend* endet enden endete geendet zu_ende ' +
      'zum_ende letzten_zugen endphase* schlussphase* endspurt* zielgerad* letzte_etappe* letzten_metern ' +
      'durchgelauf* komplettier* erledigt* vollstandig_trainiert* unter_dach unter_dach_und_fach vollbracht* ' +
      'finalisier* finale finalen trainingsende startklar*',
    sooner:
      'fruher fruhzeitig* vorgezogen* vorzieh* vorzuzieh* zieht_vor vorverleg* vorzeitig* eilig* eilt beeil* ' +
      'ubersturz* hastig* uberhast* voreilig* fruher_als fruher_als_geplant schneller_als_geplant ' +
      'schneller_als_erwart* vor_dem_zeitplan uberraschend_fruh fruh fruhe unter_zeitdruck zeitdruck im_eiltempo ' +
      'eiltempo hektisch* eher_als verfruht* schnellschuss* beschleunig*',
    exist:
      'existier* existent* existenz* nichtexist* gibt_es es_gibt gab_es es_gab gabe_es es_gebe gibts geben_wird ' +
      'vorhanden* real reale realer reales tatsachlich_gibt besteht bestehen_bleibt steckt_dahint*',
    need:
      'brauch* brauchen gebraucht_wird benotig* erforder* notwendig* notig notige notigen voraussetz* ' +
      'vorausgesetzt* setzt_voraus bedarf bedarfs bedurf* mussen musste verlangt verlangen anforder* unverzichtb* ' +
      'zwingend* nachfrage* angewiesen unerlass* unentbehrl* pflicht speicherbed* rechenbedarf* strombedarf* ' +
      'energiebed*',
    want:
      'wollen wollte wollten mochte mochten beabsicht* absicht* ziel ziele zielen zielt ziels anstreb* angestrebt* ' +
      'strebt_an streben strebt bestreb* hofft hoffen hoffte hoffnung* erhofft* wunsch* gewunscht* ambition* ' +
      'trachtet vorhab* peilt_an anvisier* liebaugel* sehnt zielsetz* zielmark* gewillt*',
    expect:
      'erwart* unerwart* rechnet_mit rechnen_mit gerechnet rechne_mit prognos* vorherseh* vorhersag* vorhergesagt* ' +
      'vorhergesehen* sagt_voraus sagen_voraus sagte_voraus voraussag* vorausgesagt* voraussicht* abseh* absehen ' +
      'aussicht* in_aussicht wahrscheinl* unwahrscheinl* anzunehmen geht_davon gehen_davon ging_davon ausgegangen ' +
      'ausgeht erahn* antizip* spekulier* hochgerechn* ausblick* durfte durften zu_rechnen denkbar* vermut*',
    appear:
      'auftauch* taucht_auf tauchte_auf tauchten_auf taucht tauchte tauchten gesichtet* sichtung* auftritt ' +
      'aufgetret* tritt_auf auftrat zu_sehen gesehen* zeigt_sich zeigte_sich aufgefallen* zum_vorschein ' +
      'aufgefunden* gelistet* auflistung* sichtbar* in_erscheinung aufpopp* aufgepoppt* ploppt_auf aufgekomm* ' +
      'erblick* zum_ersten_mal_gesehen zu_finden vorgefunden* entdeck* aufgespurt* aufgetaucht*',
    remove:
      'entfern* geloscht* losch* heruntergenomm* runtergenomm* herunternehm* offline_genomm* vom_netz vom_server ' +
      'zuruckzieh* zuruckzuzieh* zieht_zuruck zog_zuruck verschwund* verschwand* verschwind* gesperrt* depublizier* ' +
      'abgeschalt* abschalt* schaltet_ab rausgenomm* herausgenomm* getilgt* gestrichen* widerruf* weg_ist ' +
      'wieder_weg nicht_mehr_auffindb* beseitig* ausgemerzt* ausgeschlossen_wurde zuruckgezog*',
    upload:
      'hochgeladen* hochlad* hochzulad* ladt_hoch lud_hoch luden_hoch online_gestellt* online_stell* stellt_online ' +
      'stellte_online ins_netz ins_internet eingespielt* upload* upgeload* huggingface* hugging_face repositor* ' +
      'repo repos hochgestellt* modellablage* ins_repositor* eingestellt_auf repositorium*',
    brief:
      'kurz kurze kurzen kurzer kurzes kurzzeitig* kurzlebig* fluchtig* minuten wenige_minuten wenigen_minuten ' +
      'wenige_stunden einige_minuten fur_kurze_zeit kurze_zeit einen_augenblick augenblick* stundchen ' +
      'fur_einen_moment eine_stunde vorubergehend* zeitweis* zeitweil* minutenlang* kurzfristig*',
    replace:
      'ersetz* ersatz* ablos* abgelost* abzulos* lost_ab losen_ab loste_ab verdrang* ausgetausch* tauscht_aus ' +
      'auswechs* ausgewechs* anstelle an_die_stelle tritt_an substitu* ausgemust* ausmuster* nachruck* ' +
      'tritt_die_nachfolge umstieg* umsteig* steigt_um umgestieg* abgewechselt austausch* ausgemuster*',
    back:
      'zuruck zuruckkehr* zuruckgekehr* zuruckzukehr* zuruckwechs* zuruckgewechs* zuruckrud* zuruckgerud* ' +
      'zurucksetz* zuruckgesetz* ruckkehr* ruckfall* ruckschritt* ruckzieh* ruckwechs* kehrt kehrte kehrten ' +
      'kehrtwend* umkehr* comeback* greift_zuruck wieder_zum wieder_zur rolle_ruckwarts rollback* ruckgangig* ' +
      'zuruckfall* zuruckgefall*',
    separate:
      'getrennt* trenn* abtrenn* abgetrenn* separat* separier* gesondert* aufgeteilt* aufteil* teilt_sich ' +
      'abgespalt* abspalt* aufgespalt* aufspalt* gespalt* entkoppel* einzeln* auseinander* unabhangig_von ' +
      'eigenes_modell eigene_modell* ausglieder* ausgeglied* ausgelager* zweigeteilt* zweiteil* losgelost* ' +
      'eigenstandig*',
    share:
      'teilt teilen teilte teilten geteilt* weitergegeb* weitergeb* weiterzugeb* gibt_weiter gab_weiter preisgibt ' +
      'gibt_preis gab_preis offengeleg* offenleg* legte_offen informier* mitgeteilt mitteil* teilte_mit teilt_mit ' +
      'ausgehandig* aushandig* ubergeb* ubergab* ubergibt herausgeb* herausgegeb* weiterreich* weitergereich* ' +
      'eingeweiht* gebrieft* unterrichtet vorgeleg* einblick* offenbart* preisgegeb* preisgeb* austausch* ' +
      'ubermittel* vorgelegt* offengelegt* ausgehandigt* herausgebracht*',
    hide:
      'versteck* verborg* verberg* verbirgt verheiml* geheimhalt* geheimgehalt* geheim_gehalten geheim_halten ' +
      'verschleier* verhull* vertusch* verschweig* verschwieg* unter_verschluss maskier* deckmantel* inkognito ' +
      'kaschier* unterschlag* bedeckt hinterm_berg tarnname* heimlich* verdeckt* getarnt* tarn*',
    understand:
      'versteh* verstand* verstand weltverst* begreif* begriffen* erfasst erfassen auffass* nachvollzieh* ' +
      'durchblick* durchschau* kapier* missversteh* bildverst* textverst* sprachverst* kontextverst* verstandesl*',
    find:
      'find* findet gefunden* fand fanden herausgefund* herausfind* herausfand aufspur* identifizier* erkenn* ' +
      'erkannt* ermittel* ausfindig* aufdeck* aufgedeckt* deckt_auf deckte_auf nachgewies* lokalisier* gestoßen ' +
      'gestossen stoßt_auf stieß_auf stießen_auf ortet orten geortet* aufgestobert* ausgegrab* fund funde ' +
      'freigeleg* zutage* ausgemacht nachweis* entdeck* aufgespurt*',
    warn:
      'warn* gewarnt* vorwarn* mahn* mahnt mahnen gemahnt* ermahn* anmahn* alarm* vorsicht* weckruf* schlagt_alarm ' +
      'schlug_alarm brandbrief*',
    threat:
      'bedroh* gefahr* droht drohen drohend* drohte drohten drohung* androh* unheil* risikofaktor* risiko risiken ' +
      'katastroph* schreckgesp* sicherheitsrisik*',
    urge:
      'drangt drangen drangte drangten gedrangt* aufgeford* aufforder* auffordert fordert fordern forderte ' +
      'forderten gefordert* forderung forderungen appell* ermutig* ermunter* animier* druck_auf unter_druck ' +
      'setzt_unter setzte_unter ruft_auf rief_auf aufgerufen* aufruf* pocht pochte pochen legt_nahe_zu ersuch* ' +
      'ansporn* angehalten anstift* nahegelegt* empfiehlt empfahl empfehl* empfohl*',
    send:
      'schickt schicken schickte geschickt_hat gesandt* entsand* entsend* sendet senden sendete gesendet* ubersend* ' +
      'ubersand* versandt* abgeordn* abgestell* zugesandt* zugeschick* zusend* ausgesand* zustell* zugestellt* ' +
      'ubermittel* versend* verschick* delegier*',
    give:
      'gewahr* gewahrt gewahrte gewahren bietet bieten anbiet* angebot* bietet_an bot_an geboten* spendier* ' +
      'uberlass* uberließ verleih* erteil* vergibt vergeb* vergab* verschenk* ausgestattet* raumt_ein eingeraum* ' +
      'einraum* aushandig* verteil* ausgehandigt* liefert bescher* bereitstell* bereitgest*',
    buy:
      'kaufen kaufte erwirbt erwarb* aufkauf* aufgekauft* abgekauft* abkauf* zukauf* zugekauft* akquir* akquis* ' +
      'zahlt zahlte zahlten gezahlt* uberweis* uberwies* ubernimmt investier* leistet_sich geld_fur shoppingt* ' +
      'chipkauf* firmenubern* kauf* gekauft* erwerb* erworben* einkauf* eingekauft* beschaff* anschaff* ' +
      'angeschafft* bezahl* ubernehm* ubernomm* ubernahm* kaufpreis*',
    hard:
      'schwer schwere schweren schwerer schweres schwerst* schwierig* knifflig* anspruchsvoll* herausford* hart ' +
      'harte harten harter harteste* komplex* kompliziert* heikel heikle* muhsam* muhselig* vertrackt* verzwickt* ' +
      'kniffel* haarig* nicht_leicht nicht_einfach brocken',
    strong:
      'stark stark* starke starken kraftig* machtig* rechenstark* kraftvoll* schlagkraft* potent* fahig fahige ' +
      'fahigen fahiger fahiges fahigst* ausdauernd* beeindruck* imposant* uberzeugend* gewaltig* kompetent* ' +
      'leistungsfah* leistungsstark* leistungsfahiger leistungsstarkst* leistungsfahigst* robust* starkst* ' +
      'machtigst*',
    smart:
      'klug* intelligent* intelligenter intelligenzq* intelligenzl* schlau* clever* gescheit* gehirn* hirn hirne ' +
      'grips begabt* hochbegabt* iq pfiffig* gewieft* gewitzt* scharfsinn* kopfchen geistreich* superhirn* ' +
      'geniestreich* genial* genie klugst*',
    leap:
      'sprung sprunge sprungen sprungs sprunghaft* generationenspr* durchbruche meilenstein* großer_schritt ' +
      'großen_schritt grosser_schritt grossen_schritt satz_nach_vorn* vorwartsspr* zasur* revolution* umbruch* ' +
      'schub riesensatz* entwicklungsspr* leistungssprung* leistungsschub* qualitatssprung* quantensprung* ' +
      'fortschritt* durchbruch* riesenschritt*',
    diminish:
      'nachlassend* nachlassen lasst_nach lassen_nach ließ_nach abflach* abgeflacht* flacht_ab flachen_ab plateau* ' +
      'grenzertrag* sattig* gesattigt* an_grenzen an_ihre_grenzen an_seine_grenzen stoßt_an stoßen_an stosst_an ' +
      'ausgereizt* abschwach* abgeschwacht* schwacht_sich gebremst* sinkende_ertrage sinkender_ertrag ' +
      'abnehmende_ertrage ende_der_fahnenstange fahnenstange* gegen_eine_wand vor_die_wand erlahm* abebb* verpuff* ' +
      'abgebremst* skalierungsgr* stagn* verlangsam* abnehmend* verpufft*',
    specialised:
      'speziell* spezial* spezialchip* ausgeleg* abgestimm* feinabgest* ausgerichtet* eigens konzipiert* dediziert* ' +
      'fachmodell* fachspez* domanenspez* zweckgebaut* auf_den_einsatz extra_fur gemacht_fur getrimmt* nischen* ' +
      'getunt* fachgebiet* optimier* angepasst* maßgeschneid* massgeschneid* zugeschnitten* spezialeinheit*',
    task:
      'aufgabe* aufgaben teilaufgab* job jobs arbeitsablauf* arbeitsauftr* arbeitsgang* tatigkeit* erledig* ' +
      'besorgung* arbeitspens* workflow* hausaufgab* routine* burojob* einsatzzweck* anforderungsprof* ' +
      'auftragsbearb* rechenaufg* textaufgabe* programmieraufg* denkaufgab* matheaufg* mathematikaufg* ' +
      'arbeitsschritt* aufgabenplan* aufgabensammlung* erledigt*',
    step:
      'schritt schritte schritten mehrstufig* mehrschritt* vielschritt* einzelschritt* teilschritt* etappe* ablauf ' +
      'ablaufe ablaufen sequenz* abfolge* kette ketten reihenfolge* stufenweis* denkschritt* gedankenkett* ' +
      'zwischenschritt* arbeitsschritt* langwierig*',
    update:
      'aktualisier* aktualitat* update* updates auffrisch* aufgefrisch* erneuer* renovier* revision* revidier* ' +
      'neufass* patch* auf_den_neuesten_stand auf_dem_neuesten_stand auf_den_neusten_stand auf_dem_neusten_stand ' +
      'neuester_stand aufgebessert* produktpfleg* auf_vordermann runderneu* nachgelegt* modellpfleg* uberarbeit* ' +
      'nachbesser* nachgebesser*',
    knowledge:
      'wissen wissens wissensschatz* wissensluck* wissensfrag* wissensbasis allgemeinwiss* fachwissen* weltwissen* ' +
      'faktenwiss* fakten faktentreu* kenntnis* enzyklop* information informationen informiert* sachkenntn* ' +
      'lexikon* bildung allgemeinbild* stand_des_wissens wissensdestill* wissenstransf* wissensstand* ' +
      'wissensdatenb* wissenstest* expertise*',
    chat:
      'chatten chattet gechattet* chatverlauf* chatfenster* chatmodus chatfunkt* chats gesprache unterhalt ' +
      'unterhalten unterhaltung* dialog* konversation* plauder* geplauder* reden redet geredet* chatprogr* ' +
      'zwiegesprach* small_talk smalltalk* wortwechs* rede_und_antwort gesprach* chatbot* chatmodell*',
    write:
      'schreib* geschrieb* schrieb* aufschreib* umschreib* niederschr* verfasst* verfassen verfasser* autor autoren ' +
      'autorin* autors aufsatz* entwurf entwurfe texten getextet* essay* dichtet dichten gedicht* literar* romane ' +
      'romanen schriftstell* formulier* ausformul* prosa belletrist* schreibstil* redigier* korrekturles*',
    solve:
      'losen gelost* losung* losungen losbar* lost loste knackt knacken geknackt* meister meistert meistern ' +
      'gemeistert* bewaltig* beantwort* klaren geklart* klarung* entschlussel* ratsel* aufgelost* problemlos_gel* ' +
      'behebt behoben* behebung* dreht_nicht_mehr entwirr* losungsquot* beantwortung*',
    new:
      'neuest* neueste neuesten neuste neusten neuart* brandneu* nagelneu* funkelniegel* taufrisch* neuheit* ' +
      'neuerung* neuerschein* innovat* ganz_neu vollig_neu komplett_neu frisch* frisch_veroff* neuzugang* neuling* ' +
      'novum neuland neumod* original originell* ungesehen* neuentw* neuveroffentl*',
    stay:
      'bleib* blieb* bleiben geblieb* verbleib* verblieb* beibehalt* behalt behalten behielt halt_fest festhalt* ' +
      'festgehalt* halt_an bewahrt* bewahren aufrechterh* erhalten_bleib* fortbesteh* weiterbesteh* weiterhin ' +
      'unverandert* belass* auf_dauer',
    quit:
      'kundigung* gekundigt* kundigt_seinen verlasst verließ verließen verliess verlassen* abgang* weggang* ' +
      'rucktritt* zurucktret* zuruckgetret* zurucktritt tritt_zuruck trat_zuruck aussteig* ausgestieg* ausstieg* ' +
      'steigt_aus stieg_aus ausscheid* ausgeschied* scheidet_aus schied_aus hinschmeiß* hinschmeiss* schmeißt_hin ' +
      'hingeschmiss* hingeworf* wirft_hin abschied* verabschied* abwander* abgewand* raumt_seinen wechselt_zu ' +
      'wechselte_zu uberlauf* ubergelauf* demission* quittier* kehrt_den_rucken lauft_davon exodus personalabg*',
    lead:
      'leitet leiten leitete leiteten leitung* geleitet* gefuhrt_von gefuhrt_wird angefuhrt_von fuhrung* ' +
      'unter_leitung unter_fuhrung federfuhr* verantwortl* verantwortet* verantwortung* beaufsicht* uberwach* ' +
      'steht_an_der_spitze steht_vor_der vorsteht vorsteh* chefsache* projektleit* teamleit* teamchef* ' +
      'an_vorderster am_ruder dirigier* betraut* schirmherr* steuert_das koordinier* fuhrungspos* fuhrungskraft*',
    own:
      'eigene eigenen eigener eigenes eigenem hauseigen* eigenbau* eigenprod* eigenregie selbstgebaut* ' +
      'selbstgemacht* selbst_entwick* selbst_gebaut* selbst_hergest* selbst_trainiert* proprietar* inhouse ' +
      'aus_eigenem aus_eigener eigentum* betriebseig* hausmarke* unternehmenseig* firmeneig* konzerneig* eigenentw* ' +
      'selbstentw*',
    consumer:
      'konsum konsumer* privatperson* privatleut* haushalt haushalte haushalten einzelhandel* alltag* massentaugl* ' +
      'massenprod* normalverbr* normalnutz* otto_normal* heimanwend* kaufer* kaufern jedermann laie laien ' +
      'durchschnittsn* privatkund* privatnutz* privatanw* privathaush* endkund* endnutz* endverbr* verbraucher* ' +
      'konsument* massenmarkt*',
    event:
      'veranstalt* hausmesse* fachmesse* messe keynote* buhne buhnen gipfel* treffen tagung* event* events ' +
      'pressekonf* prasentationsv* vorstellungst* livestream* produktshow* zeremon* festakt* symposium* symposien ' +
      'fachtagung* auftaktver* produktvorst* ausstellung* entwicklerkonf* konferenz* kongress*',
    spring: 'fruhling* fruhjahr* lenz',
    summer: 'sommer* hochsommer* spatsommer* fruhsommer* mittsommer*',
    autumn: 'herbst* spatherbst* fruhherbst*',
    winter: 'winter* spatwinter*',
    newyear:
      'mondneujahr* chinesische_neujahr chinesisches_neujahr chinesischen_neujahr* neujahr neujahrs neujahrsfest* ' +
      'neujahrsfei* neujahrsfer* fruhlingsfest* mondfest* neujahrstag*',
    rank:
      'rang range rangs rangfolg* rangiert rangieren rangierte platz platze platzen platzier* platziert ' +
      'spitzenplatze spitzengrupp* tabellenf* tabellensp* an_der_spitze an_die_spitze fuhrt_die fuhrt_das ' +
      'angefuhrt* anfuhr* fuhrt_an erster_stelle ersten_platz erster_platz platz_eins nummer_eins nummer_1 ' +
      'vorderst* podest* podium siegertrepp* treppchen top_plat* fuhrungspos* hitliste* spitzenreit* spitzenplatz* ' +
      'spitzenpos* ranglist* bestenlist*',
    gap:
      'abstand* abstande abstanden vorsprung* vorsprunge ruckstande lucke lucken kluft* klufte distanz* differenz* ' +
      'marge margen nachstand leistungsunt* liegt_zwischen knapper_vorsprung unterschied unterschiede unterschieden ' +
      'aufholjagd* leistungsluck* ruckstand* unterschied*',
    similar:
      'ahnlich* ahneln ahnelt ahnelte gleiche gleichen gleicht gleichartig* identisch* baugleich* wesensgl* ' +
      'ununterscheid* nicht_zu_untersch* verwandt* verwandte entspricht entsprechen analog* artverw* deckungsgl* ' +
      'zwilling* erinnert_an abklatsch* kopie_von derselbe dieselbe dasselbe verwechslung* genauso ebenso ' +
      'vergleichbar* gleichwertig*',
    different:
      'anders andersart* unterscheid* abweich* weicht_ab ungleich* verschiedenart* hebt_sich abheb* im_gegensatz ' +
      'kontrast* gegensatzl* anderer_art anderes_modell divergier* verschiedene* verschieden* unterschiedl* ' +
      'unterschied*',
    include:
      'enthalt enthalten* enthielt umfass* beinhalt* einschließ* einschliess* schließt_ein inbegriff* inklusive ' +
      'gehort_zum gehoren_zum zahlt_zu zahlen_zu besteht_aus bestehen_aus bestehend_aus setzt_sich_aus ausgestatt* ' +
      'mitgelief* mitliefer* bringt_mit mitbring* mitgebracht* verfugt_uber verfugen_uber verfuge_uber aufweis* ' +
      'aufgewies* weist_auf bestuckt* samt mitsamt integriert* an_bord beigefugt* bietet_auch hinzukomm* ' +
      'zusammengesetzt* zusammensetz*',
    support:
      'unterstutz* kompatib* beherrsch* zurechtkomm* kommt_zurecht kommen_zurecht umgehen_mit geht_mit_um ' +
      'verarbeitet verarbeiten verarbeitung* kommt_klar klarkomm* ruckendeck* hilft helfen half geholfen ' +
      'hilfestell* hilfe hilfen tauglich* versteht_sich_auf bewaltigt* mittragen kann_mit',
    worse:
      'schlecht* schwacher schwachere* schlimmer* unterleg* unterliegt hinterher* hinterherhink* hinkt_hinterher ' +
      'hinkt hinken nachhink* fallt_zuruck zurucklieg* liegt_zuruck liegt_hinter lag_hinter liegen_hinter ' +
      'bleibt_hinter blieb_hinter bleiben_hinter zuruckbleib* zuruckgeblieb* unter_den_erwart* hinter_den_erwart* ' +
      'minderwert* abgeschlagen* mangelhaft* im_ruckstand ins_hintertreff* nicht_so_gut weniger_gut unterdurchschn* ' +
      'hat_das_nachsehen nachsehen miserabel* unausgereif* abgefall* fallt_ab leistungsabfall* qualitatsabf* ' +
      'ruckstand* verschlecht* zuruckfall* zuruckgefall*',
    change:
      'andert andern anderte anderten anderung* geandert* verander* abander* abgeander* umander* umgebaut* umstell* ' +
      'umgestell* stellt_um umgestalt* umgekrempelt* modifizier* modifikat* wandel wandelt gewandelt* wandlung* ' +
      'umrust* umgerust* neugestalt* umorganis* umstruktur* reformier* abgewandel* wechsel wechselt wechseln ' +
      'wechselte gewechselt* kurswechs* kurskorr* umschwung* umgeschrieb* krempelt_um neu_aufgesetzt* bildbearb* ' +
      'uberarbeit* angepasst* anpass* umbau*',
    everyone:
      'jedermann jeder jede jedem fur_alle fur_jeden fur_jede allgemeinheit* allgemein_verfugb* allgemein_zugangl* ' +
      'allgemein_erhaltl* offentlichk* breite_offentlichkeit breiten_offentlichkeit breite_masse breiten_masse ' +
      'die_masse massentaugl* weltweit* flachendeck* samtliche_nutz* allen_offen offentlich_zugangl* ' +
      'offentlich_verfugb* offentlich offentliche offentlichen breit breite breiten breiter jedwed* alle_nutzer* ' +
      'allen_nutzer* alle_kunden aller_welt massenmarkt*',
    chosen:
      'ausgesucht* handverlesen* erlesen* kleiner_kreis kleinen_kreis kleinem_kreis engen_kreis enger_kreis ' +
      'begrenzter_kreis begrenzten_kreis wenige_kunden wenigen_kunden wenige_partner wenigen_partner* wenige_nutzer ' +
      'vertrauenswurd* geladene geladenen handvoll bevorzugt* selektier* vorausgew* exklusiver_kreis ' +
      'zuverlassige_partner vorgemerkt* privilegier* ausgewahlt* auserwahl* eingeladen* einladung*',
    unlimited:
      'unbeschrankt* unlimitiert* unlimited* grenzenlos* uneingeschr* ohne_limit* ohne_begrenz* ohne_beschrank* ' +
      'ohne_einschrank* ohne_obergrenz* ohne_grenzen schrankenlos* beliebig* flatrate* endlos* keine_limits ' +
      'kein_limit keine_obergrenz* keine_begrenz* so_viel_wie so_viele_wie unerschopf* unbegrenzt*',
    size:
      'parametergroß* dateigroße* maßstab* massstab* umfang umfangs skala ausmaß* ausmass* dimension* volumen ' +
      'große_von der_große von_der_große großer_als kleiner_als grosse_von kontextgroße* kontextgrosse* ' +
      'modellgroße* modellgrosse* großenord* grossenord* skalier* hochskal* vergroß* verkleiner*',
    local:
      'lokal* vor_ort offline* zuhause zu_hause daheim heimcomp* heimserver* eigenen_rechner* eigener_rechner ' +
      'eigenen_pc eigenen_computer heimischen_rechner heimischen_pc on_premise* on_prem* selbst_host* ' +
      'selbst_gehost* selbsthost* selbstgehost* pc pcs mac macs eigene_server eigenen_server* eigene_hardware ' +
      'eigener_hardware heimgebrauch* ohne_internet ohne_cloud privatrechn* laptop* notebook* desktop* heimrechn*',
    vram:
      'gigabyte* gbyte terabyte* vram ram speicher_der grafikkartensp* grafikspeich* speicherbed* speicherverb* ' +
      'arbeitsspeich* hauptspeich* videospeich*',
    permissive:
      'freizugig* permissiv* kommerziell* kommerzielle_nutz* gewerblich* freie_lizenz freien_lizenz freier_lizenz ' +
      'offene_lizenz offenen_lizenz offener_lizenz mit_lizenz apache_lizenz liberale_lizenz liberalen_lizenz ' +
      'uneingeschr* großzugig* grosszugig* lizenzfrei*',
    summarise:
      'zusammenfass* zusammengefasst* zusammenzufass* fasst_zusammen fassen_zusammen verdicht* kurzfass* resumier* ' +
      'resumee ubersicht* uberblick* kondensier* kurzversion* kurz_und_knapp protokollier* exzerp* inhaltsang*',
    planner:
      'planer* planern planung* einplan* vorausplan* planungsmod* ablaufplan* planend* vorplan* organisier* ' +
      'terminplan* aufgabenplan*',
    reliable:
      'zuverlass* unzuverlass* verlasslich* stabil* konsistent* konsistenz* robustheit bestandig* ausfallsich* ' +
      'belastbar* konstant* problemlos* reibungslos* bewahrte bewahrten solide soliden verlass fehlertol* ' +
      'berechenbar* robust*',
    economy:
      'wirtschaft wirtschafts wirtschaftlich* wirtschaftswachs* wirtschaftskr* weltwirtsch* volkswirtsch* ' +
      'konjunktur* bruttoinland* bip wachstum* produktivit* okonom* wirtschaftsleist* arbeitsmarkt* wohlstand* ' +
      'gesamtwirtsch*',
    accelerate:
      'ankurbel* angekurbelt* kurbelt_an angetrieb* treibt_an forcier* voranbring* vorangebracht* bringt_voran ' +
      'auftrieb* schneller_voran anheiz* angeheizt* befeuer* hochtour* zundet aufdreh* aufs_tempo vorantreib* ' +
      'vorangetrieb* antreib* turbo* beschleunig*',
    automate: 'automat* vollautomat* teilautomat* selbsttat* wegautomat* selbststeuer* selbsttatig*',
    recursive:
      'rekursiv* rekursion* selbstverbess* selbst_verbesser* sich_selbst_verb* sich_selbst_weiter* ' +
      'verbessert_sich_selbst verbessern_sich_selbst eigenen_code eigener_code selbstoptim* selbstlernend* ' +
      'selbstprogr* selbstmodif* selbstentwick* sich_selbst_programm* sich_selbst_trainier* sich_selbst_umschreib* ' +
      'kettenreaktion*',
    biology:
      'biowaff* biotechn* bioterror* waffe waffen waffenfah* massenvernicht* protein* eiweiß* eiweiss* ' +
      'krankheitserr* erreger* virus viren pandemie* gentechn* genom* giftstoff* nervengift* kampfstoff* ' +
      'sprengstoff* lebenswissen* biolog* chemi* chemie* chemisch*',
    defend:
      'verteidig* schutz* schutzt schutzen schutzte geschutzt* abwehr* abgewehrt* wehrt wehren gewappnet* wappn* ' +
      'abschirm* abgeschirm* bewach* immunisier* absicher* abgesich* sicherheitsmaß* schutzmaßnahm* schutzmassnahm* ' +
      'schutzvorkehr* schutzmech* schutzplanke*',
    refuse:
      'weiger* geweigert* verweiger* lehnt_ab lehnte_ab lehnen_ab lehnten_ab ablehn* abgelehn* abzulehn* abweis* ' +
      'abgewies* weist_ab ausschlag* ausgeschlag* schlagt_aus schlug_aus verwehr* will_nicht wollen_nicht ' +
      'wollte_nicht verschmah* nein sperrt_sich straub* strikt_gegen untersag* verbittet absage_an zuruckgewies* ' +
      'erteilt_eine_absage lehnt lehnte lehnten',
    approve:
      'genehmig* zustimm* zugestimmt* stimmt_zu stimmte_zu stimmten_zu gruner_licht grunes_licht grunem_licht ' +
      'abgesegn* absegn* segnet_ab segnete_ab erlaub* bewillig* billigt* billigung* gebilligt* gestatt* lasst_zu ' +
      'autorisier* abgenick* nickt_ab durchgewink* winkt_durch befurwort* okay_gegeb* einwillig* eingewillig* ' +
      'freigabe* freigegeb* zugelass* zulassung*',
    investigate:
      'untersuch* ermittl* ermittelt ermitteln pruft prufen prufte pruften nachforsch* nachgeforsch* nachgeh* ' +
      'nachgegang* geht_nach ging_nach durchleucht* analysier* analyse analysen unter_die_lupe aufklar* begutacht* ' +
      'ergrund* sondier* fahnd* hinterfrag* erforsch* nimmt_unter inspizier* sicherheitspruf* prufung* uberpruf* ' +
      'gepruft*',
    oust:
      'gefeuert* feuert feuerte feuern entlass* entlasst entließ rausgeworf* rauswurf* rauswerf* rauswirft ' +
      'wirft_raus hinausgeworf* hinauswurf* rausgeschmiss* rausschmiss* schasst abgesetzt* absetz* abberuf* ' +
      'abgeberufen freigestell* gesturzt* sturzt_den entmacht* vor_die_tur kaltgestell* abgeschoss* abgesagt_worden ' +
      'geschass* abgesagt_hat kundigt_seinem setzte_ab suspendier*',
    letter:
      'brief briefe briefen briefes offener_brief offenen_brief offenem_brief rundschreib* rundmail* memo memos ' +
      'mail mails e_mail* email* mitteilung* hausmitteilung* aktennotiz* notiz notizen vermerk* depesche* ' +
      'anschreib* bekenntnisschr* manifest* petition* appell_an brandbrief* denkschrift*',
    escape:
      'entkomm* entkam* ausbrech* ausgebroch* ausbruch* ausbruche bricht_aus brach_aus flucht* flucht gefluchtet* ' +
      'entweich* entwich* entflieh* entfloh* flieh* geflohen* sandbox* sandkasten* jailbreak* ausbuchs* ausgebuchs* ' +
      'abgehauen* haut_ab entzieh* entzog* ausreiß* ausriss befreit_sich gekapert_hat kopiert_sich entschlupf* ' +
      'befreit befreien',
    attack:
      'angriff* angriffe angreif* angegriff* greift_an griff_an attack* offensiv* einbruche einbrech* bricht_in ' +
      'brach_in eindring* eingedrung* dringt_ein uberfall* schlagt_zu gegenangr* gekapert* kapert sabot* ausspah* ' +
      'infiltr* hackt hackte cyberangr* cyberattack* hackerangr* angreifer* einbruch* eingebroch* eindringling*',
    unverifiable:
      'schatzt schatzen schatzte schatzten geschatz* schatzung* einschatz* hochrechn* hochgerechn* extrapol* ratet ' +
      'raten geraten uberschlag* uber_den_daumen pi_mal_daumen milchmadch* ruckschluss* ruckschlusse ruckgeschloss* ' +
      'ableiten abgeleit* ungefahr* naherungs* nicht_nachprufb* nicht_uberprufb* nicht_verifizierb* nicht_belegb* ' +
      'unuberprufb* bauchgefuhl* kaffeesatz* glaskugel* daumenregel* angenommen vermut* mutmaß* mutmass*',
    fullyear:
      'jahresfrist* jahresultimo* ende_des_jahres ende_dieses_jahres bis_jahresende zum_jahresende vor_jahresende ' +
      'noch_dieses_jahr noch_in_diesem_jahr noch_heuer bis_silvester silvester jahresausklang* vor_jahresschluss ' +
      'jahresende* jahresschluss*',
    card:
      'spielekarte* spielegrafik* einsteckkart* karte karten gamerkart* verbraucher_gpu* rtx geforce grafikkarte* ' +
      'grafikbeschl* rechenkarte* beschleunigerkarte* steckkarte* grafikkartensp*',
    robot:
      'robot* humanoid* androide* maschinenmensch* menschenahnliche_maschine* automatenmens* haushaltsrob* ' +
      'industrierob*',
    citation:
      'zitat* zitate zitier* quelle quellen quellenang* quellenverw* quellennach* quellenverz* fundstell* fundort* ' +
      'verweis* verwies* fußnot* fussnot* literaturverz* referenz* bezugnahm* urheberang* nachweis* beleg*',
    emotion:
      'emotion* gefuhl gefuhle gefuhlen gefuhls gefuhlvoll* gefuhlsb* mitgefuhl* einfuhl* empath* warmherz* warme ' +
      'warmer herzlich* tonfall* tonlage* stimmung* tonalitat* fuhlt charakter* nettigk* freundlich* umganglich* ' +
      'zwischenmens* feinfuhl* humor* seelisch* schmeichel* personlichk*',
    browser:
      'browser* internet* web* netz im_netz online* surft surfen surfte tab tabs suchleist* internetsuch* ' +
      'onlinesuch* websuche* onlinespeich*',
    operate:
      'steuert steuern_den steuerung* gesteuert* fernsteuer* computerbedien* computersteuer* klick* angeklickt* ' +
      'anklick* klickt klickte maus mauszeig* mausklick* tastatur* bildschirm* cursor* hantier* kontrollier* ' +
      'kontrolle ubernimmt_die tippt tippen getippt* ausfullen fullt_aus handhab* navigier* betatig* sprachsteuer* ' +
      'bedien*',
    background:
      'hintergrund* uber_nacht unbeaufsicht* tagelang* nachtlich* nachts nebenher nebenbei stunden_am_stuck ' +
      'uber_stunden uber_tage rund_um_die_uhr im_hintergrund dauerlauf* wochenlang* weiterarbeit* im_schlaf ' +
      'stundenlang*',
    collapse:
      'kollabier* kollaps* bricht_zusammen brach_zusammen divergier* divergenz* ausreißer* ausreisser* ' +
      'verlustspitz* entgleis* aus_dem_ruder zusammengekl* implo* ins_rutschen verlustkurv* explodier* entartet* ' +
      'brach_ein bricht_ein trainingsabst* einbruch* eingebroch* absturz* abgesturzt* zusammenbr* zusammengebr*',
    restart:
      'neustart* neustarten neu_gestart* neu_start* neugestart* neu_begonn* neu_trainier* neu_aufgeleg* neu_anfang* ' +
      'neuanfang* neubeginn* neuanlauf* neutrain* neuansatz* von_vorn von_vorne von_neuem von_grund_auf von_null ' +
      'bei_null auf_null erneut* nochmal nochmals noch_einmal wiederhol* wiederaufnahm* wiederaufgen* ' +
      'zweiter_anlauf zweiten_anlauf neuer_anlauf neuen_anlauf abermal* zuruck_auf_anfang',
    checkpoint:
      'checkpoint* zwischenstand* schnappschuss* schnappschuss snapshot* momentaufnahm* sicherungsp* speicherstand* ' +
      'kontrollpunkt* vorversion* entwicklungsst* modellstand* vorabversion* zwischenvers*',
    stealth:
      'undercover inkognito unbenannt* decknam* falscher_flagge falschem_namen stealth* ungenannt* fremdem_namen ' +
      'ungekennz* klammheiml* namenlos* tarnname* anonym* heimlich* verdeckt* getarnt* tarn*',
    score_top:
      'rekord* hochstwert* hochstmark* hochststand* hochstpunkt* bestwert* bestmark* bestleist* allzeithoch* ' +
      'neue_marke beste_wert bester_wert besten_wert nie_dagewes* bislang_hochst* bisher_hochst* spitzenwert* ' +
      'spitzenergeb* bestnote* weltrekord*',
    young:
      'kinder* kindern kindes kindgerecht* jugend* jungere schuler* schulern student* studierende* studenten ' +
      'teenager* teenie* minderjahr* heranwachs* lehrling* azubi* auszubild* nachwuchs* kids schule schulen ' +
      'kinderschutz* jugendschutz* nachwuchsmod*',
    europe:
      'europa* europas eu brussel* deutschland* bundesrepub* schweiz* osterreich* dach_region britisch* britannien ' +
      'berlin* eurozone* großbritann* grossbritann*',
    india:
      'indien* indiens indisch* indischen inder indern inderin* delhi neu_delhi mumbai bangalore hindi ' +
      'subkontinent*',
    japan: 'japan* tokio* tokioter',
    korea: 'korea* sudkorea* nordkorea* seoul* seouler',
    france: 'frankreich* frankreichs franzos* paris pariser',
  },
  reference: {
    back: '\\b(?:es|er|sein(?:e[mnrs]?)?|ihn|ihm|diese[srm]? (?:modell|version|system)|das (?:neue |nachste |kommende |fertige )?(?:modell|sprachmodell|system|flaggschiff)|(?:der|dem|den|des) (?:neue[nr]? )?(?:nachfolger|assistent(?:en)?|chatbot)s?|die (?:neue |nachste )?(?:version|ki|gewichte|firma))\\b',
    self: '\\b(?:ich|mein(?:e[mnrs]?)?|mir|mich|unser(?:e[mnrs]?)?|uns)\\b',
    any: '\\b(?:jede[srmn]?|kein(?:e[mnrs]?)?|irgendein(?:e[mnrs]?)?|alle|viele|manche|andere|solche?) (?:\\w+ ){0,2}(?:modelle?n?|systeme?|labore?|firmen)\\b|\\bein(?:em|es)? (?:\\w+ ){0,2}(?:modell|system)s? (?:dieser|mit|wie|das|von)\\b|\\b(?:im allgemeinen|in der regel|ublicherweise|normalerweise|der begriff|das wort|bedeutet|steht fur|dieser grosse)\\b',
    wish: '\\b(?:hoff(?:e|t|en|te|ten|entlich)|wunsch(?:e|t|en|te|ten)|stell(?:en|t)? (?:sie|euch|dir)|angenommen|brauchte|musste|sollte|mochte[n]?|wollen|bitte|gern)\\b',
  },
  condition: {
    opens:
      '(?:(?:und|aber|nur) )?(?:wenn|falls|sofern|angenommen|gesetzt den fall)\\b(?! (?:(?:das|es|dies) )?(?:wahr|stimmt|zutrifft))|sollten?\\b(?! (?:sich )?(?:das|dies|es)\\b)(?:[^,?!.]|[.,](?=\\d)){2,90},(?!\\d)|(?:ware|hatte|wurde)n? (?:[^,?!.]|[.,](?=\\d)){2,90},(?!\\d) (?:so |dann )?(?:ware|hatte|wurde|konnte|musste|durfte|wusste|gabe|bliebe|kame)n?\\b',
    within: '\\b(?:wenn(?! auch)|falls|sofern|als ob)\\b',
  },
  comparators: {
    before:
      'als|gegenuber|im (?:direkten )?vergleich (?:zu|mit|zum|zur)|verglichen mit|vergleichbar mit|im gegensatz ' +
      'zu[mr]?|anders als|ahnlich wie|ebenso wie|wie|gegen|statt|anstatt|anstelle von|hinter|vor|neben|nachfolger ' +
      '(?:von|zu|fur)|vorganger|vorlaufer|ubertrifft|ubertreffen|ubertraf|schlagt|schlagen|schlug|besiegt|uberholt|uberflugelt|ubertrumpft|toppt|deklassiert|konkurriert ' +
      'mit|konkurrieren mit|konkurrenz (?:zu|fur|von)|konkurrent(?:en)?|rival(?:e|en)|mithalten mit|halt ' +
      'mit|gleichauf mit|auf augenhohe mit|auf dem niveau von|nah an|nahe an|heran ' +
      'an|ersetzt|ersetzen|wohingegen|wahrend|prozent von|ebenburtig mit|vs\\.?|versus',
  },
  stance: {
    denial: [
      '\\b(?:dementier\\w*|dementis?|bestreite[tn]|bestritt(?:en)?|widerleg\\w*|widerspr(?:icht|ach|achen|ochen|echen)|falsch(?:meldung(?:en)?)?|falsche[nr]? (?:berichte?|meldung(?:en)?|geruchte?|behauptung(?:en)?)|gefalscht\\w*|falschung(?:en)?|erfunden|unwahr(?:heit)?|unsinn|quatsch|humbug|blodsinn|(?:zeitungs)?ente|hirngespinst\\w*|aprilscherz|haltlos\\w*|gegenstandslos|unzutreffend|aus der luft gegriffen|jeder grundlage|ist nichts dran|kein wort wahr|(?:stimmt|stimmen) (?:so )?nicht|(?:trifft|treffen) (?:so )?nicht zu|nicht zutreff\\w*|nicht (?:wahr|richtig|korrekt)|nicht der wahrheit|nicht den tatsachen|zuruckgewiesen|zuruckweis(?:t|en)|von sich gewiesen|abgestritten|entkraftet|keine (?:plane|absicht|rede)|nicht geplant|weit gefehlt|(?<!nicht )ausgeschlossen|als (?:falsch|falschung|fake|unwahr|erfindung) (?:entpuppt|erwiesen|herausgestellt)|nie (?:erschienen|veroffentlicht|existiert|gegeben|geplant|vorgesehen|passiert|geschehen))\\b',
      '\\bw(?:eist|eisen|ies|iesen) [^.;:]{0,60}\\b(?:zuruck|von sich)\\b|\\bstr(?:eitet|eiten|itt|itten) [^.;:]{0,60}\\bab\\b|\\bschl(?:ießt|iesst|oss) (?:das|dies|beides|es) (?:[^ ,;:]+ )?aus\\b|\\bnein\\b(?=[,.:!])',
    ],
    negation: [
      '\\b(?:ist|sind|wird|werden|wurden?|war|waren|sei|seien|hat|haben|habe|kommt|kommen|nutzt|nutzen|verwendet|setzt|erscheint|startet|soll|sollen|will|kann|plant|bekommt|erhalt|lauft|kostet|basiert|unterstutzt|enthalt|erreicht|ubertrifft|schlagt|gibt|braucht|benotigt|veroffentlicht|verfugt|besitzt|bietet) (?:[^ ,;:]+ ){0,3}(?:nicht(?! (?:nur|bloß|bloss|allein|einmal|bestatigt|offiziell|klar|sicher|bekannt|auszuschließen|ausgeschlossen|ganz|unbedingt|zwingend|verifiziert|unabhangig|kommentier\\w*|verraten|weniger|zuletzt|weit|lange|mehr lange|langer|viel|auf sich|zu (?:glauben|verachten|ubersehen|unterschatzen)))|kein(?:e|en|em|er|es)?(?! (?:zweifel|wunder|geheimnis|frage|offiziell\\w*|bestatig\\w*|angaben?|stellungnahme|kommentar|details?|belege?|beweise?|hinweise?|information\\w*|einzig\\w*|problem\\w*|grenzen?)))\\b',
    ],
    doubt: [
      '\\b(?:zweifel\\w*|bezweifel\\w*|angezweifelt|anzweifel\\w*|fraglich|fragwurdig\\w*|unklar|unbestatigt\\w*|unbelegt\\w*|ungesichert\\w*|ungepruft\\w*|skep\\w+|ungewiss\\w*|unsicher ist|spekulativ\\w*|unglaubwurdig\\w*|unplausib\\w+|unwahrscheinlich|dubios\\w*|umstritten\\w*|strittig|ubertrieben\\w*|infrage|in frage|mit (?:\\w+ )?vorsicht|vorsicht ist|vorsicht geboten|mit vorbehalt|unter vorbehalt|prise salz|abzuwarten|wird sich (?:erst )?zeigen|muss sich (?:erst )?zeigen|zu schon,? um wahr|kaum zu glauben|schwer zu glauben|(?:glaubt|glauben|glaube) (?:das |es |ich )?nicht|nicht (?:\\w+ )?(?:bestatigt|verifiziert|belegt|gesichert|uberprufbar|nachprufbar|auszuschließen)|(?:noch|bislang|bisher|derzeit) nicht (?:\\w+ )?(?:bestatigt|klar|sicher|bekannt|verifiziert)|(?:bleibt|ist|noch|weiter|weiterhin|vollig) offen|kein(?:e|en|erlei)? (?:\\w+ )?(?:bestatigung|belege?|beweise?|hinweise?)|(?:reine|bloße|pure|nur) spekulation(?:en)?|(?:nur|bloß|lediglich) (?:ein )?geruchte?|reines gerucht|warnsignal\\w*|stirnrunzeln|nicht ganz glauben|mit fragezeichen|fragezeichen|hinterfragt)\\b',
      '^ob\\b|\\b(?:unklar|fraglich|offen|ungewiss|unsicher|abwarten|frage|fragen|fragt sich|zeigen|unbekannt|bezweifelt|zweifel|bestatigt|wissen|weiß|streiten|spekulier\\w+),? ob\\b',
    ],
    hearsay: [
      '\\b(?:soll(?:en|e|te|ten)?|angeblich\\w*|laut|zufolge|nach (?:\\w+ )?(?:informationen|angaben|aussagen?|einschatzung|berichten|darstellung)|geruchte?\\w*|gemunkelt|munkel\\w+|gemunkel|geleakt\\w*|leaks?|leaker\\w*|insider\\w*|berichten? zufolge|h(?:eißt|eisst|ieß|iess) es|es h(?:eißt|eisst|ieß|iess)|konnten?|durften?|voraussichtlich\\w*|mutmaßlich\\w*|mutmasslich\\w*|mutmaßung\\w*|vermut(?:et|en|lich|ung|ungen)|wahrscheinlich|moglicherweise|womoglich|eventuell|vielleicht|offenbar|anscheinend|scheinbar|scheint|scheinen|wohl|plan(?:t|en|te|ten)|geplant\\w*|quellen|(?:eine[r]?|anonyme[rn]?|laut|der|die) quelle|bericht(?:et|en|ete|eten|e|s)?|medienbericht\\w*|meldet|melden|gemeldet|erwart(?:et|en|ete|ung|ungen)|rechne[tn] mit|habe|werde|sei(?:en)?|wolle|konne|musse|durfe|komme|gebe|stehe|laufe|liege|bringe|erscheine|starte|arbeite|koste|verfuge|basiere|erreiche|ubertreffe|schlage|bleibe|brauche|biete|enthalte|besitze|erhalte|bekomme|nutze|setze|ware|kame|gabe|ließe|verspr(?:icht|echen|ach)|spekul\\w+|prognos\\w+|prognostizier\\w+|schatz(?:t|en|te|ten|ung|ungen)|analyst(?:en|in)?|peilt|peilen|angepeilt\\w*|anpeil\\w+|strebt|streben|beabsichtig\\w+|in aussicht|andeut\\w+|angedeutet\\w*|deute[tn] (?:darauf|auf|an)|hinweise? (?:auf|darauf)|durchgesickert\\w*|durchgestochen\\w*|sicker\\w+|aufgetaucht\\w*|kolportiert\\w*|kursier\\w+|macht die runde|machen die runde|behaupt\\w+|tippgeber\\w*|informant\\w*|hinweisgeber\\w*|whistleblower\\w*|man hort|hort man|wie man hort|vom horensagen|im raum|denkbar|anzunehmen|nach allem|glauben schenk\\w*|erwag(?:t|en|te)|erwogen|liebaugel\\w+|ins auge|bevorsteh\\w+|steht (?:offenbar |wohl )?(?:kurz )?bevor|vor der tur|gehandelt|aus (?:\\w+ )?kreisen|\\w*kreise berichten|(?:insider|branchen|unternehmens|regierungs|firmen|konzern|investoren)kreise[n]?|aus dem umfeld|im umfeld|vertraute[rn]?|mit der (?:sache|angelegenheit) vertraut\\w*|eingeweihte\\w*|wollen? [^.;:]{0,40}(?:erfahren|gehort) haben|will|wollen|sagte?n?|sagt|sagen|erklarte?n?|erklart|schreib(?:t|en)|schrieb(?:en)?|erzahl(?:t|en|te)|nennt|verriet|verrat|gesichtet|bahnt sich|es sieht (?:so|danach) aus|sieht (?:danach|so) aus|wird (?:mit \\w+ )?gerechnet|wird davon ausgegangen|geht davon aus|gehen davon aus|ging davon aus|ist die rede|die rede von|so die (?:quelle|vermutung|annahme|these|hoffnung)|dem vernehmen nach|dem leak|dokument(?:en|e)? zufolge|stimmen die|sofern|falls|nicht (?:ausgeschlossen|auszuschließen)|wurde man|andeutung\\w*|ankundigung\\w*|kundigte|hatte gern|wettet|wetten)\\b',
    ],
    official: [
      '\\b(?<!nicht )offiziell (?:\\w+ )?(?:angekundigt|vorgestellt|bestatigt|veroffentlicht|gestartet|eingefuhrt|verfugbar|erschienen|freigegeben|enthullt|bekanntgegeben)\\b|\\b(?:bestatigt|bestatigte|bestatigen|bestatigten) (?:\\w+ )?(?:offiziell|nun|jetzt|erstmals)\\b|\\bab sofort (?:\\w+ ){0,3}(?:verfugbar|erhaltlich|nutzbar|zu haben|bereit)\\b|\\b(?:ist|sind|steht) (?:ab sofort|jetzt|nun|seit heute) (?:\\w+ ){0,3}(?:verfugbar|erhaltlich|bereit|da)\\b|\\boffizielle (?:bestatigung|ankundigung) (?:von|durch|liegt)\\b|\\b(?:hat|haben) (?:(?!nicht|kein)[^ ,;:]+ ){1,6}(?:vorgestellt|veroffentlicht|angekundigt|bestatigt|freigegeben)\\b',
    ],
    contrast:
      ';|:| aber | doch | jedoch | wahrend | allerdings | sondern | obwohl | obgleich | wenngleich | hingegen | dagegen | wohingegen | trotzdem | dennoch | gleichwohl | wobei | trotz | — | – ',
  },
};
