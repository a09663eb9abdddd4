import Foundation
import Testing

@testable import HandoffReporting

/// Contrast by WCAG 2.2 (relative luminance), and distance under simulated colour blindness (Machado, Oliveira and
/// Fernandes 2009, full severity) as ΔE of CIE 1976.
@Suite struct PaletteTests {
  private func linear(_ hex: String) -> [Double] {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { shift in
      let part = Double(number >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    func luminance(_ hex: String) -> Double {
      let parts = linear(hex)
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func knownContrasts() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test func marksStandOutOnBothBackgrounds() {
    for colour in ChartPalette.groups {
      #expect(contrast(colour, ChartPalette.light.background) >= 3)
      #expect(contrast(colour, ChartPalette.dark.background) >= 3)
    }
  }

  @Test func textCanBeRead() {
    for theme in [ChartPalette.light, ChartPalette.dark] {
      #expect(contrast(theme.text, theme.background) >= 4.5)
      #expect(contrast(theme.muted, theme.background) >= 4.5)
    }
    for cell in ChartPalette.heat { #expect(contrast(cell.text, cell.fill) >= 4.5, "\(cell)") }
  }

  private static let simulations: [[[Double]]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
  ]

  private func lab(_ rgb: [Double]) -> [Double] {
    let parts = rgb.map { min(max($0, 0), 1) }
    let x = (0.4124564 * parts[0] + 0.3575761 * parts[1] + 0.1804375 * parts[2]) / 0.95047
    let y = 0.2126729 * parts[0] + 0.7151522 * parts[1] + 0.0721750 * parts[2]
    let z = (0.0193339 * parts[0] + 0.1191920 * parts[1] + 0.9503041 * parts[2]) / 1.08883
    func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116 }
    return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
  }

  @Test func groupsStayApartForEveryEye() {
    for matrix in Self.simulations {
      let seen = ChartPalette.groups.map { colour -> [Double] in
        let rgb = linear(colour)
        return lab(matrix.map { row in row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2] })
      }
      for a in seen.indices {
        for b in 0..<a {
          let distance = zip(seen[a], seen[b]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
          #expect(distance >= 20)
        }
      }
    }
  }
}
