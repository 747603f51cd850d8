import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  lang: 'pt',
  stop: 'o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas que quem qual este esta esse essa isso seu sua seus suas em com por para sem sobre sao ser sera seria foi ha tem ter mais muito se nao sim como tambem ja ainda entre desde ate ia modelo modelos segundo todo todos toda cada pelo pela teria assim embora quando onde depois antes durante entao logo agora aqui ali la estao estar estava estavam esteja estamos nem outro outra outros outras mesmo mesma mesmos mesmas tao tanto me te lhe lhes meu teu porque pois senao pode podem poderia deve devem faz fazer feito fez vai vao ir aquele aquela aqueles aquelas era eram foram sido sendo sejam seja haja haver houve quais cuja cujo cujos cujas quanto algo alguem algum alguma dois duas tras contra perante sob mediante alem inclusive sempre vez vezes modo maneira coisa coisas parte caso exemplo diz dizer dito disse dia dias hoje ontem amanha ele ela eles elas voce voces nosso nossa num numa nuns dum duma deste desta desse dessa neste nesta nesse nessa disto disso daquele pelos pelas quase porem contudo todavia apesar devido pouco pouca poucos poucas tinha tiveram teve terao tera teriam seriam comigo consigo conforme isto aquilo etc cerca',
  concepts: {
    train:
      'trein* aprend* pre-trein* pretrein* retrein* ensinad* ensinar educad* criado_com criada_com ajuste_fino ajustado_com formado_com alimentado_com afinad* afinar pos-treino pos-treinamento ajustes_finos',
    infer:
      'inferencia inferir executar executa executado executado_em execucao rodar_em roda_em rodam_em rodara_em rodaria_em rodar rodando roda rodam corre_em correr_em correm_em servir funcionar_em funciona_em hospedado_em implantado_em custo_de_uso em_funcionamento',
    chip: 'chip* processador* acelerador* gpu* semicondutor* microchip* silicio circuito* placas_de_aceleracao componentes pastilha* placa placas',
    cluster:
      'cluster* supercomputa* fazenda_de_servidores fazenda_de_gpu conjunto_de_gpus parque_de_gpus infraestrutura_de_computacao infraestrutura_de_calculo aglomerado*',
    hardware: 'hardware equipamento equipamentos maquinario',
    cost: 'gast* custo custos orcament* fatura faturas despes* dispendio* invest* desembols* milhoes_de_dolares milhoes_de_euros milhoes_de_reais bilhoes_de_dolares mil_milhoes_de_dolares conta_de montante* quantia* verba* dolares euros reais custou custa custam custar custara custaria custariam custado custear custeio custando',
    cheap:
      'barat* economia economiz* descont* economia_de poupa* em_conta baixo_custo custo_baixo custo_menor preco_baixo preco_menor precos_mais_baixos menos_dispendios* low-cost pechincha* promocion* rentave* viave* corte_de_precos reducao_de_precos queda_de_preco fracao_do_preco fracao_do_custo metade_do_preco preco_reduzido economicamente frugal* acessive* economico economicos economica economicas',
    dear: 'caro cara caros caras custos* dispendios* carissim* mais_caro mais_cara preco_elevado precos_elevados preco_alto precos_altos proibitiv* salgad* exorbitant* oneros* encarec*',
    release:
      'public* estrei* chega* sair sai saiu disponiv* saia saira sairia sairao saem saida_do sairam sairem saindo disponib* debut* ver_a_luz vira_a_publico veio_a_publico vir_a_publico a_venda comerciali* desembarc* data_de_lancamento janela_de_lancamento liberad* libera liberar liberou liberacao liberara implementac* entra_no_ar entrou_no_ar ir_ao_ar vai_ao_ar foi_ao_ar inaugur* colocar_no_mercado coloca_no_mercado chega_ao_mercado deploy implantac* lanca lancad* lancam* lancar* lancou lancando lance lance_do estreou estrear*',
    delay:
      'atras* adia* demor* posterg* protel* tarde espera esperar mais_tarde para_depois posterior* empurrad* empurra_para empurrou arrast* prorrog* prolong* contratempo* obstacul* entrav* gargalo* travad* fora_do_prazo fora_do_cronograma nao_esta_pronto nao_ficou_pronto nao_esta_pronta perde_o_prazo perdeu_o_prazo deslizou freio freia freou retard* delonga* imprevisto* aguard* emperr* retid* represad* travou tardio tardia tardara tardou tardar',
    cancel:
      'cancel* abandon* desist* descart* engavet* anul* desprez* renunci* joga_a_toalha jogou_a_toalha deixar_de_lado deixou_de_lado na_gaveta em_favor_de substituido_por pular pulou pula pulara saltar saltou abort* pos_fim por_fim_ao enterr* abriu_mao abrir_mao abre_mao arquivado arquivou arquivar',
    open: 'codigo_aberto pesos_abertos abert* codigo-aberto abrir abre abriu abrira abriria livre livres pesos_livres fonte_aberta codigo_fonte codigo-fonte software_livre codigo_livre publicar_os_pesos publicou_os_pesos liberar_os_pesos liberou_os_pesos libera_os_pesos baixar_o_modelo baixar_os_pesos descarreg* download downloads baixad* modelo_aberto modelos_abertos acesso_aberto open-source open-weight baixavel',
    license: 'licenc* termos_de_uso condicoes_de_utilizacao termos_de_utilizacao',
    param: 'parametr* pesos peso_do_modelo',
    active:
      'ativo ativos ativa ativas ativam ativaria acende acendem ligados_ao_mesmo ao_mesmo_tempo_ativos por_token por_consulta de_cada_vez despert* ativad* ativacao',
    total:
      'no_total total totais em_total ao_todo no_conjunto somad* soma somando global globais conjunto juntos somatorio acumulad* na_soma',
    token: 'token*',
    context: 'contexto* contextual comprimento_de_contexto',
    data: 'corpus dado* conjunto_de_dados conjuntos_de_dados base_de_dados bases_de_dados banco_de_dados exemplos amostra* material_de_treino',
    benchmark:
      'ranking avali* rankings classificac* benchmark* comparativ* teste testes prova provas bateria_de_testes exame exames tabela_de_classificacao teste_de_desempenho testes_de_desempenho teste_padrao placar olimpiada',
    score:
      'pontu* obtem atinge ponto* resultado* obteve obter obteria obtendo atingiu atingir atingiria alcanc* consegu* nota notas marcou marca_de acert* taxa_de_acerto media percentual_de desempenho',
    beat: 'supera* superior* melhor_que ganh* bate superou venc* melhor_do_que melhores_que mais_potente_que mais_potente_do mais_capaz_que mais_inteligente_que mais_poderoso_que mais_rapido_que a_frente a_frente_do a_frente_da acima_do acima_da ultrapass* bateu bater bateria batem batido batendo derrot* desbanc* destron* lidera lideranca sobressa* eclips* esmag* deixa_para_tras deixou_para_tras deixar_para_tras suplanta* leva_vantagem levou_a_melhor leva_a_melhor atropel* humilh* arras* trunf* massacr* domina dominou dominar',
    equal:
      'rivaliz* equipar* igual* compar* rival rivais compet* concorr* a_altura a_altura_do a_altura_da a_par ao_nivel ao_nivel_do ao_nivel_da no_nivel_do no_mesmo_nivel mesmo_nivel mesmo_patamar em_pe_de_igualdade pe_de_igualdade ombre* fazer_frente faz_frente faria_frente bate_de_frente bater_de_frente equival* parid* empat* tao_bom_quanto tao_bom_como tao_potente_quanto tao_capaz_quanto tao_capaz_como alcancar_o de_igual_para_igual encost* proximo_do proximo_da perto_do perto_da emparelh* se_aproxima',
    fast: 'rapid* menos_espera veloz* agil ageis agilidade instantan* em_segundos em_poucos_segundos imediat* depressa ligeiro fluid* na_hora',
    slow: 'lent* devagar demorad* arrastad* segundos_de_espera vagaros* pesado tartaruga',
    large:
      'grande* enorme* grandios* maior maiores gigant* massiv* imens* colossal colossais vast* avantajad* monstr* volumos* peso_pesado mastodon* parrudo',
    small:
      'pequen* menor menores diminut* compact* leve leves enxut* miniatura mini reduzid* minuscul* peso-pena peso_pena encolhid*',
    reduce:
      'reduz* reduc* menos diminu* menor menores encolh* comprim* compress* cai cair caiu caem queda quedas despenc* abaix* enxug* metade pela_metade minimiz* rebaix* decresc* dividid* encurt* descid* amortec* redut* baixa baixar baixou baixou_de baixaria corta cortar corte cortes cortou cortaria desceu descer',
    quantize: 'quantiz* baixa_precisao precisao_reduzida',
    accuracy:
      'precisao acuracia exatid* exato exata acerto acertos assertiv* taxa_de_erro rigor preciso precisa_nas precisas precisos',
    loss: 'perde perder perdeu degrad* deterior* perda perdas',
    multimodal: 'multimodal* multi-modal* omnimodal* texto_e_imagem texto_e_imagens imagem_e_video',
    vision: 'visao visual* visuais ver enxerg* olho olhos camera* camara* olhar observ* perceb*',
    video: 'video* clipe* film* cinema animac* curta-metragem sequencia_de_video cena cenas',
    audio:
      'voz som vozes audio* sons sonor* fala falar falado falada ouvir ouve ouvido oral acustic* vocal vocais escut* locuc*',
    text: 'texto* textual textuais document* escrito escritos paragrafo* prosa',
    language: 'idioma* lingua* linguistic* multilingu* ingles portugues poliglot* lusofon*',
    code: 'codigo* codific* desenvolvedor* programad* repositori* software informatic* linha_de_codigo linhas_de_codigo',
    reason:
      'racioc* pens* logic* refle* deliber* deduc* deduz* cadeia_de_pensamento cadeias_de_pensamento cadeia_de_raciocinio passo_a_passo modo_de_raciocinio inferencia_logica medit*',
    math: 'matemat* aritmet* olimpiada_de_matematica olimpiada_matematica algebra* teorema* geometr* equac* demonstracao_matematica problemas_matematicos',
    agent:
      'agente agentes agentic* subagent* sub-agent* assistente* autonom* enxame* deleg* uso_do_computador uso_de_ferramentas agir_sozinho age_sozinho agir_por_conta ajudante* multiagent* agentivo*',
    moe: 'mistura_de_especialistas misturas_de_especialistas mistura_de_peritos combinacao_de_especialistas rede_de_especialistas modelo_de_especialistas',
    architecture:
      'arquitet* estrutur* desenho_do_modelo projeto_do_modelo redesenh* baseado_em baseada_em construido_sobre construida_sobre assente_em alicerc* espinha_dorsal esqueleto transformador* por_baixo_do_capo sob_o_capo arcabouc*',
    layer: 'camada* estrato*',
    dense: 'denso densos densa densas densidade',
    hybrid: 'hibrid* mistura misto mista combinacao fusao_de mescl*',
    no: 'nenhum* nunca jamais independen* sem nada zero nulo nula ausen* dispens* prescind* evit* contorn* livre_de ja_nao deixar_de deixou_de tampouco impossiv* soberan* abre_mao_de carece carecem',
    truth:
      'verdad* autentic* duvid* confirm* fals* verac* realmente credib* credive* crivel verific* plausiv* inventad* fabricad* exager* infundad* fidedign* legitim* cetic* mentir* desment* desmint* desinform* engan* suposto suposta comprov* fake farsa montagem fajut* suspeit* veridic* provas_de_que evidencia evidencias',
    rumour:
      'rumor* vazament* vazou vazad* boato* vaza vazar fuga_de_informacao fugas_de_informacao fofoc* mexeric* indiscric* informante* fonte fontes insider* leak* especul* suposic* alega* supostamente dossie documento_interno ficha burburinh* diz-que-diz bastidor*',
    spec: 'especifica* caracteristic* ficha_tecnica fichas_tecnicas dados_tecnicos folha_de_dados configurac*',
    china:
      'chin* pequim beijing xangai hangzhou shenzhen nacional nacionais domestic* local locais gigante_asiatico asiatic* de_fabricacao_nacional caseir*',
    west: 'american* ocident* estadunidens* norte-american* norte_american* eua estados_unidos washington estrangeir* silicon_valley vale_do_silicio norteamerican*',
    energy:
      'energ* eletric* electric* consumo_eletrico consumo_de_energia quilowatt* megawatt* gigawatt* terawatt* pegada_de_carbono carbono corrente_eletrica luz_eletrica',
    cool: 'refriger* resfri* arrefec* climatiz* ar_condicionado ar-condicionado esfri*',
    datacenter:
      'data_center* centro_de_dados datacenter* centros_de_dados centro_de_processamento centros_de_processamento sala_de_servidores centro_de_computacao',
    efficiency:
      'eficien* eficac* eficaz rendim* rendimento_por otimiz* optimiz* custo-beneficio custo_beneficio poupanca_de_energia desempenho_por aproveit*',
    utilisation: 'utilizacao taxa_de_uso taxa_de_utilizacao taxa_de_ocupacao ocupacao ocios* inativ*',
    device:
      'celular* smartphone* dispositiv* telefon* telemove* aparelho* tablet* notebook* laptop* computador* portate* portatil oculos relogio_inteligente eletronico* pc vestive* alto-falante* embarcad*',
    business:
      'pequenas empres* companhia* negocio* pme pmes corporat* corporac* firma firmas startup* start-up* comerci* multinaciona* empreend* clientes_corporativos profissionais',
    law: 'juridic* legal* legais lei leis advog* juiz juizes justic* tribuna* regulament* regulac* legisl* processo_judicial judicia* conformidade jurisprud*',
    finance: 'financ* bolsist* econom* contab* investidor* monetar* trading fiscal fiscais banco bancos bancar*',
    medical:
      'medic* radiolog* raio raios diagnostic* radiograf* raio-x raios_x saude sanitar* hospita* clinic* paciente* doenc* doente* enfermag*',
    security:
      'vulnerab* ciberseg* cibern* hack* exploit* falha_de_seguranca falhas_de_seguranca brecha* pirat* invas* bug bugs ciberataq* seguranca_cibernetica ataques_ciberneticos',
    memory:
      'memori* persistent* entre_sessoes recordac* guardar_na_memoria recordar recorda lembra lembrar lembranca lembram',
    translate: 'traduc* traduz* tradut*',
    forum: 'forum foruns rede_social redes_sociais topico_de_discussao quadro_de_mensagens comunidade_online',
    partner:
      'parceir* fornec* parceri* colabor* alianc* aliad* escolhe adot* adop* basead* recorr* aposta apostar apostara apostam opta optar optou optara apoia-se baseia* associou client* contrat* alug* abastec* provedor* terceiriz* subcontrat* impulsionado_por alimentado_por usara usaria cooper* fabricante* escolhem escolheu escolher escolheram associa-se associado associou-se',
    deal: 'acordo* contrat* pacto* convenio* tratado negocio_fechado fecha_acordo assina_acordo assinou firmou firma_acordo firmam transac* compromiss* entendimento',
    government:
      'autoridade* govern* regulador* minister* ministr* administrac* estatal estatais casa_branca planalto comissao oficial oficiais legislador* poder_publico agencia_reguladora orgao_regulador',
    engineer:
      'engenheir* especialistas_em pesquisadores investigadores programadores quadro_tecnico pessoal_tecnico mao_de_obra tecnicos',
    fail: 'falh* fracass* problem* erro erros pane panes avaria* nao_consegu* nao_logr* incident* instab* colaps* tropec* dificuld* derrocad* fiasco descarril* malogr* naufrag* patin* deu_errado dar_errado quebr* defeito* perrengue* revez* reves',
    codename:
      'codinome* chamad* nome nome_de_codigo nome-codigo nome_codigo nome_interno chama-se chama chamar chamara apelid* denomin* batiz* nomes nomead* alcunh* conhecido_como conhecida_como alias pseudonim* intitul* sob_o_nome rotulado_de atende_pelo_nome codigo_interno',
    test: 'teste* testar testad* ensai* experiment* beta betas piloto* pre-visualizac* previa acesso_antecipado preliminar* avaliador* prototip* versao_previa a_prova posto_a_prova poe_a_prova versao_de_testes testa testam testou testando testaram',
    develop:
      'desenvolv* constr* prepar* elabor* trabalha trabalham trabalhando trabalhar trabalhava trabalhou cria criam criar criou criado criada criara criacao fabricad* fabricar em_desenvolvimento na_forja em_andamento feito_por por_tras_do por_tras_da conceb* montar monta aprimorando gestando gestacao cozinhando',
    free: 'gratis gratuit* ilimitad* de_graca sem_custo sem_custos sem_pagar brinde cortesia sem_cobranca livre_de_custos custo_zero',
    paid: 'pago* pagant* assinant* assinatura* premium plano_pago planos_pagos subscri* mensalidade conta_pro plano_plus assinar assinam assine',
    user: 'usuari* publico todo_mundo utilizador* client* gente pessoas consumidor* internauta* assinantes audiencia leitor* particulares cidadao cidadaos',
    human: 'human* homem homens pessoa pessoas ser_humano seres_humanos medicos',
    doctorate: 'doutor* tese teses pos-graduac* pos-doutor* nivel_de_doutorado phd',
    agi: 'superintelig* super-intelig* inteligencia_artificial_geral inteligencia_geral iag agi sobre-human* sobre-humano super-human* nivel_humano singularidade',
    safety:
      'seguranca alinhamento seguro segura seguros seguras salvaguard* risco* protec* inofensiv* precauc* barreira* guardrail* cautel* perigosidade',
    hallucinate:
      'alucin* inventa inventar inventam inventaria invencao erro_factual erros_factuais erro_de_fato equivoc* inveridic* dados_falsos fatos_inventados engana-se confabul* inexat*',
    distill: 'destil* professor-aluno modelo_professor mestre-aluno aluno professor',
    shortage:
      'falta escass* faltam faltava carenc* insufici* penuria deficit desabastec* poucos_chips nao_ha_suficientes esgot* carestia rutura_de_stock',
    export:
      'export* embargo* proib* restric* veto vetad* lista_negra controle_de_exportacao controles_de_exportacao tarifac* bloqueio_comercial barrad* banid* banimento sancao sancoes sancionad* sancionar',
    annotate: 'rotul* anota* etiquet* marcacao_de_dados',
    quality: 'qualidade* fidelidade realism* realist* nitidez acabamento detalh* nivel_de_detalhe capricho',
    input: 'entrada entradas prompt prompts instruc* pedido_do_usuario comando comandos de_entrada',
    output: 'saidas respost* respond* de_saida saida',
    next: 'proxim* em_breve logo_mais imin* seguinte* nos_proximos_dias em_dias em_semanas poucos_dias poucas_semanas alguns_dias algumas_semanas questao_de_dias questao_de_semanas a_qualquer_momento prestes prestes_a futur* vindour* por_vir que_vem a_caminho ao_virar_da_esquina',
    app: 'aplicativo* app apps aplicac* chatbot* produto produtos assistente_virtual robo_de_conversa',
    limit:
      'limit* teto tetos maxim* cota cotas quota quotas restring* restrit* racionad* patamar_maximo umbral racionament*',
    speed: 'velocidad* latencia* ritmo rapidez_de tempo_de_resposta tokens_por_segundo taxa_de_transferencia',
    price:
      'preco* precificac* tarif* cobranca cobra_se por_milhao por_milhao_de_tokens mensalidade* valor_cobrado tabela_de_precos taxa taxas sai_por assinatura_por cobra cobram cobrar cobrou cobrado cobrara cobraria',
    internal:
      'intern* secret* segred* a_portas_fechadas portas_fechadas confidencia* discret* em_sigilo sigilos* sigilo reservad* nos_bastidores em_privado sob_sigilo dentro_de_casa nao_publicado',
    first:
      'primeir* inicial* iniciais de_inicio a_principio no_inicio em_primeiro_lugar pioneir* originalmente inaugural num_primeiro_momento',
    variant:
      'versao versoes variant* edic* tamanhos familia familias linha_de_modelos gama mini nano modalidade* iterac* irmao irmaos irma serie',
    long: 'extens* compriment* livros_inteiros livro_inteiro centenas_de_paginas prolongad* duracao comprid* longo longa longos longas longamente',
    dissatisfied:
      'insatisf* descontent* nao_satisfeit* pouco_satisfeit* nao_convenc* perfeccionis* decepc* desapont* frustr* desilu* desgost* aborrec* incomod*',
    suspend:
      'suspen* paus* interromp* interrup* congel* paralis* parad* parou em_pausa em_suspenso moratoria* detev* detid* sobrest* em_espera',
    router: 'rotea* encaminh* comut* seletor despach* redirecion* escolhe_o_modelo alterna* distribui_as',
    window: 'janela* memoria_de_trabalho',
    image:
      'imagem imagens ilustrac* fotograf* grafico graficos figura figuras retrato* desenho desenhos foto fotos imagetica',
    autonomy: 'autonom* sozinho por_conta_propria por_si_so sem_intervencao_humana autossufici*',
    depend: 'depend* confiar_em sujeit* atrelad* refem a_merce_da a_merce_do subordin*',
    merge:
      'unific* integr* fundir funde fusao fusoes combin* reun* agrup* incorpor* englob* tudo_em_um um_so_modelo um_unico_modelo sistema_unico aglutin* converg* consolid* mescla* num_so juntar juntou juntando fundira fundindo',
    expert: 'especialistas especialista perito peritos expert experts',
    ship: 'entreg* envio envia despach* expedic* remess*',
    power: 'impulsion* aliment* potencia propuls* equipado_com da_vida_a motoriz* movido_a movido_por movida_por',
    announce:
      'revel* apresent* mostr* anunc* demonstr* exib* divulg* torna_publico tornou_publico comunic* desvend* desvel* descortin* oficializ* antecipou deu_a_conhecer da_a_conhecer dar_a_conhecer adiantou teaser proclam* declar*',
    industry: 'industri* fabric* fabris manufatur* setor_industrial',
    science:
      'cientif* ciencia* quimic* biolog* cientis* fisic* academ* universi* pesquisador* investigador* laborator*',
    program: 'program*',
    attention: 'atencao atencional',
    year: 'ano anos anual* anuais',
    month: 'mes meses mensa*',
    search:
      'busca buscas navega* buscador* pesquisa_na_web pesquisa_na_internet pesquisar_na_internet pesquisas_na_web motor_de_busca motores_de_busca motor_de_pesquisa rastre*',
    tool: 'ferrament* instrument* utensili*',
    improve:
      'melhor* salto degrau avanc* progres* progrid* aperfeico* aprimor* evolu* otimiz* mais_capaz mais_inteligente mais_potente mais_poderoso superior* reforc* notavelmente ganho ganhos refin* upgrade',
    only: 'apenas somente exclusiv* unicamente unico unica tao-so tao_somente meramente restrito_a',
    access:
      'acess* convid* convite* lista_de_espera listas_de_espera por_convite clientes_selecionados acesso_restrito acesso_limitado fila_de_espera',
    anonymous: 'anonim* desconhecid* misteri* sem_nome incognit* pseudonimo nao_identificad* mascarad* encobert*',
    cloud: 'nuvem nuvens servidor* hospeda* alojad* alojamento infraestrutur* na_nuvem hosting',
    diverse: 'variad* variedade* heterogen* pluralidade leque diversidade diversific*',
    founder:
      'presidente diretor_executivo fundador* presidentes diretor_geral diretor-executivo ceo cofund* chefe chefes responsavel executiv* dirigente* lider lideres patrao patron mandachuva numero_um administrador* diretor diretora',
    frontier:
      'ponta carro-chefe topo_de_linha de_ponta vanguard* carro_chefe topo_de_gama mais_potentes mais_avancado mais_avancada mais_avancados estado_da_arte ultima_geracao melhor_modelo melhores_modelos principal_modelo primeira_linha fronteira* mais_capazes navio-almirante',
    game: 'jogo jogos videojog* videogame* jogador* games ludic* jogar joga',
    generate:
      'gera gerar gerad* geram gerou geraria gerando generativ* produz* produc* cria_imagens criar_imagens desenha desenhar pinta pintar sintetiz* elabora_imagens geracao_de geracao_automatica',
    interim:
      'provisori* temporari* transit* transic* interin* de_transicao ponte enquanto_isso por_enquanto ate_que tampao',
    media:
      'captura* print prints captura_de_tela capturas_de_tela captura_de_ecra capturas_de_ecra tuit* tweet* foto fotos publicacao_no postagem*',
    music: 'music* cancao melod* cancoes partitura* compositor* canto cantar faixa_musical',
    order:
      'encomend* compra* adquir* pedido_de_compra ordem_de_compra ordens_de_compra em_massa aquisic* reserva_de comprou pedidos',
    parallel: 'simultan* ao_mesmo_tempo concorrentemente lado_a_lado em_conjunto paralel*',
    personal: 'personaliz* gosto gostos preferenc* a_medida_do individualiz* pessoal pessoais',
    plan: 'plano planos planej* planea* programad* calendari* roteiro_de cronogram* roadmap previst* projet* agend* tem_previsto pretende_lancar',
    predecessor:
      'anterior* predecess* antecess* antig* versao_atual modelo_atual geracao_anterior irmao_mais_velho precedente',
    private: 'privad* confidencia* privac* cifrad* encript* criptograf* dados_pessoais intimidade',
    realtime: 'tempo_real em_direto ao_vivo instantaneamente',
    sparse: 'espars* dispers* ralo rarefeit*',
    stock:
      'acoes bolsa bolsas acionist* accionist* cotac* cotad* investidor* capitaliz* apostador* casa_de_apostas casas_de_apostas mercados_de_previs* mercado_preditivo mercados_preditivos apostas bolsa_de_valores mercado_de_previsao mercado_de_previsoes mercados_de_previsao mercados_de_previsoes',
    successor: 'sucess* herdeir* substituto proxima_geracao nova_geracao geracao_seguinte continuac* sequela',
    team: 'equipe* time equipa equipas times pessoal_de contratac* recrut* caca-talentos laborator* quadro_de_funcionarios',
    tier: 'plano_superior faixa nivel niveis gama escalao escaloes categor* classe classes patamar* grau',
    weak: 'decepcion* modest* abaixo_do_esperado frustr* margin* timid* discret* incremental* leve levement* ligeir* apenas_melhora mal_melhora pouco_impression* pequeno_passo insoss* morn* fraquinh* aquem_do_esperado mixuruca',
    world:
      'mundo simul* mundo_real modelo_de_mundo modelos_de_mundo modelo_do_mundo ambiente ambientes fisica_do_mundo',
    high: 'alto alta altos altas elevad* considerav* important* aument* subid* maior_nivel avultad* subiu sobe',
    low: 'baixo baixa baixos baixas inferior* abaixo minim* reduzido',
    several:
      'varios varias multipl* numeros* dezena* centena* punhado muitos muitas um_monte inumer* um_par alguns algumas duzia* diversos diversas',
    enough: 'bastant* sufici* adequad* basta bastam bastaria chega_para de_sobra',
    begin:
      'comec* inicia iniciou inicio arranc* arranque da_inicio deu_inicio ponto_de_partida dar_o_pontape pontape_inicial entra_em_vigor iniciar iniciam iniciara iniciado iniciando',
    finish:
      'termin* finaliz* acab* conclu* culmin* encerr* fim_do fim_da final_do ultimos_retoques reta_final pronto prontos remat* completa completou completar completado fechar fechado',
    sooner:
      'antes_do_previsto antes_do_esperado antes_do_prazo antes_da_hora adiant* antecip* apress* cedo mais_cedo acelerar_o_lancamento acelera_o_lancamento o_quanto_antes precipit* prematur* correr_com',
    exist: 'exist* inexist* ha_um de_verdade',
    need: 'necessi* precis* requer* requis* exig* demand* imprescind* indispensav* obrigat* tem_de tem_que fazer_falta obriga obrigam obrigou',
    want: 'quer querem quis pretend* tencion* busca_lancar aspir* desej* proposito* objetivo* objectivo* meta metas ambic* vontade almej* visa visam visar mira_em planeja_lancar intuito intenc* queria quereria querendo',
    expect:
      'espera-se esperad* expect* previs* preve prever* prognost* predic* aguard* antev* provav* probab* estimativa perspectiv* augur* projec* deve_chegar deve_ser deve_sair',
    appear:
      'aparec* surg* emerg* figura_em figurava flagrad* avistad* visto_em vista_em encontrado_em encontrada_em veio_a_tona vem_a_tona a_tona aflor* apari* desponta* da_as_caras deu_as_caras',
    remove:
      'remov* remoc* retir* elimin* apag* suprim* desaparec* sumi* derrub* tirad* tirou_do_ar tirado_do_ar fora_do_ar delet* saiu_do_ar expurg* excluid*',
    upload:
      'subido subiu_para carregad* hugging_face repositorio_do publicado_no publicada_no postad* postou upload enviado_para carregou_no',
    brief:
      'fugaz* por_alguns_minutos alguns_minutos poucos_minutos por_um_instante um_instante por_algumas_horas algumas_horas momentane* efemer* pouco_tempo instantes minutos por_um_momento curta_duracao breve brevemente',
    replace:
      'substit* troc* suplanta suceder sucede toma_o_lugar tomar_o_lugar tomou_o_lugar desloca_o em_lugar_do em_vez_do no_lugar_do no_lugar_da renov* permut* sucedera',
    back: 'volta voltar voltou voltam voltara regress* retorn* retroced* marcha_atras recuo recuou voltou_atras volta_atras revert* retom* de_volta recuar recua',
    separate:
      'separ* a_parte avuls* divid* divis* desacopl* segreg* isol* desvincul* independentemente autonomamente distinto distinta cisao',
    share:
      'partilh* compartilh* difund* difus* transmit* transmiss* repass* comunicou_a entregou_a em_comum disponibilizou_a',
    hide: 'ocult* escond* disfarc* camufl* mascar* encobr* acobert* sob_sigilo_de as_escondidas debaixo_dos_panos tapar dissimul* veladamente',
    understand: 'entend* compreen* assimil* interpret* capta captar percebe',
    find: 'encontr* descob* detect* identific* localiz* desenterr* flagr* deparou averigu* detecc* achou achar achado detetou detetar detetad*',
    warn: 'advert* avis* alert* alarm* sinal_de_alarme soa_o_alarme preocup* temor* receio*',
    threat: 'ameac* perig* risco_grave nociv* danos*',
    urge: 'instou insta instar pression* empurr* incentiv* exort* incit* estimul* encoraj* recomend* pede_que pediu obriga_a convenc* persuad* urgiu apelou apela forcar forcou forcam forcado',
    send: 'envi* mandou mandar remet* despach* encaminhou_para deslocou_para mandam',
    give: 'dar da_acesso deu dara daria dao dado_a conced* oferec* ofert* proporcion* disponibiliz* atribu* cede ceder dota dotar entreg* fornece fornecer outorg* aport*',
    buy: 'adquir* aquisic* pagar gast* desembols* arremat* comprar comprou compra compram compraria compras paga pagam pagou pagaria',
    hard: 'dific* duro dura complic* complex* desaf* ardu* espinhos* exigent* penos* duros',
    strong: 'forte fortes potent* poderos* robust* capaz capazes capacidade* solid* potencia vigor* musculos*',
    smart:
      'inteligen* espert* astut* brilhant* cerebr* qi quociente_de_inteligencia engenhos* lucid* sagaz genio perspica* geniais',
    leap: 'salto* avanc* grande_passo passo_de_gigante passo_a_frente revoluc* ruptur* marco guinada virada disrup* pulo',
    diminish:
      'estagn* desaceler* plato rendimentos_decrescentes retornos_decrescentes decresc* esgot* muro freada esmorec* arrefec* perde_folego perdeu_folego perder_folego teto_de satur*',
    specialised:
      'especializ* dedicad* sob_medida a_medida feito_a_medida adaptad* ajustad* otimizad* pensado_para pensada_para projetado_para projetada_para desenhado_para concebido_para voltado_para voltada_para orientad* focad* especific* destinad* personalizad* direcionad*',
    task: 'tarefa* trabalho trabalhos missao missoes afazer* incumbenc* fluxo_de_trabalho fluxos_de_trabalho carga_de_trabalho cargas_de_trabalho atividade*',
    step: 'passo passos etapa* fase fases sequenc* encade* varios_passos multiplas_etapas varias_etapas longa_duracao degraus',
    update:
      'atualiz* actualiz* renov* em_dia refresc* repagin* moderniz* revisao revisar revisado revisada revisou revisto',
    knowledge: 'conhecim* saber saberes fatos factos factual factuais enciclop* informac* cultura_geral sabe conhece',
    chat: 'bate-papo bate_papo papo* convers* dialog* falar_com coloquial* chat chats chatbots',
    write:
      'escrev* escrit* redac* redij* redig* autor autores ensaio_literario rascunh* romance* roteiro* prosa_literaria texto_criativo',
    solve: 'resolv* resolu* soluc* enfrent* encara* desvend* decifr* destrinc* dar_conta da_conta',
    new: 'novidad* inedit* recent* inov* original flamante ultimissim* zero_quilometro novo nova novos novas recem recem-lancado novissim*',
    stay: 'fica ficar ficou permanec* mantem mantem-se manter continu* segue seguir conserv* persist* perdur* preserv* ficara ficam manteve mantera mantendo',
    quit: 'demissao pede_demissao pediu_demissao renunc* deixa_a deixou_a deixar_a deixou_o deixa_o saida_da sai_da saiu_da abandona_a desligou-se desligamento debandada fuga_de_cerebros fuga_de_talentos desert* afast* exod* demite-se demitiu-se',
    lead: 'dirig* encabec* lidera_a comand* a_frente_de chefi* supervis* a_cargo_de sob_a_direcao liderado_por liderada_por dirigido_por no_comando conduz* pilotad* capitane* coorden*',
    own: 'propri* da_casa em_propriedade',
    consumer:
      'lares cotidian* quotidian* dia_a_dia varej* retalho usuario_comum usuarios_comuns grande_publico grande_consumo consumidor consumidores domestico domestica domesticos domesticas',
    event:
      'evento* conferenc* keynote* cimeira* cupula* feira* palco* cerimon* encontro ato_de coletiva_de_imprensa conferencia_de_imprensa simposio* convencao',
    spring: 'primaver*',
    summer: 'verao veroes estival estivais veran*',
    autumn: 'outon*',
    winter: 'invern*',
    newyear:
      'ano-novo_chines ano_novo_chines ano_novo_lunar festival_da_primavera festa_da_primavera ano_novo reveillon',
    rank: 'classific* posic* primeiro_lugar primeira_posicao primeiro_posto numero_um_do podio topo lidera_o lidera_a_tabela colocac* colocado lugar_cimeiro trono',
    gap: 'diferenc* distancia* margem margens vantagem_sobre lacuna* brecha_entre desnivel fosso defasag* desfas* hiato',
    similar: 'parecid* parece-se semelh* identic* analog* indistingu* mesmo_estilo assemelh* simil*',
    different: 'diferent* distint* diverg* outro_tipo opost* ao_contrario difere diferem',
    include:
      'inclui incluir contem conter contid* compost* abrang* integra integram traz trara traria trazem engloba* consta dotad* vem_com vira_com viria_com incorpora* conta_com contara_com contaria_com incluem incluindo incluid* incluira incluiria inclusao',
    support: 'suport* compativ* compatib* admit* apoi* respald* da_suporte dara_suporte aceit* lida_com endoss*',
    worse:
      'pior* inferior* atras_do atras_da para_tras aquem mediocr* fraco fraca pobre pobres debil abaixo_do abaixo_da deficient* decai retroced* perde_para perdeu_para desempenho_inferior fracos fracas',
    change:
      'muda mudanc* modific* transform* reform* refaz* refeit* reestrutur* remodel* retoc* convert* redefin* virada mudar mudou mudara mudaria altera alterac* alterar alterou',
    everyone:
      'todos_os_usuarios todos_os_utilizadores ao_publico_geral publico_geral publico_em_geral a_todos para_todos qualquer_um qualquer_pessoa todo_o_mundo generalizad* ampla amplamente universal em_larga_escala',
    chosen:
      'selec* escolhid* eleit* grupo_restrito grupo_reduzido grupo_seleto numero_limitado convidad* clientes_escolhidos de_confianca punhado_de poucos_clientes privilegiad* seleto autorizad* parceiros_de_confianca',
    unlimited: 'ilimit* sem_limite sem_limites sem_teto sem_restricao sem_restricoes infinit* a_vontade quanto_quiser',
    size: 'tamanho* dimens* escala escalas escalonad* magnitude* porte envergad* volume volumes ordem_de_grandeza grandeza pesa pesaria pesam calibre',
    local:
      'localmente no_local em_casa domicilio sem_conexao sem_internet offline computador_pessoal computadores_pessoais computador_portatil computador_de_casa computador_de_mesa pc notebook notebooks portatil portateis mac propria_maquina proprio_computador nas_instalacoes caseiro',
    vram: 'memoria_grafica memoria_de_video gigas gigabyt* gb vram memoria_unificada memoria_ram',
    permissive:
      'permissiv* uso_comercial comercialmente fins_comerciais licenca_mit licenca_apache utilizacao_comercial',
    summarise: 'resum* sintese sintetizar condens* recapitul* abrevi* sumari* extrato',
    planner: 'planeament* planeador planejador* agenda* organizador* escalonador* orquestr* planejamento',
    reliable:
      'confiav* confiabil* confianc* fiav* fiabil* estabil* consisten* constant* coeren* solidez robust* regularidade estavel estaveis',
    economy: 'econom* crescim* pib produtiv* emprego mercado_de_trabalho macroeconom*',
    accelerate: 'aceler* impulsion* agiliz* dinamiz* potenci* turbin* apress* multiplica* dispara disparar',
    automate: 'automat* robotiz*',
    recursive:
      'recursiv* automelhor* auto-melhor* autoaperfeico* auto-aperfeico* autoaprimor* melhora_a_si_mesmo melhorar_a_si_mesmo melhorar_a_si_proprio melhora_a_si_proprio seu_proprio_codigo proprio_codigo se_reescrev* reescreve-se autorreescrit*',
    biology: 'biolog* quimic* bioquimic* arma armas bioterror* proteina* patogen* virus biotec* bioarm* toxina*',
    defend: 'defend* defens* defes* proteg* protec* resguard* salvaguard* blind* escud*',
    refuse:
      'rejeit* nega-se negou-se declin* opor-se opoe-se opos-se veta vetou indefer* nao_quis repudi* recusa recusam recusar recusou recusado',
    approve:
      'autoriz* luz_verde sinal_verde aval avaliz* permiss* permit* homolog* valid* consent* habilit* deu_o_aval aprovac* aprovad* aprovar aprovou aprova aprovam',
    investigate: 'investig* examin* apur* indag* escrutin* analis* inspec* sond* perici* averigu* estuda estudam',
    oust: 'demit* demissoes destitu* exoner* afastad* afastamento despedid* despedim* despediu expuls* desligad* cortad* corte_de_pessoal removido_do_cargo',
    letter: 'carta cartas correio_eletronico email* e-mail* missiva* memorand* nota_interna mensage* circular_interna',
    escape: 'escap* fug* evad* evas* sandbox sair_do_ambiente jailbreak* burl* ambiente_isolado caixa_de_areia',
    attack: 'ataq* ataca* ciberataq* ofensiv* assalt* intrus* invad* invas* penetr* infiltr* agred*',
    unverifiable:
      'estim* calcul* conjetur* conjectur* extrapol* suposic* aproxim* deduz* deduc* inferid* adivinh* chut* palpit* hipotes* supoe supoem',
    fullyear:
      'final_do_ano fim_do_ano fim_de_ano finais_do_ano ate_o_fim_do_ano antes_do_fim_do_ano encerramento_do_ano final_de_ano ate_ao_final_do_ano',
    card: 'placa_de_video placas_de_video placa_grafica placas_graficas gpu_domestica placas_domesticas gpus_de_consumo placa_domestica',
    robot: 'robo robos robot* humanoid* androide*',
    citation: 'cita citam citar citac* citando referenc* fonte fontes bibliograf*',
    emotion:
      'emoc* emotiv* empat* calor_humano caloros* personalid* sentim* afetiv* tom humor sensib* bajul* adulac* afeto',
    browser: 'navegador* web internet online site sites pagina_web paginas_web surf* browser*',
    operate:
      'clic* mouse teclado* tela telas ecra ecras cursor manej* manuse* manipul* assume_o_controle assumir_o_controle toma_o_controle opera operar operam operaria controla controlar controlam controlaria',
    background:
      'segundo_plano em_segundo_plano a_noite noite noturn* durante_horas horas_a_fio dias_inteiros sem_supervisao supervis* horas_seguidas de_fundo madrugada',
    collapse: 'colaps* desmoron* diverg* despenc* desab* pico_de_perda picos_de_perda inestab* instab* ruiu ruir',
    restart:
      'reinici* recomec* do_zero de_zero comecar_de_novo comecou_de_novo retom* relanc* refaz* reatar outra_vez estaca_zero da_estaca_zero',
    checkpoint:
      'ponto_de_controle pontos_de_controle ponto_de_verificacao instantane* versao_intermediaria versoes_intermediarias versao_intermedia ponto_de_salvamento compilac*',
    stealth:
      'sigil* anonim* encobert* camuflad* as_escuras na_surdina surdina sem_rotulo incognito mascarado disfarcad* na_moita de_fininho',
    score_top:
      'record* maior_pontuacao melhor_pontuacao melhor_resultado melhores_resultados melhor_marca sem_preceden* inigualav* historico',
    young:
      'crianca* adolescent* jovem jovens menor_de_idade menores_de_idade estudant* alun* escolar* juventude infanti* garoto* miudo* colegia*',
    europe: 'europ* bruxelas ue uniao_europeia',
    india: 'india indian* nova_delhi nova_deli mumbai hindi',
    japan: 'japao japon* nipon* toquio',
    korea: 'coreia corean* sul-corean* seul',
    france: 'franca frances* paris galo',
  },
  reference: {
    back: '\\b(?:ele|ela|eles|elas|seu|sua|este modelo|esse modelo|esta versao|o (?:novo |proximo |futuro )?(?:modelo|sistema|sucessor|assistente)|a (?:nova |proxima )?(?:versao|ia|empresa|companhia))\\b',
    self: '\\b(?:eu|meu|minha|meus|minhas|me|mim|nosso|nossa|nossos|nossas|nos)\\b',
    any: '\\b(?:qualquer|nenhum|cada|todos os|alguns|outros?|muitos) (?:\\w+ ){0,2}(?:modelos?|sistemas?|laboratorios?)\\b|\\bum (?:\\w+ ){0,2}(?:modelo|sistema) (?:desse|deste|com|como|que|assim)\\b|\\b(?:em geral|geralmente|normalmente|costuma\\w*|o termo|a palavra|significa|quer dizer|desse tamanho)\\b',
    wish: '\\b(?:tomara|esper(?:a|o|am|amos|ava)|desej\\w+|imagin(?:e|a|em)|suponha\\w*|quer(?:o|em|emos)|queria|seria preciso|deveria\\w*|por favor|sonh\\w+)\\b',
  },
  condition: {
    opens:
      '(?:e |mas )?(?:se(?! (?:esper|confirm(?:ou|a que)|sab|fal|diz|trat|rumorej))|caso(?! d[aeo]s?\\b)(?! [^ ,]+:)|supondo que|na hipotese de)(?![a-z])(?! (?:(?:for|e|isso for|se) )?(?:verdade|verdadeiro|confirme)\\b)',
    within: '\\b(?:na hipotese de|a menos que|como se (?:fosse|fossem|tivesse|estivesse|houvesse))\\b',
  },
  comparators: {
    before:
      'que|do que|(?:dobro|triplo|metade) d[oae]|frente (?:a|ao|aos)|em relacao (?:a|ao|aos)|em comparacao (?:com|a|ao)|comparad[oa]s? (?:com|a|ao)|comparavel (?:a|ao|com)|ao contrario d[oae]|diferente(?:mente)? d[oae]|como|contra|versus|vs\\.?|face (?:a|ao)|sucessor(?:a)? d[oae]|antecessor|predecessor|supera(?:r|m|ria|ra|va)?|super(?:ou|aram)|ultrapass\\w+|superior(?:es)? (?:a|ao)|inferior(?:es)? (?:a|ao)|rivaliz\\w+ com|compet\\w+ com|concorr\\w+ com|concorrente d[oae]|rival d[oae]|iguala\\w*|igualou|bat(?:e|er|eu|eria)|venc\\w+|derrot\\w+|equipar\\w+ (?:a|ao)|equivalente (?:a|ao)|a altura d[oae]|a par (?:de|com|do|da)|ao nivel d[oae]|no (?:mesmo )?nivel d[oae]|acima d[oae]|abaixo d[oae]|a frente d[oae]|atras d[oae]|perto d[oae]|junto (?:a|ao)|tal como|tais como|em vez d[oae]|no lugar d[oae]|substitu\\w+|enquanto (?:o|a)|tao \\w+ (?:quanto|como)|alternativa (?:a|ao)',
  },
  stance: {
    denial: [
      '(?<!\\b(?:nem|nao|sem|nunca) )\\b(?:desment(?:e|em|iu|iram|ir|iria|ido|ida|idos|idas|indo)|desminta|refut\\w+|rebat(?:e|eu|eram|er)|contradi(?:z|sse|zem|sseram)|neg(?:a(?!-se| se| a\\b| o acesso)|am|ou(?!-se| se)|aram))\\b',
      '\\b(?:fals[oa]s?(?! (?:positiv|negativ|alarm))|boatos? falsos?|falsidades?|mentiras?|infundad[oa]s?|sem (?:qualquer )?fundamento|nao tem (?:qualquer )?fundamento|inventad[oa]s? (?:do inicio ao fim|por completo)|pura invencao|totalmente inventad\\w+|e inventad\\w+|desinformacao|inexat[oa]s?|inexact[oa]s?|erroneo|erronea|inveridic\\w+|nao (?:e|sao) verdad\\w*|nao procede|nao passa de (?:boato|mentira|invencao)|ficcao|farsa|fajut\\w+|balela)\\b',
      '(?<!\\b(?:que|como|quase) )\\b(?:nunca|jamais)\\b(?! (?:antes|vist|confirm|foi confirm))|\\b(?:nada disso|longe de ser|longe da (?:verdade|realidade)|nada a ver|sem planos|nao (?:ha|tem|existem?) (?:qualquer |nenhum |nenhuma )?(?:plano|planos|intencao|previsao de lanc\\w+)|nao existe|nao existem|descart(?:a|am|ou|aram) (?:que|a|o|um|uma)|afast(?:a|ou) (?:a hipotese|a possibilidade))\\b',
    ],
    negation: [
      '\\b(?:nao|nem) (?:se |o |a |lhe |mais |sera |foi )?(?:e|esta|estara|estao|sera|serao|era|foi|foram|ha(?! (?:provas|evidencia|indicio|certeza|confirmacao|data|duvida))|havera|houve|tem|tera|teve|usa|usara|utiliza|chegou|chega|chegara|cabia|saiu|sai|saira|custou|custa|custara|existe|inclui|incluira|oferece|supera|funciona|pode|podera|lancara|sao|eram|atinge|vai|vao|treinad\\w+|lancad\\w+)\\b(?! (?:sido )?(?:confirmad|oficial|so\\b|apenas|somente|clar|necessaria|certo|garantid|descart|coment|respond|sab|possivel saber|especific|esclarec|revelad|divulg|pronunci))',
    ],
    doubt: [
      '\\b(?:duvid(?:a|as|am|ar|os[oa]s?|oso)|cetic\\w+|ceptic\\w+|ceticismo|cepticismo|sem confirmacao|por confirmar|nao (?:foi |foram |esta |estao |ha |tem |se )?(?:ainda )?(?:oficialmente )?confirm\\w+|nem confirm\\w+ nem (?:desm|neg)\\w+|incert[oa]s?|incerteza\\w*|resta (?:saber|ver)|falta saber|cautela|com reservas?|reservas|especulativ\\w+|especulac(?:ao|oes)|question(?:a|am|avel|aveis|ado|ada|ou)|pouco (?:provavel|crivel|verosimil|plausivel)|improvave\\w+|inverossim\\w+|dificil de acreditar|bom demais para|nenhuma (?:prova|evidencia|confirmacao|certeza)|sem (?:provas|evidencias?|verificacao|certeza)|nao (?:ha|existem|existe) (?:provas|evidencias?|indicios|certeza|confirmacao)|nao (?:esta|fica|e) clar[oa]|nao se sabe|nao quis|nao quiseram|recus\\w+(?:-se)? (?:a )?coment\\w+|sem comentarios|nao e certo|nao e possivel saber|ninguem sabe|desconhece-se|ignora-se|nao (?:e )?necessariamente|pergunta-se|interrog\\w+|incognitas?|exagerad\\w+|exagero|suspeit\\w+|desconfi\\w+|pe atras|pitada de sal|grao de sal|pincas|simples boato|apenas (?:um )?(?:boato|rumor)|em duvida|em causa|a confirmar|a verificar)\\b',
      '\\bnao (?:se )?acredit\\w+\\b|\\bse (?:for|fosse) verdade\\b|\\bse\\b[^.]{0,40}\\bse confirm\\w+|\\?\\s*["\']*$',
    ],
    hearsay: [
      '(?<!\\b(?:por|um|o|do|cada|no|ao) )\\bsegundo\\b(?! (?:trimestre|semestre|lugar|plano|modelo|turno|dia|mes))|\\b(?:conforme|de acordo com|circula\\w*|diz-se|dizia\\w*|dizem|diz|disse|disseram|ha quem|espera-se|jurava\\w*|fala-se|comenta-se|acredita-se|especula-se|cogita\\w*|prometia\\w*|apont(?:a|am|ou|aram|ando)|supost\\w+|supostamente|alegad\\w+|alegadamente|aleg(?:a|am|ou)|presumi\\w+|rumor\\w*|boatos?|burburinho|vazament\\w+|vazou|vaza|vazad\\w+|fuga de informacao|leaks?|leaker|insiders?|informantes?|fontes?|pessoas (?:proximas|familiarizadas|com conhecimento)|teria|teriam|seria|seriam|iria|iriam|faria|fariam|diria|poderia|poderiam|tera(?:o)? (?:sido|feito|dito|visto|aberto|escrito|posto|ganho|pago|gasto|\\w{2,}(?:ado|ido)s?)|terao (?:sido|feito|dito|\\w{2,}(?:ado|ido)s?)|(?!(?:engenharia|parceria|materia|bateria|galeria|loteria|livraria|secretaria|necessaria|secundaria|primaria|diaria|bancaria|tributaria|imobiliaria|intermediaria|universitaria|extraordinaria|arbitraria|voluntaria|proprietaria|assessoria|consultoria|tesouraria|ouvidoria|portaria|padaria|maquinaria|solitaria|solidaria|temporaria|precaria|contraria|minoritaria|majoritaria|artilharia|mineria|veterinaria|monetaria|sanitaria|humanitaria|prioritaria|totalitaria|involuntaria|autoria|usuaria|carceraria|funcionaria|alfandegaria|historia)\\b)\\w{3,}(?:aria|eria|iria)m?|(?:custaria|usaria|cairia|sairia|viria|traria|daria|veria)m?|ao que parece|ao que tudo indica|tudo indica|aparentemente|parece(?:m|ria)?|deve(?:m|ra|rao|ria|riam)?|afirm\\w+|assegur\\w+|garant(?:e|em|iu|iram)|indic(?:a|am|ou|aram)|mencion\\w+|preve(?:em|r|ja)?|previst\\w+|previs(?:ao|oes)|planej\\w+|planei\\w+|planea\\w*|pretend\\w+|promet\\w+|provavelmente|provave(?:l|is)|possivelmente|possivel|talvez|pode(?:ra|rao)?|relat(?:a|am|ou|aram|o|os|orio)|report(?:a|am|ou|agem)|inform(?:a|am|ou|aram|acoes)|noticia(?:m|ram|do|da)?|noticiou|revel(?:a|am|ou|aram)|estim(?:a|am|ativa\\w*|ado|ada)|calcula(?:m|-se)?|suger\\w+|sugir\\w+|insinu\\w+|deix\\w+ (?:escapar|a entender|no ar)|prestes a|em negociac\\w+|negocia\\w*|em conversas|estuda|avalia|aguard\\w+|expectativa\\w*|esper(?:a|am|ava|ado|ada)|apost(?:a|am|as)|progn\\w+|escreve\\w*|explic(?:a|ou)|public(?:ou que)|compartilh\\w+|partilh\\w+|atribu\\w+|em tese|potencial\\w*|eventual\\w*|hipotetic\\w*|prepara(?:m|va|-se)?|acredita(?:m)?|consta(?: que)|estaria|estariam)\\b',
    ],
    official: [
      '\\boficialmente (?:anunci|lanc|apresent|confirm|disponiv|public)\\w+\\b|\\b(?:acaba|acabam|acabou|acabaram) de (?:anunciar|lancar|apresentar|publicar|confirmar)\\b|\\b(?:ja|agora) (?:esta|estao) disponiv(?:el|eis)\\b|\\b(?:esta|estao) (?:ja|agora) disponiv(?:el|eis)\\b|(?<!\\b(?:nao|nem|se|sem|ninguem) )\\bconfirm(?:a|am|ou|aram)\\b|\\be oficial\\b',
    ],
    contrast:
      ';|:| mas | porem | embora | enquanto | no entanto | contudo | todavia | apesar de | ainda que | por outro lado | ja o | ja a | — | – ',
  },
};
