import Terminology
import TextModel
import Testing

/// Entries that fit the same place: which of them are listed, and which comes first.
@Suite struct RivalEntryTests {
  private static let matcher = TermMatcher(glossaries: [.builtIn])

  private func renderings(of found: String, in italian: String) -> [String] {
    let text = SourceText(italian)
    return Self.matcher.allMatches(in: text, text.range)
      .filter { text[$0.range] == found }
      .compactMap { $0.entry.targets.first?.english }
  }

  @Test(arguments: [
    ("Ucraina", "Torna la guerra in Ucraina.", "Ukraine"),
    ("Filippine", "La nave partì dalle Filippine.", "Philippines"),
    ("munizioni", "Mancano le munizioni.", "ammunition"),
    ("caschi blu", "Arrivano i caschi blu.", "UN peacekeepers"),
    ("Aia", "Il processo dell'Aia comincia.", "The Hague"),
    ("Cairo", "Il governo del Cairo tace.", "Cairo"),
    ("astenuti", "Contati i favorevoli e gli astenuti, passa la legge.", "abstention"),
  ])
  func whatIsListedInItsOwnRightHidesWhatMustBeInflected(
    found: String,
    italian: String,
    english: String
  ) {
    #expect(renderings(of: found, in: italian) == [english])
  }

  @Test(arguments: [
    ("militari", "Ne trae vantaggi economici e militari.", "military"),
    ("militare", "La ragione è politica prima che militare.", "military"),
    ("militari", "Tre militari sono feriti.", "soldier"),
    ("olandese", "Affonda un mercantile olandese nello stretto.", "Dutch"),
    ("serbi", "Il governo e il parlamento serbi protestano.", "Serbian"),
    ("alleato", "È ormai un mare interamente alleato.", "allied"),
    ("alleati", "Abbiamo trovato alleati a Varsavia.", "ally"),
    ("storica", "Ne parla Anna Serra, storica della Russia.", "historian"),
    ("storica", "È una visita storica per i due Paesi.", "historic"),
  ])
  func nounAndAdjectiveAreToldApart(found: String, italian: String, english: String) {
    #expect(renderings(of: found, in: italian).first == english)
  }

  @Test(arguments: [
    ("Energia", "Lo scrive la rivista Energia & Ambiente."),
    ("Costanza", "Lo scrive Costanza Bini, che vive in Romania."),
    ("Augusto", "Il ministro Augusto Bini tace."),
    ("rese", "Kiev rese nota la sconfitta della guarnigione."),
    ("partiti", "I droni, partiti dalla costa, sono stati abbattuti."),
    ("accordati", "I due leader si sono accordati sul programma."),
    ("schierano", "Le opposizioni si schierano con il premier."),
  ])
  func namesAndVerbsAreNoTerms(found: String, italian: String) {
    #expect(renderings(of: found, in: italian) == [])
  }

  /// A participle behind its noun or auxiliary is no noun with the same words.
  @Test(arguments: [
    ("La tregua entrata in vigore lunedì regge.", "enter into force"),
    ("La norma è entrata in vigore lunedì.", "enter into force"),
    ("L'entrata in vigore slitta a maggio.", "entry into force"),
  ])
  func phrasesOfParticiplesAreVerbs(italian: String, english: String) {
    #expect(renderings(of: "entrata in vigore", in: italian).first == english)
  }
}
