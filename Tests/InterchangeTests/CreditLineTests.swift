@testable import Interchange
import Testing
import TextModel

@Suite struct CreditLineTests {
  @Test(arguments: [
    "di Carla Venier", "Di Carla Venier e Ugo d'Este", "a cura di G. B. Nardi",
    "di Carla Venier | 3 marzo 2024", "dal nostro inviato Ugo De Santis",
    "3 marzo 2024", "Trieste, 3 marzo 2024", "Pubblicato il 3 marzo 2024 alle 18:30",
    "03/03/2024", "3 mar 2024, ore 9.15", "Lunedì 3 marzo",
    "QWE0098  2 POL", "QWE/RTY", "++ SEGUE CORREZIONE ++", "RIVISTA | n. 4 | marzo 2024",
    "Esteri | Asia",
    "Fonte: Eurostat", "[Fonti: Istat; elaborazioni nostre. © Rivista]", "(Foto Lampo)",
    "Foto: U. De Santis",
  ])
  func knows(line: String) {
    #expect(CreditLine().matches(SourceText(line), inFrame: true))
  }

  @Test(arguments: [
    "di pace non si parla", "di Carla Venier si è scritto molto.", "di Roma",
    "3 marzo 2024: il giorno dopo", "Il 3 marzo 2024", "1948", "Trieste, 3 marzo 2024.",
    "L'ONU", "NATO/UE: CHE FARE?", "La Cina | ma non solo", "Fonti vicine al governo smentiscono",
    "(Fonti del ministero confermano.)", "Fotografia di un declino", "Tre mesi dopo",
    "di Carla Venier, che scrive da qui", "++", "Dati alla mano",
  ])
  func leaves(line: String) {
    #expect(!CreditLine().matches(SourceText(line), inFrame: true))
  }

  @Test func takesADateForAHeadingInTheText() {
    #expect(!CreditLine().matches(SourceText("24 febbraio 2022"), inFrame: false))
    #expect(CreditLine().matches(SourceText("24-FEB-22 18:04"), inFrame: false))
  }

  @Test(arguments: [
    ("Carla Venier", true), ("Carla M. De Santis", true), ("Fine della corsa", false),
  ])
  func knowsSignatures(line: String, isSignature: Bool) {
    #expect(CreditLine().isSignature(SourceText(line)) == isSignature)
  }
}
