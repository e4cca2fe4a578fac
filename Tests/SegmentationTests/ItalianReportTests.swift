import Testing
import TextModel

/// Sentences as reports and commentaries write them, in Italian.
@Suite struct ItalianReportTests {
  @Test(arguments: [
    "Il ministro (on. Salvi) ha risposto.| Nessuno ha replicato.",
    "Il g.i.p. Rossi ha deciso.| Il p.m. ricorre.",
    "L'a.d. Descalzi era presente.| Il d.g. no.",
    "L'Ing. arch. Sala ha vinto.",
    "S.E. mons. Galli è arrivato.",
    "Il ricorso al T.A.R. Lazio è pendente.| Si decide a maggio.",
    "Si ricorre al T.A.R.| La sentenza è attesa.",
    "L'A.S. Roma vince ancora.| La S.S. Lazio no.",
    "La U.S. Navy ha schierato due portaerei.",
    "La portaerei U.S.S. Nimitz lascia il Golfo.",
    "Sbarcano a S. Pietroburgo.| La città è in festa.",
    "Nato il 3.5.1960.| Laureato in legge.",
    "Roma, 5 mag. (Agenpol) - Il governo tace.",
    "Roma, 5 mag. - Il governo tace.",
    "(Agenpol) - Roma, 5 mag. - Il governo tace.",
    "Dura 12 km. (Fonte: Anas)",
    "Lo dicono Cina, Iran, Siria ecc. (Russia esclusa).",
  ])
  func officesAndDatelines(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "«Chi sei?»| «Un amico.»| «Entra.»",
    "«Disse: “Vado.”| E uscì.»",
    "«Non cederemo.»| (Applausi.)| Poi tace.",
    "Ha vinto il sì!| No, il no!| No, nessuno!",
    "Il capo della Banca (Neri n.d.r.) ha detto no.",
    "Si parte alle 20.|Il corteo è lungo.",
  ])
  func turnsOfSpeech(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "www.esempio.it è offline.| www.esempio.eu funziona.",
    "Il sito .gov è offline.| Il dominio .RU resiste.",
    "Jean-P. Moreau e J.-P. Martin sono a Kiev.",
    "J.-M. Le Bon parla.| La sala è vuota.",
    "Il libro è di J.-P. Sartre.| Uscì nel 1948.",
    "Il gen. (ris.) Conti è in tv.| L'amm. (aus.) Greco no.",
    "Regnava Enrico IV.| La Francia era divisa.",
    "Era Giovanni Paolo II.| Wojtyła parlò a lungo.",
    "Nel XX sec. Mosca era un'altra cosa.",
    "– Quanti?| – 40.| – Bene.",
    "Sì.|No.|Forse.",
    "Il vertice Nato-U.E. di maggio slitta.",
    "Il signor Ma.| Non so altro.",
    "Servono armi, ecc. ecc.| Poi si vedrà.",
    "Servono armi ecc...| Poi si vedrà.",
  ])
  func addressesAndCompoundNames(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il debito cresce.1,2| Le riserve no.",
    "Il debito cresce.[nota 3]| Le riserve no.",
    "Il debito cresce.[ibid.]| Le riserve no.",
    "P.S. Non dimenticare.",
    "N.B. Il testo è provvisorio.",
    "Il min. Bassi è a Doha.| Il vicemin. Poli no.",
    "Il min. Esteri Tajani è a Doha.",
    "L'accordo vale 5 mln. $ l'anno.",
    "Anzitutto Kiev.| Poi Odessa.| Infine L'viv.",
    "Il C.d.A. dell'Eni approva.| Il C.d.M. no.",
    "Il C.d.A.| La seduta è tolta.",
    "Il sen. Mc Cain e l'on. De Mita.",
    "Il dr. Mengele fuggì.| Mr. Brown lo cercò.| Mme. Roche lo trovò.",
    "Il col. Gheddafi morì a Sirte.| 20.000 persone fuggirono.",
    "Dal 2011 il Paese è diviso.| 2 governi si contendono il petrolio.",
    "La Corte cost., sent. n. 238, lo vieta.| Cass. pen., sez. VI, lo conferma.",
    "Secondo l'art. 4 T.U.E. la sicurezza spetta agli Stati.",
    "L'art. 42 par. 7 T.U.E.| La clausola è nota.",
    "Parigi, Berlino, Roma.| E Varsavia?| E L'Aia?",
    "Se ne parla da anni (v. Foglio, 3 mar. 2021).| Nulla cambia.",
  ])
  func notesAndAbbreviationsOfLaw(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il ministro ha detto: «No.| Mai.| Non finché vivo».| Poi è uscito.",
    "\"Il re è morto\", dice.| \"Viva il re!\"| E brinda.",
    "«Non so», dice.| E poi: «Forse».",
    "«Quando tornerò a casa?», si chiede Oleh.| Non lo sa.",
    "«Quando tornerò a casa?» si chiede Oleh.| Non lo sa.",
    "«Che cosa vogliamo?| Pace!| Quando?| Ora!», gridavano.",
    "Titolo: «Che fare?».| Autore: Lenin.",
    "Titolo: «Che fare?»| Autore: Lenin.",
    "Il settimanale «Chi?» chiude.",
    "Il partito Viva Italia! cresce.",
    "La domanda è: perché?| La risposta: perché sì.",
  ])
  func questionsInQuotation(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "È la fine?| È l'inizio?",
    "È la fine? no, l'inizio.",
    "Che dire…?| Nulla.",
    "Ha 50 anni…| Dimostra l'età.",
    "Tre, due, uno…| Fuoco!",
    "C'erano tutti: russi, turchi, curdi...| Mancavano gli arabi.",
    "«Era… come dire… un uomo buono.»",
    "«Noi… noi…»| Non riuscì a finire.",
    "[…] Il resto è silenzio.",
    "Il resto […] Amleto lo sa.",
    "«[…] e così partimmo.| […] Nessuno ci aspettava.»",
  ])
  func marksInsideASentence(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "I morti sono 40 (ma c'è chi dice 60).| I feriti 200.",
    "I morti sono 40.| (C'è chi dice 60.)",
    "I morti sono 40 (C'è chi dice 60).| I feriti 200.",
    "Il raid (il terzo in un mese!) ha colpito Rafah.",
    "Il patto (art. 5, ndr) regge.",
  ])
  func figuresInBrackets(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Nord Stream 2.| Il gasdotto è fermo.",
    "È la COP28.| Si tiene a Dubai.",
    "È un F-35.| Costa 80 milioni.",
    "È il G20.| Putin non c'è.",
    "Ne parla il n. 2 di «Limes».| Il n. 3 uscirà a marzo.",
    "Alla pos. 3 c'è il Qatar.",
    "Il § 3 è chiaro.",
    "IL CAPO TACE.| IL VICE HA DETTO NO.",
    "L'O.N.U. CONDANNA.| IL CREMLINO TACE.",
    "Sono le 7.| Kyiv dorme.",
    "Sono le 7.30.| Kyiv dorme.",
    "Vinse 3-1.| Poi perse.",
    "Finì 2 a 1.| Poi perse.",
    "È nato nel '45.| È morto nel '99.",
    "Gli anni '90.| L'Italia cambia.",
    "Erano gli anni Novanta.| Eltsin regnava.",
    "Il tasso è allo 0,25%.| La Bce aspetta.",
    "Fa -20°.| Il motore non parte.",
    "Costa 3,5 $.| Troppo.",
    "Costa $3.5.| Troppo.",
    "Il brent è a 90$.| Sale ancora.",
    "È il km. 40.| Il ponte è giù.",
    "Al km. 40 c'è il ponte.",
    "La base è a 3 km.| 50 soldati la difendono.",
    "Ha 15 a. e un fucile.",
    "La temperatura è di 40° C.| Il fiume è secco.",
    "È un M1A2.| Pesa 60 t.| Costa molto.",
    "Pesa 60 t. e costa molto.",
  ])
  func numbersThatEndASentence(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il dr. House.| La serie è finita.",
    "Il St. Regis è pieno.",
    "È nata a St. Louis.| Vive a Mt. Vernon.",
    "Fu Th. Mann a scriverlo.",
    "È morto Robert F. Kennedy jr.| La famiglia tace.",
    "È morto Robert F. Kennedy Jr. a Boston.",
    "Lo afferma l'Ocse (Parigi).| Mosca nega.",
    "Il leader dell'O.L.P. Arafat firmò.",
    "Il presidente dell'A.N.P. Abu Mazen è malato.",
    "La sede dell'O.M.S. è a Ginevra.| Pechino paga poco.",
    "Guterres (O.N.U.): «Basta».| Israele nega.",
    "Gli aiuti U.S.A. all'Ucraina calano.",
    "I negoziati U.S.A.-U.R.S.S. fallirono.",
    "È la politica degli U.S.A.| «America first.»",
    "I raid U.S.A. «Desert Fox» durarono poco.",
    "Il piano è del gen.| Nessuno lo segue.",
    "È arrivata la prof.| La classe tace.",
    "Parla il sig. X.| Nessuno lo conosce.",
    "La signora Y. ha parlato.",
    "L'agente K.| Il film è muto.",
    "Il fattore K.| Ne scrisse Ronchey.",
    "Il governo del Cav.| La sinistra insorge.",
    "Ha la terza media.| Fa l'op. in fabbrica.",
    "Un'app.| Tutti la usano.",
    "È un'app.| Si chiama Diia.",
  ])
  func namesLettersAndAcronyms(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Basta un clic.| Il conto è vuoto.",
    "Ha un blog.| Posta ogni giorno.",
    "Corre verso il bar.| Entra.",
    "Legge l'Iliade.| Ama l'epos.",
    "È un boss.| Comanda lui.",
    "È il boom.| La Cina cresce.",
    "È un flop.| Meloni lo ammette.",
    "Salta il summit.| Erdoğan è furioso.",
    "Chiude il club.| Ferrari protesta.",
    "Parla di Brexit.| Johnson ride.",
    "È un no.| Macron incassa.",
    "Vince la Lega Nord.| Bossi esulta.",
    "È il pil.| Cresce poco.",
    "È un test.| Kim ride.",
    "È un ex.| Ora insegna.",
    "È il mix.| Funziona.",
    "Compra gas.| Vende gas.",
    "È un golf.| Trump lo ama.",
    "Usa il tram.| Arriva tardi.",
    "È colpa dell'alcol.| Beve da anni.",
    "Il Reno.| Il Don.| Il Nilo.",
    "Il fiume Don.| Rostov è vicina.",
    "Ama don Milani.| Lo legge spesso.",
    "Il Pd.| La Cdu.| Lo Spd.",
    "Lo dice la tv.| Putin la controlla.",
    "Lo dice la TV.| Putin la controlla.",
    "È ok.| Si parte.",
  ])
  func shortWordsThatEndASentence(marked: String) { expectSegments(marked, in: .italian) }
}
