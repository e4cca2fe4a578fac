/// More terms in their forms: one class of word a table.
enum WordFormCases {
  /// Plurals by ending, irregular and invariable ones, compounds.
  static let plurals = """
    ginocchio → In [ginocchio] davanti allo zar; le [ginocchia] tremano.
    ciglio → Senza battere [ciglio]; sui [cigli] delle strade minate.
    lenzuolo → Le [lenzuola] bianche coprono i corpi.
    miglio → La costa dista dodici [miglia].
    paio → Due [paia] di manette.
    muro → I [muri] delle case no.
    osso → Le [ossa] furono identificate.
    grido → Le [grida] della folla coprono l'inno.
    corno → Il [Corno] d'Africa; le [corna] del dilemma.
    membro → I [membri] del G7 e un [membro] della Nato.
    fondamento → I [fondamenti] del diritto.
    fondo → I [fondi] sovrani investono.
    filo → Recisi i [fili] del telegrafo.
    urlo → Le [urla] dei prigionieri.
    lupo mannaro → I [lupi mannari] della propaganda.
    banco → I [banchi] dell'opposizione.
    parco → I [parchi] nazionali confiscati.
    cuoco → Il [cuoco] di Putin e i [cuochi] del Cremlino.
    monaco → I [monaci] buddisti protestano.
    amico → Gli [amici] di Damasco.
    greco|adjective → I creditori e i [greci]; le isole [greche].
    carico → I [carichi] di grano salpano.
    incarico → Gli [incarichi] di governo.
    medico → I [medici] senza frontiere.
    sindaco → I [sindaci] curdi destituiti.
    stomaco → Gli [stomaci] vuoti.
    dialogo → I [dialoghi] di Astana.
    catalogo → I [cataloghi] d'armi.
    asparago → Gli [asparagi] del Polesine.
    chirurgo → I [chirurghi] da campo.
    mago → I [maghi] della finanza.
    psicologo → Gli [psicologi] dell'esercito.
    drago → Le tigri e i [draghi] asiatici.
    riga → Tra le [righe] del comunicato.
    collega → I [colleghi] francesi, le [colleghe] tedesche.
    monarca → I [monarchi] del Golfo.
    duca → I [duchi] di Lussemburgo.
    gerarca → I [gerarchi] del partito.
    farmacia → Le [farmacie] di Gaza sono vuote.
    minaccia → Le [minacce] ibride; gli attivisti minacciati tacciono.
    faccia → Le due [facce] della distensione.
    pioggia → [Piogge] di missili.
    scheggia → Le [schegge] della granata.
    frangia → Le [frange] estreme del movimento.
    fascia → Le [fasce] di sicurezza lungo il Litani.
    roccia → Le [rocce] contese di Dokdo.
    camicia → Le [camicie] nere; una [camicia] bruna.
    acacia → Le [acacie] del Sahel.
    bugia → Le [bugie] della propaganda.
    allergia → Le [allergie] dell'opinione pubblica.
    principio → I [princìpi] della Carta e i [principi] non negoziabili.
    premio → I [premi] Nobel per la pace.
    assassinio → Gli [assassinii] politici e gli [assassini] mirati.
    territorio → I [territori] occupati.
    rinvio → I [rinvii] a giudizio.
    esempio → Gli [esempi] non mancano.
    ufficio → Gli [uffici] di frontiera.
    condominio → I [condomini] coloniali.
    avvio → Gli [avvii] furono lenti.
    oblio → L'[oblio] della memoria.
    crisi di governo → Tre [crisi di governo] in un anno.
    tesi → Due [tesi] opposte.
    ipotesi → Le [ipotesi] sul tavolo.
    oasi → Le [oasi] libiche.
    caffè → I [caffè] di Beirut.
    tabù → Cadono i [tabù] della Germania.
    gru → Le [gru] del porto sono ferme.
    euro → Mille [euro] al mese.
    vaglia → Due [vaglia] postali.
    boia → I [boia] del regime.
    video → I [video] dell'attacco.
    auto → Le [auto] cinesi.
    foto → Le [foto] satellitari.
    gorilla → I [gorilla] del presidente.
    sosia → I [sosia] del dittatore.
    vigile del fuoco → I [vigili del fuoco] di Mariupol.
    capogruppo → I [capigruppo] alla Camera.
    capostazione|noun|capistazione → I [capistazione] in sciopero.
    pescecane → I [pescecani] della finanza.
    cassintegrato → I [cassintegrati] di Taranto.
    terremoto → I [terremoti] in Turchia.
    altopiano → Gli [altopiani] armeni, gli [altipiani] etiopi.
    palcoscenico → I [palcoscenici] della diplomazia.
    grattacielo → I [grattacieli] di Dubai.
    passaporto → I [passaporti] diplomatici.
    """

  /// Persons and their feminines.
  static let persons = """
    traduttore → Le [traduttrici] della Nato e il [traduttore] afghano.
    governatore → La [governatrice] della banca centrale.
    osservatore → Gli [osservatori] dell'Osce, un'[osservatrice] polacca.
    imperatore → L'[imperatrice] vedova.
    attore → Gli [attori] regionali, le [attrici] della protesta.
    elettore → Le [elettrici] iraniane disertano le urne.
    detentore → Il [detentore] del seggio.
    direttore → La [direttrice] dell'agenzia.
    procuratore → La [procuratrice] dell'Aia.
    fondatore → I [fondatori] dell'Unione.
    mediatore → La [mediatrice] norvegese.
    aggressore → L'[aggressore] e gli [aggressori].
    difensore → I [difensori] di Azovstal.
    successore → Il [successore] designato.
    oppositore → Un'[oppositrice] in esilio, gli [oppositori] in carcere.
    giocatore → Le [giocatrici] afghane.
    attivista → Gli [attivisti] e le [attiviste] di Hong Kong.
    terrorista → I [terroristi] del Bataclan; una [terrorista] ceca.
    separatista → I [separatisti] catalani; le [separatiste] basche.
    leghista → I [leghisti] votano contro.
    specialista → Gli [specialisti] del nucleare.
    analista → Le [analiste] del Pentagono e gli [analisti] di Londra.
    autocrate → Gli [autocrati] si aiutano.
    burocrate → I [burocrati] di Bruxelles.
    omicida|noun → Le [omicide] confessano.
    atleta → Gli [atleti] russi e le [atlete] bielorusse.
    guerrigliero → Le [guerrigliere] curde.
    prigioniero → I [prigionieri] di guerra e le [prigioniere] liberate.
    consigliere → La [consigliera] per la sicurezza nazionale.
    ingegnere → Gli [ingegneri] iraniani.
    infermiera → Le [infermiere] di Aleppo.
    studente → La [studentessa] uccisa, gli [studenti] arrestati.
    principe → La [principessa] saudita e i [principi] del sangue.
    poeta → La [poetessa] ucraina.
    campione → I [campioni] nazionali dell'energia.
    barone → I [baroni] del gas.
    avvocato → L'[avvocata] di Assange; gli [avvocati] tacciono.
    soldato → Una [soldatessa] israeliana; i [soldati] nordcoreani.
    sindaca|noun → Le [sindache] francesi.
    ministra|noun → Le [ministre] della Difesa scandinave.
    commissario → La [commissaria] europea e i [commissari] uscenti.
    segretario generale → La [segretaria generale] del partito.
    vicepresidente → La [vicepresidente] Harris; i [vicepresidenti].
    parlamentare|noun → I [parlamentari] e le [parlamentari] kosovare.
    militare|noun → I [militari] al potere.
    profugo → Le [profughe] siriane.
    rifugiato → Le [rifugiate] rohingya e i [rifugiati] sudanesi.
    sfollato → Gli [sfollati] di Rafah.
    alleato → Gli [alleati] esitano, l'[alleata] di sempre no.
    inviato → L'[inviata] speciale dell'Onu.
    cittadino → I [cittadini] e le {cittadine} europee.
    operatore → Un'[operatrice] umanitaria rapita.
    ribelle → I [ribelli] houthi.
    veterano → I [veterani] dell'Afghanistan.
    """

  /// Foreign words with Italian, foreign or no plurals.
  static let loans = """
    drone → Due [droni] abbattuti.
    leader → Le [leader] curde.
    blogger → I [blogger] militari.
    hacker → Gli [hacker] russi e gli [hackers] cinesi.
    partner → I [partner] atlantici e i [partners] arabi.
    sponsor → Gli [sponsor] regionali.
    premier → I [premier] baltici.
    jihad → La [jihad] globale.
    ayatollah → Gli [ayatollah] di Qom.
    mullah → I [mullah] al potere.
    mujahid|noun|mujaheddin → I [mujaheddin] afghani.
    kibbutz → I [kibbutz] del sud.
    talebano → I [talebani] chiudono le scuole.
    test → I [test] nucleari.
    default → I [default] sovrani.
    target → I [target] climatici e i [targets].
    gulag → I [gulag] di Stalin.
    lobby → Le [lobbies] del petrolio.
    dossier → Il [dossier] libico e i [dossier] segreti.
    film → I [film] di guerra e i [films].
    bar → I [bar] di Kiev.
    killer → I [killer] di Nemtsov.
    container → Diecimila [container] fermi; i [containers].
    policy maker → I [policy maker] europei e i [policy makers].
    spin doctor → Gli [spin doctor] del Cremlino.
    """

  /// Adjectives, also as nouns and in the superlative.
  static let adjectives = """
    russofono|adjective → Le minoranze [russofone]; i [russofoni] di Narva.
    antiaereo|adjective → Le batterie [antiaeree] e i missili [antiaerei].
    bellicoso|adjective → Toni [bellicosi], una retorica [bellicosissima].
    pacifico|adjective → Proteste [pacifiche]; un Paese [pacifico]; l'oceano [Pacifico].
    tattico|adjective → Armi nucleari [tattiche]; esigenze [tattiche].
    storico|adjective → Rivendicazioni [storiche], un voto [storico].
    islamico|adjective → I movimenti [islamici], la Repubblica [islamica].
    filoamericano|adjective → I governi [filoamericani].
    autoritario|adjective → Regimi [autoritari], derive [autoritarie].
    unitario|adjective → Governi [unitari].
    ostile|adjective → Potenze [ostili], un atto [ostile].
    instabile|adjective → Una regione [instabilissima].
    ricco|adjective → I Paesi [ricchi], le [ricchissime] monarchie.
    antico|adjective → Un [antichissimo] contenzioso.
    largo|adjective → Una [larghissima] maggioranza; [larghe] intese.
    debole|adjective → Stati [debolissimi], una valuta [debole].
    vecchio|adjective → I [vecchi] alleati; le [vecchie] colonie.
    serio|adjective → [Serie] conseguenze; [serissimi] dubbi.
    necessario|adjective → Passi [necessari], riforme [necessarie].
    curdo|adjective → La regione [curda]; i [curdi] avanzano.
    iracheno|adjective → Le milizie [irachene]; gli [iracheni].
    britannico|adjective → I [britannici] votano; le basi [britanniche].
    israeliano|adjective → Gli [israeliani] e le forze [israeliane].
    serbo|adjective → I [serbi] di Bosnia; la minoranza [serba]; le milizie [serbe].
    russo|adjective → La flotta [russa] e i [russi]; le navi [russe].
    slovacco|adjective → Gli [slovacchi]; la premier [slovacca].
    polacco|adjective → I [polacchi]; le frontiere [polacche].
    tedesco|adjective → I [tedeschi]; le industrie [tedesche].
    vietnamita|adjective → I [vietnamiti]; le coste [vietnamite].
    cipriota|adjective → I [ciprioti] turchi; l'isola [cipriota].
    francese|adjective → I [francesi] e la legione [francese].
    uiguro|adjective → Gli [uiguri] dello Xinjiang; la minoranza [uigura].
    """

  /// Verbs of all classes, with pronouns, reflexive, and as phrases.
  static let verbs = """
    annettere|verb → Mosca [annette] la Crimea; la penisola [annessa] nel 2014; [annetterla] fu un errore.
    espellere|verb → Praga [espelle] tre diplomatici; i funzionari [espulsi] partono; [espulsero] tutti.
    sospendere|verb → Ankara [sospenda] i lavori; i fondi [sospesi]; [sospenderli] non basta.
    firmare|verb → I due leader [firmeranno] domani; un patto [firmato] a Minsk; [firmandolo] cedono.
    ratificare|verb → Il Senato [ratificò] il trattato; [ratificarlo] richiede due terzi.
    revocare|verb → Washington [revochi] le sanzioni; le licenze [revocate].
    giustiziare|verb → Li [giustiziarono] all'alba; i [giustiziati] furono venti.
    mediare|verb → Il Qatar [media] tra le parti; [mediando] da anni.
    boicottare|verb → L'opposizione [boicotta] il voto, [boicottato] anche dai curdi.
    dispiegare|verb → La Nato [dispiegherà] battaglioni; i missili [dispiegati].
    schierare|verb → Truppe [schierate] al confine; [schierarle] costa.
    assediare|verb → I ribelli [assediano] El Fasher, [assediata] da mesi.
    rovesciare|verb → Un golpe [rovesciò] Mossadeq; [rovesciarlo] fu facile.
    destituire|verb → Il parlamento [destituisce] il presidente, [destituito] di notte.
    abolire|verb → Il re [abolisce] i partiti; [abolirono] la monarchia.
    proibire|verb → Il decreto [proibisce] i cortei.
    tradire|verb → Chi [tradisce] paga; i patti [traditi].
    spegnere|verb → L'Iran [spegne] internet; [spento] il radar.
    sconfiggere|verb → L'Isis [sconfitto] a Mosul; [sconfiggerlo] richiese anni; [sconfissero] gli ottomani.
    distruggere|verb → I ponti [distrutti]; i russi [distruggono] le dighe.
    proteggere|verb → La scorta [protegge] il convoglio; [proteggerlo] è dovere.
    cedere|verb → Kiev non [cede]; territori [ceduti] alla Russia.
    vincere|verb → Chi [vince] scrive la storia; [vinsero] i laburisti; una guerra [vinta].
    perdere|verb → Il regime [perde] terreno; [persero] la capitale; le terre [perdute].
    muovere|verb → La flotta [mosse] verso nord.
    nascondere|verb → I depositi [nascosti] nei tunnel; [nascondono] le prove.
    spingere|verb → L'inflazione [spinge] Ankara; [spinti] verso il mare.
    porre|verb → La Russia [pose] il veto; [ponendo] condizioni; le condizioni [poste] da Mosca.
    opporre|verb → Il veto [opposto] da Pechino; [oppongono] resistenza.
    produrre|verb → L'Arabia [produce] greggio; [produsse] effetti; le armi [prodotte] a Brescia.
    ridurre|verb → Berlino [ridurrà] le forniture; [ridotte] le scorte.
    trarre|verb → Ne [traggono] vantaggio; lezioni [tratte] dalla storia.
    contenere|verb → Il cordone [contiene] l'epidemia; [contenere] la Cina costa; [contenuta] l'inflazione.
    mantenere|verb → Parigi [manterrà] le basi; [mantenne] la parola.
    ottenere|verb → Kiev [ottiene] i missili; [ottenuto] il via libera.
    intervenire|verb → La Francia [interviene] in Mali; [intervenne] nel 2013.
    venire|verb → I mercenari [vennero] dalla Siria.
    sopravvivere|verb → Il governo [sopravvive]; [sopravvisse] a tre mozioni.
    scrivere|verb → I diplomatici [scrissero] al re; la lettera [scritta].
    leggere|verb → Il portavoce [lesse] un comunicato.
    dire|verb → «Resteremo», [disse] il generale; [detto] questo.
    fare|verb → Gli Usa [fanno] pressione; [fatto] fuori il rivale.
    dare|verb → Roma [dà] il via libera; [diedero] battaglia.
    stare|verb → Le truppe [stanno] a guardare.
    andare|verb → I coloni [vanno] via.
    sapere|verb → I servizi [seppero] tutto.
    bere|verb → [Bevono] acqua contaminata.
    cadere|verb → Kabul [cadde] in agosto.
    rimanere|verb → Le basi [rimarranno]; [rimasero] in tremila.
    esplodere|verb → La mina [esplose]; gli ordigni [esplosi].
    uccidere|verb → Il raid [uccise] dieci civili; i civili [uccisi]; [ucciderli] è un crimine.
    arrendersi|verb → La guarnigione si [arrese]; [arrendersi] o morire; il nemico si [arrende].
    astenersi|verb → La Cina si [astenne]; [astenutasi] l'India.
    accordarsi|verb → Le parti si [accordano]; [accordatisi] a Doha.
    impegnarsi|verb → Il G7 si [impegna]; il vertice impegna i Paesi.
    insediarsi|verb → Il presidente si [insedierà] a gennaio; [insediatosi] ieri.
    schierarsi|verb → Budapest si [schiera] con Mosca; la Nato schiera le truppe.
    rompere le relazioni|verb → Bogotà [ruppe le relazioni] con Israele; [rotte le relazioni], partì.
    deporre le armi|verb → Le Farc [depongono le armi]; [deposero le armi] nel 2016.
    porre il veto|verb → Mosca [pose il veto]; chi [ponesse il veto] sarebbe isolato.
    dichiarare guerra|verb → L'impero [dichiarò guerra] alla Serbia.
    alzare i dazi|verb → Trump [alza i dazi]; chi [alzasse i dazi] pagherebbe.
    fare marcia indietro|verb → Il governo [fa marcia indietro]; [fecero marcia indietro].
    gettare la spugna|verb → Il negoziatore [getta la spugna].
    scendere in piazza|verb → Gli studenti [scendono in piazza]; [scesi in piazza] a migliaia.
    passare al contrattacco|verb → I curdi [passarono al contrattacco].
    prendere il potere|verb → I militari [prendono il potere]; [preso il potere] in Niger.
    aprire il fuoco|verb → I soldati [aprirono il fuoco]; [aperto il fuoco] sulla folla.
    """

  /// Entries of several words.
  static let phrases = """
    accordo quadro → Due [accordi quadro] con la Cina.
    Paese chiave → I [Paesi chiave] della regione.
    nave scuola → Le [navi scuola] della Marina.
    bomba a grappolo → Le [bombe a grappolo] vietate.
    mina antiuomo → Le [mine antiuomo] uccidono.
    carro armato → Trecento [carri armati] Leopard.
    arma chimica → Le [armi chimiche] di Assad.
    uomo forte → Gli [uomini forti] del Sahel.
    elezione anticipata → Le [elezioni anticipate] di giugno.
    elezioni anticipate → Un'[elezione anticipata] è possibile; le [elezioni anticipate].
    relazioni diplomatiche → Le [relazioni diplomatiche] con Teheran.
    acque territoriali → Nelle [acque territoriali] greche.
    diritti umani → I [diritti umani] in Cina.
    caschi blu → Un [casco blu] ucciso; i [caschi blu] in Libano.
    forze armate → Le [forze armate] del Myanmar.
    Paesi Bassi|proper → I [Paesi Bassi] consegnano gli F-16.
    Nazioni Unite|proper → Le [Nazioni Unite] condannano.
    armi convenzionali|noun|||exact → Le [armi convenzionali]; un'arma convenzionale.
    corsa agli armamenti → Una nuova [corsa agli armamenti]; le [corse agli armamenti].
    fuga di cervelli → La [fuga di cervelli]; le [fughe di cervelli].
    ritiro dal trattato → Il [ritiro dal trattato]; i [ritiri dal trattato].
    blocco dei porti → Il [blocco dei porti] ucraini.
    via libera → Il [via libera] della Camera.
    presidente della Commissione → La [presidente della Commissione]; il [presidente della commissione].
    ministro dell'Interno → La [ministra dell'Interno]; i [ministri dell’Interno].
    Corte dei conti → La [Corte dei conti] boccia; la [corte dei Conti].
    guardia di frontiera → Le [guardie di frontiera] polacche.
    guerra per procura → Le [guerre per procura] in Yemen.
    stato di diritto → Lo [Stato di diritto] in Ungheria.
    ordine esecutivo → Gli [ordini esecutivi] di Trump.
    alto comando → Gli [alti comandi] tedeschi; l'[Alto comando].
    nuova via della seta → Le [nuove vie della seta].
    libero scambio → Il [libero scambio]; un'area di [libero scambio].
    zona di libero scambio → Due [zone di libero scambio] e una [zona di libero scambio].
    breve termine|phrase → Nel [breve termine].
    grande potenza → Le [grandi potenze]; una [grande potenza]; la [gran potenza].
    bella figura → Una [bella figura] e le [belle figure].
    buon vicinato → Rapporti di [buon vicinato].
    santa sede → La [Santa Sede] media.
    leva obbligatoria → La [leva obbligatoria]; la leva non è obbligatoria.
    voto di fiducia → I [voti di fiducia]; il voto. Di fiducia non si parla.
    mozione di sfiducia → Le [mozioni di sfiducia] del Front.
    governo di unità nazionale → I [governi di unità nazionale].
    patto di stabilità → Il [Patto di stabilità]; il patto (di stabilità) vacilla.
    tregua olimpica → La [tregua olimpica]; la tregua: olimpica o no.
    territorio occupato → I [territori occupati]; territori (occupati) contesi.
    campagna elettorale → Le [campagne elettorali]; la campagna era elettorale.
    soluzione a due Stati → La [soluzione a due Stati].
    guerra dei dazi → La [guerra dei dazi]; le [guerre dei dazi].
    missione di addestramento → Le [missioni di addestramento].
    paese terzo sicuro → I [Paesi terzi sicuri]; un [paese terzo sicuro].
    """
}
