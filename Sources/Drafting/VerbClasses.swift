/// Verbs that the grammar treats alike, by lemma.
enum VerbClasses {
  /// Verbs of motion, after which `a` and `in` before a place are `to`.
  static let motion: Set<String> = [
    "andare", "arrivare", "tornare", "recare", "partire", "volare", "viaggiare", "trasferire",
    "inviare", "mandare", "portare", "spostare", "fuggire", "emigrare", "giungere", "rientrare",
    "esportare", "dirigere", "spingere", "venire", "condurre", "trasportare", "ritornare",
    "consegnare", "estradare", "espellere", "deportare", "avvicinare", "correre", "salire",
    "scendere", "spedire", "fornire", "vendere", "trasmettere", "destinare",
  ]

  /// Verbs that report speech and may stand before their subject after a quotation.
  static let speech: Set<String> = [
    "fare sapere",
    "dire", "affermare", "dichiarare", "spiegare", "aggiungere", "sottolineare", "osservare",
    "ricordare", "ribadire", "concludere", "sostenere", "scrivere", "rispondere", "commentare",
    "ammettere", "chiedere", "domandare", "annunciare", "avvertire", "assicurare", "precisare",
    "replicare", "insistere", "notare", "confermare", "proseguire", "continuare", "raccontare",
    "riferire", "ammonire", "esclamare", "promettere", "denunciare", "confidare", "riassumere",
    "tuonare", "ironizzare", "attaccare", "incalzare", "rivelare", "riconoscere",
  ]

  /// Verbs that report what is said or thought and stand in Italian before their subject, but not in
  /// English.
  static let reporting: Set<String> = [
    "obiettare", "lamentare", "accusare", "prevedere", "stimare", "calcolare", "suggerire",
    "rilevare", "chiarire", "ripetere", "auspicare", "garantire", "rimarcare", "evidenziare",
    "minacciare", "ribattere", "segnalare", "testimoniare", "concedere", "temere", "sperare",
    "credere", "pensare", "ritenere", "argomentare", "sintetizzare", "sospettare", "informare",
    "comunicare", "giurare", "protestare", "profetizzare", "sapere", "ragionare", "riflettere",
  ]

  /// Verbs of which an infinitive is the subject: it is best to wait.
  static let takesInfinitiveSubject: Set<String> = [
    "convenire", "bisognare", "occorrere", "bastare", "servire", "spettare", "toccare",
  ]

  /// Verbs that report what their subject is, does or has done: `dice di essere pronto`.
  static let claiming: Set<String> = [
    "dire", "affermare", "annunciare", "fare sapere", "far sapere", "dichiarare", "sostenere",
    "negare", "ammettere",
    "credere", "pensare", "ritenere", "assicurare", "confermare", "ribadire", "precisare",
    "aggiungere", "spiegare", "sapere", "ricordare", "riferire", "scoprire", "capire", "supporre",
    "immaginare", "rivelare", "raccontare", "riconoscere", "sottolineare", "giurare", "temere",
    "dubitare", "garantire", "dimostrare",
  ]

  /// Verbs of states, whose infinitive tells what is the case.
  static let stative: Set<String> = [
    "essere", "avere", "sapere", "conoscere", "credere", "volere", "potere", "dovere", "stare",
    "vivere", "disporre", "possedere", "appartenere", "rappresentare", "temere", "sentire",
    "ritenere", "preferire", "sperare", "intendere",
  ]

  /// Verbs whose `ci` is a thing: `ci crede`, believes in it.
  static let takesThing: Set<String> = [
    "credere", "pensare", "contare", "puntare", "rinunciare", "lavorare", "riflettere", "tenere",
    "provvedere", "scommettere", "insistere",
  ]

  /// Verbs that persons use reflexively, and whose `si` makes a passive if the subject is a thing.
  static let doneToThings: Set<String> = [
    "decidere", "misurare", "combattere", "giocare", "assumere", "auspicare", "scambiare",
    "chiedere", "dimenticare", "immaginare", "apprezzare", "prendere", "tirare", "meritare",
  ]

  /// Verbs whose recipient may stand before the thing given: give the ally a weapon.
  static let giving: Set<String> = [
    "dare", "offrire", "concedere", "assegnare", "promettere", "vendere", "mandare", "inviare",
    "prestare", "garantire", "negare", "lasciare", "mostrare", "insegnare", "pagare", "portare",
  ]

  /// Verbs of being and becoming, after which a noun is predicate, not object.
  static let copular: Set<String> = [
    "essere", "diventare", "divenire", "restare", "rimanere", "sembrare", "apparire", "risultare",
    "parere",
  ]

  /// Verbs that say what their object becomes or is held to be, in an adjective after it.
  static let objectComplement: Set<String> = [
    "rendere", "ritenere", "considerare", "giudicare", "definire", "dichiarare", "lasciare",
    "mantenere", "trovare", "credere", "reputare", "tenere",
  ]

  /// Verbs that stand before their subject by habit: what happens, appears, is lacking.
  static let presentational: Set<String> = [
    "restare", "rimanere", "mancare", "bastare", "servire", "occorrere", "emergere", "nascere",
    "arrivare", "seguire", "esistere", "scoppiare", "crescere", "aumentare", "cadere", "morire",
    "partire", "venire", "entrare", "uscire", "accadere", "succedere", "avvenire", "scendere",
    "salire", "piacere", "interessare", "preoccupare", "pesare", "spettare", "toccare", "valere",
    "calare", "diminuire", "finire", "cominciare", "iniziare", "cambiare", "tornare", "passare",
    "circolare", "scadere", "riprendere", "proseguire", "continuare", "figurare", "scattare",
  ]

  /// Verbs of being or coming to be somewhere, which English too may set before their subject.
  static let placing: Set<String> = [
    "sedere", "nascere", "venire", "arrivare", "restare", "rimanere", "emergere", "vivere",
    "giacere", "stare", "figurare", "apparire", "entrare", "passare", "operare",
  ]

  /// Expressions whose `si` is each other, with the preposition before it: `si fanno la guerra`.
  static let mutual: [String: String] = [
    "fare guerra": "on", "fare la guerra": "on", "muovere guerra": "on", "dichiarare guerra": "on",
    "fare concorrenza": "with", "stringere la mano": "", "dare la mano": "",
  ]

  /// Verbs whose plural subjects, if they are persons or states, with `si` do it to each other.
  static let reciprocal: Set<String> = [
    "guardare", "temere", "spiare", "fornire", "combattere", "sfidare", "minacciare", "aiutare",
    "sostenere", "odiare", "ignorare", "rispettare", "osservare", "studiare", "corteggiare",
    "attaccare", "colpire", "bombardare", "uccidere", "distruggere", "massacrare", "riconoscere",
    "garantire", "annullare", "neutralizzare", "bilanciare", "influenzare", "escludere",
    "inseguire", "rincorrere", "detestare", "tollerare", "accusare", "criticare", "contestare",
    "sorvegliare", "controllare", "scrutare", "parlare", "capire", "comprendere", "amare",
    "logorare", "dissanguare", "tradire", "spalleggiare", "ostacolare", "sabotare", "boicottare",
    "evitare", "conoscere", "promettere", "invitare", "sorreggere", "puntellare", "condizionare",
  ]

  /// Verbs of taking and hurting, whose unstressed dative tells whose the object is: `gli ha revocato
  /// il mandato`.
  static let depriving: Set<String> = [
    "revocare", "ritirare", "confiscare", "sequestrare", "congelare", "tagliare", "bloccare",
    "distruggere", "uccidere", "bombardare", "salvare", "stringere", "rubare", "ammazzare",
    "saccheggiare", "rovinare", "complicare", "spianare", "sbarrare", "legare", "togliere",
    "sottrarre", "strappare", "annullare", "sospendere", "invadere", "occupare", "incendiare",
    "scippare", "ridurre", "rafforzare", "indebolire", "cambiare", "dimezzare",
  ]

  /// Verbs whose subject is also that of a participle before it: `perso il controllo`.
  static let ownLoss: Set<String> = [
    "perdere", "superare", "raggiungere", "conquistare", "abbandonare", "lasciare", "incassare",
    "ottenere", "ricevere", "vincere", "subire", "compiere", "assumere", "prendere", "finire",
  ]

  /// Verbs of taking something out of its place, whose `da` may tell the place.
  static let removing: Set<String> = [
    "ritirare", "espellere", "allontanare", "cacciare", "escludere", "estromettere", "separare",
    "liberare", "evacuare", "rimuovere", "trasferire", "importare", "esportare", "deportare",
    "estradare", "rimpatriare", "richiamare", "bandire", "staccare", "isolare", "tagliare",
    "sottrarre", "cancellare", "eliminare", "togliere", "estrarre", "dirottare", "lanciare",
    "sparare", "prelevare", "scacciare",
  ]

  /// Whether a verb, or an adjective in -ato made of it, is one of these.
  static func removes(_ unit: Unit) -> Bool {
    let lemma = unit.firstLemma
    return removing.contains(lemma)
      || lemma.hasSuffix("ato") && removing.contains(lemma.dropLast(2) + "re")
  }

  /// Things that something is taken out of, besides places.
  static let sources: Set<String> = [
    "confine", "frontiera", "fronte", "mercato", "paese", "territorio", "regione", "zona", "area",
    "base", "lista", "elenco", "vertice", "trattato", "accordo", "negoziato", "trattativa",
    "sistema", "circuito", "rete", "suolo", "sottosuolo", "programma", "piano", "bilancio",
    "testo", "agenda", "continente", "isola", "provincia", "città", "capitale", "carica",
    "incarico", "vita", "scena", "resto", "costa", "posizione", "linea", "aula", "ufficio",
  ]

  /// Verbs that ask or settle whether something is so.
  static let asking: Set<String> = [
    "chiedere", "domandare", "decidere", "stabilire", "valutare", "verificare", "capire", "sapere",
    "discutere", "accertare", "appurare", "interrogare", "ignorare", "scoprire", "vedere",
  ]

  /// Whether a verb, or an expression that ends in one (`restare da vedere`), asks.
  static func asks(_ verb: Unit) -> Bool {
    verb.lemma.split(separator: " ").last.map { asking.contains(String($0)) } ?? false
  }

  /// Verbs of success and rule that stand before their subject and need no object.
  static let absolute: Set<String> = [
    "vincere", "perdere", "governare", "decidere", "guadagnare", "votare", "pagare",
  ]

  /// Verbs that persons and states do to things, seldom things to persons.
  static let doneByAgents: Set<String> = [
    "firmare", "adottare", "approvare", "annunciare", "proporre", "promettere", "chiedere",
    "volere", "imporre", "decidere", "scegliere", "pronunciare", "ordinare", "lanciare", "usare",
    "utilizzare", "perseguire", "inseguire", "sognare", "immaginare", "dichiarare", "condurre",
    "siglare", "negoziare", "invocare", "auspicare", "rivendicare", "denunciare", "descrivere",
    "definire", "pubblicare", "rivolgere", "dire", "fare", "offrire", "chiamare", "varare",
    "presentare", "stringere", "costruire", "scrivere", "combattere", "conquistare", "coltivare",
    "temere", "cercare", "trovare", "stanziare", "spendere", "ricevere", "vendere", "comprare",
    "acquistare", "intraprendere", "avviare", "scatenare", "pretendere", "accettare", "rifiutare",
  ]

  /// States, their organs and their forces: what acts as persons do.
  static let polities: Set<String> = [
    "paese", "stato", "nazione", "potenza", "superpotenza", "governo", "regime", "parlamento",
    "esercito", "marina", "aeronautica", "milizia", "fazione", "partito", "unione", "alleanza",
    "coalizione", "impero", "repubblica", "capitale", "impresa", "azienda", "società", "blocco",
    "gruppo", "movimento", "parte", "forza", "truppa", "congresso", "senato", "commissione",
    "esecutivo", "amministrazione", "banca", "tribunale", "corte", "clan", "tribù", "popolo",
    "opposizione", "maggioranza", "comunità", "monarchia", "contendente", "governo federale",
  ]

  /// Verbs whose infinitive complement has no `to`.
  static let bareInfinitive: Set<String> = [
    "fare", "lasciare", "vedere", "sentire", "potere", "dovere",
  ]

  /// Offices and ranks that English writes before a name without an article, with a capital.
  static let titles: Set<String> = [
    "presidente", "premier", "primo ministro", "ministro", "cancelliere", "generale", "ammiraglio",
    "colonnello", "papa", "re", "regina", "principe", "principessa", "senatore", "governatore",
    "cardinale", "imperatore", "vicepresidente", "sultano", "emiro", "capitano", "maggiore",
    "maresciallo", "segretario di stato", "segretario generale", "zar", "vescovo", "padre",
    "suor", "san", "santo", "lord", "sir", "dottore", "professore", "signor", "signore", "sceicco",
    "ambasciatore", "gen .", "amb .", "prof .", "sen .", "on .", "col .", "amm .", "dott .",
    "ambasciatore", "ambasciatrice", "ministra", "cancelliera", "senatrice", "commissaria",
    "viceministro", "arcivescovo", "patriarca", "tenente colonnello", "generale di brigata",
    "ayatollah", "giudice", "tenente", "sergente", "conte", "duca", "commissario",
  ]

  /// Verbs without a person for subject: it happens, it is enough, it seems.
  static let impersonal: Set<String> = [
    "accadere", "succedere", "avvenire", "capitare", "bastare", "occorrere", "convenire",
    "sembrare", "parere", "risultare", "bisognare", "spettare", "toccare", "mancare", "piovere",
    "valere", "importare", "restare", "rimanere", "trattare",
  ]

  /// Things that English names with the name first: the Meloni government, the Mattei plan.
  static let namedAfter: Set<String> = [
    "governo", "amministrazione", "piano", "dottrina", "legge", "decreto", "riforma", "effetto",
    "era", "caso", "famiglia", "clan", "accordo", "commissione", "gruppo", "fattore", "scandalo",
    "regime", "presidenza", "gabinetto", "esecutivo", "rapporto", "emendamento", "esercitazione",
    "compagnia", "agenzia", "società", "azienda", "fondazione", "brigata", "battaglione",
    "missile", "carro", "drone", "caccia", "cacciabombardiere", "aereo", "elicottero", "sistema",
    "gasdotto", "oleodotto", "conferenza", "premio", "dossier", "inchiesta", "fondo", "progetto",
    "programma", "modello", "marchio", "banca", "milizia", "dinastia", "tribù", "etnia", "virus",
    "partito", "movimento", "missione", "regione", "provincia", "distretto", "quartiere",
    "aeroporto",
    "festival", "studio legale", "fabbrica", "catena", "rete", "gruppo mercenario", "strategia",
    "lista", "corridoio", "formula", "protocollo", "processo", "vertice",
  ]

  /// Adverbs that ask for the English perfect.
  static let perfectAdverbs: Set<String> = [
    "già", "mai", "ancora", "finora", "sempre", "ormai", "recentemente", "appena",
  ]

  /// What is aimed at somebody to do harm, whose `nei confronti di` is against.
  static let hostile: Set<String> = [
    "sanzione", "procedura", "accusa", "azione", "misura", "indagine", "causa", "offensiva",
    "minaccia", "attacco", "violenza", "denuncia", "ricorso", "provvedimento", "dazio", "embargo",
    "boicottaggio", "repressione", "mandato", "ritorsione", "rappresaglia", "inchiesta", "reato",
    "procedura d'infrazione", "procedura di infrazione", "mandato di arresto", "discriminazione",
  ]
}
