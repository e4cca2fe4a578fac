internal import Bilingual

/// The phrases that ``Boilerplate`` knows, as ``PhraseKey`` writes them.
enum BoilerplatePhrases {
  /// Lines that are boilerplate as they stand.
  static let exact: [(Article.Omission.Reason, String)] = [
    (
      .navigation,
      """
      skip to main content
      skip to content
      skip to navigation
      vai al contenuto
      vai al contenuto principale
      vai al contenuto della pagina
      vai al menu
      vai alla navigazione
      salta al contenuto
      salta al contenuto principale
      salta al menu
      passa al contenuto
      passa al contenuto principale
      menu
      apri menu
      apri il menu
      chiudi
      chiudi menu
      chiudi il menu
      menu principale
      main menu
      main navigation
      toggle navigation
      cerca
      cerca nel sito
      search
      home
      home page
      homepage
      accedi
      login
      log in
      sign in
      il mio account
      torna su
      torna in alto
      torna all inizio
      torna alla home
      back to top
      close
      precedente
      successivo
      articolo precedente
      articolo successivo
      prossimo articolo
      previous
      next
      previous article
      next article
      mostra di piu
      mostra altro
      mostra tutti
      carica altri
      carica altro
      leggi tutto
      leggi di piu
      vedi tutti
      scarica pdf
      scarica il pdf
      versione pdf
      versione stampabile
      read in english
      english version
      caricamento in corso
      loading
      contatti
      chi siamo
      note legali
      termini e condizioni
      mappa del sito
      privacy
      lavora con noi
      about us
      contact us
      """
    ),
    (
      .newsletter,
      """
      abbonati
      abbonati ora
      registrati
      registrati ora
      iscriviti
      iscriviti ora
      subscribe
      sign up
      la tua email
      il tuo indirizzo email
      inserisci la tua email
      indirizzo email
      newsletter
      hai gia un account
      sei gia abbonato
      password dimenticata
      sostienici
      sostieni il nostro lavoro
      dona ora
      """
    ),
    (
      .share,
      """
      condividi
      condividi l articolo
      condividi questo articolo
      condividi questo post
      condividi su
      share
      share this
      share this article
      stampa
      stampa articolo
      stampa questo articolo
      salva
      salva articolo
      ascolta
      ascolta l articolo
      ascolta questo articolo
      copia link
      copia il link
      invia per email
      invia per e mail
      facebook
      twitter
      whatsapp
      telegram
      linkedin
      email
      seguici
      seguici su
      """
    ),
    (
      .related,
      """
      leggi anche
      leggi pure
      leggi altro
      leggi ancora
      da leggere
      vedi anche
      guarda anche
      potrebbe interessarti
      potrebbe interessarti anche
      potrebbero interessarti
      potrebbero interessarti anche
      ti potrebbe interessare
      ti potrebbe interessare anche
      ti potrebbero interessare
      forse ti interessa anche
      articoli correlati
      articoli simili
      contenuti correlati
      notizie correlate
      dello stesso autore
      altri articoli
      altre notizie
      ultime notizie
      i piu letti
      le piu lette
      piu letti
      read also
      read more
      see also
      related articles
      related posts
      you may also like
      most read
      raccomandati per te
      consigliati per te
      """
    ),
    (
      .advertisement,
      """
      pubblicita
      annuncio pubblicitario
      advertisement
      advertising
      messaggio promozionale
      contenuto sponsorizzato
      sponsorizzato
      continua a leggere dopo la pubblicita
      l articolo continua dopo la pubblicita
      l articolo prosegue dopo la pubblicita
      continua dopo la pubblicita
      """
    ),
    (
      .comments,
      """
      lascia un commento
      lascia una risposta
      scrivi un commento
      leave a comment
      leave a reply
      annulla risposta
      partecipa alla discussione
      """
    ),
    (
      .cookies,
      """
      accetta
      accetta tutto
      accetta tutti
      accetta tutti i cookie
      accetta i cookie
      accetta e chiudi
      rifiuta
      rifiuta tutto
      rifiuta tutti
      preferenze
      gestisci preferenze
      gestisci le preferenze
      impostazioni cookie
      cookie policy
      privacy policy
      informativa privacy
      accept all
      accept all cookies
      reject all
      manage preferences
      """
    ),
    (
      .copyright,
      """
      riproduzione riservata
      tutti i diritti riservati
      all rights reserved
      riproduzione vietata
      """
    ),
  ]

  /// Openings of lines of at most `words` words.
  static let openings: [(reason: Article.Omission.Reason, words: Int, phrases: String)] = [
    (
      .newsletter, 16,
      """
      iscriviti alla newsletter
      iscriviti alla nostra newsletter
      iscriviti alle newsletter
      iscriviti al canale
      iscriviti al nostro canale
      ricevi la newsletter
      ricevi la nostra newsletter
      abbonati a partire
      abbonati per leggere
      abbonati per continuare
      abbonati al giornale
      abbonati alla rivista
      registrati per leggere
      registrati gratis
      ho letto l informativa
      ho letto e accetto
      accetto l informativa
      acconsento al trattamento
      subscribe to our
      sign up for our
      sostieni il giornale
      """
    ),
    (
      .cookies, 90,
      """
      questo sito utilizza cookie
      questo sito utilizza i cookie
      questo sito usa cookie
      questo sito usa i cookie
      questo sito web utilizza cookie
      questo sito web utilizza i cookie
      questo sito fa uso di cookie
      utilizziamo i cookie
      utilizziamo cookie
      usiamo i cookie
      noi e i nostri partner
      noi e terze parti selezionate
      we use cookies
      this site uses cookies
      this website uses cookies
      """
    ),
    (
      .share, 10,
      """
      condividi su
      condividi con
      condividi via
      condividi l articolo su
      condividi questo articolo su
      seguici su
      seguici sui
      seguici anche su
      segui le notizie su
      share on
      fai clic per condividere
      clicca per condividere
      """
    ),
    (
      .related, 30,
      """
      leggi anche
      leggi pure
      vedi anche
      guarda anche
      potrebbe interessarti
      ti potrebbe interessare
      read also
      """
    ),
    (
      .metadata, 40,
      """
      tempo di lettura
      tag
      tags
      etichette
      argomenti
      categorie
      categoria
      parole chiave
      reading time
      """
    ),
    (
      .comments, 12,
      """
      ordina per piu
      ordina i commenti
      il tuo indirizzo email non sara pubblicato
      devi essere connesso per
      """
    ),
  ]
}
