import Testing
import TextModel

/// Quotations, brackets, dashes, notes, lists and lines in Italian.
@Suite struct ItalianFrameTests {
  @Test(arguments: [
    "«Non cediamo», ripete il sindaco.| «Mai.»",
    "«Basta.» dice il console.| Nessuno risponde.",
    "«Chi paga?» chiede il sindaco.| «Noi?»",
    "«Chi paga?», chiede il sindaco.",
    "«Chi paga?».| La domanda resta.",
    "«Siamo pronti.| Le scorte bastano», assicura.| Pochi gli credono.",
    "“Siamo pronti”.| Lo dice da mesi.",
    "“Siamo pronti.”| Lo dice da mesi.",
    "\"Siamo pronti\".| Lo dice da mesi.",
    "\"Siamo pronti.\"| Lo dice da mesi.",
    "\"Siamo pronti.\"| \"Davvero?\"",
    "Dice: \"Siamo pronti.| Le scorte bastano\".| Pochi gli credono.",
    "« Siamo pronti. »| Lo dice da mesi.",
    "« Chi paga ? » chiede il sindaco.",
    "‘Siamo pronti.’| Lo dice da mesi.",
    "'Siamo pronti.'| Lo dice da mesi.",
    "„Siamo pronti.“| Lo dice da mesi.",
    "Il film «La sfida.| Anno zero» è vietato.",
    "Una sola \" stona.| Il resto regge.| Sempre.",
    "Una sola « stona.| Il resto regge.| Sempre.",
    "Disse: \"Ma quale tregua? \"e uscì.| Pioveva.",
    "«Aveva detto: “Mai!”.| Poi ha ceduto.»| Fine.",
    "«Aveva detto: “Mai!”».| Poi ha ceduto.",
    "''Siamo pronti''.| Lo dice da mesi.",
    "''Siamo pronti.''| Lo dice da mesi.",
    "Lo chiamano «lo zar».| Lui ne ride.",
    "«Elezioni?| Fra un anno», taglia corto.",
    "«Vada via!»| Poi chiude la porta.",
    "«Ho visto il gen. Conti.»| Non dice altro.",
    "«Servono tende ecc.»| Il resto è noto.",
    "Lo dice l'articolo \"Chi comanda?\" della rivista.",
  ])
  func quotations(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il porto è chiuso (per ora).| Le navi aspettano.",
    "Il porto è chiuso.| (Lo era già ieri.)| Le navi aspettano.",
    "Il voto (ma quale?) slitta a maggio.",
    "Il voto (un plebiscito!) Orbán lo dà per vinto.",
    "Il voto (55%!) è valido.| Si conta.",
    "Il tiranno (sic!) Assad è a Mosca.",
    "La flotta (14 navi, 3 sottomarini ecc.) Mosca la tiene in porto.",
    "Il nodo (cfr. supra) resta.",
    "È finita [così pare].| Si torna a casa.",
    "Il raid (ore 3.15) è fallito.| Nessuno parla.",
    "L'intesa (art. 4) regge.| Per quanto?",
  ])
  func brackets(marked: String) {
    expectSegments(marked, in: .italian)
  }

  @Test(arguments: [
    "— Aprite! — grida il sergente.| — Subito.",
    "— Aprite il cofano.| — Non c'è niente.",
    "— Aprite il cofano. — ordina il sergente.",
    "– Chi è? – chiede la voce.| – Amici.",
    "- Chi è? - chiede la voce.",
    "Il premier – e chi se no? – ha ceduto.| Ora tratta.",
    "Il premier—che sorpresa!—ha ceduto.",
    "ROMA – Il vertice è finito.| Nessuno firma.",
    "BELGRADO. – Il vertice è finito.",
    "Tornano a casa.| - Fine.",
  ])
  func dashes(marked: String) {
    expectSegments(marked, in: .italian)
  }

  @Test(arguments: [
    "Il debito cresce.[3]| Le riserve no.[4]",
    "Il debito cresce[3].| Le riserve no.",
    "Il debito cresce.[12-14]| Le riserve no.",
    "Il debito cresce.[1][2]| Le riserve no.",
    "Il debito cresce. [3]| Le riserve no.",
    "Il debito cresce.³| Le riserve no.",
    "Il debito cresce.¹²| Le riserve no.",
    "«Il debito cresce.»²| Le riserve no.",
    "Il debito cresce».4| Le riserve no.",
    "Il debito cresce.(5)| Le riserve no.",
    "Il debito cresce.*| Le riserve no.",
    "Il debito cresce.†| Le riserve no.",
    "Il debito cresce.[^7]| Le riserve no.",
    "Il debito cresce.\\[7\\]| Le riserve no.",
    "Il debito cresce.6| Le riserve no.",
    "Il debito cresce?[2]| Le riserve no.",
    "Il debito cresce.[3]| al Sisi lo nega.",
  ])
  func notes(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "2. Ritiro delle truppe.\n3. Voto entro un anno.",
    "II. Il fronte del Don",
    "a. embargo\nb. blocco",
    "A. Embargo sul petrolio.",
    "1.2. La ritirata.| Cominciò di notte.",
    "• Il gas.\n• Il grano.",
    "- 1. Il gas.",
    "Le vie: 1. embargo; 2. blocco; 3. nulla.| Vince la terza.",
    "Le vie: a. embargo; b. blocco.| Vince la prima.",
    "I punti sono due.| 1. Il gas.| 2. Il grano.",
    "Finì in parità: 5.| Nessuno esultò.",
    "Art. 3. La Repubblica tutela le minoranze.",
    "Capitolo II. Il fronte del Don",
    "Articolo 5. Gli alleati rispondono insieme.| Sempre.",
    "Art. 5-bis. La norma è abrogata.",
    "Tabella 4. Le spese militari",
    "1917. Scoppia la rivoluzione.",
    "1) Il gas.\n2) Il grano.",
    "D. Perché Kiev?\nR. Perché sì.| Non c'è altro.",
    "## 4. Il fronte",
    "§ 7. La resa.",
  ])
  func listsAndHeadings(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "I testi sono su esempio.it.| La mappa no.",
    "Scrivere a info@esempio.org.| Risponde Anna.",
    "Si veda https://www.esempio.eu/a?b=C.D&e=f.| Il resto manca.",
    "Si veda www.esempio.eu.| Il resto manca.",
    "Il file mappa_v2.pdf è illeggibile.",
    "Il file è mappa_v2.pdf.| Va rifatto.",
    "Scrivere a Anna.Rossi@Esempio.org per i testi.",
    "Lo scrive Corriere.It oggi.",
    "Lo scrive @kyiv_post.| Nessuno smentisce.",
  ])
  func addresses(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Due nodi: Il gas e il grano; Il resto viene dopo.",
    "Dove va Tripoli\nLa città è divisa.| Haftar aspetta.",
    "Una riga\r\nUn'altra\rUn'altra ancora",
    "Prima: il gas.\n\nPoi: il grano.",
    "La «svolta\n\nnon c'è.| Nessuno la vede.",
    "Una riga spezzata\nnel mezzo resta spezzata.",
    "**Il punto.**| Il gas manca.",
    "_Il punto._| Il gas manca.",
    "Il gas [manca.](https://esempio.it/a.B)| Il grano no.",
    "Il gas manca.| *Il grano no.*",
    "Finisce qui.| 😀 Davvero.",
    "Piove. :)| Domani no.",
  ])
  func linesAndMarkup(marked: String) {
    expectSegments(marked, in: .italian)
  }

  @Test(arguments: [
    "Il 9.5.2023 il gen. Conti, già vice del sen. A. Neri, vide a Tripoli i delegati dell'O.N.U.| «Tregua?| A marzo», disse.| Costo: ca. 3 mld. di euro (art. 4, co. 2).",
    "Prof. Galli, l'art. 5 basta?| «No.»| E allora?| «Servono uomini, mezzi ecc.»| Chi li dà?| L'U.E.| Forse.",
    "Alle 7.40, in via XX Settembre 12, S. Russo jr. aprì la busta.| Conteneva 2.500 euro, un passaporto e la scritta «Vattene!».| Partì il 3 ott.| Non tornò.",
  ])
  func runningText(marked: String) { expectSegments(marked, in: .italian) }
}
