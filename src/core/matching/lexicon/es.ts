import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  lang: 'es',
  stop: 'el la los las un una unos unas de del al a y o u pero que quien cual cuyo este esta estos estas ese esa eso su sus en con por para sin sobre es son ser sera seria fue ha han haber habra mas muy lo le les se no si como tambien ya aun entre desde hasta ia modelo modelos segun todo todos toda cada tendria tendrian habria habrian seran asi aunque cuando donde mientras despues antes durante entonces luego ahora aqui ahi alli estan estaba estaban estar hay he ni otro otra otros otras mismo misma mismos mismas tan tanto me te nos mi tu porque pues sino tiene tienen tener tenia puede pueden podria deben debe hace hacer hecho hizo va van ir aquel aquella aquellos era eran fueron sido siendo sean sea haya hayan hubiera quienes cuyos cuya cuyas cuanto cuales algo alguien alguno alguna dos tras hacia contra ante mediante ademas incluso siempre vez veces modo manera cosa cosas parte caso ejemplo dice decir dicho dijo dia dias hoy ayer manana ello ellos ella ellas nosotros usted ustedes casi pese debido embargo asimismo poco poca pocos pocas',
  concepts: {
    train:
      'entren* preentren* aprend* educad* criad* crio pre-entren* reentren* afin* ajuste_fino formado_con formado_a_partir instruid* alimentado_con ajustado_con post-entren* postentren*',
    infer:
      'inferencia ejecut* servir* inferir corre_en correr_en corren_en correra_en corria_en funciona_en funcionar_en funcionan_en funcionara_en desplegado_en alojado_en coste_de_uso costo_de_uso en_funcionamiento responder ejecucion puesta_en_marcha correrlo',
    chip: 'chip* procesador* tarjeta* acelerador* gpu gpus silicio placa* grafica* semiconductor* microchip* oblea* circuito* tarjetas_de_aceleracion componentes unidades_de_procesamiento',
    cluster:
      'cluster* supercomputador* superordenador* supercomputacion granja_de_servidores granja_de_gpu conjunto_de_gpu parque_de_gpu infraestructura_de_calculo infraestructura_de_computo',
    hardware: 'hardware equipamiento equipos_informaticos',
    cost: 'cuesta* gast* factura presupuest* invert* inversion* invirt* millones_de_dolares millones_de_euros desembols* importe* dinero euros dolares cuantia monto montos coste costes costo costos cost costar costara costaria costaran costado costaron costear',
    cheap:
      'barat* ahorr* menos_que descuento* mas_barato fraccion asequib* rebaj* abarat* bajo_coste bajo_costo de_bajo_coste low-cost ganga frugal* rentab* menos_costoso menor_coste menor_costo menor_precio precio_mas_bajo precios_mas_bajos bajada_de_precio bajadas_de_precio fraccion_del_precio fraccion_del_coste fraccion_del_costo mitad_de_precio mitad_del_precio reducir_costes viable* oferta* austero economiz* tirado_de_precio economico economica economicos economicas economicamente',
    dear: 'caro cara costoso costosa caros caras costosos costosas carisim* prohibitiv* mas_caro mas_cara elevado_precio precio_elevado exorbitant* onerosa oneroso encarec* desorbitad*',
    release:
      'lanz* public* estren* llega* salir* sale presentar* salid* salga salio debut* ver_la_luz calendario salen saldra saldran saldria saliera salgan saliendo salieron disponib* despleg* desplieg* vera_la_luz vio_la_luz veria_la_luz ve_la_luz puesta_a_disposicion puesta_de_largo poner_a_disposicion a_la_venta al_mercado comercializ* aterriz* desembarc* fecha_de_salida ventana_de_lanzamiento inaugur* irrump* libero liberad* liberacion liberara liberar ponen_a_disposicion pondra_a_disposicion saldrian poner_en_circulacion',
    delay:
      'retras* aplaz* demor* pospon* pospuest* posterg* atras* dilat* dilacion* posterior* mas_tarde mas_adelante se_hara_esperar hacerse_esperar con_retraso se_alarga se_desliza no_esta_listo no_esta_lista no_estaba_listo no_llega_a_tiempo fuera_de_plazo incumpl* contratiempo* tropiezo* obstacul* atasc* cuello_de_botella reten* bloque* freno frena frenar frenado frenaron rezag* prolong* aparcad* contrarreloj espera esperar esperara esperando tarda tardan tardar tardara tardaria tardo tarde tardio tardia tardanza tardado',
    cancel:
      'cancel* abandon* descart* renunci* desech* desist* archiva* anul* en_un_cajon tirar_la_toalla tiro_la_toalla da_carpetazo dio_carpetazo carpetazo a_la_basura en_favor_de reemplazado_por sustituido_por se_salta saltarse se_saltara salta_la_version omit* nunca_vera echa_por_tierra dar_marcha_atras fin_del_proyecto',
    open: 'codigo_abierto pesos_abiertos abiert* publicar_los_pesos descarg* abrir abre abrira abriria libre libres codigo_fuente software_libre fuente_abierta pesos_libres publico_los_pesos publica_los_pesos liberar_los_pesos libera_los_pesos libero_los_pesos modelo_abierto modelos_abiertos acceso_abierto open-source open-weight',
    license: 'licenci* condiciones_de_uso terminos_de_uso',
    param: 'pesos parametr* peso_del_modelo',
    active:
      'en_marcha despiert* a_la_vez encend* activo activos activa activas activan activara activacion enciend* por_token por_consulta por_ficha al_mismo_tiempo_activos activad*',
    total:
      'en_total total totales en_conjunto sumados total_de global globales globalmente conjunto suma sumando todos_juntos sumatoria acumulad*',
    token: 'ficha* token*',
    context: 'contexto* longitud_de_contexto contextual',
    data: 'datos corpus dato conjunto_de_datos conjuntos_de_datos base_de_datos bases_de_datos muestra_de ejemplos material_de_entrenamiento',
    benchmark:
      'examen* ranking evalua* clasificacion clasificaciones banco_de_pruebas bancos_de_pruebas comparativ* rankings test tests prueba_de_rendimiento pruebas_de_rendimiento prueba_comparativa tabla_de_clasificacion marcador prueba pruebas prueba_de_referencia pruebas_de_referencia oposicion olimpiada*',
    score:
      'puntua* obtiene logra puntos resultado* nota puntaj* obtuvo obtener obtendria obtienen logro lograr lograria logran alcanz* consigue consigui* conseguir notas calificacion* marca marcas porcentaje_de_acierto aciert* tasa_de_acierto media promedio',
    beat: 'supera* superior* mejor_que mas_que adelant* arras* venc* mejores_que mas_potente_que mas_capaz_que mas_inteligente_que mas_rapido_que por_delante por_encima aventaj* gana ganan ganar ganaria gano ganado derrot* bate baten batir batio batiria batido aplast* destron* desban* eclips* lider lidera lideran liderar liderato sobrepas* rebas* deja_atras dejar_atras dejando_atras dejaria_atras se_impone imponerse se_impuso arrebat* humill* domina dominan dominar dominaria dominio',
    equal:
      'rivaliz* equipar* compite* par a_la_altura al_nivel igual* rival rivales compar* compet* a_la_par al_par_de al_nivel_de al_mismo_nivel mismo_nivel codea* equival* parid* empat* a_la_zaga_de tan_bueno_como tan_bien_como tan_potente_como tan_capaz_como cara_a_cara mano_a_mano alcanza_a alcanzar_a de_tu_a_tu misma_liga pisar_los_talones pisa_los_talones cercano_a cerca_de plantar_cara planta_cara a_la_misma_altura',
    fast: 'rapid* veloz veloces velozmente agil agiles agilidad instantane* en_segundos en_pocos_segundos inmediat* fluid* relampago',
    slow: 'lent* despaci* tortuga pausad* hace_esperar tarda_en segundos_de_espera ralentiz* pesad*',
    large:
      'grande* enorme* gigant* masiv* inmens* colosal* mayor mayores descomunal* vasto vasta voluminos* monstruo* mastodont* mas_grande mas_grandes peso_pesado gran titanic* ingent*',
    small:
      'pequen* menor diminut* menores compact* livian* reducid* miniatura mini chico chica mas_chico mas_pequeno peso_pluma aliger* minuscul* ligero ligera ligeros ligeras',
    reduce:
      'reduc* reduj* menos menor* disminu* reduz* recort* comprim* compres* cae caer caida cayo cayeron descen* desciend* acort* encog* mengu* merm* a_la_mitad por_debajo dividid* abarat* achic* minimiz* aminor* baja bajas bajan bajar bajara bajaria bajo_de bajada bajadas bajado bajaron',
    quantize: 'cuantiz* cuantific* baja_precision precision_reducida',
    accuracy: 'precis* exact* acierto aciertos correccion tasa_de_error',
    loss: 'perdid* pierd* perder perdio degrad* perdieron deterior*',
    multimodal: 'multimodal* imagenes_y_video multi-modal* omnimodal* texto_e_imagen texto_e_imagenes',
    vision: 'vision visual* ver ve_imagenes ojo ojos mira mirar camara camaras vista observ* percib*',
    video: 'video* pelicula* clip* film* metraj* animaci* secuencia cine rodaj* cortometraj*',
    audio: 'voz voces audio* sonido* sonor* habla* escuch* oye oir oral acustic* vocal*',
    text: 'texto* textual* document* escrito escritos parrafo* prosa redaccion*',
    language: 'idioma* lenguaje* multilingu* lengua lenguas linguist* ingles hispan* castellano espanol poliglot*',
    code: 'programador* codigo* codific* desarrollador* repositori* software informatic* lineas_de_codigo linea_de_codigo',
    reason:
      'razon* piens* pensa* logic* reflexion* reflexiva* deliber* deduc* deduj* medit* cadena_de_pensamiento cadenas_de_pensamiento paso_a_paso modo_de_razonamiento raciocin*',
    math: 'matemat* aritmet* olimpiada_matematica algebra* teorema* geometr* ecuacion* calculo_matematico demostracion_matematica problemas_matematicos',
    agent:
      'agent* subagent* sub-agent* asistente* autonom* enjambre* deleg* uso_del_ordenador uso_de_herramientas actua_por_su_cuenta actuar_por_su_cuenta ayudante* multiagent*',
    moe: 'mezcla_de_expertos expertos_que_se_turnan red_de_expertos mezclas_de_expertos mezcla_expertos mixtura_de_expertos combinacion_de_expertos modelo_de_expertos',
    architecture:
      'arquitect* estructur* diseno* redisen* basado_en basada_en construido_sobre construida_sobre armazon cimient* esqueleto columna_vertebral bajo_el_capo entramad* transformador*',
    layer: 'capa capas estrato*',
    dense: 'denso densa densos densas densidad',
    hybrid: 'hibrid* mezcla mixto mixta combinacion fusion_de amalgam*',
    no: 'no sin ningun* jamas nunca nada cero nulo nula ausen* carec* independ* prescind* evit* esquiv* elud* rehu* sortea* libre_de al_margen_de dejar_de ya_no imposib* soberan* tampoco',
    truth:
      'verdad* cierto cierta autentic* dud* confirm* falso falsa ciertos ciertas falsos falsas falsed* veraz veracidad verific* realmente creib* credib* verosimil* inverosimil* plausib* bulo bulos fabricad* exager* fundament* infundad* fidedign* legitim* escept* mentira* mienten desinform* desment* desmient* desmint* supuesto supuesta montaj* engan* fake sospech* comprob* contrastad* inventado inventada inventados evidencia pruebas_de_que',
    rumour:
      'rumor* filtra* filtro_el chism* habladuri* cotille* runrun indiscrecion* informante* fuente fuentes fuentes_anonimas confidente* soplo sople* especul* conjetur* afirmac* pretend* pretens* dossier documento_interno hoja leak* insider* se_dice supuestamente presuntamente murmull* comidilla mentidero*',
    spec: 'especificacion* caracteristic* ficha_tecnica fichas_tecnicas hoja_de_datos datos_tecnicos prestaciones',
    china:
      'chin* pekin beijing hangzhou shenzhen shanghai nacional* local locales domestic* autocton* gigante_asiatico asiatic* de_fabricacion_nacional',
    west: 'estadounid* american* occident* norteamerican* eeuu ee_uu estados_unidos washington extranjer* silicon_valley eua',
    energy:
      'energ* electric* consumo_electrico consumo_energetico vatio* kilovatio* megavatio* gigavatio* teravatio* huella_de_carbono carbono corriente_electrica',
    cool: 'refriger* enfria* climatiz* disip* refrescar aire_acondicionado',
    datacenter:
      'centro_de_datos centros_de_datos centro_de_calculo centros_de_calculo centro_de_procesamiento centros_de_procesamiento sala_de_servidores data_center data_centers granja_de_servidor',
    efficiency: 'eficien* eficaz eficac* rendim* optimiz* aprovech* ahorro_energetico relacion_calidad-precio rinde',
    utilisation: 'utilizacion tasa_de_uso tasa_de_utilizacion ocupacion ocios* inactiv* aprovechamiento_de',
    device:
      'movil* smartphone* telefon* portatil* ordenador* celular* dispositiv* computador* tablet* pc aparato* gafas reloj_inteligente altavoz dispositivo_movil equipo_domestico terminal terminales vestibl* perifer*',
    business:
      'pymes pyme empres* compania* negocio* corporat* firma firmas startup* start-up sociedad_mercantil comerci* multinacional* emprend* profesional* entidad* clientes_corporativos',
    law: 'legal* jurid* ley leyes abogad* juez jueces justicia tribunal* regulac* normativ* legisl* judicial* pleito* cumplimiento_normativo jurisprud*',
    finance:
      'financ* finanz* bancari* bursatil* econom* contab* inversor* monetari* trading fiscal* hacienda banco bancos banca',
    medical:
      'medic* rayos radiolog* radiograf* rayos_x diagnos* salud* sanitar* hospital* clinic* pacient* enfermed* doctor doctores sanidad',
    security:
      'vulnerab* ciberseg* cibern* hack* exploit* fallo_de_seguridad fallos_de_seguridad agujero* brecha* pirat* intrus* bug bugs ciberdelin* ciberataq* parche*',
    memory: 'memori* record* recuerd* persisten* entre_sesiones',
    translate: 'traduc* traduj*',
    forum: 'foro* tablon* red_social redes_sociales hilo hilos comunidad_en_linea',
    partner:
      'socio* colabor* alianz* fabricante* adopt* basad* usara suministr* aliad* elegir elegid* adopc* recurr* apuesta apostar apostara apuestan opta optar optara opto se_apoya apoyarse se_apoyara se_asocia asocia* client* contrat* alquil* abastec* provee* selecc* subcontrat* impulsado_por alimentado_por usaria socia elige eligen eligio eligieron',
    deal: 'acuerdo* contrat* pacto* pacta* convenio* tratado firma_un firmo firman firmar firmado compromis* alianza_comercial transaccion*',
    government:
      'autoridad* gobiern* regulador* ministeri* ministro* funcionari* estatal* administracion* casa_blanca comision poder_ejecutivo oficial oficiales gubern* legislador*',
    engineer:
      'ingenier* tecnic* informatico* especialista* plantilla investigadores personal_tecnico equipo_tecnico mano_de_obra',
    fail: 'fall* fracas* problem* error errores averia* tropez* tropiez* dificult* no_logr* no_logra no_logro no_consig* no_pudo incident* inestab* colaps* cuelg* estrell* traspi* contratiemp* malogr* naufrag* se_rompe descarril* percance* fiasco sufre sufrio lucha_por',
    codename:
      'nombre_en_clave codigo_interno llamad* alias bautiz* nombres_en_clave nombre_clave nombre_codigo llama llaman llamara llamaria denomin* apod* nombr* conocido_como conocida_como sobrenombre mote titulad* seudonim* etiquetado_como responde_al_nombre en_clave',
    test: 'ensay* beta prueb* probad* betas test testea* piloto* experiment* vista_previa acceso_anticipado prelimin* evaluador* a_prueba prototip* version_previa tester* audit* probar* probando probo',
    develop:
      'desarroll* constru* prepar* disen* creacion cread* crear elabor* trabaja trabajan trabajando trabajar trabajo_en trabajaba trabajaria en_marcha_un fabricad* fabricar en_desarrollo en_obras entre_manos hecho_por detras_de fragu* ensambl* edific* gestando gestacion puliendo ultima_los ultimando crea crean creando creo_en crearon creara crearia cocinando se_cocina',
    free: 'gratis gratuit* sin_coste sin_costo sin_cargo sin_pagar regal* libre_de_cargo cero_euros de_balde a_coste_cero ilimitad*',
    paid: 'pago de_pago pagos suscri* abono abonad* plan_de_pago premium cuenta_pro planes_de_pago pagar pagan mensualidades membresia* pagado paga_por',
    user: 'publico gente todo_el_mundo usuari* client* consumidor* persona personas internauta* suscriptores ciudadan* audiencia lector* particulares',
    human: 'human* hombre hombres persona personas ser_humano seres_humanos medicos',
    doctorate: 'doctor* tesis postgrad* posgrad* nivel_de_doctorado',
    agi: 'inteligencia_artificial_general inteligencia_general superinteligen* super-inteligen* sobrehuman* nivel_humano iag agi singularidad',
    safety:
      'segurid* seguro segura seguros seguras salvaguard* alineacion alineamiento riesg* peligrosidad proteccion* inofensiv* precaucion* prudencia barandilla* barrera* cautel* guardarrail*',
    hallucinate:
      'alucin* inventa inventar inventan inventaria se_inventa invencion* error_factual errores_factuales errores equivoc* fallos_factuales confabul* datos_falsos se_equivoca inexact*',
    distill: 'destil* profesor-alumno maestro alumno maestro-alumno modelo_profesor',
    shortage:
      'falta escas* faltan faltaban carenc* insuficien* carest* penuria deficit desabastec* no_hay_suficientes pocos_chips sin_suficientes agot* rotura_de_stock',
    export:
      'export* sancion* embargo* prohib* veto vetad* restric* lista_negra controles_de_exportacion control_de_exportaciones arancel* bloqueo_comercial vetar',
    annotate: 'etiquet* anot* rotul*',
    quality: 'calidad* fidelidad realism* realist* nitidez acabad* nivel_de_detalle detall*',
    input: 'entrada entradas prompt prompts instrucci* peticion* solicitud* de_entrada indicaci*',
    output: 'salida_de respuesta* respond* contest* salidas de_salida',
    next: 'proxim* siguiente* pronto inminent* en_breve dentro_de_poco en_los_proximos_dias en_unos_dias en_dias en_semanas unos_dias unas_semanas en_pocos_dias en_pocas_semanas cualquier_dia a_punto_de a_punto venider* futur* cerca_de_salir a_la_vuelta_de_la_esquina vuelta_de_la_esquina cuestion_de_dias cuestion_de_semanas que_viene',
    app: 'app apps aplicac* chatbot* producto productos asistente_virtual bot robot_conversacional',
    limit:
      'limit* tope maximo topes maxima maximos cuota_de cuotas_de restring* acot* umbral techo racionam* racionad*',
    speed: 'rendimiento_por veloc* latencia* ritmo tiempo_de_respuesta tokens_por_segundo fichas_por_segundo celeridad',
    price:
      'precio* cobr* vale tarif* por_millon por_millon_de_tokens por_millon_de_fichas cuota cuotas al_mes mensualidad* factura* costara_por lista_de_precios tasa_por cuesta_por',
    internal:
      'intern* secret* a_puerta_cerrada puertas_adentro dentro_de_la confidencial* discret* en_privado de_puertas_adentro entre_bastidores reservad* no_publicado',
    first: 'primer* inicial* al_principio en_un_principio en_principio en_primer_lugar pioner* en_primera_instancia',
    variant:
      'version* tamano* varian* edicion* familia familias gama gamas mini nano modalidad* iteracion* hermano hermanos hermana linea_de_modelos serie',
    long: 'larg* extens* libros_enteros libro_entero cientos_de_paginas prolongad* kilometric* longitud duracion',
    dissatisfied:
      'insatisf* descontent* no_satisfech* perfeccionis* no_convenc* decepcion* desilus* malestar frustr* poco_satisfech* no_esta_contento poco_convenc* desencant* disgust* inconform*',
    suspend:
      'suspen* paus* congel* paraliz* interrump* deten* detuv* detien* parad* interrup* en_pausa en_suspenso en_el_aire moratoria* hibern*',
    router: 'enrut* router* encamin* deriv* conmut* selector despach* redirig* elige_el_modelo alterna',
    window: 'ventana* memoria_inmediata memoria_de_trabajo ventana_de_contexto',
    image: 'imagen* foto* dibuj* ilustrac* grafico graficos lamina',
    autonomy: 'autonom* autosuficien* por_si_solo por_si_mismo por_su_cuenta sin_intervencion_humana',
    depend: 'depend* confiar_en reliance supedit* a_merced_de',
    merge:
      'integr* unific* fusion* combin* reun* agrup* incorpor* todo_en_uno todo-en-uno un_solo_modelo un_unico_modelo unico_sistema bajo_un_mismo_techo converg* concentr* junta_en aunar aglutin* engloba',
    expert: 'expertos experto experta expertas perit* especialistas',
    ship: 'entreg* envio envia* expid* despach* reparto',
    power: 'impuls* aliment* potencia* motoriz* propuls* da_vida_a dar_vida_a corazon_de',
    announce:
      'anunci* revel* present* desvel* mostr* muestr* develo* demostr* exhib* adelant* da_a_conocer dar_a_conocer dio_a_conocer dara_a_conocer dado_a_conocer comunic* hizo_publico hacer_publico divulg* oficializ* destap* teaser proclam* enseno ensenara ensenar_al avance_informativo',
    industry: 'industri* fabrica* manufactur* sector_industrial factoria*',
    science: 'cientif* ciencia* quimic* biolog* fisic* academic* universi* investigador* laboratori*',
    program: 'programa* programo',
    attention: 'atencion atencional',
    year: 'ano anos anual*',
    month: 'mes meses mensual*',
    search: 'busca* naveg* busqued* rastre* en_internet motor_de_busqueda',
    tool: 'herramient* utileri* instrument* utensili*',
    improve:
      'avance* mejor mejora* mejore* avanz* progres* perfeccion* evolu* optimiz* potenci* mas_capaz mas_inteligente superior* refuerz* reforz* notablement* ventaj* gananci* sustancial* refin* incremento',
    only: 'solo solamente exclusiv* sola unicament* unico unica tan_solo nada_mas_que meramente apenas',
    access:
      'lista_de_espera acceso* acced* accesib* invit* listas_de_espera por_invitacion acceso_anticipado_a clientes_seleccionados acceso_restringido acceso_limitado',
    anonymous:
      'anonim* desconocid* misteri* sin_nombre incognit* seudonimo sin_identificar enmascarad* encubiert* sigil*',
    cloud: 'nube servidor* alojad* aloja alojamiento infraestructura* en_la_nube hosting granja',
    diverse: 'divers* varied* variad* heterogen* pluralidad abanico gama_de',
    founder:
      'ceo director_ejecutivo consejero_delegado fundador* jefe director_general cofund* jefes jefa responsable* directiv* presidente* presidenta maximo_responsable mandamas ejecutivo* dirigente* cabeza_visible patron',
    frontier:
      'punta vanguardia mas_potente de_punta mas_potentes mas_avanzado mas_avanzada mas_avanzados punter* buque_insignia insignia estado_del_arte ultima_generacion alta_gama gama_alta mejor_modelo mejores_modelos primer_nivel mas_capaces vanguardist* estrella frontera*',
    game: 'juego* videojueg* jugador* ludic* jugar',
    generate:
      'genera* produc* crea_imagenes crear_imagenes dibuja sintetiz* engendr* elabora_imagenes genere pinta pintar',
    interim:
      'provisional* temporal* transitor* interin* de_transicion transicion puente mientras_tanto por_ahora hasta_que entretanto',
    media: 'captura* pantallazo* captura_de_pantalla capturas_de_pantalla tuit* tweet* foto* publicacion_en mensaje_en',
    music: 'music* compon* partitura* cancion* melod* compositor* tema_musical canto',
    order:
      'pedid* compra* encarg* adquir* pidio_mas pide_mas orden_de_compra ordenes_de_compra al_por_mayor reservas_de compro',
    parallel: 'paralel* simultan* a_la_vez_que al_mismo_tiempo concurrent* a_la_par_que',
    personal: 'personaliz* gusto gustos preferenc* a_la_carta individualiz* a_tu_medida personal personales',
    plan: 'plan planes planea* planif* programad* calendario* hoja_de_ruta hojas_de_ruta previst* proyect* cronogram* agend* tiene_previsto',
    predecessor:
      'anterior* previo predeces* previa previos antiguo antigua version_actual modelo_actual generacion_anterior antecesor* version_previa_del hermano_mayor precedente precedentes',
    private: 'privad* confidencial* privac* cifrad* encript* datos_personales intimidad',
    realtime: 'tiempo_real en_directo en_vivo al_instante instantaneamente directo',
    sparse: 'dispers* espars* ralo',
    stock:
      'acciones bolsa* burs* accionist* cotiz* inversor* inversionist* capitaliz* mercado_de_predicc* mercados_de_predicc* casa_de_apuestas casas_de_apuestas apostador* parquet titulos_bursatiles apuestas',
    successor:
      'sucesor* hereder* reemplazo relevo proxima_generacion nueva_generacion siguiente_generacion secuela continuac* descendient*',
    team: 'equipo equipos plantilla fichaj* reclut* contrata* cazatalent* captac* laborator* ficho fichado fichar fichados',
    tier: 'gama escalon* nivel niveles categor* clase clases rango grado',
    weak: 'decepcion* modest* margin* tibi* timid* discret* incremental* leve levement* ligerament* apenas_mejora escasa_mejora poco_impresion* pequeno_paso flojo insipid* se_queda_corta ligera_mejora poco_avance descafeinad*',
    world:
      'simul* mundo mundo_real modelo_del_mundo modelos_del_mundo modelo_de_mundo modelos_de_mundo entorno entornos fisica_del_mundo',
    high: 'alto alta altos altas elevad* considerable* importante importantes encarecid* cuantios* aument* subid* mayor_nivel',
    low: 'bajo baja bajos bajas inferior* debajo minim* escaso escasa reducido',
    several:
      'varios varias multiple* numeros* diversos decena* centenar* punado muchos muchas un_monton multitud* un_par algunos algunas docena*',
    enough: 'bastant* suficient* adecuad* basta bastan bastaria sobra con_creces',
    begin:
      'comenz* comienz* empez* empiez* arranc* pone_en_marcha poner_en_marcha pondra_en_marcha puso_en_marcha da_comienzo dio_comienzo punto_de_partida abord* emprende inicia inician iniciar inicio inicios iniciara iniciaria iniciado',
    finish:
      'termin* finaliz* acab* conclu* culmin* cierr* cerrar cerrad* fin_del final_del remat* ultimos_retoques recta_final pone_fin fin_de_la completa completado completar completaria completo_el',
    sooner:
      'antes_de_lo_previsto antes_de_lo_esperado antes_de_tiempo adelant* anticip* apresur* acelerar_el_lanzamiento acelera_el_lanzamiento cuanto_antes temprano temprana precipit* prematur* apur* lo_antes_posible',
    exist: 'exist* inexist* hay_un de_verdad',
    need: 'necesi* requier* requer* hace_falta haria_falta hacen_falta exig* demand* imprescindib* indispensab* obligator* tiene_que tendra_que',
    want: 'quier* quiso intent* busca_lanzar aspir* proposit* objetivo* metas ambicion* esperanz* voluntad anhel* apunta_a aspira_a planea confia_en queria querria querer querian intencion* pretende pretenden pretendia desea desean deseo desear deseaba',
    expect:
      'espera esperan esperaba esperado esperada esperados se_espera previst* preve prever preven prevision* pronostic* predic* anticip* probab* previsib* presum* expecta* estimac* augur* perspectiva* de_cara_a previo_a preveia presuntament*',
    appear:
      'aparec* aparic* aparez* surg* figura figuraba figuran avist* detectado_en visto_en vista_en encontrado_en encontrada_en sale_a_la_luz salio_a_la_luz a_la_luz aflor* se_ve manifest* se_deja_ver se_dejo_ver fue_visto asoma asoman asomo emerge emergen emergio emergido',
    remove:
      'retir* elimin* suprim* quitad* desapar* dar_de_baja dado_de_baja despublic* descolg* esfum* purg* quitar quitaron quito borra borran borrar borrado borrada borraron borro borraria',
    upload:
      'subido subida_a subio_a subir_a colg* cargad* hugging_face repositorio_de publicado_en publicada_en alojado_en_hugging subidos subio subir_los suben subieron',
    brief:
      'brev* fugaz fugac* por_unos_minutos unos_minutos unos_instantes un_instante durante_unos_minutos durante_unas_horas unas_horas momentane* efimer* poco_tiempo corto_tiempo instantes minutos por_un_momento corta_duracion',
    replace:
      'reemplaz* sustitu* suplant* toma_el_relevo tomar_el_relevo tomara_el_relevo relev* desplaz* canje* en_lugar_de en_vez_de cambia_por renov* sucedera',
    back: 'vuelve volver volvio volvera vuelven regres* retorn* marcha_atras da_marcha_atras dio_marcha_atras dar_un_paso_atras revert* retroced* retom*',
    separate:
      'separ* independientement* aparte por_separado escind* escisi* divid* divis* desacopl* segreg* aisl* autonomamente desvincul* desgaj*',
    share: 'compart* difund* difus* transmit* entrega_a puso_en_comun divulga* en_comun',
    hide: 'ocult* escond* disfraz* camufl* enmascar* encubr* bajo_llave a_escondidas sigilos* secretism* disimul*',
    understand: 'entend* entiend* comprend* comprens* asimil* capta captar interpret*',
    find: 'encontr* encuentr* descub* detect* identific* localiz* ubic* dio_con desenterr* halla* rastrear',
    warn: 'advier* advert* alert* alarm* previen* pone_en_guardia puso_en_guardia ponen_en_guardia en_guardia voz_de_alarma voces_de_alarma preocup* temor temores temen teme aviso avisa avisan avisar avisaron',
    threat: 'amenaz* peligr* riesgo_grave danin* nociv*',
    urge: 'instan instaron instado presion* empuj* exhort* incit* alent* alient* recomend* pidio pide forz* obliga a_presion* convenc* persuad* apremi* insta instar animo_a anima_a animan animaron urge urgen urgio',
    send: 'envi* mando remit* despach* hacer_llegar hizo_llegar traslado_de mandar mandan mandado mandaron',
    give: 'dar da_acceso dio dara daria dan dado otorg* conced* ofrec* ofrez* brind* facilit* proporcion* entreg* proveer regal* cede ceder dota dotar ofert* aport*',
    buy: 'adquir* adquis* pagar gastar abon* desembols* se_hace_con adquier* compra* compro paga pagan pago pagos pagado pagaron pagara',
    hard: 'dificil* dificult* duro dura complic* desafi* reto retos ardu* peliagud* espinos* laborios* exigent* cuesta_arriba trabajoso duros duras complejo compleja complejos complejas complejidad',
    strong: 'fuert* potent* poderos* robust* capaz capaces capacidad* solid* potencia musculo vigor* contundent*',
    smart: 'inteligen* astut* brillant* cerebr* coeficiente_intelectual lucid* sagaz agudeza genio listos ingenios*',
    leap: 'salto* salto_adelante avance* gran_paso paso_de_gigante paso_adelante revolu* ruptur* hito* zancad* punto_de_inflexion brinco disruptiv*',
    diminish:
      'estanc* desaceler* ralentiz* meset* rendimientos_decrecientes decrec* agot* techo muro freno_al frenazo se_aplan* aplan* toca_techo tocar_techo tocado_techo se_desinfl* desinfl* merma',
    specialised:
      'especializ* dedicad* a_medida hecho_a_medida a_la_medida adapt* ajustad* optimizad* pensado_para pensada_para disenado_para disenada_para disenados_para orientad* enfocad* especific* destinad* personalizad* concebid* expresamente',
    task: 'tarea* trabajo trabajos mision misiones cometido* faena* labor labores encargo* flujo_de_trabajo flujos_de_trabajo carga_de_trabajo cargas_de_trabajo quehacer* gestion gestiones recado* actividad*',
    step: 'paso pasos etapa* fase fases secuencia* encaden* varios_pasos multiples_pasos larga_duracion eslabon* de_largo_recorrido',
    update:
      'actualiz* renov* renuev* al_dia refresc* puesta_al_dia poner_al_dia remoz* modern* revisar revisado revisada revision revisiones revisa_el',
    knowledge: 'conocim* saber saberes hechos factual* enciclop* informac* cultura_general sabe conoce datos_reales',
    chat: 'chat* charl* convers* dialog* hablar_con platic* tertulia coloquial*',
    write:
      'escrib* escrit* redact* pluma ensayo_literario redacc* borrador* novela* guion* prosa_literaria autor autores',
    solve: 'resuelv* resuelt* soluc* afront* atina enfrent* desentran* despej* resol*',
    new: 'noved* inedit* flamante* recien reciente* innov* original estreno_absoluto de_nueva_hornada nuevo nueva nuevos nuevas novisimo',
    stay: 'qued* permanec* mantien* manten* sigue siguen seguir seguira conserv* continu* persist* perdur*',
    quit: 'dimit* dimisi* renunc* abandona_la deja_la dejar_la marcha_de se_marcha se_marcho se_fue se_va marcharse salida_de_la deja_su dejo_su deja_el_cargo desert* desvincularse fuga_de fuga_de_talento fuga_de_cerebros adios_a portazo',
    lead: 'dirig* encabez* lidera_el capitane* al_frente a_la_cabeza supervis* a_cargo_de bajo_la_direccion liderado_por liderada_por dirigido_por al_mando pilotad* comandad* conducid*',
    own: 'propi* autoctono de_la_casa de_cosecha_propia en_propiedad',
    consumer:
      'consumo domest* hogar* cotidian* gran_consumo usuario_comun usuarios_de_a_pie gran_publico dia_a_dia minorist* comercio_minorista consumidor consumidores de_consumo',
    event:
      'evento* conferencia* keynote* cumbre* feria* gala jornada* escenario* ceremonia* congreso* encuentro acto_de rueda_de_prensa simposio* convencion',
    spring: 'primavera*',
    summer: 'veran* estival* estio',
    autumn: 'oton*',
    winter: 'invierno* invernal*',
    newyear: 'ano_nuevo_chino ano_nuevo_lunar festival_de_primavera fiesta_de_la_primavera ano_nuevo',
    rank: 'clasific* puesto puestos posicion* primer_puesto primer_lugar numero_uno podio* cima cabeza_de_la lidera_la encabeza_la rankin* ranque* en_lo_mas_alto trono',
    gap: 'brecha_con brecha distancia* margen margenes ventaja_sobre diferenci* diferencia_de desnivel foso desfase',
    similar: 'pareci* semejan* identic* analog* indistinguib* mismo_estilo se_parece asemej* simil* copia calcado',
    different: 'diferent* distint* diverg* difier* otro_tipo opuest* discrep* desemejan* dispares',
    include:
      'incluy* conten* contien* compues* incorpor* integra integran trae traera traeria abarc* consta dotad* compon* engloba* viene_con cuenta_con contara_con contaria_con cuentan_con comprende incluid* incluir* inclusi*',
    support: 'soport* compatib* admit* respald* apoy* da_soporte dara_soporte acept* maneja manejar manejara',
    worse:
      'peor peores empeor* inferior* a_la_zaga por_detras rezag* mediocr* flojo floja queda_corto quedarse_corto se_queda_corto pobre pobres debil debiles por_debajo_de deficient* atras_de decae retroces*',
    change:
      'cambi* modific* transform* reform* rehac* rehecho reestructur* retoc* replante* vira virar mutac* gira giro muda reconvert* redefin* da_un_vuelco trastoc* altera alterar',
    everyone:
      'todos_los_usuarios todo_el_publico publico_general a_todos para_todos cualquiera cualquier_persona mayoritari* generalizad* masivamente universal* al_alcance_de_todos publico_en_general a_gran_escala ampliamente',
    chosen:
      'selec* elegidos elegidas escogid* grupo_reducido grupo_selecto grupo_limitado numero_limitado invitad* clientes_escogidos de_confianza punado_de privilegiad* pocos_clientes unos_pocos autorizad*',
    unlimited:
      'ilimit* sin_limite sin_limites sin_tope sin_restriccion sin_restricciones sin_topes barra_libre infinit* a_discrecion todo_lo_que_quier*',
    size: 'tamano* dimension* escala escalas escalado magnitud* talla envergad* volumen volumenes orden_de_magnitud pesa pesaria pesan calado',
    local:
      'localmente en_local en_casa domicilio sin_conexion ordenador_personal ordenador_portatil ordenador_de_casa ordenadores_personales ordenadores_portatiles ordenador_de_sobremesa pc portatil portatiles mac propia_maquina propio_ordenador propio_equipo en_las_instalaciones fuera_de_linea computadora_personal computadoras_personales computadora_portatil laptop casero',
    vram: 'memoria_grafica memoria_de_video memoria_de_la_gpu gigas gigabyt* gb vram memoria_unificada',
    permissive: 'permisiv* uso_comercial comercialmente fines_comerciales licencia_mit licencia_apache',
    summarise: 'resum* sintesis sintetizar condens* recapitul* abrevi* extracto',
    planner: 'planific* agenda* calendariz* programador_de_tareas ordenamiento organizador*',
    reliable:
      'fiab* confiab* confianz* estabilidad* consisten* constant* coheren* solid* robust* regularidad estable estables estabiliz*',
    economy: 'econom* crecim* pib productiv* empleo mercado_laboral macroeconom*',
    accelerate: 'aceler* impuls* agiliz* dinamiz* potenci* espole* apresura multiplica* dopa* dispara disparar',
    automate: 'automat* robotiz*',
    recursive:
      'auto-mejor* automejor* mejorarse_a_si mejora_a_si_mismo se_mejora_a_si_mismo mejorarse_a_si_mismo su_propio_codigo se_reescrib* autorreescrib* se_automejor* recursiv*',
    biology: 'biolog* quimic* bioquimic* arma armas bioterror* proteina* patogen* virus biotec* bioarm* toxin*',
    defend: 'defend* defens* defiend* proteg* protec* resguard* salvaguard* blind* escud*',
    refuse:
      'rechaz* niega_a nego_a se_niega se_nego negarse declin* rehus* oponerse se_opone se_opuso opus* veta desestim* no_quiso deneg* renuent* repud*',
    approve:
      'aprob* aprueb* autoriz* luz_verde visto_bueno permis* permit* avalad* avala homolog* valid* consent* consient* habilit*',
    investigate: 'investig* examin* indag* escrutin* analiz* analisis inspecc* estudi* pesquis* peritaj*',
    oust: 'despid* despedid* destitu* cesad* cese ceses cesar expuls* echado relevado_del_cargo fulmin* depuest* removid* echaron echar',
    letter: 'correo* email* e-mail* misiva* memorando* memorandum* nota_interna mensaje* carta cartas',
    escape: 'escap* fug* evad* evas* sandbox arenero jailbreak* burl* romper_las_barreras entorno_aislado',
    attack: 'ataq* ataca* ciberataq* ofensiv* asalt* intrus* explot* irrumpir_en penetr* infiltr* agred*',
    unverifiable:
      'estim* calcul* conjetur* extrapol* supon* supuest* suposic* aproxim* deduc* inferid* adivin* a_ojo hipotes* especulac*',
    fullyear:
      'final_de_ano finales_de_ano fin_de_ano fin_del_ano final_del_ano finales_del_ano antes_de_fin_de_ano antes_de_que_acabe_el_ano cierre_del_ano cierre_de_ano antes_de_final_de_ano antes_de_que_termine_el_ano',
    card: 'tarjeta_grafica tarjetas_graficas grafica_domestica graficas_domesticas grafica_de_consumo graficas_de_consumo placa_de_video placas_de_video tarjeta_de_video grafica graficas',
    robot: 'robot* humanoid* androide*',
    citation: 'cita citas citar citan citando cite referenc* fuente fuentes bibliograf* remision',
    emotion:
      'emoci* empat* calidez personalid* sentim* afectiv* afecto tono humor sensib* adulac* adulador* calidos calido calida',
    browser: 'navegador* web internet en_linea sitio_web sitios_web pagina_web paginas_web explorador surf*',
    operate:
      'clic* raton teclado* pantalla* cursor manej* pulsa* hacer_clic acciona* manipul* toma_el_control tomar_el_control opera operar operan operaria controla controlar controlan controlaria',
    background:
      'segundo_plano de_fondo por_la_noche durante_horas horas_y_horas dias_enteros sin_supervision supervis* noche nocturn* desatendid* horas_seguidas',
    collapse:
      'colaps* derrumb* hundi* diverg* desplom* pico_de_perdida picos_de_perdida inestab* se_vino_abajo revent*',
    restart:
      'reinici* recomenz* recomienz* desde_cero de_cero volver_a_empezar vuelta_a_empezar empezar_de_nuevo empezo_de_nuevo retom* reanud* relanz* rehac* reempez* otra_vez borron_y_cuenta',
    checkpoint:
      'punto_de_control puntos_de_control instantanea* version_intermedia versiones_intermedias compilaci* punto_de_guardado copia_intermedia',
    stealth:
      'sigil* anonim* encubiert* camuflad* de_tapadillo en_la_sombra sin_etiquetar incognito enmascarado enmascarada sin_hacer_ruido a_hurtadillas',
    score_top:
      'record* maxima_puntuacion mejor_puntuacion mejor_resultado mejores_resultados mejor_marca plusmarca* sin_precedent* insuperad* historico',
    young:
      'nino* nina* adolescent* joven* menor_de_edad menores_de_edad estudiant* alumn* escolar* chaval* juventud infantil* colegial*',
    europe: 'europ* bruselas ue union_europea',
    india: 'india indio* nueva_delhi bombay hindi',
    japan: 'japon* nipon* tokio',
    korea: 'corea* surcorea* seul',
    france: 'franci* frances* paris galo gala_francesa',
  },
  reference: {
    back: '\\b(?:este (?:modelo|sistema)|esta (?:version|ia)|el (?:nuevo |proximo |futuro )?(?:modelo|sistema|sucesor|asistente)|la (?:nueva |proxima )?(?:version|ia|empresa|firma|compania)|ella|este ultimo|su|sus)\\b',
    self: '\\b(?:yo|mi|mis|me|nuestr[oa]s?|nosotros)\\b',
    any: '\\b(?:cualquier|ningun|cada|todos los|algunos|otros?|muchos) (?:\\w+ ){0,2}(?:modelos?|sistemas?|laboratorios?)\\b|\\bun (?:\\w+ ){0,2}(?:modelo|sistema) (?:de ese|de este|con|como|que|asi)\\b|\\b(?:en general|por lo general|normalmente|suele[n]?|el termino|la palabra|significa|quiere decir|de ese tamano)\\b',
    wish: '\\b(?:ojala|esper(?:a|o|an|amos|aba)|dese\\w+|imagin(?:e|a|emos)|supongamos|quier(?:e|o|en)|quisiera|haria falta|deberia\\w*|por favor|suen[ao]\\w*)\\b',
  },
  condition: {
    opens:
      '(?:y |pero )?(?:si(?![a-z,:;]| que\\b| bien\\b)|suponiendo que|en caso de que|supongamos)(?![a-z])(?! (?:(?:es|esto es|fuera) )?(?:cierto|verdad)\\b)',
    within: '\\b(?:en caso de que|a menos que|como si)\\b',
  },
  comparators: {
    before:
      'que|(?:doble|triple|mitad) (?:de|del)|frente (?:a|al)|respecto (?:a|al|de|del)|en comparacion (?:con|a)|comparad[oa]s? con|comparable con|comparable a|a diferencia (?:de|del)|al contrario que|como|contra|versus|vs\\.?|sucesor (?:de|del)|sucesora de|predecesor|supera(?:r|n|ria|ra|ba)?(?: a)?|superior(?:es)? (?:a|al)|inferior(?:es)? (?:a|al)|super[oa] a|rivaliz\\w+ con|compet\\w+ con|compite con|igual(?:a|ar|aria) (?:a|al)|bat(?:e|ir|io|iria) a|venc\\w+ a|derrot\\w+ a|adelant\\w+ a|equipara\\w* (?:a|con)|equivalente (?:a|al)|a la altura de|a la par (?:de|con|que)|al nivel de|al mismo nivel que|por encima de|por debajo de|por delante de|por detras de|cerca de|junto a|tal(?:es)? como|en lugar de|en vez de|reemplaz\\w+ a|sustitu\\w+ a|mientras que|rival(?:es)? de|competidor(?:a|es)? de|alternativa a',
  },
  stance: {
    denial: [
      '(?<!\\b(?:ni|no|sin|nunca|han|ha) )\\b(?:desmint\\w+|desmient\\w+|desment(?:ir|ia|ido|idos|ida|iria)|refut\\w+|rebat(?:e|io|ieron|ir)|contradi(?:ce|jo|jeron)|nieg(?:a|an)(?! (?:a|el acceso|la entrada|el permiso|el servicio)\\b)|neg(?:o|aron)(?! a\\b))\\b',
      '\\b(?:ha|han|fue|ha sido|queda|quedo) desmentid\\w+|(?<!\\b(?:no|ni) )\\b(?:ha|han) (?:desmentido|negado|refutado)\\b|\\b(?:fals[oa]s?(?! (?:positiv|negativ|alarm))|bulos?|falsedad(?:es)?|mentiras?|patrana\\w*|infundad[oa]s?|sin (?:ningun )?fundamento|carece\\w* de (?:todo )?fundamento|invencion(?:es)?|invent(?:ad[oa]s?|o) (?:de principio a fin|por completo)|es inventad\\w+|totalmente inventad\\w+|desinformacion|inexact[oa]s?|erroneo|erronea|no es (?:cierto|verdad)|no son (?:ciert\\w+|verdad)|ficcion|tonterias?|paparruchas?)\\b',
      '(?<!\\b(?:que|como|casi) )\\b(?:nunca|jamas)\\b(?! (?:antes|vist|confirm|ha confirm))|\\b(?:nada mas lejos|no hay tal|no existe|no existen|nada de eso|lejos de ser|lejos de la realidad|nada que ver|sin planes|no (?:hay|tiene|tienen) (?:ningun )?(?:plan|planes|intencion|previsto)|descarta(?:n|do|ron)? (?:que|la|el|un|una|tajantemente)|descarto (?:que|la|el|un|una)|resulto (?:ser )?fals\\w+)\\b',
    ],
    negation: [
      '\\b(?:no|ni) (?:se |lo |la |le |los |las )?\\w+(?:aria|eria|iria)n?\\b(?! (?:confirm|descart|raro|extran))',
      '\\b(?:no|ni) (?:se |lo |la |le )?(?:\\w+ )?(?:es|esta|estara|estan|sera|seran|era|fue|fueron|hay(?! (?:pruebas|evidencia|constancia|certeza|confirmacion|fecha|duda))|habra|hubo|tiene|tendra|tenia|usa|usara|utiliza|ha|han|habia|salio|saldra|sale|costo|cuesta|costara|llega|llego|llegara|son|eran|existe|incluye|incluira|ofrece|ofrecera|supera|funciona|puede|podra|lanzara|publicara|alcanza|llegaron|va a|van a)\\b(?! (?:sido )?(?:confirmad|oficial|solo|clar|necesaria|seguro|descart|comenta|respond|conoc|sab|previsible|unicamente|solamente|especific|aclar|precis|querido|revelad|comunicad|pronunci|trascend))',
    ],
    doubt: [
      '\\b(?:dud(?:a|as|an|ar|os[oa]s?|oso)|esceptic\\w+|escepticismo|sin confirmar|sin confirmacion|no (?:ha sido |han sido |esta |estan |se ha |se han |ha |han |hay )?(?:oficialmente )?confirma(?:d\\w+|cion)|ni confirm\\w+ ni (?:desm|nieg)\\w+|inciert[oa]s?|incertidumbre|por confirmar|por ver|esta por ver|por verificar|cautela|pinzas|especulativ\\w+|especulacion(?:es)?|cuestion(?:a|an|able|ables|ado|ada)|poco (?:probable|creible|verosimil)|improbable|inverosimil|dificil de creer|demasiado bueno|ninguna (?:prueba|evidencia|confirmacion|certeza)|sin (?:pruebas|evidencia\\w*|verificar|certeza)|no (?:hay|existen|existe) (?:pruebas|evidencia\\w*|constancia|certeza)|no (?:esta|queda|es) (?:del todo )?clar[oa]|no se sabe|no (?:ha querido|quiso|quisieron|han querido)|declin\\w+ (?:hacer )?coment\\w+|sin comentarios|se desconoce|se ignora|nadie sabe|falta por saber|queda por (?:ver|saber)|habra que ver|no (?:es |son |sera )?necesariamente|no es seguro|interrogantes?|incognitas?|exagerad\\w+|exageracion|sospech\\w+|recel\\w+|reservas|simple rumor|solo (?:un )?rumor\\w*|en entredicho|en duda|se pregunta\\w*|tomar(?:se|lo|la)? con|sal gruesa|grano de sal)\\b',
      '\\bno (?:se lo )?cre(?:e|en|o|emos)\\b|\\bsi (?:es|resulta) cierto\\b|\\bsi\\b[^.]{0,40}\\bse confirma\\w*|\\?\\s*["\']*$',
    ],
    hearsay: [
      '\\b(?:segun|supuest\\w+|presunt\\w+|rumor\\w*|filtra\\w+|filtro|habrian?|serian?|irian?|\\w{2,}(?:bria|dria|rria|lria)n?|harian?|dirian?|(?!(?:ingenieria|materia|bateria|galeria|loteria|mineria|libreria|tesoreria|necesaria|secundaria|primaria|diaria|bancaria|tributaria|inmobiliaria|intermediaria|universitaria|sanitaria|extraordinaria|temeraria|arbitraria|contraria|mensajeria|mayoria|histeria|cafeteria|sabiduria|maquinaria|minoritaria|mayoritaria|voluntaria|propietaria|rutinaria|precaria|agraria|solidaria|artilleria|ganaderia|averia|referia|queria)\\b)\\w{3,}(?:aria|eria|iria)n?|quer(?:ria|rian)|se lleg[oa] a decir|se repite|hay quien\\w*|hubo quien|circula\\w*|si hacemos caso|de hacer caso|a juzgar por|quienes dicen|se habla de|se habla|hablan? de|muchos ven|cuentan?|cuenta que|promet\\w+|al parecer|parece(?:n|ria)?|aparentemente|por lo visto|se dice|dicen?|dijo|dijeron|fuentes?|informantes?|allegad[oa]s|personas (?:cercanas|familiarizadas|con conocimiento)|conocedores|se (?:espera|comenta|cree|rumorea|prev[ei]|apunta|especula|supone|baraja|calcula)|esperan?|esperab\\w+|asegur(?:a|an|o|aron|aba)|afirm\\w+|apunt(?:a|an|o|aron|aba)\\w*|senal(?:a|an|o|aron)|indic(?:a|an|o|aron)|sostien\\w+|preve(?:n|ia)?|previst\\w+|planea\\w*|probablemente|probable(?:s)?|posiblemente|posible|quiza|quizas|tal vez|podra\\w*|puede que|report\\w+|estim(?:a|an|o|ado|ada|acion\\w*)|calcul(?:a|an)|inform(?:o|a|an|aron|e|es)|prepara(?:n|ba|ria)?|revel(?:a|o|an|aron)|adelant(?:a|o|an)|sugier\\w+|suger\\w+|insinu\\w+|dejo caer|deja caer|deja entrever|dej\\w+ entrever|mencion\\w+|pretend\\w+|a punto de|de cara a|en conversaciones|en negociaciones|negocia\\w*|contempla\\w*|baraja\\w*|estudia|valora|aspira\\w*|pronostic\\w+|predic\\w+|predij\\w+|apuest(?:a|as|an)|escrib(?:e|io|en)|explic(?:a|o)|senalan|comparti\\w+|de acuerdo con|conforme a|atribu\\w+|teoric\\w+|potencial\\w*|en teoria|hipotetic\\w*|augur\\w+|vaticin\\w+|eventual\\w*|insiders?|leaks?|leaker|(?:caeria|daria|veria)n?|estaria|se trataria)\\b',
    ],
    official: [
      '\\boficialmente (?:anunci|lanz|present|confirm|disponib|public)\\w+\\b|(?<!\\b(?:no|ni) )\\b(?:ha|han|acaba de|acaban de) (?:ya |oficialmente )?(?:confirmado|anunciado|lanzado|presentado|publicado|confirmar|anunciar|lanzar|presentar|publicar)\\b|\\b(?:ya|ahora) (?:esta|estan) disponibles?\\b|\\b(?:esta|estan) ya disponibles?\\b|(?<!\\b(?:no|ni|se|sin|nadie) )\\bconfirm(?:a|an|o|aron)\\b|\\bes oficial\\b',
    ],
    contrast:
      ';|:| pero | sin embargo | aunque | mientras que | no obstante | si bien | a pesar de | pese a | en cambio | por el contrario | sino que |, lo que | — | – ',
  },
};
