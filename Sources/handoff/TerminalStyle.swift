import ArgumentParser
import Foundation

/// Colour and weight for people at a terminal; nothing at all for files and pipes.
struct TerminalStyle {
  /// `--color`.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case auto
    case always
    case never
  }

  let isOn: Bool

  /// The option decides, then `NO_COLOR` (https://no-color.org), then `FORCE_COLOR`, then whether the stream is a terminal.
  init(_ choice: Choice = .auto, descriptor: Int32) {
    let environment = ProcessInfo.processInfo.environment
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    isOn =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        !isSet("NO_COLOR")
          && (isSet("FORCE_COLOR") || (isatty(descriptor) == 1 && environment["TERM"] != "dumb"))
      }
  }

  /// A summary with its keys bold and what must not be overlooked in yellow.
  func summary(_ bytes: [UInt8]) -> [UInt8] {
    guard isOn else { return bytes }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let styled = lines.map { line -> String in
      if line.hasPrefix("! ") { return "\u{1B}[1;33m\(line)\u{1B}[0m" }
      guard let gap = line.firstRange(of: "  "), !line.hasPrefix(" "), gap.lowerBound > line.startIndex else {
        return String(line)
      }
      return "\u{1B}[1m\(line[..<gap.lowerBound])\u{1B}[0m\(line[gap.lowerBound...])"
    }
    return Array(styled.joined(separator: "\n").utf8)
  }

  /// A message with the word `error` in red.
  func message(_ text: String) -> String {
    guard isOn, let word = text.firstRange(of: "error:") else { return text }
    return text.replacingCharacters(in: word, with: "\u{1B}[1;31merror:\u{1B}[0m")
  }
}
