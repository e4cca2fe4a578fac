import Linguistics
import TextModel
import Testing

/// One inflected form, checked by hand, for every class of nouns, adjectives and verbs.
@Suite struct GoldenFormTests {
  /// Lemma, features and the form or forms that have exactly these features.
  struct Case: CustomTestStringConvertible {
    var partOfSpeech: PartOfSpeech
    var lemma: String
    var features: String
    var forms: [String]

    var testDescription: String { "\(lemma), \(features)" }
  }

  private static let table = """
    n governo | m. pl. | governi
    n attacco | m. pl. | attacchi
    n luogo | m. pl. | luoghi
    n medico | m. pl. | medici
    n politologo | m. pl. | politologi
    n conflitto | m. sg. | conflitto
    n consiglio | m. pl. | consigli
    n zio | m. pl. | zii
    n confine | m. pl. | confini
    n problema | m. pl. | problemi
    n monarca | m. pl. | monarchi
    n vertice | m. pl. | vertici
    n vertice | m. sg. | vertice
    n summit | m. | summit
    n guerra | f. pl. | guerre
    n farmacia | f. pl. | farmacie
    n banca | f. pl. | banche
    n tregua | f. pl. | tregue
    n minaccia | f. pl. | minacce
    n spiaggia | f. pl. | spiagge
    n elezione | f. pl. | elezioni
    n crisi | f. | crisi
    n insegnante | pl. | insegnanti
    n giornalista | sg. | giornalista
    n giornalista | m. pl. | giornalisti
    n giornalista | f. pl. | giornaliste
    n dimissioni | f. pl. | dimissioni
    n uovo | f. pl. | uova
    n uomo | m. pl. | uomini
    n ministro | f. sg. | ministra
    n ministro | f. pl. | ministre
    n ambasciatore | f. sg. | ambasciatrice
    n portavoce |  | portavoce
    a nuovo | f. pl. | nuove
    a lungo | m. pl. | lunghi
    a lungo | f. pl. | lunghe
    a politico | m. pl. | politici
    a politico | f. pl. | politiche
    a necessario | m. pl. | necessari
    a nazionale | sg. | nazionale
    a nazionale | pl. | nazionali
    a socialista | m. pl. | socialisti
    a socialista | f. pl. | socialiste
    a pari |  | pari
    v cercare | 2 sg. present | cerchi
    v negoziare | 1 pl. present | negoziamo
    v lanciare | 3 sg. future | lancerà
    v pagare | 3 pl. conditional | pagherebbero
    v studiare | 3 pl. subjunctive | studino
    v votare | 3 pl. preterite | votarono
    v governare | gerund | governando
    v ricevere | 3 sg. preterite | ricevé ricevette
    v crescere | m. sg. participle | cresciuto
    v seguire | 3 sg. present | segue
    v colpire | 3 pl. present | colpiscono
    v colpire | 3 sg. subjunctive | colpisca
    v crocifiggere | m. sg. participle | crocifisso
    v sconfiggere | 3 pl. preterite | sconfissero
    v andare | 3 pl. subjunctive | vadano
    v scomparire | 3 pl. present | scompaiono
    v coprire | m. sg. participle | coperto
    v ardere | m. pl. participle | arsi
    v insistere | m. sg. participle | insistito
    v desumere | 3 sg. preterite | desunse
    v assurgere | m. sg. participle | assurto
    v avere | 3 sg. conditional | avrebbe
    v bere | 3 sg. future | berrà
    v accadere | 3 sg. future | accadrà
    v richiedere | f. sg. participle | richiesta
    v escludere | 3 sg. preterite | escluse
    v respingere | f. pl. participle | respinte
    v sciogliere | 1 sg. present | sciolgo
    v togliere | 3 pl. subjunctive | tolgano
    v adempiere | 3 sg. present | adempie
    v retrocedere | m. sg. participle | retrocesso
    v tradurre | 3 pl. imperfect | traducevano
    v ridurre | 3 sg. imperfect subjunctive | riducesse
    v annettere | f. sg. participle | annessa
    v riconoscere | 3 sg. preterite | riconobbe
    v benedire | 2 sg. imperative | benedici
    v percorrere | 3 pl. preterite | percorsero
    v accrescere | 3 sg. preterite | accrebbe
    v ricucire | 3 pl. present | ricuciono
    v cuocere | 1 sg. preterite | cossi
    v dare | 3 sg. imperfect subjunctive | desse
    v dire | 2 pl. present | dite
    v erigere | m. sg. participle | eretto
    v incutere | 3 sg. preterite | incusse
    v estinguere | m. sg. participle | estinto
    v distruggere | 3 sg. preterite | distrusse
    v divellere | m. sg. participle | divelto
    v dolere | 3 sg. present | duole
    v dovere | 3 pl. subjunctive | debbano
    v eccellere | 3 sg. preterite | eccelse
    v convergere | 3 pl. preterite | conversero
    v ergere | m. sg. participle | erto
    v esigere | m. sg. participle | esatto
    v espandere | m. sg. participle | espanso
    v espellere | 3 pl. preterite | espulsero
    v erodere | m. sg. participle | eroso
    v sopprimere | f. sg. participle | soppressa
    v essere | 3 pl. imperfect subjunctive | fossero
    v devolvere | m. sg. participle | devoluto
    v fare | 3 pl. present | fanno
    v flettere | m. sg. participle | flesso
    v diffondere | 3 sg. preterite | diffuse
    v raggiungere | 3 pl. preterite | raggiunsero
    v fungere | 3 sg. present | funge
    v godere | 3 sg. future | godrà
    v indulgere | 3 sg. preterite | indulse
    v inferire | m. sg. participle | inferto inferito
    v persuadere | m. pl. participle | persuasi
    v avviare | 2 sg. present | avvii
    v avviare | 3 pl. subjunctive | avviino
    v ledere | m. sg. participle | leso
    v proteggere | 3 sg. preterite | protesse
    v promettere | m. pl. participle | promessi
    v mordere | 3 sg. preterite | morse
    v morire | 3 pl. present | muoiono
    v promuovere | 3 sg. preterite | promosse
    v rinascere | 3 sg. preterite | rinacque
    v nuocere | 3 sg. subjunctive | nuoccia
    v soffrire | m. sg. participle | sofferto
    v parere | 3 sg. future | parrà
    v perdere | m. sg. participle | perso perduto
    v permanere | 3 sg. subjunctive | permanga
    v giacere | 3 pl. present | giacciono
    v infrangere | m. sg. participle | infranto
    v piovere | 3 sg. preterite | piovve
    v proporre | 3 pl. future | proporranno
    v disporre | 3 sg. imperfect subjunctive | disponesse
    v potere | 3 pl. present | possono
    v negligere | m. sg. participle | negletto
    v difendere | 3 pl. preterite | difesero
    v prevedere | 3 sg. future | prevederà
    v provvedere | m. sg. participle | provveduto provvisto
    v redigere | m. sg. participle | redatto
    v redimere | m. sg. participle | redento
    v restringere | m. sg. participle | ristretto
    v ridare | 3 pl. present | ridanno
    v uccidere | 3 sg. preterite | uccise
    v riempire | gerund | riempiendo
    v sopraffare | 3 pl. present | sopraffanno
    v riflettere | 3 sg. preterite | rifletté riflettette
    v rimanere | m. sg. participle | rimasto
    v assolvere | m. sg. participle | assolto
    v nascondere | 3 sg. preterite | nascose
    v interrompere | 3 pl. preterite | interruppero
    v risalire | 3 pl. present | risalgono
    v sapere | 3 sg. preterite | seppe
    v scegliere | 3 pl. present | scelgono
    v rescindere | m. sg. participle | rescisso
    v sottoscrivere | 3 sg. preterite | sottoscrisse
    v riscuotere | m. sg. participle | riscosso
    v possedere | 3 sg. present | possiede
    v seppellire | m. sg. participle | sepolto seppellito
    v soddisfare | 3 pl. imperfect | soddisfacevano
    v solere | m. sg. participle | solito
    v insorgere | m. pl. participle | insorti
    v sottostare | 3 pl. present | sottostanno
    v cospargere | m. sg. participle | cosparso
    v spegnere | 3 pl. present | spengono
    v stare | 3 pl. preterite | stettero
    v costringere | 3 pl. preterite | costrinsero
    v succedere | m. sg. participle | successo succeduto
    v ottenere | 3 sg. conditional | otterrebbe
    v estorcere | m. sg. participle | estorto
    v sottrarre | 3 pl. present | sottraggono
    v trasparire | 3 pl. present | traspaiono
    v udire | 3 sg. present | ode
    v riuscire | 3 pl. present | riescono
    v prevalere | m. sg. participle | prevalso
    v rivedere | m. sg. participle | rivisto riveduto
    v intervenire | 3 sg. preterite | intervenne
    v convincere | 3 pl. preterite | convinsero
    v sopravvivere | m. sg. participle | sopravvissuto
    v volere | 3 sg. conditional | vorrebbe
    v coinvolgere | m. pl. participle | coinvolti
    """

  private static let cases: [Case] = table.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { column in
      column.split(separator: " ").map(String.init)
    }
    guard columns.count == 3, columns[0].count == 2 else { return nil }
    let partsOfSpeech: [String: PartOfSpeech] = ["n": .noun, "a": .adjective, "v": .verb]
    return Case(
      partOfSpeech: partsOfSpeech[columns[0][0]] ?? .unknown,
      lemma: columns[0][1],
      features: columns[1].joined(separator: " "),
      forms: columns[2]
    )
  }

  @Test(arguments: cases)
  func inflects(golden: Case) {
    let forms = Self.lexeme(golden).map { Lexicon.builtIn.forms(of: $0) } ?? []
    let found = forms.filter { "\($0.features)" == golden.features }.map(\.ending)
    #expect(found == golden.forms)
  }

  private static func lexeme(_ golden: Case) -> Lexeme.ID? {
    Lexicon.builtIn.lexeme(lemma: golden.lemma, golden.partOfSpeech)
  }

  @Test func coversEveryClassInUse() {
    let covered = Set(
      Self.cases.compactMap { golden in
        Self.lexeme(golden).map { Lexicon.builtIn[$0].inflectionClass }
      }
    )
    for file in ["nouns", "adjectives", "verbs"] {
      let uncovered = Set(DataFile.rows(of: file).map { $0[1] }).subtracting(covered)
      #expect(uncovered.isEmpty)
    }
  }
}
