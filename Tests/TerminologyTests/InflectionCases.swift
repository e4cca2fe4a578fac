/// Terms in their inflected forms, by the way they inflect.
enum InflectionCases {
  static let nouns = """
    fregata → Due [fregate] e una [fregata] lasciano il porto.
    incrociatore → Gli [incrociatori] restano in rada.
    sommergibile → I [sommergibili] emersero al largo di Murmansk.
    ostaggio → Gli [ostaggi] sono dodici, dice il portavoce.
    contraddittorio → I [contraddittori] si sono svolti a porte chiuse.
    arbitrio → Protestano contro gli [arbitri] del regime.
    nemico → I [nemici] di ieri negoziano oggi.
    traffico → I [traffici] illeciti passano dal Sahel.
    fuoco → Sui monti si vedono i [fuochi] dell'artiglieria.
    albergo → Gli [alberghi] di Doha ospitano i delegati.
    teologo → I [teologi] di Qom tacciono.
    profugo → I [profughi] attraversano il fiume, una [profuga] resta indietro.
    zio → Gli [zii] del re governano le province.
    pendio → L'esercito avanza lungo i [pendii].
    viaggio → I [viaggi] del segretario di Stato si moltiplicano.
    socio → I [soci] del consorzio hanno votato.
    provincia → Le [province] ribelli e le [provincie] fedeli.
    ciliegia → Le [ciliegie] turche costano meno.
    spiaggia → Sulle [spiagge] sbarcano i marines.
    foglia → Le [foglie] cadono sul fronte.
    strategia → Due [strategie] a confronto.
    banca → Le [banche] centrali aspettano.
    lega → Le [leghe] arabe non si parlano.
    problema → I [problemi] restano.
    diplomatico|noun → I [diplomatici] rientrano da Teheran, una [diplomatica] resta.
    giornalista → Le [giornaliste] afghane e i [giornalisti] russi.
    stratega → Gli [strateghi] del Pentagono tacciono.
    patriarca → I [patriarchi] di Mosca e Costantinopoli non si parlano.
    omicida → Gli [omicidi] sono in fuga.
    nave → Tre [navi] fanno rotta verso il Golfo.
    capitale → Le [capitali] europee esitano.
    analisi → Le [analisi] concordano.
    crisi → Le [crisi] si sommano.
    città → Le [città] costiere sono evacuate.
    serie → Due [serie] di sanzioni.
    specie → Alcune [specie] sono protette dal trattato.
    radio → Le [radio] clandestine trasmettono.
    moto → Sulle [moto] fuggono i miliziani.
    re → I [re] del Golfo si incontrano.
    virtù → Le [virtù] della pazienza.
    uomo → Gli [uomini] di Wagner, un [uomo] solo al comando.
    dio → Gli [dei] della guerra non sono con lui.
    uovo → Le [uova] sono razionate.
    braccio → Tra le [braccia] di Pechino, sui [bracci] del delta.
    dito → Le [dita] sul grilletto.
    migliaio → [Migliaia] di persone in piazza, un [migliaio] a casa.
    ala → Le [ali] del partito si dividono.
    arma → Le [armi] tacciono.
    mano → Le [mani] sul petrolio.
    eco → Gli [echi] della rivolta.
    tempio → I [templi] furono distrutti.
    bue → I [buoi] tirano i cannoni.
    lavoratore → Le [lavoratrici] in sciopero e i [lavoratori] precettati.
    ambasciatore → L'[ambasciatrice] convocata, gli [ambasciatori] espulsi.
    senatore → Una [senatrice] repubblicana si oppone ai [senatori] democratici.
    dottore → La [dottoressa] curda cura i feriti.
    professore → Il [professor] Rossi insegna a Pavia, la [professoressa] Neri a Torino.
    infermiere → Le [infermiere] al fronte, gli [infermieri] a casa.
    ministro → La [ministra] degli Esteri parte, il [ministro] della Difesa resta.
    sindaco → La [sindaca] di Roma e i [sindaci] del Nord.
    segretario → La [segretaria] del partito si dimette.
    operaio → Gli [operai] di Odessa, le [operaie] di Leopoli.
    cancelliere → I [cancellieri] tedeschi.
    cugino → Le [cugine] del re e i [cugini] in esilio.
    colono → I [coloni] occupano la collina.
    sceicco → Gli [sceicchi] emiratini investono.
    golpe → Due [golpe] in un anno.
    coprifuoco → I [coprifuoco] si moltiplicano.
    altoparlante → Gli [altoparlanti] chiamano alla preghiera.
    capoluogo → I [capoluoghi] del Donbass sono in rovina.
    cassaforte → Le [casseforti] della banca centrale.
    portaerei → Due [portaerei] americane.
    sudcoreano → I [sudcoreani] e le [sudcoreane] votano.
    """

  static let adjectives = """
    filorusso|adjective → Le milizie [filorusse] e i partiti [filorussi].
    nucleare|adjective → Le testate [nucleari] e il deterrente [nucleare].
    bellico|adjective → L'industria [bellica] e gli sforzi [bellici], le spese [belliche].
    egemonico|adjective → Mire [egemoniche].
    strategico|adjective → Interessi [strategici], risorse [strategiche].
    sovranista|adjective → I [sovranisti] esultano: la deriva [sovranista] continua, le forze [sovraniste] crescono.
    atlantico|adjective → I vertici [atlantici].
    lungo|adjective → Una [lunghissima] trattativa e le [lunghe] attese.
    grave|adjective → [Gravissime] perdite, una [grave] crisi.
    ampio|adjective → Un [ampissimo] consenso.
    ucraino|adjective → Le truppe [ucraine] resistono agli attacchi; gli [ucraini] si ritirano.
    belga|adjective → I [belgi] e la politica [belga].
    turco|adjective → I [turchi], le navi [turche], la lira [turca].
    veloce|adjective → [Velocissimi] droni.
    """

  static let verbs = """
    bombardare|verb → Le forze russe [bombardano] Kharkiv, [bombardata] da mesi; dopo aver [bombardato] il porto si ritirano.
    negoziare|verb → [Negoziando] in segreto, hanno rifiutato di [negoziarla] in pubblico.
    riconoscere|verb → Madrid [riconobbe] lo Stato, Roma non lo [riconoscerà].
    estrarre|verb → La compagnia [estrae] gas e ne [estrarrà] ancora.
    imporre|verb → L'Ue [impose] sanzioni e ne [imporrebbe] altre: [imporle] non basta.
    condurre|verb → I colloqui [condotti] a Ginevra furono [condotti] male.
    tradurre|verb → Le promesse si [traducono] in fatti.
    invadere|verb → L'[invasero] in febbraio.
    difendere|verb → Chi la [difende] la perde: [difendersi] costa.
    fuggire|verb → [Fuggono] a migliaia, [fuggiti] di notte.
    costruire|verb → Si [costruisce] un muro.
    ritirarsi|verb → I russi si [ritirano] dal nord; Kiev ritira le truppe; il generale decide di [ritirarsi].
    dimettersi|verb → Il premier si è [dimesso]; si [dimise] ieri.
    occupare → La collina [occupata] dai coloni.
    smentire → Mosca [smentisce]: nessuno l'ha [smentito].
    andare al voto|verb → Il Paese [andrà al voto] in ottobre.
    violare la tregua|verb → I ribelli [violarono la tregua].
    chiedere asilo|verb → Hanno [chiesto asilo] in Francia.
    entrare in vigore → Il trattato [entra in vigore] oggi: [entrato in vigore] nel 1970, ne nacque un altro.
    prendere le distanze → Berlino [prende le distanze] da Parigi.
    """
}
