/// How a term is written in the text: capitals, acronyms, accents, hyphens, line ends.
enum SpellingCases {
  static let capitals = """
    tregua → [Tregua] a Gaza: la [TREGUA] regge, la [tregua] no.
    colpo di stato → [Colpo di Stato] in Niger; un [COLPO DI STATO] fallito.
    Parlamento → Il [Parlamento] vota; un parlamento di uccelli.
    Unione europea → L'[Unione Europea] e l'[unione europea], dice l'[UNIONE EUROPEA].
    corte costituzionale → La [Corte costituzionale] e la [Corte Costituzionale].
    Senato → [SENATO] E CAMERA AL VOTO.
    Casa Bianca → La [Casa Bianca] smentisce.
    intelligenza artificiale → [INTELLIGENZA ARTIFICIALE] IN GUERRA
    """

  static let acronyms = """
    ONU → L'[Onu], l'[ONU] e l'[O.N.U.] sono una cosa sola.
    NATO → La [Nato] si allarga; è nato un caso; la [N.A.T.O.] esiste.
    NATO → Nato a Sofia, vive a Roma.
    UE → L'[Ue] tratta; l'[U.E.] decide.
    USA → Gli [Usa] e gli [USA]; si usa dire così.
    FMI → Il [Fmi] presta.
    OPEC → L'[Opec] taglia.
    PIL → Il [Pil] cresce.
    AIEA → Gli ispettori dell'[Aiea] e dell'[AIEA].
    SS-20|proper → Gli [SS-20] sovietici e gli [SS20].
    F-35 → Gli [F-35], gli [F35].
    G7 → Il [G7] si riunisce; il [G-7] anche.
    Brics → I [Brics] e i [BRICS].
    CIA → La [Cia] e la [C.I.A.].
    PD → Il [Pd] si divide.
    """

  static let apostrophes = """
    accordo → L’[accordo], l'[accordo], un`[accordo] e quell'[accordo].
    Unione europea → Dell’[Unione europea] e nell'[Unione europea].
    stato d'assedio → Lo [stato d’assedio], lo [stato d'assedio].
    arma → Un'[arma] sola.
    Ucraina → L'[Ucraina] e all'[Ucraina].
    vent'anni|phrase → Dopo [vent’anni].
    """

  static let accents = """
    libertà → La [liberta'] e la [libertà], la [LIBERTA'] e la [LIBERTÀ].
    libertà → La [LIBERTA] PRIMA DI TUTTO
    metà → La [meta'] dei seggi; la meta è lontana.
    Erdoğan|proper → [Erdogan] e [Erdoğan] sono uno.
    São Paulo|proper → A [Sao Paulo] e a [São Paulo].
    Malmö|proper → A [Malmo].
    comunità internazionale → La [comunita' internazionale] tace.
    società civile → La [societa’ civile] e la [SOCIETÀ CIVILE].
    tribù → Le [tribù] del deserto.
    Città del Vaticano → La [Citta' del Vaticano] e [Città del Vaticano].
    """

  static let compounds = """
    antiterrorismo → L'[anti-terrorismo] e l'[antiterrorismo].
    cyber-attacco → Un [cyberattacco], due [cyber-attacchi], tre [cyber attacchi].
    Sudafrica → Il [Sud Africa], il [Sud-Africa], il [Sudafrica].
    Medio Oriente → Il [Medio-Oriente] e il [Medio Oriente], il [Medioriente].
    Nord Africa → Il [Nordafrica] e il [Nord-Africa].
    vicepresidente → Il [vice presidente], il [vice-presidente] e la {vicepresidente}.
    filo-russo|adjective → I [filorussi] e i [filo-russi], le forze [filo russe].
    narcotraffico → Il [narco-traffico].
    centro-destra → Il [centrodestra] e il [centro destra].
    euroscettico → Gli [euro-scettici].
    cessate-il-fuoco|noun|= → Il [cessate il fuoco] e il [cessate-il-fuoco].
    """

  static let lineEnds = """
    guerra civile → Una [guerra⏎civile] infinita.
    guerra civile → Una guerra ⏎ ⏎ civile infinita.
    corridoio umanitario → Un [corridoio uma-⏎nitario] aperto.
    negoziato → Il [nego-⏎ziato] riprende.
    controffensiva → La [contr\u{AD}offensiva] e la [controffen\u{AD}siva].
    corte penale → La [corte\u{A0}penale] e la [corte\u{2009}penale] e la [corte\u{202F}penale].
    flotta → La \u{FEFF}[flotta] e la \u{200B}[flotta].
    ufficio politico → L'[u\u{FB03}cio politico].
    guerra fredda → La **[guerra fredda]** e la [guerra _fredda]_.
    guerra fredda → La **[guerra** fredda].
    """

  static let parts = """
    terrorismo → L'antiterrorismo indaga sul [terrorismo], non sul controterrorismo.
    presidente → L'ex [presidente] e l'ex-[presidente]; il vicepresidente no.
    stato → Gli statisti e lo statuto non sono lo [stato].
    pace → Il pacifismo e la [pace]; capace e fugace no.
    Iran → Gli iraniani e l'[Iran].
    guerra → La guerriglia non è [guerra]; il dopoguerra nemmeno.
    legge → Illegge non è parola.
    Russia → La Bielorussia e la [Russia].
    oro → Il petrolio e l'[oro]; lavoro e decoro no.
    """

  static let loans = """
    leader → I [leader] europei e i [leaders] asiatici.
    summit → I [summit] di Davos e i [summits].
    lobby → Le [lobby] e le [lobbies].
    think tank → I [think tank] di Washington.
    premier → La [premier] danese.
    raid → Due [raid] nella notte.
    blitz → I [blitz] delle teste di cuoio.
    """

  static let shortened = """
    generale → Il [general] Haftar attacca, i [generali] tacciono.
    dottore → Il [dottor] Mengele.
    signore → Il [signor] Putin e le [signore] di Mosca.
    santo → [San] Pietro e [Santo] Stefano.
    colonnello → Il [colonnello] Gheddafi.
    """

  static let foreignNames = """
    Zelensky|proper → [Zelenskij] e [Zelensky], [Zelenskyj].
    Ševčenko|proper → [Shevchenko] fu poeta.
    Milošević|proper → [Milosevic] morì all'Aia.
    Gorbačëv|proper → {Gorbaciov} e {Gorbachev}.
    Lukashenko|proper → [Lukašenko] incontra il presidente.
    Marx → Il marxismo sopravvisse a [Marx].
    """

  static let fields = """
    Zelensky|proper|Zelenskyy,Zelens'kyj → [Zelenskyy] parla.
    carro armato|noun|carri armati → I [carri armati] avanzano, un [carro armato] brucia.
    afghano|adjective|afgano → Gli [afgani] e le donne [afgane], gli [afghani].
    cacciamine|noun|= → Due [cacciamine].
    Foro|proper|||exact → Il [Foro] italico; il foro; i Fori.
    Difesa|noun|||case → La [Difesa] spende; la difesa costa.
    attaché|noun|= → Gli [attaché] militari.
    """
}
