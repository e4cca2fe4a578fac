import Terminology
import TextModel

/// An engine that is another program: it gets a JSON object a line for each segment, and answers with
/// one a line.
///
/// ```text
/// {"id":1,"text":"La tregua regge.","paragraph":true,"heading":false,
///  "terms":[{"start":3,"end":9,"italian":"tregua","english":["ceasefire","truce"]}]}
/// {"id":1,"text":"The ceasefire holds."}
/// ```
///
/// Starts and ends count Unicode scalars; `english` names the renderings that the glossary allows, the
/// best first. Answers come in the order of the requests; `id` may be left out.
public struct CommandEngine: DraftEngine {
  /// Gives a program its input and returns its output.
  public typealias Runner = @Sendable (_ input: [UInt8]) throws(DraftError) -> [UInt8]

  private let command: String
  private let run: Runner

  /// Creates an engine; `run` runs `command`.
  public init(command: String, run: @escaping Runner) {
    self.command = command
    self.run = run
  }

  /// The command as the user gave it.
  public var name: String { "command:\(command)" }

  /// Drafts segments by one run of the program.
  public func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft] {
    var input: [UInt8] = []
    for (index, request) in requests.enumerated() {
      input += Self.line(request, id: index + 1)
      input.append(0x0A)
    }
    let lines = try run(input).split(separator: 0x0A).filter { line in
      line.contains { $0 > 0x20 }
    }
    guard lines.count == requests.count else {
      throw wrong(lines.count, "\(lines.count) answers to \(requests.count) requests")
    }
    var drafts: [Draft] = []
    for (index, line) in lines.enumerated() {
      drafts.append(Draft(text: try answer(Array(line), index + 1), pieces: []))
    }
    return drafts
  }

  private static func line(_ request: DraftRequest, id: Int) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("id", id)
    json.member("text", request.text.string)
    json.key("paragraph")
    json.value(request.beginsParagraph)
    json.key("heading")
    json.value(request.isHeading)
    json.key("terms")
    json.beginArray()
    let map = LineMap(request.text.bytes)
    for term in request.terms {
      json.beginObject()
      json.member("start", map.scalarCount(from: 0, to: term.range.lowerBound))
      json.member("end", map.scalarCount(from: 0, to: term.range.upperBound))
      json.member("italian", term.entry.italian)
      json.key("english")
      json.beginArray()
      for target in term.entry.targets where target.status != .forbidden {
        json.value(target.english)
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  private func answer(_ line: [UInt8], _ number: Int) throws(DraftError) -> String {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONReader.read(line)
    } catch {
      throw wrong(number, error.message)
    }
    if case .number(let id)? = value["id"], id != Double(number) {
      throw wrong(
        number,
        "the answer is to request \(Int(exactly: id.rounded()) ?? 0), not \(number)"
      )
    }
    guard let text = value["text"]?.string else {
      throw wrong(number, "the answer must be an object with 'text'")
    }
    // A row is one line.
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func wrong(_ line: Int, _ reason: String) -> DraftError {
    .wrongAnswer(command: command, line: line, reason: reason)
  }
}
