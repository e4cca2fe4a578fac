import Alignment

/// A short report in both languages, sentence by sentence; an empty pair parts paragraphs.
enum ParallelText {
  static let pairs: [(italian: String, english: String)] = [
    ("Lo stretto che nessuno controlla", "The strait that nobody controls"),
    ("", ""),
    (
      "Ogni giorno sessanta navi attraversano lo stretto di Hormuz.",
      "Every day sixty ships cross the Strait of Hormuz."
    ),
    (
      "Un quinto del petrolio mondiale passa da queste acque, larghe appena 39 chilometri.",
      "One fifth of the world's oil passes through these waters, which are only 39 kilometers wide."
    ),
    (
      "Per l'Iran è un'arma, per l'Oman una condanna.",
      "For Iran it is a weapon, for Oman a sentence."
    ),
    (
      "Chi vive sulla costa lo sa da sempre.",
      "Those who live on the coast have always known it."
    ),
    ("", ""),
    (
      "Nel 2019 due petroliere furono colpite al largo di Fujaira.",
      "In 2019 two tankers were hit off Fujairah."
    ),
    (
      "Washington accusò i pasdaran, che negarono.",
      "Washington accused the Revolutionary Guards, who denied it."
    ),
    (
      "Le assicurazioni aumentarono i premi del 10 per cento in una settimana.",
      "Insurers raised premiums by 10 percent within a week."
    ),
    (
      "Da allora la marina francese scorta i mercantili europei.",
      "Since then the French navy has escorted European merchant ships."
    ),
    (
      "L'Italia partecipa con una fregata.",
      "Italy takes part with a frigate."
    ),
    ("", ""),
    (
      "Gli oleodotti alternativi esistono, ma sono pochi.",
      "Alternative pipelines exist, but there are few of them."
    ),
    (
      "L'Arabia Saudita ne ha costruito uno fino al Mar Rosso.",
      "Saudi Arabia has built one to the Red Sea."
    ),
    (
      "Gli Emirati possono esportare 1,5 milioni di barili al giorno senza passare dallo stretto.",
      "The Emirates can export 1.5 million barrels a day without passing through the strait."
    ),
    (
      "Il Qatar invece non ha scelta: tutto il suo gas viaggia per nave.",
      "Qatar, by contrast, has no choice: all its gas travels by ship."
    ),
    ("", ""),
    (
      "«Chiudere lo stretto sarebbe un suicidio», dice l'ammiraglio Bianchi.",
      "\"Closing the strait would be suicide,\" says Admiral Bianchi."
    ),
    (
      "Teheran lo minaccia da quarant'anni e non lo ha mai fatto.",
      "Tehran has threatened it for forty years and has never done it."
    ),
    (
      "La minaccia vale più del gesto.",
      "The threat is worth more than the deed."
    ),
  ]

  /// The Italian sentences.
  static let italian = pairs.map(\.italian).filter { !$0.isEmpty }
  /// The English sentences.
  static let english = pairs.map(\.english).filter { !$0.isEmpty }

  /// The beads without confidence and evidence.
  static func links(_ beads: [Bead]) -> [String] {
    beads.map { text($0.italian, $0.english) }
  }

  /// `0,1–0`, as tests write a link.
  static func text(_ italian: Range<Int>, _ english: Range<Int>) -> String {
    italian.map(String.init).joined(separator: ",") + "–"
      + english.map(String.init).joined(separator: ",")
  }
}
