import Foundation
import FoundationXML

/// The elements of an XML text in order, by a strict parser; throws where it is not well-formed.
enum XMLElements {
  struct NotWellFormed: Error, CustomStringConvertible {
    let line: Int
    let description: String
  }

  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes))
    }
  }

  static func all(_ bytes: [UInt8]) throws -> [Element] {
    let parser = XMLParser(data: Data(bytes))
    let collector = Collector()
    parser.delegate = collector
    guard parser.parse() else {
      throw NotWellFormed(
        line: parser.lineNumber, description: "\(parser.lineNumber): \(String(describing: parser.parserError))")
    }
    return collector.elements
  }

  static func names(_ bytes: [UInt8]) throws -> [String] { try all(bytes).map(\.name) }
}
