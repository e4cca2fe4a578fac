/// Words that are spelt like the term and are something else.
enum HomographCases {
  static let nounsAndVerbs = """
    lotta → La [lotta] continua; chi lotta vince.
    marcia → La [marcia] su Mosca si ferma; l'esercito marcia verso sud.
    minaccia → Una [minaccia] credibile; Pyongyang minaccia Seul.
    conquista → La [conquista] della città; il partito conquista seggi.
    mostra → Una [mostra] a Palazzo Reale; il rapporto mostra che i costi salgono.
    fine → Alla [fine] del mese.
    rete → La [rete] elettrica è colpita.
    accordo → Si accordano; l'[accordo] c'è, io non accordo nulla.
    comando → Il [comando] americano si trasferisce.
    controllo → I [controlli] alle frontiere.
    voto → Il [voto] è segreto; io voto domani.
    governo → Il [governo] cade.
    incontro → L'[incontro] è rinviato; io incontro il ministro.
    ritorno → Il [ritorno] dei profughi.
    attacco → L'[attacco] è cominciato all'alba.
    porto → Nel [porto] di Odessa; io porto la pace, dice il papa.
    ponte → Il [ponte] di Kerch è chiuso.
    parte → La [parte] russa rifiuta; il treno parte da Kiev.
    visita → La [visita] è annullata; il papa visita l'Iraq.
    caccia|noun|= → I [caccia] decollano.
    presa → La [presa] della Bastiglia; una decisione presa a Bruxelles.
    presenza → La [presenza] americana.
    pressione → Sotto la [pressione] dei mercati.
    scelta → Una [scelta] difficile; la via scelta da Roma è un'altra.
    sconfitta → La [sconfitta] è pesante; l'armata sconfitta si ritira.
    offensiva → L'[offensiva] di primavera.
    difesa → La [difesa] regge; la linea difesa dai curdi cede.
    caduta → La [caduta] di Kabul.
    rivolta → La [rivolta] cresce; una domanda rivolta al ministro.
    risposta → La [risposta] tarda.
    proposta → La [proposta] cinese; la tregua proposta da Doha.
    intesa → Un'[intesa] di massima.
    offerta → L'[offerta] di mediazione; la mediazione offerta da Ankara.
    spesa → La [spesa] militare sale.
    legge → La [legge] passa; il ministro legge un comunicato.
    prova → La [prova] di forza; Kiev prova a resistere.
    forma → La [forma] è salva.
    causa → Una [causa] giusta; la siccità causa migrazioni.
    stato → Lo [stato] palestinese; è stato ucciso un generale.
    fatto → Un [fatto] nuovo; ha fatto marcia indietro.
    dato → Un [dato] preoccupa; ha dato l'ordine.
    mandato → Il [mandato] scade; ha mandato due inviati.
    partito → Il [partito] si spacca; il convoglio è partito.
    permesso → Un [permesso] di soggiorno; ha permesso l'attacco.
    trattato → Il [trattato] è firmato; il tema è trattato altrove.
    passato → Il [passato] coloniale; l'emendamento è passato.
    comune → Il [comune] di Lampedusa.
    piano → Il [piano] Marshall; i negoziati procedono piano.
    verso → Il terzo [verso] dell'inno; le truppe avanzano verso Bakhmut.
    ora → Un'[ora] decisiva; ora si tratta.
    via → Una [via] d'uscita; i soldati vanno via.
    """

  static let nounsAndAdverbs = """
    ora → È l'[ora] dei negoziati; ora basta.
    bene → Il [bene] comune; i colloqui vanno bene.
    male → Il [male] minore; la campagna va male.
    """

  static let names = """
    Mali|proper → In [Mali] comandano i militari: i mali del Sahel sono antichi.
    Mali|proper → Mali antichi affliggono la regione.
    Ciad|proper → Dal [Ciad] al Sudan.
    Granada|proper → La presa di [Granada].
    Lega|proper → La [Lega] vota contro; una lega di metalli.
    Camera|proper → La [Camera] approva; la camera è vuota.
    Fatto|proper → Fatto questo, si riparte.
    Borsa|proper → La [Borsa] crolla; la borsa diplomatica è sigillata.
    Colle|proper → Il [Colle] tace; il colle è boscoso.
    Stato|proper → Lo [Stato] risponde; lo stato delle cose.
    Trento|proper → A [Trento] e a [TRENTO].
    Marche|proper → Nelle [Marche] si vota; le marche di auto cinesi.
    Perù|proper → Il [Perù] e il [PERU].
    Tigre|proper → Il [Tigre] e l'Eufrate; la tigre asiatica.
    Salute|proper → Il ministero della [Salute]; la salute del presidente.
    """
}
