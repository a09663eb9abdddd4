import Dispatch
import Glibc
import HandoffPipeline

/// Ends the program on Ctrl-C, or when it is told to go, without leaving half a report behind. A signal that was switched
/// off before the program began, as `nohup` does with the end of a session, stays so.
///
/// A class because the sources must live as long as the program.
final class InterruptHandler {
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM, SIGHUP].filter { !IgnoredSignals.contains($0) }.map { number in
      // The default would end the program before anything can be removed.
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler { Interruption.settle { Glibc.exit(ExitCode.interrupted.rawValue) } }
      source.resume()
      return source
    }
  }
}
