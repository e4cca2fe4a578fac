/// More ways to write a term.
enum WritingCases {
  /// Composition, apostrophes, blanks, hyphens, line ends, markup.
  static let marks = """
    unità → L'[unita\u{300}] del Paese; l'[unità] e l'[unita'] nazionale.
    società → Le [societa\u{300}] di sicurezza.
    libertà di stampa → La [liberta\u{300} di stampa]; la [libertà\u{A0}di\u{A0}stampa].
    né guerra né pace|phrase → È [né guerra né pace]; è [nè guerra nè pace]; è [ne\u{301} guerra ne\u{301} pace].
    città santa → La [citta’ santa]; la [CITTÀ SANTA]; la [CITTA' SANTA].
    perché → Il [perche'] della guerra; il [perchè] e il [perché].
    virtù militare → La [virtu' militare].
    guerra lampo → La [guerra\u{A0}lampo]; la [guerra\u{202F}lampo]; la [guerra\u{2009}lampo].
    guerra lampo → La [guer\u{AD}ra lam\u{AD}po]; la [guerra\u{200B} lampo].
    stato maggiore → Lo [Stato\u{A0}maggiore]; lo [stato  maggiore].
    riarmo → Il \u{201C}[riarmo]\u{201D}; il «[riarmo]»; il ‘[riarmo]’.
    embargo → L’[embargo]; l'[embargo]; dell`[embargo]; sull´[embargo].
    isola contesa → Un'[isola contesa]; quell’[isola contesa]; nell'[isola contesa].
    asilo politico → D'[asilo politico]; l’[asilo\u{A0}politico].
    ufficiale di collegamento → Gli [u\u{FB03}ciali di collegamento].
    conflitto → Il [con\u{FB02}itto] armato.
    disarmo → Il [dis-⏎armo] nucleare; il [disar-⏎mo].
    embargo petrolifero → L'[embargo⏎petrolifero]; l'[embargo petro-⏎lifero].
    zona demilitarizzata → La [zona⏎demilitarizzata]; la zona.⏎Demilitarizzata non è.
    guerra fredda → La *[guerra fredda]*; la [guerra *fredda]*; la __[guerra fredda]__.
    mar Rosso → Il **[mar Rosso]**; nel [mar ⏎ Rosso].
    accordo → L'[accordo]\u{A0}c'è; ([accordo]); [accordo]…; [accordo]!
    nave cisterna → La [nave-cisterna]; le [navi-cisterna]; la [nave cisterna].
    città-Stato → Le [città-Stato]; la [citta'-Stato]; le [città Stato].
    Indo-Pacifico|proper → L'[Indo-Pacifico]; l'[Indopacifico]; l'[Indo Pacifico]; l'[Indo\u{2011}Pacifico].
    Asia-Pacifico|proper → L'[Asia-Pacifico]; l'[Asia Pacifico].
    ex Jugoslavia|proper → L'[ex Jugoslavia]; l'[ex-Jugoslavia].
    neonazista → I [neo-nazisti] e i [neonazisti].
    filocinese|adjective → I [filo-cinesi]; la giunta [filocinese].
    cyberspazio → Il [cyber-spazio]; il [cyberspazio].
    sottomarino nucleare → I [sottomarini nucleari]; un [sottomarino\u{A0}nucleare].
    superpotenza → Le [super-potenze]; le [superpotenze]; la [super potenza].
    intergovernativo|adjective → I vertici [inter-governativi].
    contrattacco → Il [contrattacco]; i [contrattacchi].
    Nord Corea|proper → La [Nord Corea]; la [Nordcorea]; la [Nord-Corea].
    Nordafrica|proper → Il [Nord Africa]; il [Nord-Africa].
    Estremo Oriente|proper → L'[Estremo Oriente]; l'[estremo oriente]; l'[Estremo-Oriente].
    """

  /// Acronyms in every style, beside common words.
  static let acronyms = """
    OSCE → L'[Osce]; l'[OSCE]; l'[O.S.C.E.]; missione [Osce].
    UE → L'[UE], l'[Ue] e l'[U.E.]; un ue isolato.
    AIEA → L'[A.I.E.A.] ispeziona.
    BCE → La [Bce]; la [B.C.E.].
    CPI → La [Cpi] e la [CPI].
    COI → Il [Coi] decide; coi suoi uomini; Coi suoi uomini parte.
    ASI → L'[Asi] lancia un satellite.
    ENI → L'[Eni] estrae; l'[ENI].
    SME → Lo [Sme] e lo [SME].
    MES → Il [Mes]; il [MES].
    PESCO → La [Pesco]; il pesco fiorisce.
    FARC → Le [Farc] e le [FARC].
    ETA → L'[Eta] e l'[ETA]; l'eta non è parola.
    OUA → L'[Oua].
    PIL → Il [Pil] e il [PIL]; pil.
    NATO → I Paesi [Nato]; è nato ieri; sono nati.
    NATO → Nato nel 1970, il gruppo crebbe.
    NATO → [NATO] E RUSSIA A CONFRONTO
    CIO → Il [Cio] esclude i russi; ciò non basta; cioè.
    ONU → Lo dice l'[Onu]: l'[ONU], l'[O.N.U.].
    ASEAN → L'[Asean] e l'[ASEAN].
    USA → Gli [U.S.A.]; gli [Usa]; chi usa la forza; Usa la forza chi può.
    DIS → Il [Dis] e il [DIS]; dis.
    SIA → Il [Sia]; sia la Russia sia la Cina; Sia la Russia sia la Cina tacciono.
    G20 → Il [G20]; il [G-20].
    F-35 → Cento [F-35]; cento [F35].
    MiG-29 → I [MiG-29]; i [Mig-29]; i [Mig29].
    S-400 → Gli [S-400]; gli [S400].
    B-52 → I [B-52]; i [B52].
    """

  /// Names beside common words that are spelt alike.
  static let names = """
    Mali|proper → In [Mali]; i mali della regione; [MALI] NEL CAOS; del [Mali].
    Lega|proper → La [Lega] di Salvini; una lega di acciaio; la [LEGA].
    Camera|proper → Alla [Camera]; in camera di consiglio; una camera d'albergo.
    Stato|proper → Lo [Stato] paga; è stato lui; in stato di shock.
    Borsa|proper → In [Borsa]; la borsa di studio; le borse.
    Lega Nord|proper → La [Lega Nord]; la [LEGA NORD].
    Difesa|proper → Alla [Difesa]; la difesa aerea; in difesa di Kiev.
    Esteri|proper → Il ministro degli [Esteri]; investimenti esteri.
    Interni|proper → Agli [Interni]; gli affari interni.
    Quirinale|proper → Il [Quirinale] e il [QUIRINALE].
    Pace|proper → La lista [Pace]; la pace è lontana.
    Guardiani|proper → I [Guardiani]; i guardiani del faro.
    Ciad|proper → In [Ciad]; il ciad.
    Cuba|proper → A [Cuba]; una cuba d'acqua.
    Malta|proper → A [Malta]; la malta del muro.
    Granada|proper → A [Granada]; l'auto granada.
    Siena|proper → A [Siena]; terra di siena.
    Marche|proper → Le [Marche]; le marche da bollo.
    Salve|proper → A [Salve] nel Salento; salve di cannone.
    Prima|proper → Su [Prima]; prima di partire; Prima di partire tace.
    Repubblica|proper → La [Repubblica]; una repubblica fallita.
    Fratelli d'Italia|proper → I [Fratelli d'Italia].
    Azione|proper → Il partito [Azione]; in azione; un'azione legale.
    Italia viva|proper → [Italia viva] si astiene; un'[Italia Viva].
    Forza Italia|proper → [Forza Italia] vota; con [FORZA ITALIA].
    Verdi|proper → I [Verdi] tedeschi; i tetti verdi.
    Muro|proper → Il [Muro] cadde; un muro di filo.
    Cortina|proper → A [Cortina]; una cortina di fumo.
    Tigrè|proper → Il [Tigrè]; il [Tigre'].
    Congo|proper → In [Congo]; nel [Congo] orientale.
    Costa d'Avorio|proper → In [Costa d'Avorio]; in [Costa d’Avorio]; la costa d'oro.
    Guinea|proper → In [Guinea]; la guineana.
    Ungheria|proper → L'[Ungheria]; [UNGHERIA] ISOLATA.
    senato → Il [Senato] vota; il [senato] accademico.
    parlamento → Il [Parlamento]; i [parlamenti]; IL [PARLAMENTO] VOTA
    tregua → [TREGUA] VIOLATA A GAZA; [Tregua] violata.
    accordo sul clima → [ACCORDO SUL CLIMA] FIRMATO
    diritto di asilo → IL [DIRITTO DI ASILO] NEGATO
    """

  /// Transliterations and missing marks.
  static let spellings = """
    Shevchenko|proper → [Ševčenko] e [Shevchenko].
    Lukashenko|proper → [Lukašenko]; [Lukashenko].
    Yanukovich|proper → [Janukovič]; [Yanukovich]; [Janukovich].
    Zelensky|proper → [Zelenskij]; [Zelenskyj]; [Zelenski]; [Zelensky].
    Navalny|proper → [Navalnyj]; [Navalnij]; [Navalny].
    Ceaușescu|proper → [Ceausescu]; [Ceauşescu]; [Ceaușescu].
    Erdoğan|proper → [Erdogan]; [ERDOGAN]; [Erdoğan].
    Miloš Zeman|proper → [Milos Zeman]; [Miloš Zeman].
    Łódź|proper → A [Lodz]; a [Łódź].
    Orbán|proper → [Orban]; [Orbán]; [ORBAN].
    Kosovë|proper → [Kosove].
    Mladić|proper → [Mladic]; [Mladić].
    Dayton|proper → A [Dayton]; a [DAYTON].
    Tymoshenko|proper → [Timoshenko]; [Tymošenko].
    Sergei Lavrov|proper → [Sergej Lavrov]; [Sergei Lavrov]; [Sergey Lavrov].
    Dmitry Medvedev|proper → [Dmitrij Medvedev]; [Dmitri Medvedev].
    Yushchenko|proper → [Juščenko]; [Jushchenko].
    Đukanović|proper → [Dukanovic].
    Reykjavík|proper → A [Reykjavik].
    Asunción|proper → Ad [Asuncion].
    """

  /// Entries inside and across entries.
  static let nesting = """
    pace;trattato di pace;pace separata → Il [trattato di pace] non è una [pace separata]: la [pace] attende.
    Consiglio;Consiglio europeo;presidente del Consiglio europeo → Il [presidente del Consiglio europeo] apre il [Consiglio europeo]; il [Consiglio] decide.
    arma;arma nucleare;arma nucleare tattica → Un'[arma nucleare tattica] è un'[arma nucleare]; ogni [arma] uccide.
    guerra;guerra civile;guerra civile siriana → La [guerra civile siriana]: una [guerra civile], una [guerra].
    Stati;Stati Uniti;Uniti → Gli [Stati Uniti] e gli [Stati] baltici.
    Mar Cinese;Mar Cinese meridionale → Nel [Mar Cinese meridionale]; il [Mar Cinese] orientale.
    ministro degli Esteri;esteri → Il [ministro degli Esteri]; capitali {esteri}.
    banca;banca centrale;banca centrale europea → La [Banca centrale europea]; una [banca centrale]; una [banca].
    forza;forza di pace;pace → La [forza di pace] e la [forza]; la [pace].
    gas;gasdotto;gas russo → Il [gasdotto] porta [gas russo] e altro [gas].
    accordo di pace;pace duratura → Un [accordo di pace] duratura.
    crisi;crisi dei missili;missile → La [crisi dei missili] e la [crisi]; un [missile].
    Corea;Corea del Nord;nord → La [Corea del Nord]; il [nord].
    Unione;Unione europea;Unione Sovietica → L'[Unione europea], l'[Unione Sovietica], l'[Unione].
    diritto;diritto internazionale;diritto di veto → Il [diritto internazionale], il [diritto di veto], il [diritto].
    """

  /// Words that only begin, end or go on as the term does.
  static let parts = """
    mina → Il campo minato; la [mina] esplode; una minaccia.
    nave → Navetta e navigare non sono [nave].
    armi → Le [armi]; l'armistizio; armistizi.
    rete → Le [reti]; arretrare; retina.
    Turchia → I turchi e la [Turchia]; turchese.
    Cina → Cinema e cucina; la [Cina]; vicina.
    Iraq → Gli iracheni; in [Iraq].
    colonia → Il colonialismo; una [colonia]; le [colonie].
    nucleare → La denuclearizzazione; il [nucleare].
    marina → La [Marina]; il sottomarino; la trimarina.
    golpe → Un [golpe]; i golpisti.
    guerra → L'anteguerra; il dopoguerra; in [guerra]; guerrafondai.
    popolo → Il populismo; il [popolo]; la popolazione.
    sanzione → I sanzionati; la [sanzione].
    ministro → L'ex [ministro]; l'ex-[ministro]; il viceministro; il ministero.
    presidente → La presidenza; il [presidente]; vicepresidente.
    stato → Gli statunitensi; lo [stato] palestinese; lo statuto.
    Nato → L'anti-Nato; la [Nato]; natalizio.
    Russia → La Bielorussia; russo; in [Russia]; anti-Russia.
    governo → Il sottogoverno; governatore; il [governo]; governativo.
    polizia → Il poliziotto; la [polizia]; poliziesco.
    """
}
