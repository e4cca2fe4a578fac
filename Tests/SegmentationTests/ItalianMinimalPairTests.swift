import Testing
import TextModel

/// Cases that differ in one sign or word, in Italian.
@Suite struct ItalianMinimalPairTests {
  @Test(arguments: [
    "L'add. mil. Ferri lascia Ankara.| Lo sostituisce il ten. vasc. Orsi.",
    "L'inc. d'aff. Bruni è stato convocato.",
    "Il min. plen. Sarti ha trattato per mesi.| Invano.",
    "Il reg. Dublino va riscritto.| Lo chiede Atene.",
    "Il reg. (UE) n. 833/2014 vieta l'export.| Le deroghe sono poche.",
    "Il d.l. Ucraina scade il 31 dicembre.| Sarà prorogato.",
    "Il capo di S.M. gen. Rossi è a Mogadiscio.",
    "Il mar. ca. Testa e il serg. magg. Pini sono feriti.",
    "La dir. Bolkestein divide.| Parigi frena.",
    "Scrive K. Marx (n. Treviri, 1818) nel saggio.",
    "Il toponimo (ted. Danzig, pol. Gdańsk) è conteso.",
    "Il nome (gr. Konstantinoupolis) restò.",
    "In lat. Mare Nostrum, in ar. Bahr al-Rum.",
    "L'ex pres. Usa Carter morì a cento anni.",
    "Il comm. Ue Dombrovskis frena.",
  ])
  func ranksLawsAndLanguages(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "(sic).|Poi tace.",
    "«Basta».|Poi tace.",
    "Sale del 10%.|Il governo tace.",
    "Il premier – ma quale premier? – Conte o Draghi, tace.",
    "Il Paese – bel Paese! – Italia si chiama.",
    "NIAMEY – Fuggono tutti!| – Anche i medici.",
    "Il debito cresce.[1]–[3]| Le riserve no.",
    "Il debito cresce.¹,²| Le riserve no.",
    "<<Basta.>>| Poi tace.",
    "<<Basta>>, dice.| <<Poi vedremo.>>",
    "Le vie: i. embargo; ii. blocco; iii. nulla.| Vince la terza.",
    "ii. blocco navale",
  ])
  func closersAndAsides(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "La riunione è alle ore 18.| Parla Meloni.",
    "La riunione è alle 18.| 30 delegati parlano.",
    "Ieri, 3 ott., la Duma ha votato.",
    "Il 3/10.| La Duma vota.",
    "È il 3 ottobre.| La Duma vota.",
    "Ha 40 anni.| 3 figli.| Nessun lavoro.",
    "I morti sono 1.200.| I feriti, 5.000.",
    "I morti: 1.200.| I feriti: 5.000.",
    "Il voto: 12 sì, 3 no.| Passa.",
    "Il rublo vale 0,01 $.| Crolla ancora.",
    "Il bilancio è di 3 mld €.| L'anno scorso era di 2.",
    "Si sono spesi 3 mld.| E ora?",
    "Si sono spesi 3 mld. in armi.",
    "La fregata pesa 6.000 tonn.| L'equipaggio è di 160.",
    "L'accordo è del 1998.| Fu firmato a Oslo.",
  ])
  func hoursDatesAndSums(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Fu firmato nel 2000 a.C.| Oppure prima?",
    "Era il 31 a.C.| Ottaviano vinse ad Azio.",
    "Già nel III sec. d.C. Roma vacillava.",
    "Già nel III sec. d.C. l'impero vacillava.",
    "Siamo nel III sec. d.C.| L'impero vacilla.",
    "Visse nel sec. scorso.| Morì povero.",
    "Leggere il cap. su Suez.| È il migliore.",
    "Leggere il cap. IV.| È il migliore.",
    "Leggere l'ultimo cap.| È il migliore.",
    "Si veda a p. 5.| È chiaro.",
    "Si veda a p. 5 e ss.| È chiaro.",
    "Si veda infra, par. 3.| È chiaro.",
    "Lo dice l'art. 51 della Carta O.N.U.| La legittima difesa è un diritto.",
    "Lo dice l'art. 51.| La legittima difesa è un diritto.",
    "Lo dice l'articolo 51.| 5 Stati lo citano.",
  ])
  func erasAndChapters(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il generale H. R. McMaster scrive.| Trump legge.",
    "Il senatore J. McCain e G. W. Bush litigarono.",
    "Il presidente Harry S. Truman decise.| Hiroshima bruciò.",
    "Il presidente Franklin D. Roosevelt morì.| Gli succedette Truman.",
    "È l'autobiografia di A. Hitler.| Monaco la vieta.",
    "L'hanno scritto M. e P. Curie.",
    "Il rating scende a BBB.| Roma protesta.",
    "L'Italia è in serie B.| Nessuno protesta.",
    "Il vaccino è contro l'epatite B.| Costa poco.",
    "Il terminal C è chiuso.| Il B no.",
    "L'asse X.| Poi l'asse Y.",
    "La generazione Z.| Non vota.",
    "La lettera Z.| Sui carri.",
    "Sui carri c'è una Z.| Simbolo di guerra.",
    "Il partito si chiama «Z».| Fa paura.",
    "La legge 194.| Il referendum.",
  ])
  func initialsAndSingleLetters(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il M.I.T. di Boston è caro.",
    "L'ha deciso il C.S.M.| I giudici tacciono.",
    "Il comunicato della C.E.I. è duro.| I vescovi insistono.",
    "«Viva l'U.R.S.S.!», gridano.| Nessuno ride.",
    "Viva l'U.R.S.S.!| Nessuno ride.",
    "Che fa l'U.E.?| Niente.",
    "Che fa l'U.E.? si chiede Kiev.",
    "Sono fondi U.E., non nazionali.",
    "Sono fondi U.E. e nazionali.",
    "I fondi U.E. Next Generation sono finiti.",
    "L'accordo con l'U.E.| Londra lo rivuole.",
    "L'accordo con l'U.E.| Nessuno lo rivuole.",
    "Il G.R.U., il K.G.B. e l'F.S.B.| Tre sigle, un metodo.",
    "Il G.R.U. russo nega.",
    "È ciò che resta della D.D.R.| Berlino ha cambiato faccia.",
  ])
  func acronymsWithPoints(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Resta la domanda: chi pagherà?| Kiev?| Bruxelles?",
    "Resta la domanda... chi pagherà?",
    "«Chi pagherà?»| «Bruxelles.»| «Ne è sicuro?»| «No.»",
    "«Chi pagherà?»: è la domanda di tutti.",
    "«Chi pagherà?» – chiede Kiev.",
    "«Non pagherò!», urla.| «Mai!»| E sbatte la porta.",
    "Urla: «Non pagherò!».| E sbatte la porta.",
    "Urla: «Non pagherò!»| E sbatte la porta.",
    "Urla «Non pagherò!» e sbatte la porta.",
    "\"Non pagherò!\" urla.| \"Mai!\"",
    "\"Non pagherò!\", urla.| \"Mai!\"",
    "\"Non pagherò\".| \"Mai!\".| E sbatte la porta.",
    "\"Non pagherò.\"| E sbatte la porta.",
    "“Non pagherò.| Non posso.| Non voglio.”| E sbatte la porta.",
    "Il motto è: «Uno per tutti.| Tutti per uno».| Vale ancora.",
    "Dice che «la guerra è finita.| O quasi».",
    "Il «no» di Orbán.| Il «sì» di Fico.",
    "Il titolo era \"Basta!\".| Il sottotitolo: \"Adesso o mai\".",
    "Scrive su X: \"Finita.\"| Poi cancella.",
    "Scrive su X: «Finita».| Poi cancella.",
  ])
  func questionsAndTheirSpeakers(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "L'account @kyiv tace.| L'hashtag #Kyiv no.",
    "Il dominio è .ua.| Prima era .su.",
    "Il file è in .pdf.| Si apre male.",
    "Il file è atto.n.3.pdf.| Si apre male.",
    "Il link è https://t.me/abc.| Si apre male.",
    "Il link è https://t.me/abc?x=1!| Si apre male.",
    "Vedi http://a.it/B.C/d.| Poi chiudi.",
    "Vedi (http://a.it/B.C/d).| Poi chiudi.",
    "Mail: m.rossi@esteri.it.| Tel.: 06 1234.",
    "Il sito Repubblica.it lo scrive.| Corriere.it no.",
    "Su Linkiesta.it.| Su Valigia Blu.",
  ])
  func addressesAndFiles(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il dott. Rossi, l'ing. Bianchi, ecc. erano lì.| Mancava l'avv. Neri.",
    "Ecc. ecc.| E così via.",
    "Ecc., ecc.| E così via.",
    "Armi, armi, ecc.!| Sempre armi.",
    "Armi ecc.?| Sempre armi.",
    "Armi (droni, ecc.).| Sempre armi.",
    "Armi (droni, ecc.) e soldi.",
    "Armi, «droni, ecc.».| Sempre armi.",
  ])
  func enderBeforeEachSign(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "E poi…?| Più nulla.",
    "Uno... due... tre...| Via!",
    "Si parla di… pace.",
    "«Io… cioè… noi…»",
    "Tace. . . poi parla.",
    "Il ministro: …",
  ])
  func ellipses(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Ci siamo.|E ora?|Si parte.",
    "Ci siamo!|E ora?|Si parte.",
    "Ci siamo...|E ora?",
    "Ci siamo»,disse.",
    "Parla Zelensky.|«Vinceremo».",
    "Parla Zelensky:«Vinceremo.»|Poi esce.",
    "L'on.Rossi e il sen.Verdi.",
    "La S.p.A.di Milano.",
    "Il mondo cambia .| Si vede .",
    "Il mondo cambia ?| Si vede !",
    "Il mondo cambia , si vede .",
  ])
  func blanksForgottenOrTooMany(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il mondo.| (E non solo.)| Cambia.",
    "Il mondo (e non solo).| Cambia.",
    "Il mondo (e non solo!).| Cambia.",
    "Il mondo (e non solo!) cambia.",
    "(Il mondo cambia.| Si vede.)| E ora?",
    "[Il mondo cambia.]| E ora?",
    "Il mondo cambia [ma poco].| E ora?",
    "Il mondo cambia [ma poco.]| E ora?",
    "{Il mondo cambia.}| E ora?",
    "Il mondo cambia.**| E ora?",
  ])
  func bracketsOfAllKinds(marked: String) { expectSegments(marked, in: .italian) }
}
