import Testing
import TextModel

/// Letters, numbers and final marks in Italian.
@Suite struct ItalianMarkTests {
  @Test(arguments: [
    "La F.A.O. di Roma lancia l'allarme.",
    "Lavora alla N.A.T.O.| Non ne parla.",
    "Vive negli U.S.A.| È cittadino dal 2001.",
    "I caschi blu sono dell'O.N.U.| Parigi protesta.",
    "Il segretario dell'O.N.U. Waldheim fu accusato.",
    "L'inviato degli U.S.A. George Mitchell mediò a Belfast.",
    "Gli U.S.A. e l'U.R.S.S. firmarono a Ginevra.| La C.I.A. lo sapeva.",
    "La C.G.I.L. sciopera.",
    "È un uomo della C.I.A.| «Lo ammette», dicono.",
    "Il piano dell'U.E. «Fit for Fifty» slitta.",
    "Il dossier della D.I.A. è chiuso.| Eppure qualcosa manca.",
  ])
  func acronymWithPoints(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "G. Verdi nacque a Busseto.",
    "Lo scrive J. F. Kennedy nel diario.| È il 1945.",
    "Lo scrive J.F. Kennedy nel diario.",
    "Con E. Letta e A. De Gasperi la linea fu la stessa.",
    "Parlano C. Di Rienzo e O. La Greca.",
    "Il libro di Henry A. Kissinger è del 1994.",
    "Si passò al piano B.| Nessuno protestò.",
    "Abitava nella zona C.| Londra la bombardò.",
    "All'alba c'erano 4 °C.| Sul passo nevicava.",
    "È nel gruppo A.| Da Doha nessuna notizia.",
    "Manca la vitamina D.| In inverno è un guaio.",
    "Regnava Carlo V.| Lutero bruciava le bolle.",
    "Era papa Pio X.| Roma dormiva.",
    "Regnava Luigi XVI.| Parigi aveva fame.",
    "Fu ucciso Malcolm X.| Il quartiere insorse.",
    "Il prof. A. Rossi e la prof.ssa E. Bruni sono a Kiev.",
    "Il sen. A. E. Neri si dimette.",
    "L'autore è T. S. Eliot.| La poesia è del 1922.",
    "Th. Mann fuggì in Svizzera.| Tornò nel 1952.",
  ])
  func initialsAndLetters(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il missile costa 1.500 euro.| Ne servono 2.000.",
    "Alle 18.30 suona la sirena.| Alle 19.00 cessa.",
    "Il treno è delle 6.15.| Parte alle 7.",
    "È il 24.2.2022.| Kiev si sveglia.",
    "La tregua è del 12. 3. 2021.| Non durò.",
    "Erano in 40.| Ne sono tornati 12.",
    "Morirono nel 1943.| 600 restarono feriti.",
    "Il prezzo è salito del 3,5%.| Poi è sceso.",
    "Vale 12€.| Ne valeva 20.",
    "Il fondo è di 2 miliardi.| 40 Paesi vi partecipano.",
    "La versione 2.1 è pronta.| La 3.0 no.",
    "È il 5°.| Gli altri seguono.",
    "La XVIII legislatura finì prima.| La XIX comincia male.",
    "Il 9/11 cambiò tutto.| Anche noi.",
    "Fece 38°C.| Nessuno resse.",
    "Salì a 4.810,5 metri.",
  ])
  func numbersDatesHours(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il tempo stringe…| A Kiev si aspetta.",
    "Il tempo stringe... ma nessuno si muove.",
    "«Io… io non c'ero», balbetta il custode.",
    "…E poi venne la guerra.| Nessuno la voleva.",
    "«...e allora partimmo», ricorda.",
    "La clausola […] è nulla.| Lo dice la Corte.",
    "La clausola (...) decade.| Il resto vale.",
    "La clausola è nulla.| […] La Corte lo conferma.",
    "Chi può dirlo...?| Nessuno.",
    "Restano i dubbi. . .| Ma si firma.",
    "Fuggirono tutti…| 40 rimasero.",
    "Se ne vanno...| Forse torneranno.",
    "Ah, l'Europa…! sospira il console.",
  ])
  func ellipsis(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Chi paga?| Noi.",
    "Chi paga?!| Sempre noi!!",
    "E il gas? si chiede Vienna.",
    "Che vergogna ! mormora uno.| Poi esce.",
    "Perché ora ?| Perché Trump ha fretta.",
    "Vince Orbán!| Il Parlamento applaude.",
    "Davvero?!?| Nessuno ci crede.",
    "Il comitato «Ora basta!» sfila a Praga.",
    "Chi c'era?| 40 delegati.",
    "Ma quale tregua?| «Nessuna», dicono a Gaza.",
    "Ma quale tregua?| «una farsa», dicono a Gaza.",
    "Basta‼| Si cambia.",
  ])
  func questionsAndExclamations(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Hanno firmato.|Ora si vota.",
    "Chi paga?|Nessuno lo dice.",
    "Non cede!|Putin rilancia.",
    "Morì nel 1989.|Il Muro cadde dopo.",
    "Il dott.Bianchi non c'è.",
    "Entra nella NATO.|La Svezia esulta.",
    "Disse di no.|«Mai più», aggiunse.",
    "«Mai più.»|Poi uscì.",
    "Va bene.|L'accordo regge.",
    "Va bene.|È fatta.",
    "Il sito è Node.js del porto.",
    "La ditta è la ASP.NET di Oslo.",
    "Il tetto è crollato.|(Lo temevano.)| Ora piove.",
    "Si fida di U.S.Navy e di S.p.A.",
  ])
  func missingSpace(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "La borsa crolla.| iRobot perde il 9%.",
    "Vince il no.| eBay festeggia.",
    "La strada è chiusa.| 'Ndrangheta e camorra ringraziano.",
    "Il voto è finito.| al Shabaab rivendica.",
    "Cade il governo.| il premier si dimette.",
    "Il raccolto è perso.| € 40 milioni di danni.",
    "Sono rientrati.| #KyivStrong è ovunque.",
    "Parte la nave.| È carica di grano.",
    "Parte la nave.| E' carica di grano.",
    "Parte la nave.| Étienne la comanda.",
    "Parte la nave.| Łukasz la comanda.",
    "Parte la nave.| Şahin la comanda.",
    "Parte la nave.| ’Ntoni la comanda.",
    "Parte la nave.| Путин saluta.",
    "Parte la nave.\u{A0}| Torna a maggio.",
    "Parte la nave.   |   Torna a maggio.",
    "Parte la nave .| Torna a maggio .",
  ])
  func oddStarts(marked: String) { expectSegments(marked, in: .italian) }
}
