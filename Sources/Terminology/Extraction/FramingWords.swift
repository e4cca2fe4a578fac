import Linguistics
import TextModel

/// Words of general language that make no term of the words beside them.
///
/// Nouns that frame, count or date what follows (`gran parte del Paese`, `serie di attacchi`), and
/// adjectives that judge, place or compare (`accordo storico`, `mese scorso`).
enum FramingWords {
  /// Whether the lemma of a noun is one of them.
  static func holds(noun lemma: [UInt8]) -> Bool { nouns.id(of: lemma) != nil }

  /// Whether the lemma of an adjective is one of them.
  static func holds(adjective lemma: [UInt8]) -> Bool { adjectives.id(of: lemma) != nil }

  /// Whether the lemma of a verb, in its participle, is one of them.
  static func holds(participle lemma: [UInt8]) -> Bool { participles.id(of: lemma) != nil }

  private static func table(_ text: String) -> WordTable {
    var table = WordTable(minimumCapacity: 512)
    for word in text.split(whereSeparator: \.isWhitespace) { _ = table.insert(Array(word.utf8)) }
    return table
  }

  private static let nouns = table(
    """
    abbondanza aiuto ambito anno arco argomento arrivo aspetto assenza aumento autore avvio
    bisogno calo campo capacità capo caratteristica caso categoria causa centinaio certezza chiave
    chilometro circostanza colpa compito complesso conclusione condizione confronto conseguenza
    contesto continuità contributo controllo coppia corso cosa crescita cuore data decennio decina
    decisione descrizione destino dettaglio differenza difficoltà dimensione diminuzione direzione
    distanza domanda dozzina dubbio durata effetto elemento elenco entrata epoca eredità errore
    esempio esistenza esito espressione esterno età evento fallimento faccia fase fatto fila filo
    fine fondo forma formula frase fretta frutto funzione fuori futuro genere giornata giorno grado
    gruppo idea immagine impatto impegno importanza inizio insieme interno intervallo intero
    lato lavoro limite linea livello logica luce luogo maggioranza maggior mancanza maniera mano
    margine massimo materia matrice media membro memoria mese messaggio metà mezzo migliaio
    milione miliardo minimo minuto misura modello modo momento mondo motivo necessità nodo nome
    numero obiettivo occasione occhio oggetto ombra onda opera opinione ora ordine origine orlo
    ostacolo ottica pagina paio parola parte passaggio passato passo paura percentuale percorso
    periodo persona peso pezzo piede pista posizione possibilità posto potenziale prefazione
    presenza presupposto pretesa prezzo principio problema processo prodotto proposito prospettiva
    prova punta punto qualità quantità quarto questione ragione rapporto realtà regola resto ricerca
    ricordo riduzione riferimento rifiuto rilievo risposta risultato ritardo ritmo ritorno ritratto
    ruolo scala scelta scenario scopo scritta secolo seconda segnale segno senso sera serie
    settimana sforzo sfondo significato simbolo situazione soglia sogno soluzione somma sorta
    sorte spazio specie speranza spiegazione spirito stagione stile storia strumento successo svolta
    tasso tema tempo tendenza tentativo termine terzo tipo titolo tono tornata totale tratto
    triennio tipologia uno uomo donna uso valore velocità verità versione vicenda vigilia vita vista
    volontà volta volto voce zona notte mattina pomeriggio signore gente amico collega lettore
    titolare carriera calcolo ventina trentina cinquantina giro cifra quota stima lettura racconto
    abbandono adozione andamento atteggiamento approccio assorbimento attribuzione
    attuazione avvicinamento avanzata cambio cambiamento caduta comportamento comparsa conferma
    conoscenza conservazione creazione definizione descrizione disponibilità discorso effettuazione
    esecuzione esigenza espansione fascino fiducia figura giudizio indicazione interesse intervento
    introduzione invito iscrizione legame mantenimento nascita obbligo parere pensiero percezione
    peso posto preparazione presentazione proposta pubblicazione raggiungimento reazione
    realizzazione responsabilità revisione rispetto salto scomparsa scoperta seguito sguardo
    sensazione sviluppo utilizzo utilizzazione varietà visione zero crollo calo gesto sfida
    metro barile tonnellata grado euro dollaro centesimo presa posta rischio timore vantaggio favore costo via strada
    """
  )

  private static let adjectives = table(
    """
    accurato adatto adeguato ampio analogo anziano antico aperto appropriato assente assoluto attento
    attuale basso bello breve brutto buono capace caro cattivo celebre centrale certo chiaro
    classico colpevole complessivo complesso completo comune concreto consapevole considerevole
    consistente contemporaneo contrario conveniente coraggioso corretto corrispondente corto
    costante cruciale curioso debole decisivo definitivo delicato determinante determinato difficile
    differente diffuso diretto discreto disponibile disposto distante diverso doloroso doppio
    drammatico duro eccellente eccessivo eccezionale efficace elevato emblematico enorme entrambi
    esatto esclusivo esistente essenziale estremo eterno evidente facile falso famoso fantastico
    favorevole felice fermo finale fondamentale forte fragile frequente futuro generale generico
    giovane giusto globale gradito grande grave gravissimo grosso ideale identico ignoto illustre
    immediato immenso imminente implicito importante imponente impossibile improvviso inaspettato
    incerto incredibile indimenticabile indispensabile inedito inevitabile inferiore iniziale
    inquietante insolito insufficiente intenso interessante interessato intero interno esterno
    inutile largo leggero lento libero lieto limitato limpido lontano loro lungo lucido maggiore
    magro massiccio massimo medesimo medio mero migliore minimo minore misterioso modesto
    molteplice mutevole naturale necessario negativo netto nobile normale noto notevole numeroso
    nuovo occasionale odierno omonimo onesto opportuno opposto ordinario originale originario
    oscuro ottimo parallelo parecchio particolare parziale passato pazzo peggiore perfetto
    pericoloso permanente perenne pesante piccolo pieno popolare positivo possibile potente
    potenziale povero precario precedente preciso preferito preoccupante presente presunto prezioso
    principale privo probabile profondo pronto proprio prossimo prudente pubblico pulito puntuale puro
    raro ragionevole rapido reale recente reciproco regolare relativo responsabile restante ricco
    ridotto rigido rilevante rispettivo rinnovato scarso scorso secco segreto semplice sensibile
    sereno serio severo sicuro significativo silenzioso simbolico simile singolo sincero solenne
    solido solito solo sordo sorprendente sottile speciale specifico spettacolare stabile
    straordinario strano stretto stupido successivo sufficiente superiore supremo tardo tardivo
    tale tipico totale tradizionale tranquillo triste ulteriore ultimo unico uguale urgente utile
    valido vario vasto vecchio veloce vero vicino violento visibile vitale vivo vuoto piatto
    ambizioso prevedibile imprevedibile paziente personale ennesimo intermittente residuo
    alto minuscolo crescente intatto vigente lampante consueto abituale annuo mensile annuale
    storico costruito finito riuscito perduto dovuto previsto avvenuto compreso contenuto subito settimanale quotidiano giornaliero odierno imponibile silente freddo caldo tiepido amaro
    """
  )

  private static let participles = table(
    """
    accadere affermare annunciare apparire aprire arrivare aspettare attendere aumentare avere
    avvenire basare cadere cambiare cercare chiamare chiedere chiudere cominciare compiere comporre
    condurre confermare conoscere considerare contenere correre costare creare credere dare dedicare
    definire descrivere destinare determinare dichiarare dire dirigere diventare dovere durare
    entrare esistere essere evitare fare fissare fornire giungere guidare imporre incontrare
    indicare iniziare intendere interessare inviare lanciare lasciare legare leggere mettere morire
    mostrare nascere offrire operare ottenere parlare partire passare pensare perdere piacere porre
    portare potere prendere presentare prevedere produrre promettere proporre provare pubblicare
    raccogliere raggiungere realizzare registrare rendere restare ricevere richiedere ridurre
    riguardare rimanere riportare riprendere riservare risultare ritenere ritrovare rivolgere
    sapere scegliere scorrere scrivere segnare seguire sembrare sentire sostenere stare succedere
    svolgere tenere tornare trattare trovare usare uscire vedere venire volere votare concludere
    firmare approvare rivedere rifiutare respingere passare
    finire cessare dovere scattare venturo
    """
  )
}
