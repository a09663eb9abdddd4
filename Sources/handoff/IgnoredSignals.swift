import Foundation

/// The signals that whoever started the program switched off, as the system's own account of the process lists them.
enum IgnoredSignals {
  /// False also where the system gives no account.
  static func contains(_ number: Int32) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("SigIgn:") }
    // A hexadecimal number whose lowest bit is signal 1.
    guard let digits = line?.split(separator: "\t").last, let mask = UInt64(digits, radix: 16) else { return false }
    return mask >> UInt64(number - 1) & 1 == 1
  }
}
