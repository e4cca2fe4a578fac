import Alignment
import Testing

/// Two short texts and the links between them.
struct BeadCase: Sendable, CustomTestStringConvertible {
  var name: String
  var italian: [String]
  var english: [String]
  var links: [String]

  var testDescription: String { name }

  init(_ name: String, _ italian: [String], _ english: [String], _ links: String) {
    self.name = name
    self.italian = italian
    self.english = english
    self.links = links.split(separator: " ").map(String.init)
  }
}

@Suite struct BeadTests {
  static let aligner = Aligner()

  static func links(_ italian: [String], _ english: [String]) -> [String] {
    let beads = aligner.align(
      SegmentedText(sentences: italian),
      SegmentedText(sentences: english)
    )
    return ParallelText.links(beads)
  }

  @Test(arguments: shapes + evidence) func linksWhatBelongsTogether(_ example: BeadCase) {
    #expect(Self.links(example.italian, example.english) == example.links)
  }

  static let shapes = [
    BeadCase(
      "one to one",
      ["Il treno è in ritardo.", "Nessuno protesta."],
      ["The train is late.", "Nobody protests."],
      "0–0 1–1"
    ),
    BeadCase(
      "one to two",
      [
        "Il porto è chiuso.",
        "Il governo ha vietato gli scioperi e i sindacati hanno fatto ricorso al tribunale.",
        "La sentenza arriverà a maggio.",
      ],
      [
        "The port is closed.", "The government has banned strikes.",
        "The unions have appealed to the court.", "The ruling will come in May.",
      ],
      "0–0 1–1,2 2–3"
    ),
    BeadCase(
      "two to one",
      [
        "La diga è finita.", "Il fiume si è abbassato.", "I contadini hanno perso il raccolto.",
        "L'Etiopia non tratta.",
      ],
      [
        "The dam is finished.",
        "The river has fallen, and the farmers have lost their harvest.",
        "Ethiopia does not negotiate.",
      ],
      "0–0 1,2–1 3–2"
    ),
    BeadCase(
      "one to three",
      [
        "La crisi è cominciata.",
        "I ministri si sono riuniti a Parigi, le banche hanno chiuso gli sportelli e l'esercito presidia i ponti.",
        "Il presidente tace.",
      ],
      [
        "The crisis has begun.", "The ministers met in Paris.",
        "The banks have closed their counters.",
        "The army guards the bridges.", "The president is silent.",
      ],
      "0–0 1–1,2,3 2–4"
    ),
    BeadCase(
      "three to one",
      [
        "La tregua è finita.", "Gli aerei sono tornati.", "Le sirene suonano.",
        "Le scuole sono vuote.",
        "L'inviato dell'Onu è partito per Ginevra.",
      ],
      [
        "The truce is over.", "The planes are back, the sirens wail, and the schools are empty.",
        "The UN envoy has left for Geneva.",
      ],
      "0–0 1,2,3–1 4–2"
    ),
    BeadCase(
      "two to two, a clause moved over the boundary",
      [
        "Il summit è fallito.",
        "La delegazione turca ha lasciato Bruxelles senza firmare.",
        "Secondo i diplomatici mancava l'accordo sui dazi e sulle quote di pesca, ma nessuno lo ammette.",
        "Si riprende a settembre.",
      ],
      [
        "The summit has failed.",
        "The Turkish delegation left Brussels without signing, because according to diplomats there was no agreement on tariffs.",
        "Nor on fishing quotas, though nobody admits it.",
        "Talks resume in September.",
      ],
      "0–0 1,2–1,2 3–3"
    ),
    BeadCase(
      "a sentence cut",
      [
        "Il presidente è arrivato a Mosca.", "Pioveva.",
        "La firma del trattato è prevista per lunedì.",
      ],
      ["The president has arrived in Moscow.", "The treaty is to be signed on Monday."],
      "0–0 1– 2–1"
    ),
    BeadCase(
      "a sentence added",
      ["Il Senato ha approvato la legge.", "La Lega ha votato contro."],
      [
        "The Senate has passed the law.", "It is the upper house of the Italian parliament.",
        "The League voted against it.",
      ],
      "0–0 –1 1–2"
    ),
    BeadCase(
      "the end cut",
      ["Il petrolio costa meno.", "Le banche centrali aspettano.", "Foto di Mario Rossi."],
      ["Oil is cheaper.", "The central banks are waiting."],
      "0–0 1–1 2–"
    ),
  ]

  static let evidence = [
    BeadCase(
      "numbers in digits and words",
      [
        "Nel 1992 erano dodici.", "Nel 2004 erano venticinque.", "Oggi sono 27.",
      ],
      ["In 2004 they were 25.", "Today they are twenty-seven."],
      "0– 1–0 2–1"
    ),
    BeadCase(
      "names",
      [
        "Zelenskij ha incontrato Scholz.", "Erdoğan ha visto Raisi.", "Meloni ha chiamato Biden.",
      ],
      ["Erdogan saw Raisi.", "Meloni called Biden."],
      "0– 1–0 2–1"
    ),
    BeadCase(
      "learned words without a dictionary",
      [
        "La xenofobizzazione precede la fascistizzazione.",
        "L'iperfinanziarizzazione genera vulnerabilità.",
      ],
      ["Hyperfinancialization generates vulnerability."],
      "0– 1–0"
    ),
  ]
}
