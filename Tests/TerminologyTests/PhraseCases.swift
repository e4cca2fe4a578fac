/// Terms of several words: agreement, prepositions, nesting, what stands between.
enum PhraseCases {
  static let agreement = """
    potenza emergente → Le [potenze emergenti] chiedono spazio; una [potenza emergente] basta.
    testata nucleare → Le [testate nucleari] sono dislocate in Bielorussia.
    missile balistico intercontinentale → Due [missili balistici intercontinentali] sono caduti in mare.
    cessate il fuoco|noun|= → Il [cessate il fuoco] regge; i [cessate il fuoco] precedenti no.
    conflitto congelato → Tra i [conflitti congelati] c'è la Transnistria.
    alto rappresentante → L'[alta rappresentante] Kallas succede agli [alti rappresentanti] precedenti.
    vecchia guardia → La [vecchia guardia] non cede.
    nuovo ordine mondiale → I fautori di un [nuovo ordine mondiale] e di [nuovi ordini mondiali].
    primo ministro → I [primi ministri] baltici, la [prima ministra] danese.
    guerra civile → Due [guerre civili] in dieci anni.
    guerra ibrida → La [guerra ibrida] continua: le [guerre ibride] non hanno fronte.
    esercitazione congiunta → Le [esercitazioni congiunte] cominciano lunedì.
    forza di pace → Le [forze di pace] restano.
    stato membro → Gli [stati membri] esitano, uno [Stato membro] si oppone.
    zona cuscinetto → Due [zone cuscinetto] lungo il confine.
    parola d'ordine → Le [parole d'ordine] del regime.
    ministro degli Esteri → I [ministri degli Esteri] si vedono a Lussemburgo, la [ministra degli Esteri] no.
    capo di stato maggiore → I [capi di stato maggiore] si riuniscono.
    presidente del Consiglio → La [presidente del Consiglio] vola a Tunisi con i [presidenti del Consiglio] del passato.
    colpo di Stato → Tre [colpi di Stato] nel Sahel.
    diritto internazionale umanitario → Il [diritto internazionale umanitario] è violato.
    Paese in via di sviluppo → I [Paesi in via di sviluppo] chiedono fondi.
    corridoio umanitario → Si aprono [corridoi umanitari].
    sfera d'influenza → Le [sfere d’influenza] tornano.
    arma di distruzione di massa → Non c'erano [armi di distruzione di massa].
    braccio di ferro → I [bracci di ferro] tra Ankara e Atene.
    servizi segreti → I [servizi segreti] sapevano; un {servizio segreto} straniero no.
    materie prime → Le [materie prime] critiche, una [materia prima] rara.
    sanzioni → Le [sanzioni] restano; nessuna [sanzione] basta.
    aiuti umanitari → Gli [aiuti umanitari] arrivano; ogni [aiuto umanitario] conta.
    ministro degli Esteri italiano → La [ministra degli Esteri italiana] tace.
    politica estera → La [politica estera] cinese; le [politiche estere] dei Ventisette.
    via della seta → Le [vie della seta] e la [via della Seta] artica.
    cane sciolto → I [cani sciolti] del jihadismo.
    ultimo avvertimento → Gli [ultimi avvertimenti] restano lettera morta.
    """

  static let agreementIsChecked = """
    guerra fredda → La guerra e il freddo; la [guerra fredda].
    base navale → La base dei navali non esiste.
    alto commissario → Un commissario alto due metri.
    forza armata → Le [forze armate]; la forza armato no.
    parte civile → Le parti sono civili.
    """

  static let boundaries = """
    cessate il fuoco|noun|= → Cessate. Il fuoco divampa.
    guerra civile → È guerra. Civile è chi la rifiuta.
    diritto di veto → Rivendica un diritto; di veto non parla.
    base militare → La base (militare) è vuota.
    corte penale → Si appella alla corte: penale o no.
    trattato di pace → Vogliono un trattato. Di pace si parla poco.
    stato di emergenza → È questo lo stato? Di emergenza si vive.
    """

  static let nesting = """
    guerra;guerra fredda → La [guerra fredda] non è una [guerra].
    presidente;presidente della Repubblica;Repubblica → Il [presidente della Repubblica] riceve il [presidente] ceco: la [Repubblica] Ceca ringrazia.
    consiglio;Consiglio di sicurezza;sicurezza → Il [Consiglio di sicurezza] si riunisce: la [sicurezza] è a rischio, dice il [consiglio].
    gas;gas naturale;gas naturale liquefatto → Il [gas naturale liquefatto] costa più del [gas naturale] e il [gas] più del carbone.
    ministro della Difesa;difesa aerea → Il [ministro della Difesa] aerea non esiste.
    trattato di non proliferazione;trattato → Il [trattato] e il [trattato di non proliferazione].
    Corea;Corea del Nord;Nord → La [Corea del Nord] e la [Corea] del Sud.
    energia;crisi;crisi energetica → La [crisi energetica] è una [crisi] dell'[energia].
    Stati Uniti;Stati Uniti d'America → Gli [Stati Uniti d'America] sono gli [Stati Uniti].
    """

  static let articles = """
    L'Aia → La Corte dell'[Aia] e [L'Aia].
    La Mecca → Il pellegrinaggio alla [Mecca].
    caduta del muro → Dopo la [caduta del muro].
    ingresso nell'Unione europea → L'[ingresso nell'Unione europea] slitta.
    """
}
