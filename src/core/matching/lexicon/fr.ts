import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  lang: 'fr',
  stop: 'le la les un une des de du au aux et ou mais donc or ni car que qui quoi dont ce cet cette ces son sa ses leur leurs en dans par pour sur sous avec est sont etre sera serait seront a ont avoir aura aurait plus tres il elle ils elles on nous vous se ne d l c s n y ia modele modeles selon tout tous toute bien encore deja auraient aussi ainsi alors apres avant pendant depuis lors tant peu trop quand lorsque comme si moi lui soit ete etait etaient avait avaient soient fait faire faits font fera entre chez vers jusque jusqu afin parce meme memes autre autres notamment egalement desormais toujours surtout ailleurs ici cela ca ceci celui celle ceux celles chaque certains certaines dit dire doit doivent peut peuvent pourrait devrait va vont j m t qu lorsqu puisqu quelqu aujourd hui mes mon ma ta tes nos notre vos votre me te eux auquel laquelle lequel lesquels lesquelles duquel toutefois cependant pourtant deux etant ayant quel quelle quels quelles eu puis voici voila mis mise fois chose choses jour temps',
  concepts: {
    train:
      'entrain* apprent* apprend* preentrain* pre-entrain* reentrain* apprenant apprennent apprenait appris apprise apprises formation_du_modele forme_sur formes_sur formee_sur nourri_de nourri_avec gave* affine affiner affinage peaufin* ajustement_fin post-entrain* post_entrain* preapprentissage dresse_sur s_est_fait_la_main',
    infer:
      'inference* repondre inferer tourne_sur tournent_sur tourner_sur tournera_sur tourne tournent tourner tournera tournerait en_fonctionnement deploye_sur heberge_sur execut* faire_tourner a_l_usage cout_d_utilisation',
    chip: 'puce* processeur* carte* gpu silicium accelerateur* semi-conducteur* semiconducteur* circuit* galette* composant* cartes_d_acceleration',
    cluster:
      'cluster* grappe* superordinateur* ferme_de_serveurs ferme_de_gpu parc_de_gpu parc_de_puces parc_informatique calculateur* supercalcul* infrastructure_de_calcul',
    hardware: 'materiel* equipement* quincaillerie',
    cost: 'coute* depens* factur* budget* investi* millions_de_dollars milliards_de_dollars millions_d_euros milliards_d_euros enveloppe ardoise frais debours* montant* devis cout couts coutait',
    cheap:
      'economi* bon_marche moins_cher moins_chere moins_couteux rabais remise divise bas_prix bas_cout prix_casse prix_casses prix_bas a_bas_prix low-cost bon_compte moins_onereux moins_onereuse rentab* frugal* sobre sobriete reduction_de_prix baisse_de_prix baisse_des_prix casse_les_prix casser_les_prix modique* moitie_prix brade* abordab* accessible_financierement avantageux prix_d_ami aubaine fraction_du_prix fraction_du_cout viable*',
    dear: 'cher chere couteux couteuse cheres chers onereux onereuse onereuses couteuses hors_de_prix prohibitif* exorbitant* prix_eleve prix_eleves plus_cher plus_chere ruineu* faramineu*',
    release:
      'sortie sortir sort lanc* paraitr* devoil* arriv* deploy* disponib* debut* parution voir_le_jour sorti sorties sortis sortira sortirait sortiront sortait sortant publie publiee publies publiees publier publiera publierait publient publication* debarqu* mise_en_ligne mettre_en_ligne mis_en_ligne mise_a_disposition mise_en_service mis_en_service mise_sur_le_marche commercialis* ouverture_au_public ouvre_au_public rendu_public rendra_public rendre_public rendue_publique rendus_publics verra_le_jour voit_le_jour verrait_le_jour vu_le_jour inaugur* deploiement* generalis* date_de_sortie fenetre_de_lancement creneau pointe_le_bout pointera_le_bout etrenn* diffuse* diffusion dans_les_bacs pret_a_sortir proposee proposera',
    delay:
      'retard* decal* repouss* report reporte reportee reportes reportees reporter reporterait reportera reports ajourn* differe differee differer differait remis_a remise_a remettre_a tarde tardent tarder tardera tarderait tardif* tardive* traine trainent trainer patiner patine pietin* glissement glisse glissent prend_du_retard pris_du_retard prendre_du_retard en_retard plus_tard plus_tardif contretemps accroc* anicroche* echeance_manquee pas_pret pas_prete pas_encore_pret rate_l_echeance manque_l_echeance attendre attente attendra patienter patience calendrier_glisse freine frein freins bloque bloquee bloques blocage goulot* delai_supplementaire rallonge procrastin*',
    cancel:
      'annul* abandon* renonc* enterr* mis_au_placard mise_au_placard remise mis_au_rebut jete_l_eponge jeter_l_eponge supprim* tire_un_trait tirer_un_trait sacrifi* zapp* faire_l_impasse fait_l_impasse laisse_tomber laisser_tomber passe_a_la_trappe passer_a_la_trappe avort* ne_verra_jamais au_profit_de remplace_par mettre_fin met_fin',
    open: 'open_source code_source_ouvert poids_ouverts ouvert* poids_libres logiciel_libre logiciels_libres code_source code_ouvert source_ouverte sources_ouvertes en_libre_acces librement libre libres telecharg* publier_les_poids publie_les_poids publication_des_poids open-source open-weight acces_libre modele_ouvert modeles_ouverts poids_telechargeables',
    license: 'licence* conditions_d_utilisation cgu sous_licence',
    param: 'parametr* poids',
    active:
      'actif* activ* a_la_fois allum* eveill* sollicit* mobilis* par_requete par_jeton par_token en_meme_temps_actifs reveill*',
    total:
      'au_total total totaux en_tout globalement dans_l_ensemble somme_totale tout_compris totale totales en_cumule cumul* global globale',
    token: 'jeton*',
    context: 'contexte* longueur_de_contexte',
    data: 'donnees corpus donnee jeu_de_donnees jeux_de_donnees ensemble_de_donnees base_de_donnees echantillon* exemples',
    benchmark:
      'epreuve* classement* banc_d_essai bancs_d_essai banc_de_test bancs_de_test comparatif* evaluation* evaluer evalue evaluee examen* palmares tableau_de_classement batterie_de_tests referentiel* mesures_de_performance concours',
    score:
      'score* obtient note* resultat* points obtiendrait obtenu obtenir obtiennent decroch* notation pointage atteint atteindrait atteindre pour_cent_a taux_de_reussite affiche affichent totalise performances_de moyenne',
    beat: 'surpass* depass* bat mieux_que devanc* fait_mieux battre battu battue battrait battra battent superieur superieurs superieure superieures meilleur_que meilleure_que meilleurs_que plus_fort_que plus_puissant_que plus_performant_que plus_intelligent_que devant fait_mieux_que ferait_mieux faire_mieux font_mieux coiff* coiffe_au_poteau detron* surclass* ecras* domin* distanc* prend_l_avantage prend_le_dessus prendre_le_dessus pris_le_dessus l_emporte l_emporter l_emporterait l_emportent eclips* tete_du_classement en_tete pulveris* ridiculis* leader',
    equal:
      'rivalis* egal* a_la_hauteur tenir_tete talonn* au_niveau rival rivaux rivale rivales equival* comparabl* tient_tete au_niveau_de au_meme_niveau a_egalite parite concurren* proche_de proches_de a_la_hauteur_de aussi_bon_que aussi_performant_que aussi_puissant_que aussi_bien_que au_coude_a_coude coude_a_coude fait_jeu_egal jeu_egal rattrap* rejoin* se_mesurer se_hisser se_hisse dans_la_meme_cour meme_categorie meme_trempe ex_aequo a_armes_egales valent vaut',
    fast: 'rapid* vite veloce* instantan* en_quelques_secondes vif vive reactif* reactivite accelere foudroyant* eclair fluide fluidite prompt prompte',
    slow: 'lent* laborieu* poussif* traine_la_patte ralenti* latence_elevee fait_attendre secondes_d_attente tortue',
    large:
      'enorme* grand grande grands grandes gros grosse grosses geant* gigant* massif massive massifs massives colossal* immense* imposant* vaste* mastodonte* poids_lourd volumineu* titanesque* monstre plus_gros demesur* monumental*',
    small:
      'petit* reduit* compact* leger legere legers legeres allege* miniatur* minuscule* mini minimod* taille_reduite poids_plume modeste_taille',
    reduce:
      'redui* reduct* baiss* diminu* moins moindre moindres comprim* compress* coupe couper coupes abaiss* chut* divise_par tranche rogn* raccourci* amput* fondre fondu allege* inferieur inferieure inferieurs inferieures retreci* restrei* moitie divise diviser divisee divises',
    quantize: 'quantifi* quantis* quantiz* basse_precision precision_reduite',
    accuracy: 'precision exactitude justesse fiabilite_des_reponses precis precise taux_d_erreur',
    loss: 'perte* perd perdre perdent perdu perdue perdrait degrad* deperdition',
    multimodal: 'multimodal* textes_images multi-modal* omnimodal* texte_et_image texte_et_images images_et_texte',
    vision: 'vision visuel* voir oeil voit voient yeux regard* camera* percevoir percoit',
    video: 'video* film* clip clips sequence_video cinema long-metrage court-metrage animation*',
    audio:
      'voix vocal* sonore* sons musique son_et parole ecoute* entend* audio oral orale parle parlent acoustiq* bruitage*',
    text: 'texte* textuel* document* redaction* prose paragraphe*',
    language: 'langue* multilingu* langage* linguisti* anglais* polyglotte* francophone*',
    code: 'code* programm* codage informatiq* logiciel* developpeur* code_source_de depot_de_code lignes_de_code ligne_de_code',
    reason:
      'raisonn* reflech* reflexion* logique* raison pense pensee penser pensent deduction* deduire cogit* chaine_de_pensee mode_reflexion etape_par_etape pas_a_pas',
    math: 'mathemat* maths math arithmeti* olympiade* theorem* demonstration_mathematique equation* algebr* geometri*',
    agent:
      'agent agents agentiq* sous-agent* agentif* assistant assistants assistante essaim* pilotage_d_ordinateur utilisation_d_outils deleg* agir_seul agit_seul aide_virtuel* autonom*',
    moe: 'melange_d_experts melange_experts mixture_d_experts melanges_d_experts mixage_d_experts reseau_d_experts modele_a_experts',
    architecture:
      'architectur* structur* conception ossature charpente concu_sur repose_sur reposerait_sur reposer_sur fondation* bati_sur batie_sur base_sur basee_sur refonte colonne_vertebrale sous_le_capot transformeur* remani*',
    layer: 'couche* strate*',
    dense: 'dense denses',
    hybrid: 'hybrid* mixte mixtes mariage combinaison* marie metiss*',
    no: 'sans pas jamais rien independan* aucun* nul nulle zero s_affranchi* affranchi* se_passer se_passe se_passerait se_passera s_en_passer depourv* exempt* contourn* evit* depasser_de prive_de absence absent* ne_plus souverain* debarrass* libere_de dispens* ni refus* impossible*',
    truth:
      'verit* faux fausse vrai* authent* verifi* dement* veridi* dout* confirm* fausses reel reelle reellement serieu* credib* plausib* mensong* invente inventee bidon canular* intox infox fabriqu* exager* infond* avere* exact exacte suspect* sceptiq* sceptic* soi-disant fiable_source prouve prouver etabli non_confirme fonde fondee fondees fondes preuve preuves',
    rumour:
      'rumeur* fuite* bruit* fiche bruit_de_couloir bruits_de_couloir bruit_court ebruit* indiscretion* on-dit racontar* ragot* potin* leak* dossier document_interne informateur* initie inities source_anonyme sources_anonymes allegation* affirmation* pretend* pretention* specul* murmur* divulg* evente*',
    spec: 'fiche_technique specification* caracteristiq* fiches_techniques donnees_techniques details_techniques',
    china:
      'chinois* chine pekin shanghai shenzhen hangzhou domestique* local locale locaux empire_du_milieu national* fabrique_en_chine locales',
    west: 'americ* occident* etats-unis etats_unis usa washington outre-atlantique etranger* silicon_valley us d_outre-atlantique amerique',
    energy:
      'energ* electri* consommation_electrique courant kilowatt* watts gigawatt* megawatt* terawatt* empreinte_carbone carbone consommation_energetique',
    cool: 'refroid* refriger* clim climatis* liquide_de_refroidissement froid',
    datacenter:
      'centre_de_donnees centres_de_donnees centre_de_calcul centres_de_calcul data_center data_centers data_centre ferme_de_serveur salle_serveur salles_serveurs salle_informatique site_de_calcul',
    efficiency:
      'efficac* efficien* rendement* performance_par optimis* sobriete_energetique rapport_qualite-prix economie_d_energie',
    utilisation:
      'utilisation taux_d_utilisation taux_d_occupation utilisation_des occupe occupes charge inactif* au_repos oisif*',
    device:
      'telephone* mobile* appareil* smartphone* portable* tablette* montre_connectee objet_connecte objets_connectes ordinateur* pc terminal terminaux peripheri* embarque* lunettes dispositif* ordi enceinte_connectee sur_l_appareil',
    business:
      'entreprise* pme societe* firme* professionnel* commercial* start-up startup* jeune_pousse jeunes_pousses groupe groupes tpe eti metier metiers multinationale* corporat* commerce* clients_professionnels boite boites',
    law: 'droit juridi* loi lois legal* legislat* avocat* justice tribunal* reglement* conformite juges juge proces judiciaire* plainte*',
    finance: 'financ* bancair* boursi* econom* comptab* trading trader* monetaire* fiscal* banque*',
    medical:
      'medic* radio* diagnos* sante medecin* hopital* hospital* cliniq* patient patients patiente soins soignant* ordonnance*',
    security:
      'vulnerab* faille* cyber* pirat* hack* exploit* bogue* bug bugs intrus* securite_informatique attaquant* correctif*',
    memory:
      'souvien* memoire* memoris* souvenir* se_rappel* rappel* retient retenir persistan* d_une_session_a_l_autre',
    translate: 'tradu*',
    forum: 'forum* reseau_social reseaux_sociaux tableau_d_affichage fil_de_discussion discussion_en_ligne messagerie',
    partner:
      'partenair* fourniss* allie* client* partenariat* fournit fournir fournira allian* collabor* adopt* choisi* choix opte optent opter optera mise_sur misera_sur miser_sur recour* s_appuie s_appuyer s_appuiera s_appuierait se_tourne se_tourner tourne_vers prestataire* sous-trait* cooper* s_associe s_associer associe associes louer loue location loueur equipementier* appui* rapproch* motorise_par propulse_par alimente_par',
    deal: 'accord contrat* accords pacte* convention entente* signe signent signer signature transaction* marche_conclu engagement*',
    government:
      'gouvern* autorit* etat ministere* ministre* regulat* administration* pouvoirs_publics officiel officiels pekin puissance_publique commission elysee legislateur* federa*',
    engineer: 'ingenieur* equipe* technicien* informaticien* specialistes effectif* chercheur* main-d_oeuvre',
    fail: 'echec* echou* panne* problem* rate ratee rater rates difficulte* deboire* revers couac* bute_sur buter pepin* crash* instab* accident* defaill* s_effondr* peine peinent n_arrive_pas n_y_arrive infructu* dysfonction* incident* galere* fiasco* bugge* ecueil* deraille* derape* plante plantage',
    codename:
      'nom_de_code baptis* surnom* nomm* noms_de_code denomm* intitul* designe designee pseudonym* alias sobriquet* etiquette connu_sous repond_au_nom sous_le_nom du_nom nom noms appel* denomination*',
    test: 'essai* beta teste tester testee testeur* testes testent test tests essay* beta-test* phase_pilote pilote pilotes experiment* apercu* avant-premiere* preversion pre-version rodage mise_a_l_epreuve a_l_epreuve prototype* preliminair* audit* evaluat*',
    develop:
      'developp* prepar* construi* concoi* concev* concu concue elabor* travaille travaillent travailler travaux oeuvre cree creee creer creera creent creation mijot* concoct* plancher planche en_chantier en_cours en_gestation gestation en_preparation dans_les_cartons met_au_point mettre_au_point mise_au_point mis_au_point fabriqu* bati batie batir batit peaufine forge signe_par derriere assembl* cuisin*',
    free: 'gratuit* illimit* gratis sans_frais sans_payer offert offerte offerts a_titre_gracieux zero_euro libre_de_frais',
    paid: 'payant* abonn* payer paie souscri* premium formule formules forfait* formule_payante offre_payante payeur* offre_pro',
    user: 'utilisateur* client* public utilisatric* usager* internaute* abonnes consommateur* personnes gens audience lecteur* particuliers',
    human: 'humain* humanite homme hommes personne personnes etre_humain gens medecins',
    doctorate: 'doctor* these theses thesard* docteur* niveau_doctorat',
    agi: 'superintelligen* super-intelligen* intelligence_artificielle_generale intelligence_generale iag agi niveau_humain surhumain* depasser_l_homme singularite ia_forte',
    safety:
      'surete securite alignement securis* garde-fou* garde_fou garde_fous garde-fous risque* sur_et inoffensif* sans_danger protection* prudent* precaution* dangerosite',
    hallucinate:
      'hallucin* invent* affabul* erreur* erreurs_factuelles raconter_n_importe raconte_n_importe faits_inventes se_trompe se_tromper trompe tromper fautes faute inexact* dire_n_importe',
    distill: 'distill* professeur enseignant eleve eleves maitre maitre-eleve',
    shortage:
      'penurie* manque manquent manquer rarete insuffisan* carence* faute_de deficit* a_court trop_peu rupture_de_stock ruptures_de_stock disette* rare rares rarefi* tension_d_approvisionnement',
    export:
      'export* sanction* embargo* interdi* restriction* liste_noire listes_noires banni* controle_des_exportations controles_a_l_exportation douan* represaille*',
    annotate: 'annot* etiquet* label* balis* marquage',
    quality: 'qualit* fidelite realis* niveau_de_detail soigne finition* nettete',
    input: 'entree entrees prompt prompts invite invites requete* consigne* instruction* en_entree',
    output: 'sortie_de en_sortie reponse* repond repondre repondent sorties_de restitu*',
    next: 'prochain* bientot imminent* a_venir suivant suivante suivants suivantes futur* sous_peu d_ici_peu incessamment dans_les_jours dans_quelques_jours dans_quelques_semaines quelques_jours quelques_semaines d_un_jour_a_l_autre sur_le_point sur_le_point_de va_sortir tout_proche approch* ulterieur*',
    app: 'application* appli applis produit produits robot_conversationnel agent_conversationnel chatbot* assistant_virtuel',
    limit:
      'limit* plafon* reserve reservee reserves quota* borne bornes brid* restrei* cap seuil* restricti* ration* contraint* maxim*',
    speed: 'vitesse* debit* latence* celerite cadence rythme tokens_par_seconde jetons_par_seconde temps_de_reponse',
    price:
      'prix tarif* facture* le_million le_million_de_tokens par_million par_million_de_tokens redevance* frais_d_abonnement par_mois mensualite* grille_tarifaire coute_par bareme payer_par honoraires',
    internal:
      'interne* secret* maison intern en_interne en_coulisse en_coulisses coulisses a_huis_clos huis_clos confidentiel* confidential* discret* dans_le_secret non_publie inedit_en_interne en_toute_discretion',
    first:
      'abord initial* premier premiere premiers premieres d_abord tout_d_abord dans_un_premier_temps au_depart au_debut premierement inaugural* pionni* originel*',
    variant:
      'version* variante* taille* mini nano declin* edition* famille gamme gammes mouture* modele_pro formats modeles_de_la_gamme serie saveur* iteration*',
    long: 'long* entier_livre livres_entiers centaines_de_pages volumineux interminable* prolong* allong*',
    dissatisfied:
      'insatisf* mecontent* pas_satisfait* perfectionnis* pas_convainc* peu_convainc* decu decue decus deception* decev* desabus* frustr* grogne pas_a_la_hauteur insuffisant_aux_yeux',
    suspend:
      'suspend* pause* gel* interromp* en_pause suspens* interruption* stopp* arrete arretee arreter arret met_en_pause mis_en_pause mise_en_pause halte moratoire* au_point_mort entre_parentheses mis_en_veille en_stand-by',
    router: 'aiguill* routeur* repartit repartiteur* orient* dispatch* bascul* choisit_le_modele commut* routage',
    window: 'fenetre* memoire_de_travail memoire_immediate',
    image: 'image* photo* dessin* illustration* graphism* cliche* visuels',
    autonomy: 'autonom* tout_seul livre_a_lui-meme sans_intervention_humaine',
    depend: 'depend* s_en_remet repose_entierement tribut* assujett* reliance compte_sur compter_sur',
    merge:
      'fusion* unifi* integr* regroup* rassembl* combin* reun* incorpor* englob* un_seul_modele modele_unique tout-en-un tout_en_un systeme_unique melang* convergen* mutualis*',
    expert: 'experts expert experte expertes specialist*',
    ship: 'livr* expedi* envoi* achemin*',
    power: 'anime alimente propuls* animer puissance alimenter alimentera alimenterait alimentation motoris*',
    announce:
      'present* devoil* annonce* annoncant annonca revel* montre montrer montrera montrerait montrent demonstration* vitrine exhib* teas* communique* faire_savoir faisait_savoir fait_savoir leve_le_voile lever_le_voile levera_le_voile officialis* proclame* declare declarer promesse*',
    industry: 'industri* usine* fabricant* manufactur* filiere* fabrication',
    science: 'scien* physiq* chimi* biolog* academi* universit* chercheur* labo laborantin* savant*',
    program: 'programm*',
    attention: 'attention attentionnel*',
    year: 'an annee ans annees annuel* millesime*',
    month: 'mois mensuel* mensualit*',
    search:
      'recherche_web navigation moteur_de_recherche recherche_sur_internet recherche_en_ligne recherches_en_ligne recherche_internet navigu* moteurs_de_recherche chercher cherche_sur fouill* parcour*',
    tool: 'outil* instrument* fonction_externe',
    improve:
      'amelior* meilleur* avance* superieur* progres* mieux perfectionn* gain gains bond saut_qualitatif plus_performant plus_performante plus_capable plus_intelligent renforc* montee_en_gamme nettement percee* optimise bonifi* hausse evolu* upgrade',
    only: 'seulement uniquement exclusiv* rien_que seul seule seuls seules simplement purement ne_que simple',
    access:
      'acces liste_d_attente invit* acced* accessible* listes_d_attente sur_invitation clients_selectionnes acces_anticipe acces_restreint acces_limite accessibilite',
    anonymous:
      'anonym* inconnu* mysterieu* mystere* sans_nom non_identifie* non_nomme masque masques incognito furtif* sous_pseudonyme',
    cloud: 'serveur* nuage* informatique_en_nuage heberg* infonuagi* infrastructure*',
    diverse: 'divers* varie* heterogen* pluralite eventail panoplie',
    founder:
      'pdg directeur_general dirigeant* patron* directrice_generale fondat* cofondat* co-fondat* directeur* directric* president* grand_patron numero_un responsable* chef chefs haut_responsable',
    frontier:
      'pointe plus_puissant de_pointe plus_puissante plus_avance plus_avancee plus_performant_du etat_de_l_art fleuron* vaisseau_amiral porte-drapeau haut_de_gamme avant-garde derniere_generation meilleur_modele meilleurs_modeles modele_phare modeles_phares phare plus_capable_du leader_mondial',
    game: 'jeu jeux jeu_video jeux_video ludi* joueur*',
    generate:
      'produi* cree_des creer_des dessine dessiner peindre peint fabrique_des synthetis* engendr* sortir_des generer genere generes generee generees generent generera genererait generati* generateur* generant',
    interim:
      'provisoir* temporair* transit* interimaire en_attendant solution_d_attente par_interim intermedi* jusqu_a_ce',
    media: 'capture_d_ecran captures_d_ecran tweet* photo* capture* publication_sur message_publie',
    music: 'chanson* melod* musi* partition* compositeur* chant chants chanter morceau morceaux',
    order: 'command* achet* achat* acquisition* bon_de_commande bons_de_commande gros_volume precommand* reserve_des',
    parallel: 'parallel* simultan* en_meme_temps conjoint* de_front concomit* a_la_fois cote_a_cote',
    personal: 'personnalis* gout gouts prefer* personnel* individuel* individu',
    plan: 'prevu prevue prevus prevues plan plans planif* calendrier* feuille_de_route feuilles_de_route projet* programme programmee prevoit prevoyait planning echeancier* envisag* agenda',
    predecessor:
      'precedent* predecess* ancien ancienne anciens anciennes anteri* derniere_version version_actuelle version_precedente modele_actuel devancier* modele_precedent aine',
    private: 'prive* confidentiel* confidential* vie_privee chiffre chiffree chiffrement* donnees_personnelles',
    realtime: 'temps_reel en_direct direct instantane* en_live',
    sparse: 'spars* creux parcimon* creuse creuses clairsem* eparse epars',
    stock:
      'action_en_bourse bours* actions_en_bourse actionn* cours_de_bourse investisseur* valorisation* capitalisation* parieur* pari paris_sportifs bookmaker* cote_de cotes marche_de_prediction marches_de_prediction marches_predictifs marche_predictif titre_en_bourse',
    successor:
      'suite success* succed* heriti* releve* remplacant* prochaine_generation nouvelle_generation generation_suivante descendan* prochain_modele',
    team: 'equipe* labo laboratoire* effectif* debauch* recrut* embauch* chasseur_de_tetes personnel_de',
    tier: 'niveau* palier* categorie* gamme* echelon* classe classes formule* rang',
    weak: 'decev* modeste modestes modestement marginal* mineur mineure mineures timide* mitig* legere_amelioration peine_a_convaincre a_peine petit_pas faible_gain increment* sans_plus tiede* maigre* peu_impressionn* guere limite_progres',
    world:
      'modele_du_monde modeles_du_monde modele_de_monde modeles_de_monde simul* environnement* monde_reel monde_physique',
    high: 'haut haute hauts hautes eleve elevee eleves elevees plus_haut plus_eleve fort_taux important importante importants importantes considerable* accru accrue',
    low: 'bas basse basses faible faibles faiblement en-dessous en_dessous au-dessous inferieur_a moindre minim* peu_eleve',
    several:
      'plusieurs multiple* nombreu* divers_types dizaine* centaine* poignee quelques beaucoup bon_nombre quantite_de multitude tas_de maints maintes',
    enough: 'assez suffi* adequat* convenable* a_suffisance satisfais* de_quoi',
    begin:
      'commenc* debut* demarr* lance_la entam* amorc* s_ouvre s_ouvrir ouvre ouvrir ouvrira ouverture coup_d_envoi donne_le_coup enclench* se_met_a depart mise_en_route initie initier initiee',
    finish:
      'fini finie finir finit finira finalis* acheve achever achevee achevement termin* terme aboutir abouti aboutit aboutira complet complete completee boucl* conclu conclure conclut conclusion* prend_fin fin_de_l derniere_ligne_droite touche_a_sa_fin parachev* derniere_touche dernieres_touches',
    sooner:
      'plus_tot avance_la_sortie avancer_la_sortie avance_le_lancement avancer_la_date avance_la_date tot en_avance anticip* avant_la_date avant_l_heure precipit* presse_le_pas accelere_le_calendrier accelerer_le_calendrier avant_l_echeance prematur*',
    exist: 'exist* y_a-t-il il_y_a bel_et_bien inexist* reellement_existe',
    need: 'besoin* necess* requi* requer* exig* demande demandent demander demandera demanderait faut faudra faudrait reclam* indispens* il_faut impos* oblige obligent obligatoire*',
    want: 'veut veulent vouloir voulait voudrait souhait* entend_bien entend_lancer intention* viser vise visent visait ambition* objectif* but espoir* esper* desir* compte_lancer compte_sortir compte_publier compte_proposer cherche_a cherchent_a cherchait_a chercherait_a cible cibles envie aspir* pretend_a projet projets visant viserait',
    expect:
      'attendu* attendent s_attend s_attendent s_attendre attentes prevu prevue prevus prevues prevoi* previs* prevoyait anticipe anticipent anticiper pronosti* predi* perspective* escompt* table_sur probabl* vraisembl* projection* esper* tablent',
    appear:
      'surgi* emerg* apercu apercue apercus figure_dans figurait figure_sur vu_dans vue_dans vu_sur trouve_dans se_montr* fait_surface refait_surface surfac* remarque decele reperage jaillir se_manifest* debarque_sur apparu* apparai* appariti* repere reperee reperes reperer',
    remove:
      'retir* retrait* supprim* effac* disparu* disparai* enleve enlevee enlever enleve_du depubli* ote oter mis_hors_ligne mise_hors_ligne elimin* purg* desactiv* tire_du_site expurg*',
    upload:
      'televers* mis_en_ligne_sur mise_en_ligne_sur depos* depot depots poste_sur postee_sur publie_sur publiee_sur envoi_sur_hugging telecharge_sur partage_sur_hugging charge_sur',
    brief:
      'bref breve brefs brievement brievete quelques_minutes quelques_instants un_instant une_heure une_minute pendant_quelques_minutes pendant_quelques_heures quelques_heures court_moment momentane* ephemer* fugac* fugitiv* temps_d_un furtivement courte_duree peu_de_temps',
    replace:
      'remplac* supplant* substitu* prend_la_place prendre_la_place prendra_la_place prend_le_relais prendre_le_relais prendra_le_relais releve releve_de succede succedera succeder troqu* permut* echang* a_la_place_de renouvellement evinc*',
    back: 'retour* revien* revenir revenu revenue rebascul* fait_marche_arriere marche_arriere retropedal* fait_machine_arriere machine_arriere rebrouss* retombe se_rabat repli replie se_replier demi-tour volte-face',
    separate:
      'separ* distinct* scind* scission* a_part isole* independamment dissoci* split autonome_de decoupl* cliv* disjoin*',
    share:
      'partag* transmi* transmet* diffus* communiqu* divulgu* mis_en_commun fait_part remis_aux remise_aux confie_a',
    hide: 'cach* dissimul* masqu* camoufl* deguis* planqu* sous_cape couvert_de sous_le_sceau cloitr* occult* tenu_secret tenue_secrete maquill* voile voilee',
    understand: 'compren* compris comprehens* saisi* cern* apprehend* assimil* interpret* intellig*',
    find: 'trouv* decouv* decel* detect* identifi* localis* denich* deterr* retrouv* debusqu* mis_au_jour mettre_au_jour met_au_jour repere reperee reperer reperes',
    warn: 'avert* alert* prevenu prevenir previent previennent mise_en_garde met_en_garde mettent_en_garde mettre_en_garde mises_en_garde alarm* signal_d_alarme sonnette_d_alarme tirent_la_sonnette tire_la_sonnette inquiet* redout*',
    threat: 'menac* danger* peril* risque_majeur nuisib* pericl* crainte* craign* craindre',
    urge: 'incit* exhort* encourag* somme_de enjoin* presse_de pression* demande_a invite_a contraint_a convainc* persua* recommand* prie_de fait_pression presser pressent pousser poussent poussee',
    send: 'envoi* envoy* expedi* adress* achemin* transm* depech* livr* detach* fait_parvenir',
    give: 'accord* offre offrir offert fourni* procur* octroi* octroy* attribu* conced* propos* met_a_disposition mettre_a_disposition dote doter dotee offrent offrira donne donner donnent donnera donnerait',
    buy: 'achet* achat* acquer* acquis* acquier* paie pay* paient debours* rachat* rachet* se_procur* depens* s_offr*',
    hard: 'difficil* difficult* dur dure durs dures ardu* corse* complexe* complexit* delicat* defi defis challenge* epineu* costaud pas_facile compliqu* exigeant*',
    strong:
      'fort forte forts fortes puissan* robuste* costaud* solide* performan* capable* capacite* redoutab* muscle* vigour*',
    smart:
      'intelligen* malin* fute* astuc* perspicac* cerveau* qi quotient_intellectuel brillant* malign* ingenieu* genie',
    leap: 'bond* saut sauts percee* avancee* grand_pas pas_de_geant pas_en_avant rupture* tournant* revolution* cap_franchi palier_franchi progression',
    diminish:
      'plafonn* ralenti* essouffl* stagn* decroissant* plateau* marque_le_pas mur amenuis* flechi* tass* s_aplat* rendements_decroissants epuis* pietin*',
    specialised:
      'specialis* dedie dediee dedies dediees sur-mesure sur_mesure adapt* taille_pour concu_pour concue_pour concus_pour pense_pour optimis* specifi* ajust* calibr* destin* taillee_pour oriente_vers affut* personnalis*',
    task: 'tache* mission* travail corvee* besogne* activite* boulot* charge_de_travail flux_de_travail demarche* exercice*',
    step: 'etape* phase phases multi-etape* plusieurs_etapes enchain* sequence sequences pas_a_pas_complexe successi* jalon* longue_duree longue_haleine',
    update:
      'mise_a_jour mises_a_jour mis_a_jour mettre_a_jour actualis* rafraich* renouvel* revis* revu revue remise_a_niveau maj a_jour',
    knowledge: 'connaiss* savoir savoirs factuel* encyclop* information* culture_generale erudi* connait',
    chat: 'discut* discussion* convers* dialogu* bavard* causer tchat* clavard* echang* parler parle',
    write: 'ecri* redig* redac* auteur* plume dissert* essais brouillon* romanc*',
    solve:
      'resou* resol* solution* repond* venir_a_bout vient_a_bout elucid* tranche s_attaque s_attaquer denou* surmont* regle regler',
    new: 'nouveau nouveaux nouvel nouvelle nouvelles nouveaute* inedit* tout_neuf neuf neuve recent* innov* originale original derniere_ne dernier-ne dernier_ne fraich* flambant_neuf',
    stay: 'demeur* mainten* maintien* conserv* perdur* persist* continue continuer continuera subsist* garde gardent garder gardera reste restent rester restera resterait resteront',
    quit: 'quitt* demission* depart departs part_de claqu* claque_la_porte s_en_va s_en_aller s_en_vont tire_sa_reverence partir parti partie_de sort_de_l jette_l_eponge exode defection*',
    lead: 'par_la_tete dirig* pilote_par pilotee_par mene mene_par menee_par mener chapeaut* supervis* a_la_tete tete_de encadr* conduit_par sous_la_direction sous_la_houlette responsable_de emmene_par',
    own: 'propre propres propriet* maison_mere ses_propres leurs_propres autoprodui* fait_maison en_propre',
    consumer:
      'grand_public consomm* particulier particuliers menage* quotidien* domicile du_commerce tout_public amateur* vie_de_tous',
    event:
      'evenement* conference* keynote* sommet* salon* scene ceremonie* seminaire* rassemblement* congres manifestation* presentation* rendez-vous demonstration_publique',
    spring: 'printemps printani*',
    summer: 'ete_prochain cet_ete l_ete d_ete estiva* en_ete mi-ete saison_estivale',
    autumn: 'automne* automnal* rentree',
    winter: 'hiver*',
    newyear: 'nouvel_an_lunaire nouvel_an_chinois fete_du_printemps nouvel_an',
    rank: 'rang rangs premiere_place premier_rang numero_un_mondial numero_1 podium* place_de_numero tete_du tron* se_class* position positions sommet_du trust* classe_premier se_classe classement',
    gap: 'ecart* fosse marge* avance_sur retard_sur distance* difference* avance_technologique',
    similar: 'simil* semblab* ressembl* identi* pareil* meme_genre analogu* apparent* indiscern* imite imiter',
    different:
      'differ* distinct* autre_nature autrement contrair* diverg* dissemblab* contrast* tout_autre a_la_difference',
    include:
      'compren* compri* compris_dans inclu* conten* contien* comport* renferm* embarqu* integr* englob* se_compose compte_parmi propos* dote dotee dotes dotees compose composee composes dispose disposent disposera disposerait offre compterait comptera',
    support:
      'support* prend_en_charge prise_en_charge prendre_en_charge prend_en_compte compatib* gere gerer gerera gererait gerent soutien* soutenu appuy* accept* tolere soutenir soutenue',
    worse:
      'pire pires moins_bon moins_bonne moins_performant moins_bien inferieur inferieurs inferieure inferieures a_la_traine traine_derriere distance_par derriere en_retrait mediocr* mauvais* plus_faible sous-perform* en_deca en_dessous_de pechent peche decroch* regress* recul en_retard_sur',
    change: 'chang* modif* transform* remani* refond* refonte bouleverse* evolue* revoir rework revisit* convert*',
    everyone:
      'tout_le_monde tous_les_utilisateurs chacun pour_tous a_tous ouvert_a_tous toutes_et_tous n_importe_qui largement public_large grand_nombre generalis* plus_large massiv* a_grande_echelle au_grand_public le_grand_public du_grand_public',
    chosen:
      'selection* choisi choisis choisie choisies tries_sur_le_volet sur_le_volet petit_groupe groupe_restreint cercle_restreint poignee_de poignee_d nombre_limite quelques_clients clients_choisis privilegi* invit* agree agrees partenaires_de_confiance panel happy_few triee triee_sur trie_sur',
    unlimited:
      'illimit* sans_limite sans_limites sans_plafond a_volonte sans_restriction sans_quota sans_restrictions autant_qu_on infini*',
    size: 'taille* dimension* echelle* format gabarit* ampleur envergure volume volumes ordre_de_grandeur pese pesent peser peserait grandeur',
    local:
      'localement en_local sur_site sur_place hors_ligne a_domicile a_la_maison chez_soi ordinateur_personnel ordinateurs_personnels pc_portable pc_portables ordinateur_portable ordinateurs_portables ordinateur_de_bureau sur_sa_machine sa_propre_machine pc mac sans_connexion portable',
    vram: 'memoire_video gigaoctet* memoire_graphique memoire_vive go vram memoire_unifiee',
    permissive:
      'permissi* usage_commercial utilisation_commerciale commercialement licence_mit licence_apache licence_libre fins_commerciales',
    summarise: 'resum* synthes* condens* recapitul* abreg* synthet* compte_rendu digest',
    planner: 'planifi* planning ordonnanc* emploi_du_temps agenda organis*',
    reliable: 'fiab* stabl* stabil* coheren* regulier* robust* confiance constant constante constance constants',
    economy: 'econom* croissance pib productivit* emploi* marche_du_travail',
    accelerate: 'acceler* boost* dop* dynamis* propuls* stimul* vitesse_superieure decupl*',
    automate: 'automat* robotis*',
    recursive:
      'recurs* auto-amelior* autoamelior* s_ameliore_lui-meme s_ameliorer_lui-meme s_auto-amelior* s_ameliorer_seul se_reecri* son_propre_code auto-reecri* autoreecri*',
    biology: 'biolog* chimi* arme armes biochimi* protein* bioterror* virus pathogen* biotech* agents_pathogenes',
    defend: 'defend* defens* proteg* protec* sauvegard* premuni* prevention* rempart*',
    refuse: 'refus* declin* rejet* s_oppos* veto recus* n_a_pas_souhaite oppose opposent opposer opposition',
    approve:
      'approuv* approbat* autoris* feu_vert valid* homologu* aval consent* enterin* permett* permis permission* permet',
    investigate: 'enquet* examin* investig* scrut* se_pench* instruction_judiciaire etudi* inspect* analys* audit*',
    oust: 'limog* licenci* renvoy* evinc* evict* congedi* destitu* remerci* revoq* debarqu* pousse_vers_la_sortie ecarte vire viree vires virer',
    letter: 'lettre* courriel* courrier* mail mails e-mail e-mails memo* note_interne missive* message*',
    escape:
      'evad* echapp* s_echapp* fui* fuite_du bac_a_sable s_evad* evasion* sortir_du_cadre contourn* debrid* jailbreak*',
    attack: 'attaqu* attentat* offensiv* assaut* intrusion* pirat* infiltr* compromi* cyberattaqu*',
    unverifiable:
      'estim* approxim* devin* supput* extrapol* conjectur* deduit deduite a_la_louche doigt_mouille au_juge suppos* presum* hypothe*',
    fullyear:
      'fin_d_annee fin_de_l_annee avant_la_fin_de_l_annee d_ici_la_fin_de_l_annee d_ici_fin fin_de_l_an avant_fin annee_en_cours avant_le_31_decembre',
    card: 'carte_graphique cartes_graphiques carte_grand_public cartes_grand_public carte_de_jeu gpu_grand_public',
    robot: 'robot* humanoid* androide*',
    citation: 'citation* source sources referenc* bibliograph* renvoi renvois cite cites citee citees citer citant',
    emotion:
      'emoti* empath* chaleureu* chaleur personnalite* tonalite sentiment* sensib* ton_plus humeur affectif* sycophant* flagorn*',
    browser: 'navigateur* naviguer web internet en_ligne surf* toile site_web sites_web',
    operate:
      'pilot* control* cliqu* clic* souris clavier* ecran* curseur commander_l_ordinateur manipul* prend_le_controle prendre_le_controle operer prendre_la_main prend_la_main maniement',
    background:
      'arriere-plan arriere_plan en_tache_de_fond tache_de_fond la_nuit nuit pendant_des_heures des_heures_durant heures_d_affilee jours_d_affilee sans_surveillance sans_supervision surveillance supervis*',
    collapse: 'effondr* diverg* pic_de_perte pics_de_perte s_ecroul* ecroul* explose exploser instab* a_plante',
    restart:
      'redemarr* recommenc* repart* reprend* repri* a_zero de_zero depuis_le_debut relanc* refair* repris_a_zero remis_a_plat remise_a_plat tout_refaire',
    checkpoint:
      'point_de_controle points_de_controle sauvegarde* instantane etat_intermediaire etats_intermediaires version_intermediaire versions_intermediaires point_d_etape',
    stealth:
      'furtif* furtive* anonym* masque masquee cache non_etiquete sous_un_nom_de_code en_douce en_catimini catimini en_sous-marin',
    score_top:
      'record* meilleur_score meilleurs_scores plus_haut_score meilleur_resultat jamais_atteint jamais_obtenu sans_precedent plus_haut_niveau_jamais inegal*',
    young:
      'enfant* jeune jeunes ado ados adolescent* etudiant* eleve eleves ecolier* lyceen* collegien* mineur mineurs jeunesse gamin*',
    europe: 'europ* bruxelles ue union_europeenne',
    india: 'inde indien* new_delhi bombay hindi',
    japan: 'japon* nippon* tokyo',
    korea: 'coree* seoul sud-coreen*',
    france: 'francais* france paris hexagone hexagonal* tricolore* elysee',
  },
  reference: {
    back: "\\b(?:il|elle|ils|elles|ce (?:modele|systeme)|cette (?:version|ia)|le (?:nouveau |prochain |futur )?(?:modele|systeme|successeur)|la (?:nouvelle |prochaine )?(?:version|societe|firme)|l'(?:entreprise|ia|assistant))\\b",
    self: "\\b(?:je|j'|mon|ma|mes|moi|notre|nos|nous)(?![\\p{L}])",
    any: "\\b(?:tout|toute|tous les|aucun|chaque|n'importe quel|quelques|d'autres|un autre|certains) (?:\\w+ ){0,2}(?:modeles?|systemes?|laboratoires?)\\b|\\bun (?:\\w+ ){0,2}(?:modele|systeme) (?:de cette|avec|comme|qui|de la sorte)\\b|\\b(?:en general|d'habitude|generalement|le terme|le mot|signifie|veut dire|de cette taille)\\b",
    wish: "\\b(?:esper(?:e|es|ent|ons|ait|er)|souhait\\w+|imagin(?:e|ez|ons)|supposons|voudr\\w+|il faudrait|devrait|faudra|s'il vous plait|reve\\w*)\\b",
  },
  condition: {
    opens:
      "(?:(?:et|mais) )?(?:si(?! bien que\\b)|s'ils?|a supposer que|au cas ou(?! vous l')|supposons)(?![a-z])(?! (?:(?:c'est|cela est|tout cela est|est) )?vrai\\b)",
    within: '\\b(?:a condition que|comme si)\\b',
  },
  comparators: {
    before:
      "que|qu'|(?:double|triple|moitie) (?:de|du)|par rapport (?:a|au|aux)|face (?:a|au|aux)|contrairement (?:a|au|aux)|a la difference (?:de|du|des)|comme|tels? que|telles? que|celui de|celle de|ceux de|celles de|contre|versus|vs\\.?|successeur (?:de|du)|predecesseur|rivalis\\w+ avec|rival\\w* (?:de|du)|concurrenc\\w+|concurrent\\w* (?:de|du)|(?:sur|de)pass\\w+|devanc\\w+|bat|battre|battu|battrait|egal\\w+|talonn\\w+|surclass\\w+|detron\\w+|compare\\w* (?:a|au|aux)|comparable\\w* (?:a|au|aux)|en comparaison (?:de|du|avec)|equivalent\\w* (?:a|de|au|du)|a l'instar (?:de|du)|aux cotes (?:de|du)|a la hauteur (?:de|du)|au niveau (?:de|du)|au meme niveau que|a egalite avec|jeu egal avec|remplac\\w+|a la place (?:de|du)|plutot que|tandis que|alors que|derriere|devant|proche\\w* (?:de|du)|inferieur\\w* (?:a|au)|superieur\\w* (?:a|au)",
  },
  stance: {
    denial: [
      "(?<!\\b(?:ni|pas|sans|ne|refuse de|refuse a|jamais) )\\b(?:dement(?:i|ie|is|ies|ent|ait|ir|issent|ira)?|nie(?! (?:l'acces|le service)\\b)|nient|niait|refut\\w+|contredi(?:t|te|ts|sent|re)|conteste(?:nt)?|recuse(?:nt)?)\\b(?! (?:pas|ni)\\b)",
      "\\b(?:faux(?! (?:positifs?|negatifs?|pas|comptes?))|fausses?(?! (?:alertes?|notes?|pistes?|routes?))|infonde\\w*|sans (?:le moindre )?fondement|denue\\w* de (?:tout )?fondement|canulars?|intox|infox|bobards?|bidon|mensong\\w+|desinformation|(?:inventee?s?|montee?s?|fabriquee?s?) de toutes pieces|pure (?:invention|fiction)|(?:totalement|completement) inventee?s?|n'importe quoi|inexacte?s?|errone\\w*)\\b",
      "\\b(?:n'a jamais (?:existe|ete|eu|vu le jour)|n'existe pas|n'existent pas|n'ont jamais (?:existe|ete)|il n'en est rien|rien de tel|rien de vrai|loin d'etre|n'a rien a voir|n'est pas vrai|aucun(?:e)? (?:projet|intention|plan) (?:de|d')|pas question de|exclu(?:t|ent)? (?:de|tout|toute)|a exclu|ecarte (?:l'idee|l'hypothese|cette)|s'est (?:averee?|revelee?) (?:faux|fausse|infonde\\w*|inexacte?))\\b",
    ],
    negation: [
      "\\bn'(?:est|a|ont|etait|avait|sont|aura|auront|aurait|y a|y aura|utilise|utilisera|utilisent|existe|atteint|offre|offrira|arrive|arrivera) (?:pas|jamais|plus(?! que| qu'| de )|aucun\\w*|nullement|guere)(?! (?:ete |encore |officiellement |formellement ){0,3}confirm)(?! (?:encore|seulement|uniquement|forcement|necessairement|que\\b|la premiere|la seule|le seul|le premier|clair|commente|repondu|reagi|precise|communique|souhaite|voulu|certain|exclu|impossible))",
      '\\bne (?!(?:sai|savon|preci|di[ts]|comment|confirm|communiqu|souhait|veu|repond|se pronon|sembl|parai)\\w*)(?:\\w+) (?:pas|jamais|aucun\\w*|nullement|guere)(?! (?:etre |encore |officiellement ){0,2}confirm)(?! (?:encore|seulement|uniquement|forcement|necessairement|clair|certain|exclu))|^pas ',
    ],
    doubt: [
      "\\b(?:dout(?:e(?! que n)|ent|er|es|eux|euse|euses|eusement)|sceptiqu\\w+|scepticisme|non (?:confirme|verifie|avere|officiel)\\w*|pas (?:encore |ete |etre |officiellement ){0,3}(?:confirme|verifie|avere|prouve)\\w*|sans confirmation|aucune (?:confirmation|preuve|source|certitude)|incert\\w+|reste a (?:voir|prouver|confirmer|verifier|demontrer|savoir)|(?:a|avec) (?:prendre avec )?(?:la plus grande |beaucoup de |une extreme |grande )?prudence|pincettes|au conditionnel|speculati\\w+|speculations?|peu (?:probable|vraisemblable|credible|plausible)|improbable\\w*|invraisemblable\\w*|difficile a croire|dur a croire|trop beau pour|rien n'indique|rien ne (?:prouve|confirme|garantit|dit)|on ignore|n'(?:a|ont) pas (?:souhaite|voulu|repondu|commente|donne suite|reagi)|refus\\w+ de (?:commenter|confirmer)|nul ne sait|on ne sait (?:pas|rien|toujours)|personne ne sait|sans certitude|a verifier|a confirmer|reserves?|sujet a caution|sujette? a caution|pas (?:certain|sur que|clair|forcement|necessairement)|flou\\w*|exagere\\w*|exageration|surestime\\w*|suspect\\w*|mefian\\w+|ni confirm\\w+ ni (?:infirm|dement)\\w+|n'a (?:pas|ni) (?:encore )?(?:confirme|commente|repondu)|savoir si|se demande\\w* si|s'interroge\\w*|interrogations?|en question)\\b",
      "\\b(?:ne|n'y) (?:croi(?:t|ent|s) )(?:pas|guere|plus)\\b|\\b(?:simple|rien qu'une|qu'une) rumeur\\b|\\bsi\\b[^.]{0,40}\\b(?:se confirm|s'aver|est vrai|dit vrai)\\w*|\\?\\s*[\"']*$",
    ],
    hearsay: [
      "\\b(?:serait|seraient|aurait|auraient|ferait|feraient|irait|iraient|\\w{2,}(?:er|ir|dr|rr|ur)ai(?:t|ent)|de(?:vr)ai(?:t|ent)|\\w*(?:mettr|aitr|battr)ai(?:t|ent)|ecrirai(?:t|ent)|selon|d'apres|suivant (?:des|les|une|un)|a en croire|s'il faut en croire|si l'on en croit|a ce qu'on|a ce qu'il parait|on lit|on parle|la fiche|le document|circul\\w+|racont\\w+|parait|paraitrait|paraissent|laiss(?:e|ent|ait|ant) (?:entendre|penser|croire|presager)|beaucoup y|certains y|certains (?:disent|affirment|croient|pensent)|rumeur\\w*|bruits?|fuites?|fuiter?|ont fuite|a fuite|leak\\w*|sources?|informateurs?|initie?s|proches? du dossier|indiscretions?|rapport(?:e|ent|ait|aient|ee?s?)|il se dit|se murmure|on dit|dit-on|disent|dit|indiqu\\w+|signal(?:e|ent|ait)|prete|(?<!\\b(?:a|ont|officiellement) )annonc\\w+|promet\\w*|promis\\w*|prevoi\\w*|prevu\\w*|prevoyait|suppos\\w+|attendu\\w*|s'attend\\w*|on s'attend|probab\\w+|vraisemblabl\\w+|presum\\w+|sembl(?:e|ent|ait|erait)|affirm\\w+|assur(?:e|ent|ait)|evoqu\\w+|mentionn\\w+|pretend\\w*|soi-disant|estim\\w+|croit savoir|croient savoir|pourr(?:a|ont)|peut-etre|eventuel\\w*|envisag\\w+|compte(?:nt)? (?:lancer|sortir|publier|proposer)|sur le point de|s'appreterait|s'apprete\\w*|serait en|en passe de|potentiel\\w*|hypothe\\w+|predi(?:t|sent|ction\\w*)|pronosti\\w+|parie\\w*|parieurs|tabl(?:e|ent) sur|ecri(?:t|vent|vait)|explique\\w*|souligne\\w*|revel\\w+|confie\\w*|ajoute|glisse|suggere\\w*|vis(?:e|ent|ait|ant)|ambitionne\\w*|espere\\w*|decrit|cense\\w*|a priori|apparemment|visiblement|le bruit court|dans les tuyaux|en preparation|prepar(?:e|ent|ait)|si tout va bien|allegu\\w+|allegations?|discussions? (?:avec|en cours)|en pourparlers|negocie\\w*|projette\\w*)\\b",
    ],
    official: [
      "\\bofficiellement (?:annonc|lanc|present|confirm|devoil|disponib|sort|publi)\\w*\\b|\\b(?:a|ont|vient d'|viennent d'|vient de|viennent de) (?:desormais |officiellement |enfin )?(?:confirme|annonce|annoncer|lance|lancer|publie|publier|devoile|devoiler|officialise|officialiser|confirmer)\\b|\\b(?:est|sont) (?:desormais|maintenant|dorenavant|enfin|deja) disponibles?\\b|(?<!\\bne |\\bni )\\bconfirm(?:e|ent)\\b(?! (?:pas|ni))|\\bc'est (?:officiel|confirme)\\b",
    ],
    contrast:
      ";|:| mais | cependant | toutefois | neanmoins | alors que | alors qu'| tandis que | tandis qu'| pourtant | bien que | bien qu'| quoique | meme si | malgre | en revanche | or |, ce qui |, avec certains | — | – ",
  },
};
