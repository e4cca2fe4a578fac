/// Words that could be something else, in sentences that tell.
enum ContextCases {
  /// Nouns that are verb forms, participles, adjectives or adverbs elsewhere.
  static let homographs = """
    arma → Un'[arma] letale; il regime arma i ribelli; chi li arma?
    armi → Le [armi] tacciono; consegnare le [armi]; [armi] e munizioni.
    asse → L'[asse] Roma-Berlino; lungo l'[asse] Mosca-Teheran.
    serba|adjective → La minoranza [serba]; la repubblica [serba] di Bosnia; Mosca serba rancore.
    russo|adjective → Il soldato [russo]; la flotta [russa]; la diplomazia [russa] tace.
    sosta → La [sosta] a Malta; la nave sosta in rada.
    guida → La [guida] suprema; il generale guida la rivolta; alla [guida] del governo.
    guardia → La [guardia] nazionale; il soldato guarda il confine.
    scorta → La [scorta] del ministro; la nave scorta il convoglio; le [scorte] di gas.
    pesca → La [pesca] nel Mar Cinese; chi pesca di frodo; l'accordo sulla [pesca].
    stampa → La [stampa] estera; la zecca stampa rubli; conferenza {stampa}.
    firma → La [firma] del trattato; il presidente firma il decreto; le [firme].
    tratta → La [tratta] di esseri umani; il libro tratta della guerra; si tratta di poco.
    rotta → La [rotta] balcanica; l'alleanza si è rotta; le [rotte] del gas.
    resa → La [resa] di Mariupol; la notizia è stata resa pubblica; la [resa] dei conti.
    ripresa → La [ripresa] dei colloqui; la città è stata ripresa; in [ripresa].
    sfida → La [sfida] cinese; Pechino sfida Washington; le [sfide] globali.
    svolta → La [svolta] del vertice; l'indagine svolta dai giudici; il Paese svolta a destra.
    spinta → La [spinta] riformista; la nave è stata spinta a riva.
    corsa → La [corsa] al riarmo; la gente è corsa nei rifugi.
    scoperta → La [scoperta] del giacimento; la congiura fu scoperta.
    trattativa → La [trattativa]; le [trattative].
    perdita → La [perdita] del porto; le [perdite] ucraine.
    crescita → La [crescita] rallenta; la tensione è cresciuta.
    ferita → Una [ferita] aperta; la donna ferita; fu ferita a morte.
    entrata → L'[entrata] in guerra; la Svezia è entrata nella Nato.
    uscita → L'[uscita] dall'euro; Londra è uscita; una via d'[uscita].
    vendita → La [vendita] di caccia.
    morte → La [morte] di Raisi; cento persone sono morte; le donne morte.
    strage → La [strage] di Bucha.
    vittoria → La [vittoria] elettorale.
    deriva → La [deriva] autoritaria; il potere deriva dal petrolio; la nave va alla [deriva].
    manovra → La [manovra] di bilancio; il pilota manovra il drone; le [manovre] navali.
    denuncia → La [denuncia] dell'Onu; Amnesty denuncia abusi; una [denuncia] formale.
    condanna → La [condanna] dell'Onu; l'Onu condanna il golpe; una [condanna] a morte.
    richiesta → La [richiesta] di asilo; la misura richiesta da Roma; su [richiesta] di Kiev.
    accusa → L'[accusa] di Kiev; Kiev accusa Mosca; le [accuse].
    protesta → La [protesta] dilaga; Mosca protesta; le [proteste].
    critica → La [critica] del papa; il papa critica il riarmo.
    replica → La [replica] di Pechino; Pechino replica duramente.
    nomina → La [nomina] del premier; il re nomina il premier; le [nomine].
    consegna → La [consegna] dei missili; Berlino consegna i missili.
    fuga → La [fuga] da Kabul.
    cattura → La [cattura] del boss; la polizia cattura il boss.
    firmatario → I [firmatari] del patto.
    blocco → Il [blocco] navale; io blocco i fondi; il [blocco] orientale.
    crollo → Il [crollo] del rublo; io crollo.
    calo → Il [calo] dei prezzi; io non calo.
    lancio → Il [lancio] del missile; lancio un appello.
    acquisto → L'[acquisto] di droni; io acquisto armi.
    scambio → Lo [scambio] di prigionieri; io scambio idee.
    aumento → L'[aumento] dei dazi; non aumento i salari.
    bisogno → Il [bisogno] di pace.
    sostegno → Il [sostegno] a Kiev; io sostengo Kiev.
    ritiro → Il [ritiro] dall'Afghanistan; ritiro la proposta, dice il ministro.
    richiamo → Il [richiamo] dell'ambasciatore; richiamo l'ambasciatore.
    rifiuto → Il [rifiuto] di Tel Aviv; io rifiuto.
    sequestro → Il [sequestro] della nave; io sequestro la nave.
    abuso → Gli [abusi] di potere; un [abuso].
    impiego → L'[impiego] della forza; io impiego mezzi.
    impegno → L'[impegno] della Nato; mi impegno a partire.
    invito → L'[invito] a cena; io invito il re.
    arrivo → L'[arrivo] dei marines; io arrivo domani, scrive.
    cammino → Il [cammino] della riforma; io cammino piano.
    dubbio → Il [dubbio] resta; io dubito.
    cambio → Il [cambio] di regime; io cambio idea; il tasso di [cambio].
    scontro → Lo [scontro] a fuoco; gli [scontri].
    confronto → Il [confronto] tra blocchi; io confronto i dati.
    stato → Lo [stato] ebraico; il re è stato deposto; sono stati uccisi; gli [stati] baltici.
    stato → È stato firmato; era stato annunciato; un [stato] fallito; sarebbe stato meglio.
    fronte → Il [fronte] orientale; far {fronte} alla crisi; di {fronte} al mare.
    corte → La [Corte] penale; gonne corte.
    corte|noun → La [corte] suprema; frasi corte e secche.
    fine → La [fine] della guerra; un'analisi {fine}; alla [fine].
    base → La [base] aerea; in {base} al trattato; il potere si basa sul petrolio; le [basi].
    lotta → La [lotta] armata; il popolo lotta; le [lotte] sindacali.
    marcia → La [marcia] su Roma; la colonna marcia verso Kiev; la mela marcia.
    marina → La [marina] militare; la fauna marina; le correnti marine.
    polizia → La [polizia] spara.
    nazionale|noun → La [nazionale] di calcio; l'interesse {nazionale}.
    capitale → La [capitale] ucraina; la pena capitale; i [capitali] fuggono.
    segreto → Il [segreto] di Stato; un accordo {segreto}; i [segreti] nucleari.
    pubblico|noun → Il [pubblico] applaude; il debito {pubblico}; un {pubblico} ministero.
    interno|noun → L'[interno] del Paese; il mercato {interno}; gli affari {interni}.
    estero|noun → Dall'[estero] arrivano fondi; il commercio {estero}; la politica estera.
    potere → Il [potere] logora; poter agire; vuole potere; i [poteri] speciali.
    potere → Senza potere entrare; il [potere] esecutivo; può.
    dovere → Il [dovere] di proteggere; senza dover partire; i [doveri].
    volere → Il [volere] del popolo; senza voler trattare.
    essere → Gli [esseri] umani; può essere vero; un [essere] vivente.
    parte → La [parte] civile; il treno parte; le [parti] in causa; da {parte} di Kiev.
    parte → Le [parti] si accusano.
    conto → Il [conto] corrente; io conto i morti; per {conto} di Mosca; i [conti] pubblici.
    campo → Il [campo] profughi; io campo di poco; i [campi].
    punto → Il [punto] di rottura; io punto i piedi.
    porta → La [porta] dell'Asia; Ankara porta avanti il piano; le [porte].
    pena → La [pena] di morte; a mala {pena}; vale la [pena].
    prova → La [prova] regina; il governo prova a resistere; le [prove].
    vista → La [vista] sul mare; in {vista} del vertice; la nave è stata vista.
    volta → Una [volta] sola; rivolta; l'onda volta a riva.
    forza → La [forza] aerea; Mosca forza la mano; le [forze].
    leva → La [leva] militare; il coro si leva; la bandiera si leva.
    mira → La [mira] del cecchino; il piano mira al riarmo; le [mire] di Ankara.
    rendita → La [rendita] petrolifera.
    piega → La [piega] degli eventi; il regime non si piega.
    testa → La [testa] del corteo; il Paese testa un missile; le [teste].
    testata → La [testata] nucleare; l'arma testata ieri.
    carica → La [carica] della polizia; il camion carica armi; in [carica]; le [cariche].
    carico → Il [carico] di grano; il camion è {carico} di armi.
    armata → L'[Armata] rossa; la lotta armata; una banda armata.
    alleata → L'[alleata] di Mosca; la Polonia, alleata di ferro.
    unione → L'[unione] doganale.
    presidio → Il [presidio] militare; i [presidi].
    preside → Il [preside] del liceo; i [presidi] protestano.
    regime → Il [regime] di Kim.
    abbandono → L'[abbandono] del fronte; non abbandono nessuno.
    successo → Il [successo] dell'operazione; è successo ieri; cosa è successo.
    ricerca → La [ricerca] nucleare; la polizia ricerca i killer.
    difesa → La [difesa] di Kiev; la causa difesa dai giudici; le [difese] aeree.
    offesa → L'[offesa] al profeta; la donna offesa.
    intesa → Un'[intesa] fragile; una frase intesa male; le [intese].
    attesa → L'[attesa] del verdetto; la risposta attesa da Kiev.
    sorpresa → La [sorpresa] del voto; la truppa sorpresa nel sonno.
    impresa → L'[impresa] bellica; le [imprese] statali.
    promessa → La [promessa] di pace; la terra promessa; le [promesse].
    scomparsa → La [scomparsa] di Navalnyj; la donna scomparsa.
    salita → La [salita] dei prezzi; la tensione è salita.
    lega → La [lega] araba; un interesse lega i due Paesi; le [leghe].
    nota → Una [nota] diplomatica; la vicenda è nota; il ministro nota che; le [note].
    data → La [data] del voto; la parola data; è stata data la notizia.
    meta → La [meta] del viaggio.
    fiera → La [fiera] dell'Est; una nazione fiera.
    cura → La [cura] delle ferite; il medico cura i feriti.
    paga → La [paga] dei mercenari; chi paga il gas.
    aiuto → L'[aiuto] militare; io aiuto Kiev; gli [aiuti].
    inizio → L'[inizio] dell'offensiva; io inizio.
    debito → Il [debito] pubblico; nel {debito} modo.
    merito → Il [merito] del mediatore; non merito tanto.
    costo → Il [costo] della guerra; i [costi].
    mare → Il [mar] Nero; il [mare].
    sale → Il [sale] di Soledar; il prezzo sale; le sale del palazzo.
    sede → La [sede] dell'Onu; il re siede; le [sedi].
    mente → La [mente] del golpe; il ministro mente.
    mina → La [mina] antiuomo; la sfiducia mina la coalizione; le [mine].
    """
}
