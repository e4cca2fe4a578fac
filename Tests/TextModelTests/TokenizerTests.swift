import TestSupport
import Testing
import TextModel

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Dell'invasione", "Dell'|invasione"),
    ("dell’art. 5", "dell’|art|.|5"),
    ("l'O.N.U. tace", "l'|O.N.U.|tace"),
    ("la S.p.A di Linköping", "la|S.p.A|di|Linköping"),
    ("1.500 soldati, 3,5% e 18.30", "1.500|soldati|,|3,5|%|e|18.30"),
    ("Indo-Pacifico", "Indo|-|Pacifico"),
    ("un po' di perche'", "un|po'|di|perche'"),
    ("lo 'scudo' penale", "lo|'|scudo|'|penale"),
    ("«Non è così», dice.", "«|Non|è|così|»|,|dice|."),
    ("su www.esempio.it/a?b=1, poi a.b@c.org.", "su|www.esempio.it/a?b=1|,|poi|a.b@c.org|."),
    ("F-16 e KN-23 e F16", "F|-|16|e|KN|-|23|e|F16"),
    ("il 9/11", "il|9/11"),
    ("''un voto inutile''.", "''|un|voto|inutile|''|."),
    ("''non puo''', dice", "''|non|puo'|''|,|dice"),
    ("sull''asse' e sull'''asse''", "sull'|'|asse|'|e|sull'|''|asse|''"),
    ("'piu' navi e' bene'", "'|piu'|navi|e'|bene|'"),
    ("lo 'scudo europeo' e' caro", "lo|'|scudo|europeo|'|e'|caro"),
    ("<<sì>> e a < b", "<<|sì|>>|e|a|<|b"),
  ])
  func cutsItalian(text: String, expected: String) {
    let source = SourceText(text)
    let tokens = Tokenizer().tokens(in: source, source.range)
    #expect(tokens.map { source[$0.range] }.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Don't ask Russia's envoy.", "Don't|ask|Russia's|envoy|."),
    ("the allies' fleet", "the|allies|'|fleet"),
  ])
  func cutsEnglish(text: String, expected: String) {
    let source = SourceText(text)
    let tokens = Tokenizer(language: .english).tokens(in: source, source.range)
    #expect(tokens.map { source[$0.range] }.joined(separator: "|") == expected)
  }

  @Test func knowsShapesAndGaps() {
    let source = SourceText("L'ONU e\nMosca\n\ndi McCain")
    let tokens = Tokenizer().tokens(in: source, source.range)
    #expect(tokens.map(\.shape) == [.capitalized, .upper, .lower, .capitalized, .lower, .mixed])
    #expect(tokens.map(\.gap) == [.paragraph, .none, .space, .line, .paragraph, .space])
  }

  @Test(arguments: 0..<40)
  func coversRandomBytesInOrder(seed: UInt64) {
    let source = SourceText(repairing: randomBytes(count: 300, seed: seed))
    var last = 0
    for token in Tokenizer().tokens(in: source, source.range) {
      #expect(token.range.lowerBound >= last)
      #expect(!token.range.isEmpty)
      last = token.range.upperBound
    }
  }
}
